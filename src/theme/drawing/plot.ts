/** The axes that all charts of the explorer share: one time along all of them, values from nought. Pure. */
import type { RoadView, SeriesView, Years } from '../../play/explorer/explorer-view.ts';
import { textWidth } from './measure.ts';
import type { DrawingRoom, Pen } from './pen.ts';
import { tickText } from './printed.ts';

/** October 1927, where every run begins. */
const FIRST: Years = 0.75;
const LEAST_TICK = 26;

export interface Plot {
  left: number;
  right: number;
  top: number;
  foot: number;
  from: Years;
  to: Years;
  x(at: Years): number;
  y(value: number): number;
}
export type RoadEnds = Pick<RoadView, 'parts' | 'horizon' | 'end' | 'shut'>;

/** How much letters grow: on a small sheet hardly, for its words stand on the page in any size. */
export const growth = ({ textScale, small }: Pick<DrawingRoom, 'textScale' | 'small'>): number => Math.min(Math.max(textScale, 1), small ? 1.5 : 1.7);

/** Pixels kept free at the left for values and at the right for what stands at the end: the same on every chart, so that their times stand under one another. */
export function sides(k: number, road: RoadEnds | null): { left: number; right: number } {
  return { left: 16 + 38 * k, right: road?.shut ? 18 + 20 * k : 18 };
}

/** From the first month to the road's end; without a road to the last value. */
export function timeSpan(view: Pick<SeriesView, 'base'> | null, road: RoadEnds | null): { from: Years; to: Years } {
  const last = view?.base.at(-1)?.at ?? FIRST + 1;
  return { from: FIRST, to: Math.max(FIRST + 0.5, road?.end.at ?? last) };
}

export function plotOf(area: Pick<Plot, 'left' | 'right' | 'top' | 'foot'>, span: { from: Years; to: Years }, max: number): Plot {
  const { left, right, top, foot } = area;
  const part = (value: number, of: number): number => Math.min(1, Math.max(0, of > 0 ? value / of : 0));
  return {
    ...area,
    ...span,
    x: (at) => left + (right - left) * part(at - span.from, span.to - span.from),
    y: (value) => foot - (foot - top) * part(value, max),
  };
}

/** Ruled horizontals with their values; further apart where they would crowd. */
export function valueAxis(pen: Pen, plot: Plot, { max, tick, print }: Pick<SeriesView, 'max' | 'tick' | 'print'>, k: number): void {
  const { left, right, foot, top } = plot;
  const count = Math.max(1, Math.min(60, Math.round(max / tick)));
  const least = Math.max(1, Math.min(count, Math.ceil((LEAST_TICK * k) / ((foot - top) / count))));
  // the upper end bears its value where that does not cost too many others
  const even = Array.from({ length: least + 1 }, (_, i) => least + i).find((n) => count % n === 0);
  const each = even ?? least;
  const rule = pen.room.sombre ? 'greyBoard' : 'sheetRule';
  for (let i = 0; i <= count; i += each) {
    const y = plot.y((max * i) / count);
    if (i > 0)
      pen.line(
        [
          [left, y],
          [right, y],
        ],
        rule,
        1,
      );
    pen.label(tickText((max * i) / count, (max / count) * each, print), [{ x: left - 8, y: y + 5 * k, align: 'right' }], {
      face: 'label',
      size: 14 * k,
      ink: 'ink2',
    });
  }
  pen.line(
    [
      [left, top - 6],
      [left, foot],
    ],
    'ink',
    1.8,
  );
}

/** The time axis with its years, each written in the middle of its twelve months; short, or fewer, where they would crowd. */
export function timeAxis(pen: Pen, plot: Plot, k: number, named = true): void {
  const { left, right, foot, from, to } = plot;
  pen.line(
    [
      [left - 0.9, foot],
      [right, foot],
    ],
    'ink',
    1.8,
  );
  const year = (plot.right - plot.left) / (to - from);
  const lettering = { face: 'label', size: 14 * k, ink: 'ink2' } as const;
  const whole = textWidth('1930', lettering) + 8 <= year;
  const each = whole ? 1 : Math.ceil((textWidth('’30', lettering) + 8) / Math.max(1, year));
  for (let at = Math.ceil(from); at <= to; at++) {
    const x = plot.x(at);
    pen.line(
      [
        [x, foot],
        [x, foot + 5],
      ],
      'ink',
      1.4,
    );
    if (!named || at % each !== 0) continue;
    const text = whole ? String(1927 + at) : `’${27 + at}`;
    const middle = plot.x(Math.min(at + 0.5, to));
    if (at + 0.35 < to || to - from < 1) pen.label(text, [{ x: middle, y: foot + 17 * k, align: 'center' }], lettering);
  }
}
