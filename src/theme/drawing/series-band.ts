/** The model's hands on a chart: the base run in ink, the road in slate, with its range as a band that is cut across. Pure. */
import type { BandPoint, CurvePoint, SeriesView } from '../../play/explorer/explorer-view.ts';
import type { Point } from '../drawing.ts';
import type { Pen } from './pen.ts';
import type { Plot } from './plot.ts';

/** Past the horizon. */
const FAINT = 0.34;

/** Two stretches of one line: up to the horizon and past it, joined at the last point before. */
function stretches<P extends { faint: boolean }>(points: readonly P[]): { points: P[]; faint: boolean }[] {
  const turn = points.findIndex(({ faint }) => faint);
  if (turn < 0) return [{ points: [...points], faint: false }];
  return [
    { points: points.slice(0, turn), faint: false },
    { points: points.slice(Math.max(0, turn - 1)), faint: true },
  ];
}

const within = <P extends { at: number }>(points: readonly P[], plot: Plot): P[] => points.filter(({ at }) => at >= plot.from - 1e-6 && at <= plot.to + 1e-6);

/** The band from the parting on; `opened` from 0, its median alone, to 1. */
export function band(pen: Pen, plot: Plot, all: readonly BandPoint[], opened: number): void {
  const points = within(all, plot);
  const open = (p: BandPoint, end: number): Point => [plot.x(p.at), plot.y(p.middle + (end - p.middle) * opened)];
  for (const { points: part, faint } of stretches(points)) {
    const upper = part.map((p) => open(p, p.high));
    const lower = part.map((p) => open(p, p.low));
    const opacity = faint ? FAINT : 1;
    pen.area([...upper, ...lower.toReversed()], 'slateLit', { wash: 0.5, cuts: 'slate', gap: 7, opacity });
    pen.line(upper, 'slate', 1.2, { opacity });
    pen.line(lower, 'slate', 1.2, { opacity });
  }
  for (const { points: part, faint } of stretches(points)) {
    const middle = part.map((p): Point => [plot.x(p.at), plot.y(p.middle)]);
    if (!faint) pen.line(middle, pen.ground, 5.4);
    pen.line(middle, 'slate', 2.3, { dash: [9, 5], opacity: faint ? FAINT + 0.2 : 1 });
  }
}

/** One setting alone: no band, a dashed line. */
export function oneRoad(pen: Pen, plot: Plot, all: readonly CurvePoint[]): void {
  for (const { points, faint } of stretches(within(all, plot))) {
    const line = points.map((p): Point => [plot.x(p.at), plot.y(p.value)]);
    if (!faint) pen.line(line, pen.ground, 5.4);
    pen.line(line, 'slate', 2.5, { dash: [9, 5], opacity: faint ? FAINT + 0.2 : 1 });
  }
}

/** The base run as it stands; yearly values bear a dot each. */
export function baseRun(pen: Pen, plot: Plot, { base, baseBefore, pace }: Pick<SeriesView, 'base' | 'baseBefore' | 'pace'>): void {
  const line = (points: readonly CurvePoint[]): Point[] => within(points, plot).map((p) => [plot.x(p.at), plot.y(p.value)]);
  if (baseBefore) pen.line(line(baseBefore), 'ink3', 1.1, { dash: [4, 3] });
  const now = line(base);
  pen.line(now, 'ink', 1.5, { round: true });
  if (pace === 'yearly') for (const [x, y] of now) pen.disc(x, y, 2.3, { fill: 'ink' });
}
