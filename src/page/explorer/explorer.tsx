import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';
import { RichText } from '../rich-text.tsx';
import type { Shell } from '../shell.ts';
import { type OpenDialog, Tools } from '../top-bar.tsx';

export interface ExplorerProps {
  view: ExplorerView;
  send: Send;
  shell: Shell;
}

/** The open model and the tree of roads, complete without the stage. */
export function Explorer({ view, shell, open }: ExplorerProps & { open: OpenDialog }) {
  return (
    <div class="room explorer">
      <header class="bar">
        <Tools shell={shell} open={open} journal={false} />
      </header>
      <main class="panel">
        <h1 id="head" tabIndex={-1}>
          {view.title}
        </h1>
        <RichText of={view.lead} />
      </main>
    </div>
  );
}
