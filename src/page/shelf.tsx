import type { ShelfFolderView, ShelfView } from '../play/view.ts';
import { Fork } from './fork.tsx';
import { LaterPart } from './later-slot.tsx';
import type { Send } from './parts.ts';
import type { Shell } from './shell.ts';
import { type OpenDialog, Tools } from './top-bar.tsx';

const STATE: Record<ShelfFolderView['state'], string> = { new: 'Tied', begun: 'Begun', done: 'Read' };

/** The reading room: the title on the wall, the folders on their shelf. */
export function Shelf({ view, send, shell, open }: { view: ShelfView; send: Send; shell: Shell; open: OpenDialog }) {
  const go = (id: string) => (event: Event) => {
    event.preventDefault();
    shell.openDossier(id);
  };
  const sombre = view.folders.some((f) => f.sombre);
  return (
    <div class="room shelf">
      <header class="bar">
        <Tools shell={shell} open={open} journal={false} />
      </header>
      <main>
        <div class="masthead">
          <h1 id="head" tabIndex={-1}>
            {view.title}
          </h1>
          <p class="subtitle">{view.subtitle}</p>
          <Fork />
        </div>
        <div class="begin">
          <p class="lead">{view.lead}</p>
          <div class="row">
            <a class="button main" href={shell.href(view.main.dossier)} data-main-action onClick={go(view.main.dossier)}>
              {view.main.label}
            </a>
            <button type="button" class="button ghost" aria-haspopup="dialog" onClick={() => open('how')}>
              How it works
            </button>
            <button type="button" class="button ghost" aria-haspopup="dialog" onClick={() => open('teachers')}>
              For teachers
            </button>
            {view.explorer && (
              <button type="button" class="button ghost" data-explorer onClick={() => send({ type: 'explorer.open' })}>
                The open model
              </button>
            )}
            <p class="legend" aria-hidden="true">
              <span>tied: not opened</span>
              <span>slip: begun</span>
              <span>READ: finished</span>
              {sombre && <span>black edge: told in silence</span>}
            </p>
          </div>
        </div>
        <nav aria-label="Dossiers">
          <ol class="folders" data-many={view.folders.length > 12 ? '' : undefined}>
            {view.folders.map((f) => (
              <li key={f.id}>
                <a class={`folder ${f.state}${f.sombre ? ' grey' : ''}`} href={shell.href(f.id)} data-folder={f.id} onClick={go(f.id)}>
                  <span class="n" aria-hidden="true">
                    {f.number}
                  </span>
                  <span class="plate">
                    <span class="when">{f.when}</span> <span class="title">{f.title}</span>
                  </span>{' '}
                  <span class="state">
                    {STATE[f.state]}
                    {f.sombre && <span class="sr">, told in silence</span>}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </main>
      <footer>
        <LaterPart part="Credit" quiet shell={shell} />
      </footer>
    </div>
  );
}
