/** What the page's tests share: a shell that does nothing, the page as a string, and every stop of a play. */
import { renderToString } from 'preact-render-to-string';
import { App } from '../../src/page/app.tsx';
import { loadLater } from '../../src/page/later-slot.tsx';
import { needShelfPart } from '../../src/page/shelf-slot.ts';
import { SETTINGS_AT_FIRST, type Shell } from '../../src/page/shell.ts';
import type { PlayEvent } from '../../src/play/events.ts';
import { type Play, startPlay } from '../../src/play/play.ts';
import type { DossierView, RoomView } from '../../src/play/view.ts';
import type { CompiledDossier } from '../../src/scenario/compiled.ts';

const idle = () => {};
export const shellWith = (more: Partial<Shell> = {}): Shell => ({
  settings: SETTINGS_AT_FIRST,
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
  href: (id) => `./${id}/`,
  shelfHref: './',
  ...more,
});

/** Both modules of the page, and a window for those parts that ask for its size. */
export async function wholePage(): Promise<void> {
  Object.assign(globalThis, { innerWidth: 1366, innerHeight: 768, document: { documentElement: { dataset: { canvas: 'off' } } } });
  await Promise.all([loadLater(), needShelfPart()]);
}

export const pageOf = (view: RoomView, shell: Shell = shellWith()): string => renderToString(<App view={view} send={idle} shell={shell} />);

/** What a reader reads: tags gone, entities read, white space even. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

export interface Stop {
  name: string;
  view: DossierView;
  html: string;
}

/** Plays a dossier from its first page to the tied folder: each paper opened, each option picked, each road looked at. */
export function stopsOf(dossier: CompiledDossier): Stop[] {
  const play: Play = startPlay(dossier);
  const stops: Stop[] = [];
  const stop = (what: string) => {
    const view = play.view();
    stops.push({ name: `${view.decision.id} ${view.step} ${what}`.trim(), view, html: pageOf(view) });
  };
  for (let guard = 0; guard < 400; guard++) {
    const view = play.view();
    stop(view.beat?.beat.id ?? (view.closed ? 'closed' : ''));
    if (view.step === 'papers') {
      for (const { paper } of view.papers) {
        play.send({ type: 'paper.open', paper: paper.id });
        stop(paper.id);
      }
    }
    if (view.step === 'options') {
      for (const { option } of [...view.options].sort((a, b) => Number(a.option.sealable) - Number(b.option.sealable))) {
        play.send({ type: 'option.pick', option: option.id });
        stop(option.id);
      }
      play.send({ type: 'reason.write', text: 'Nobody sows for nothing' });
      play.send({ type: 'sureness.set', sure: 'leaning' });
      stop('written');
      play.send({ type: 'choice.seal' });
      continue;
    }
    if (view.forecast?.drawing) {
      const { forecast } = view.forecast.drawing;
      play.send({ type: 'forecast.draw', forecast: forecast.id, value: forecast.min + forecast.step, low: forecast.min, high: forecast.max });
      stop('drawn');
    }
    for (const road of view.step === 'road' ? view.roads : []) {
      play.send({ type: 'road.look', decision: road.decision.id, option: road.option.id });
      stop(`${road.decision.id}/${road.option.id}`);
    }
    if (view.closed) return stops;
    const { event, enabled } = play.view().main;
    if (play.view().step === 'papers') play.send({ type: 'step.next' });
    else if (enabled && event.type !== 'shelf.return') play.send(event as PlayEvent);
  }
  throw new Error(`${dossier.id} does not come to its end`);
}
