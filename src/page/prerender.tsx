/** The first markup of shelf and dossiers, made at build time: what `App` renders before anything was done, so that it can be taken over as it stands. */
import { renderToString } from 'preact-render-to-string';
import { startPlay } from '../play/play.ts';
import { shelfView } from '../play/shelf-view.ts';
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';
import { App } from './app.tsx';
import { needShelfPart } from './shelf-slot.ts';
import { SETTINGS_AT_FIRST, type Settings, type Shell } from './shell.ts';

await needShelfPart();

const idle = () => {};
const shell = (settings: Settings, root: string): Shell => ({
  settings,
  set: idle,
  openDossier: idle,
  toShelf: idle,
  restart: idle,
  exportLog: idle,
  importLog: idle,
  link: () => '',
  print: idle,
  notices: [],
  dismiss: idle,
  caption: null,
  href: (dossier) => `${root}${dossier}/`,
  shelfHref: root,
});

/** HTML of the shelf with nothing begun, for `<div id="page">`. Links are relative to the game's root. */
export function prerenderShelf(shelf: CompiledShelf): string {
  return renderToString(<App view={shelfView(shelf, {})} send={idle} shell={shell(SETTINGS_AT_FIRST, './')} />);
}

/** HTML of a dossier's first step, for `<div id="page">`. Links are relative to the dossier's own folder. */
export function prerenderDossier(dossier: CompiledDossier): string {
  return renderToString(<App view={startPlay(dossier).view()} send={idle} shell={shell(SETTINGS_AT_FIRST, '../')} />);
}

/**
 * HTML of a dossier's second step, its papers lying unopened, for `<main>` in the first: what answers a press that comes before the script.
 * Throws where more than the sheet would have to change.
 */
export function prerenderPapers(dossier: CompiledDossier): string {
  const papers = startPlay(dossier, { events: [{ type: 'step.next' }] }).view();
  const { sheet, around } = inMain(renderToString(<App view={papers} send={idle} shell={shell(SETTINGS_AT_FIRST, '../')} />));
  if (!sheet || around !== inMain(prerenderDossier(dossier)).around) throw new Error(`${dossier.id}: the papers differ in more than their sheet`);
  return sheet;
}

/** What `<main>` holds, and what stands around it, the step's name apart. */
function inMain(html: string): { sheet: string; around: string } {
  const [before = '', sheet = '', after = ''] = html.split(/<main class="panel">|<\/main>/);
  return { sheet, around: (before + after).replace(/ data-at="\w+"/, '') };
}
