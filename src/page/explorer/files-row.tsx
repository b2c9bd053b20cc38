import { useState } from 'preact/hooks';
import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Shell } from '../shell.ts';

/** What can be taken along: the table as a file, the picture in view, how to cite it, and a link that holds it all. */
export function FilesRow({ view, shell }: { view: ExplorerView; shell: Shell }) {
  const [citing, cite] = useState(false);
  const files = shell.explorer;
  // the one that is looked at, or all of them
  const pictures = [
    ...view.series.filter(({ id }) => view.seriesInView === null || id === view.seriesInView).map(({ id, title }) => ({ id, title })),
    ...(view.hunger && view.seriesInView === null ? [{ id: 'hunger' as const, title: view.hunger.title }] : []),
  ];
  if (!files || !view.told) return null;
  return (
    <section class="files" aria-labelledby="files-head">
      <h2 id="files-head">Files</h2>
      <div class="row">
        <button type="button" class="button small" onClick={() => files.csv()}>
          Table as CSV
        </button>
        <button type="button" class="button small" aria-expanded={citing} aria-controls="citation" onClick={() => cite(!citing)}>
          Citation and link
        </button>
      </div>
      <div class="row pictures">
        <span class="label">Pictures as PNG</span>
        {pictures.map(({ id, title }) => (
          <button key={id} type="button" class="button small" data-picture={id} onClick={() => files.png(id)}>
            {title}
            <span class="sr">, as PNG</span>
          </button>
        ))}
      </div>
      <div id="citation" hidden={!citing}>
        {citing && (
          <>
            <label class="label" for="citation-text">
              Citation
            </label>
            <textarea id="citation-text" class="citation" rows={7} readOnly value={files.cite()} onFocus={(event) => event.currentTarget.select()} />
            <label class="label" for="citation-link">
              Link to this road, with its assumptions
            </label>
            <input id="citation-link" class="link-field" type="text" readOnly value={files.link()} onFocus={(event) => event.currentTarget.select()} />
          </>
        )}
      </div>
    </section>
  );
}
