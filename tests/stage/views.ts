/** Views of the tiny dossier at each step, for tests of the stage. */
import type { PlayEvent } from '../../src/play/events.ts';
import { startPlay } from '../../src/play/play.ts';
import type { DossierView, ShelfView } from '../../src/play/view.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';

const next: PlayEvent = { type: 'step.next' };
const papers = [next];
const inHand: PlayEvent[] = [...papers, { type: 'paper.open', paper: 'first-letter' }];
const options = [...inHand, next];
const picked: PlayEvent[] = [...options, { type: 'option.pick', option: 'first-mix' }];
const shut: PlayEvent[] = [...picked, { type: 'sureness.set', sure: 'leaning' }, { type: 'choice.seal' }];
const beat: PlayEvent[] = [...shut, { type: 'envelope.open' }];
const chart = [...beat, next];
const second: PlayEvent[] = [
  ...chart,
  next,
  next,
  next,
  { type: 'paper.open', paper: 'second-table' },
  next,
  { type: 'option.pick', option: 'second-pay' },
  { type: 'sureness.set', sure: 'certain' },
  { type: 'choice.seal' },
];
const forecast: PlayEvent[] = [...second, { type: 'forecast.draw', forecast: 'second-sacks', value: 3200, low: 2000, high: 4000 }];
const toll: PlayEvent[] = [...forecast, { type: 'forecast.set' }, { type: 'envelope.open' }, next, next];
const road = [...toll, next];
const discuss = [...road, next];
const closed: PlayEvent[] = [...discuss, { type: 'dossier.close' }];

const at = (events: PlayEvent[]): DossierView => startPlay(tinyDossier, { events }).view();
export const views = {
  situation: at([]),
  papers: at(papers),
  inHand: at(inHand),
  options: at(options),
  picked: at(picked),
  shut: at(shut),
  beat: at(beat),
  chart: at(chart),
  forecast: at(forecast),
  toll: at(toll),
  road: at(road),
  discuss: at(discuss),
  closed: at(closed),
};
export const shelf: ShelfView = {
  at: 'shelf',
  title: 'Roads Not Taken',
  subtitle: '',
  lead: '',
  folders: Array.from({ length: 12 }, (_, i) => ({
    id: `f${i}`,
    number: i + 1,
    title: `Folder ${i}`,
    when: '1930',
    at: i * 0.8,
    sombre: i === 2,
    state: 'new' as const,
  })),
  explorer: true,
  main: { label: 'Begin', dossier: 'f0' },
};
export const windows = [
  { width: 1366, height: 768, textScale: 1 },
  { width: 1920, height: 1080, textScale: 1 },
  { width: 1280, height: 680, textScale: 1 },
  { width: 1366, height: 768, textScale: 1.3 },
  { width: 1024, height: 768, textScale: 1 },
  { width: 768, height: 1024, textScale: 1 },
  { width: 390, height: 844, textScale: 1 },
  { width: 320, height: 640, textScale: 1.3 },
];
