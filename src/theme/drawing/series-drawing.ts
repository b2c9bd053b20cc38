/** One series of the model as a chart: record, base run and road on one time axis. Pure. */
import type { SeriesView } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Point } from '../drawing.ts';
import { shortened, textWidth } from './measure.ts';
import { type DrawingRoom, Pen, type Spot } from './pen.ts';
import { growth, type Plot, plotOf, type RoadEnds, sides, timeAxis, timeSpan, valueAxis } from './plot.ts';
import { band, baseRun, oneRoad } from './series-band.ts';
import { lookedAt, shunLines, values } from './series-figures.ts';
import { ROW_HEIGHT, recordBars, recordDiscs, recordFigures, recordWords, wordRows } from './series-record.ts';
import { crossSign, lozenge, modelSign, shutEnd } from './signs.ts';

export interface SeriesRoom extends DrawingRoom {
  road: RoadEnds | null;
  /** Rows kept under the time axis for what the record says in words, so that charts side by side have one foot; as many as it needs where it is left out. */
  rows?: number;
  /** How far the band has opened from its median: 0 to 1. */
  opened?: number;
  /** What a press on it does: looks at it, or puts it away. */
  act?: 'look' | 'away' | null;
}

const GUESSED = { more: 'your guess: more', same: 'your guess: about the same', less: 'your guess: less' } as const;

/** Rows that this series needs for the record's words on a sheet of this width. */
export function seriesRows(view: SeriesView, room: Pick<SeriesRoom, 'w' | 'small' | 'textScale' | 'road'>): number {
  const k = growth(room);
  const side = sides(k, room.road);
  const plot = plotOf({ left: side.left, right: room.w - side.right, top: 0, foot: 1 }, timeSpan(view, room.road), 1);
  return wordRows(view, plot, k, room.w, 3);
}

const footOf = (rows: number, k: number, small: boolean): number => (22 + rows * ROW_HEIGHT) * k + (small ? 7 : 14);

/** What a chart's sheet needs besides its plot. */
export function chartMargins(rows: number, room: Pick<SeriesRoom, 'small' | 'textScale'>): number {
  const k = growth(room);
  return (9 + (room.small ? 20 + 18 + 16 : 26 + 23 + 20)) * k + footOf(rows, k, room.small);
}

interface Laid {
  room: SeriesRoom;
  plot: Plot;
  drawing: Drawing;
  /** Which of its marks are the band. */
  from: number;
  to: number;
}
/** The last chart that was laid out of a view: while its band opens, frame by frame, nothing else on it changes. */
const last = new WeakMap<SeriesView, Laid>();
const sameRoom = ({ opened: _, ...a }: SeriesRoom, { opened: __, ...b }: SeriesRoom): boolean =>
  Object.keys({ ...a, ...b }).every((key) => a[key as keyof typeof a] === b[key as keyof typeof b]);

/** The chart of a series on a sheet of w × h. */
export function seriesDrawing(view: SeriesView, room: SeriesRoom): Drawing {
  const known = last.get(view);
  const laid = known && sameRoom(known.room, room) ? known : laidOut(view, room);
  last.set(view, laid);
  const { drawing, plot, from, to } = laid;
  const opened = room.opened ?? 1;
  if (!view.band || opened === 1) return drawing;
  const pen = new Pen(room);
  band(pen, plot, view.band, opened);
  return { ...drawing, marks: [...drawing.marks.slice(0, from), ...pen.drawing().marks, ...drawing.marks.slice(to)] };
}

function laidOut(view: SeriesView, room: SeriesRoom): Laid {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small, road } = room;
  const rows = room.rows ?? seriesRows(view, room);
  const side = sides(k, road);
  const title = (small ? 20 : 26) * k;
  const head = 9 * k + title;
  const unitAt = head + (small ? 18 : 23) * k;
  const axisRoom = footOf(rows, k, small);
  const top = Math.min(unitAt + (small ? 16 : 20) * k, h * 0.6);
  const plot = plotOf({ left: side.left, right: w - side.right, top, foot: Math.max(top + 20, h - axisRoom) }, timeSpan(view, road), view.max);
  const away = room.act === 'away';
  const end = w - (small ? 14 : 22) - (away ? 42 * k : 0);
  shunLines(pen, plot, view, road?.parts.at ?? null);
  heading(pen, view, { k, title, head, unitAt, end });
  valueAxis(pen, plot, view, k);
  timeAxis(pen, plot, k);
  if (road) parting(pen, plot, road, small);
  if (road?.shut) shutEnd(pen, plot, k);
  recordBars(pen, plot, view.record);
  const from = pen.count;
  if (view.band) band(pen, plot, view.band, 1);
  const to = pen.count;
  if (view.road) oneRoad(pen, plot, view.road);
  baseRun(pen, plot, view);
  lookedAt(pen, plot, view);
  recordDiscs(pen, plot, view.record, small ? 4.6 : 6);
  handMarks(pen, plot, view, k);
  const figure = (small ? 16 : 19) * k;
  values(pen, plot, view, figure, k);
  recordFigures(pen, plot, view.record, (small ? 15 : 18) * k, k);
  handWords(pen, plot, view, k);
  // where space is short these words go first: the ring and its rule stand on every chart
  if (road) partingWords(pen, plot, road, k);
  recordWords(pen, plot, view.record, k, plot.foot + 23 * k, rows);
  if (room.act === 'look') pen.hit(`series:${view.id}`, { x: 0, y: 0, w, h });
  if (away) putAway(pen, w, k, small);
  return { room, plot, drawing: pen.drawing(), from, to };
}

interface Heading {
  k: number;
  title: number;
  head: number;
  unitAt: number;
  end: number;
}

function heading(pen: Pen, view: SeriesView, { k, title, head, unitAt, end }: Heading): void {
  const { small } = pen.room;
  const left = small ? 14 : 22;
  const beside = end - left - 70 * k;
  const wide = { face: 'title', size: title, ink: 'ink' } as const;
  const narrow = { face: 'label', size: 18 * k, ink: 'ink' } as const;
  // on a narrow sheet the title has its line for itself, and the sign stands under it
  const lettering = textWidth(view.title, wide) <= beside || !small ? wide : narrow;
  const alone = textWidth(view.title, lettering) > beside;
  modelSign(pen, end, alone ? unitAt : head - 2, (small ? 14 : 16) * k);
  pen.label(shortened(view.title, alone ? end - left : beside, lettering), [{ x: left, y: head }], lettering);
  const unit = { face: 'label', size: (small ? 14 : 16) * k, ink: 'ink2' } as const;
  pen.label(shortened(view.unit, (alone ? end - 70 * k : pen.room.w * 0.66) - left, unit), [{ x: left, y: unitAt }], unit);
  const said = { face: 'note', size: 14 * k, ink: 'ink2' } as const;
  if (!small) pen.label(view.unitNote, [{ x: left + textWidth(view.unit, unit) + 14 * k, y: unitAt }], said);
  if (!view.guess) return;
  const guess = { face: 'reading', style: 'italic', size: (small ? 14 : 16) * k, ink: 'pencil' } as const;
  const right = pen.room.w - (small ? 14 : 22);
  const sign = { x: right - textWidth(GUESSED[view.guess], guess) - 11 * k, y: unitAt - 5 * k };
  if (!pen.free({ x: sign.x - 10 * k, y: sign.y - 6 * k, w: 20 * k, h: 12 * k })) return;
  if (pen.label(GUESSED[view.guess], [{ x: right, y: unitAt, align: 'right' }], guess)) lozenge(pen, sign.x, sign.y, 5.2 * k);
}

/** On the axis, under a value that something was put in for by hand: an open square. */
function handMarks(pen: Pen, plot: Plot, { byHand }: SeriesView, k: number): void {
  const half = 3.2 * k;
  for (const { at } of byHand) {
    if (at > plot.to + 1e-6) continue;
    const [x, y] = [plot.x(at), plot.foot];
    const box: Point[] = [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ];
    pen.area(box, pen.ground);
    pen.line(box, 'ink2', 1.4, { closed: true });
    pen.block({ x: x - half, y: y - half - 2, w: 2 * half, h: 2 * half });
  }
}

/** What the squares mean, once, beside one of them. */
function handWords(pen: Pen, plot: Plot, { byHand }: SeriesView, k: number): void {
  const shown = byHand.filter(({ at }) => at <= plot.to + 1e-6);
  const lettering = { face: 'note', size: 14 * k, ink: 'ink2', halo: pen.ground } as const;
  const y = plot.foot - 9 * k;
  const spots = shown.flatMap(({ at }): Spot[] => [
    { x: plot.x(at), y, align: 'center' },
    { x: plot.x(at) - 2, y },
    { x: plot.x(at) + 2, y, align: 'right' },
  ]);
  for (const text of shown.length > 0 ? ['put in by hand', 'by hand'] : []) if (pen.label(text, spots, lettering, { clear: true })) return;
}

const RING = { small: 3, wide: 6 };

/** Where the roads part: a ring over a dotted rule, at one date on all charts. */
function parting(pen: Pen, plot: Plot, road: RoadEnds, small: boolean): void {
  const x = plot.x(road.parts.at);
  const y = plot.top - (small ? RING.small : RING.wide);
  pen.line(
    [
      [x, plot.foot],
      [x, y],
    ],
    'ink',
    1.3,
    { dash: [1.5, 3.5] },
  );
  pen.disc(x, y, small ? 4 : 5, { fill: pen.ground, ink: 'ink', width: 1.8 });
  pen.block({ x: x - 6, y: y - 6, w: 12, h: 12 });
}

function partingWords(pen: Pen, plot: Plot, road: RoadEnds, k: number): void {
  const x = plot.x(road.parts.at);
  const y = plot.top - (pen.room.small ? RING.small : RING.wide);
  const lettering = { face: 'reading', style: 'italic', size: 14 * k, ink: 'ink', halo: pen.ground } as const;
  pen.label(
    'roads part',
    [
      { x: x + 9, y: y + 6 },
      { x: x - 9, y: y + 6, align: 'right' },
      { x: x + 9, y: y + 22 * k },
      { x: x - 9, y: y + 22 * k, align: 'right' },
    ],
    lettering,
    { clear: true, bounds: { x: plot.left + 2, y: 0, w: pen.room.w - plot.left - 4, h: plot.foot } },
  );
}

/** A cross at the upper right corner. */
function putAway(pen: Pen, w: number, k: number, small: boolean): void {
  const reach = (small ? 20 : 19) * k;
  const [x, y] = [w - reach - (small ? 2 : 5), reach + (small ? 0 : 3)];
  pen.disc(x, y, reach * 0.62, { ink: 'ink3', width: 1.3 });
  crossSign(pen, x, y, reach * 0.25);
  pen.hit('series:all', { x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach }, small ? 44 : 38);
}
