/** Which sheets lie on the desk or hang on the wall in the explorer, and what is drawn on each. Pure: the same view gives the same sheets. */
import type { ExplorerView, SeriesView } from '../../play/explorer/explorer-view.ts';
import { askDrawing, guessDrawing } from '../../theme/drawing/guess-drawing.ts';
import { hungerDrawing } from '../../theme/drawing/hunger-drawing.ts';
import { timeSpan } from '../../theme/drawing/plot.ts';
import { scaleDrawing } from '../../theme/drawing/scale-drawing.ts';
import { seriesDrawing, seriesRows } from '../../theme/drawing/series-drawing.ts';
import { splitDrawing } from '../../theme/drawing/split-drawing.ts';
import { treeDrawing } from '../../theme/drawing/tree-drawing.ts';
import { wordsDrawing } from '../../theme/drawing/words-drawing.ts';
import type { Drawing } from '../../theme/drawing.ts';
import type { Rect } from '../../theme/layout.ts';
import { cards, column, panels, treePlace } from '../places/explorer-places.ts';
import type { Staging } from '../staging.ts';

export interface ExplorerSheet {
  /** `tree`, `series:grain`, `hunger`, `split`, `scale`, `ask`, `guess:grain`, `words` */
  id: string;
  rect: Rect;
  paper: 'wall' | 'sheet' | 'card';
  drawing: Drawing;
}
const MOST_TEXT = 1.1;
/** Height that chart, split and pointer need one under the other. */
const LEAST_STRIP = 320;
type Room = { textScale: number; small: boolean; sombre: boolean };
const whole = ({ x, y, w, h }: Rect): Rect => ({ x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) });

/** How large letters are on the sheets: with the window; with the player's text size only a little, for it makes the stage narrower, and all words stand on the page in any size. */
export const drawnScale = ({ textScale, zoom }: Staging): number => Math.min(textScale, MOST_TEXT) * zoom;

/** The sheets, back to front; `opened` says how far the bands have opened from their median. */
export function explorerSheets(view: ExplorerView, staging: Staging, opened = 1): ExplorerSheet[] {
  const room: Room = { textScale: drawnScale(staging), small: staging.small, sombre: view.sombre };
  if (view.tab === 'tree') return [laid('tree', treePlace(staging), 'wall', (size) => treeDrawing(view, { ...room, ...size }))];
  if (view.tab === 'assumptions') return assumptions(view, staging, room, opened);
  if (view.guess) return questions(view, staging, room);
  if (view.series.length === 0) return [inWords(view, staging, room)];
  const looked = view.series.find(({ id }) => id === view.seriesInView);
  if (staging.small) return [chart(looked ?? view.series[0]!, view, staging.work, room, opened, looked ? 'away' : 'look')];
  return looked ? large(looked, view, staging, room, opened) : multiples(view, staging, room, opened);
}

function laid(id: string, place: Rect, paper: ExplorerSheet['paper'], draw: (size: { w: number; h: number }) => Drawing): ExplorerSheet {
  const rect = whole(place);
  return { id, rect, paper, drawing: draw({ w: rect.w, h: rect.h }) };
}

function chart(series: SeriesView, view: ExplorerView, place: Rect, room: Room, opened: number, act: 'look' | 'away' | null, rows?: number): ExplorerSheet {
  return laid(`series:${series.id}`, place, 'sheet', (size) =>
    seriesDrawing(series, { ...room, ...size, road: view.road, opened, act, ...(rows === undefined ? {} : { rows }) }),
  );
}

/** What is asked, and under it a card for each series; on a strip the first that is not answered, alone. */
function questions({ guess }: ExplorerView, { work, small, zoom }: Staging, room: Room): ExplorerSheet[] {
  if (!guess) return [];
  const { ask, questions: all } = guess;
  if (small) {
    const nth = Math.max(
      0,
      all.findIndex(({ mine }) => mine === null),
    );
    const alone = { ask, nth: nth + 1, of: all.length };
    return all.slice(nth, nth + 1).map((one) => laid(`guess:${one.series}`, work, 'sheet', (size) => guessDrawing(one, { ...room, ...size }, alone)));
  }
  const high = 58 * room.textScale;
  const places = cards({ ...work, y: work.y + high + 8, h: work.h - high - 8 }, all.length, 104 * zoom);
  const first = places[0] ?? work;
  return [
    laid('ask', { ...first, y: first.y - high - 8, h: high }, 'sheet', (size) => askDrawing(guess, { ...room, ...size })),
    ...all.map((question, i) => laid(`guess:${question.series}`, places[i]!, 'card', (size) => guessDrawing(question, { ...room, ...size }))),
  ];
}

function inWords({ road, work }: ExplorerView, { work: desk, small }: Staging, room: Room): ExplorerSheet {
  const note = !road ? 'Take an option on the tree of roads.' : work ? work.label : 'Told in words, and in no figure.';
  const place = small ? desk : { ...desk, y: desk.y + desk.h * 0.1, h: desk.h * 0.72 };
  return laid('words', place, 'sheet', (size) =>
    wordsDrawing({ title: road?.title ?? 'No road is taken yet', note, told: road !== null }, { ...room, ...size }),
  );
}

/** Small multiples: all series on one time axis, hunger as a strip of words. */
function multiples(view: ExplorerView, { work }: Staging, room: Room, opened: number): ExplorerSheet[] {
  const { series, hunger, road } = view;
  const small = { ...room, small: true };
  const w = Math.round((work.w - 8) / 2);
  const needs = series.map((one) => seriesRows(one, { ...small, w, road }));
  if (hunger) needs.push(hunger.years.some(({ record }) => record !== null) ? 1 : 0);
  const rows = Array.from({ length: Math.ceil(needs.length / 2) }, (_, i) => Math.max(...needs.slice(2 * i, 2 * i + 2)));
  const places = panels(work, rows, small.textScale);
  const charts = series.map((one, i) => chart(one, view, places[i]!, small, opened, 'look', rows[i >> 1]));
  if (!hunger) return charts;
  const span = timeSpan(series[0] ?? null, road);
  return [...charts, laid('hunger', places[series.length]!, 'sheet', (size) => hungerDrawing(hunger, { ...small, ...size, road, span }))];
}

/** One series large, its companion in the same time under it, and what makes the difference. */
function large(series: SeriesView, view: ExplorerView, { work }: Staging, room: Room, opened: number): ExplorerSheet[] {
  const { companion } = series;
  const { split } = view;
  const places = column(work, [companion ? 300 : 440, ...(companion ? [146] : []), ...(split ? [154] : [])]);
  const sheets = [chart(series, view, places[0]!, room, opened, 'away')];
  if (companion) sheets.push(chart(companion, view, places[1]!, { ...room, small: true }, opened, null));
  if (split) sheets.push(laid('split', places.at(-1)!, 'sheet', (size) => splitDrawing(split, { ...room, ...size })));
  return sheets;
}

/** The assumption in hand on its ruled scale, and over it what it does to the chart in view. */
function assumptions(view: ExplorerView, { work, small }: Staging, room: Room, opened: number): ExplorerSheet[] {
  const { inHand, fails } = view.assumptions;
  const scale = (place: Rect): ExplorerSheet => laid('scale', place, 'sheet', (size) => scaleDrawing(inHand, { ...room, ...size, plates: true, fails }));
  const { split } = view;
  const looked = view.series.find(({ id }) => id === (split?.series ?? view.seriesInView)) ?? view.series[0];
  // on a strip too low for all, the pointer
  if (small && (!looked || work.h < LEAST_STRIP)) return [scale(work)];
  if (!looked) return [scale({ ...work, y: work.y + work.h * 0.26, h: Math.min(work.h * 0.4, 190 * room.textScale) })];
  const places = small ? column(work, [160, ...(split ? [132] : []), 100], 6) : column(work, [254, ...(split ? [160] : []), 172]);
  return [
    // on a strip the record's words are left to the page, or the plot would have no height
    chart(looked, view, places[0]!, room, opened, null, ...(small ? [0] : [])),
    ...(split ? [laid('split', places[1]!, 'sheet', (size) => splitDrawing(split, { ...room, ...size }))] : []),
    scale(places.at(-1)!),
  ];
}
