import '../styles/explorer.css';
import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import { Foot } from '../foot.tsx';
import type { Send } from '../parts.ts';
import type { Shell } from '../shell.ts';
import { ToShelf } from '../to-shelf.tsx';
import { type OpenDialog, Tools } from '../top-bar.tsx';
import { AssumptionsTab } from './assumptions-tab.tsx';
import { ExplorerTrail } from './explorer-trail.tsx';
import { RoadTab } from './road-tab.tsx';
import { SplitLine } from './split-line.tsx';
import { TreeTab } from './tree-tab.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { WorkLine } from './work-line.tsx';

export interface ExplorerProps {
  view: ExplorerView;
  send: Send;
  shell: Shell;
}

/** The open model and the tree of roads, complete without the stage. */
export function Explorer({ view, send, shell, open }: ExplorerProps & { open: OpenDialog }) {
  useKeptFocus();
  const props = { view, send, shell };
  return (
    <div class={`room dossier explorer${view.sombre ? ' sombre' : ''}`} data-at={`explorer-${view.tab}`}>
      <header class="bar">
        <ToShelf shell={shell} />
        <p class="which">
          <span class="name">{view.title}</span>
        </p>
        <Tools shell={shell} open={open} journal={false} />
      </header>
      <ExplorerTrail tabs={view.tabs} send={send} />
      <main class="panel">
        {view.tab === 'tree' && <TreeTab {...props} />}
        {view.tab === 'road' && <RoadTab {...props} />}
        {view.tab === 'assumptions' && <AssumptionsTab {...props} />}
        <div class="feet">
          {view.tab === 'assumptions' && <SplitLine split={view.split} />}
          <WorkLine work={view.work} send={send} />
          <Foot view={view} send={send} />
        </div>
      </main>
    </div>
  );
}
