/** The moment that is looked at: base run and road as they are printed, beside their marks. Pure. */
import type { SeriesView } from '../../play/explorer/explorer-view.ts';
import type { Ink, Point } from '../drawing.ts';
import type { Part, Pen } from './pen.ts';
import type { Plot } from './plot.ts';
import { type Tie, tiedAll } from './tied-label.ts';

/** Pixels between the strokes by which words are kept off the band. */
const INSIDE = 5;

/** Words keep off the model's lines, and off the whole of its band, where they can. */
export function shunLines(
  pen: Pen,
  plot: Plot,
  { base, baseBefore, band, road }: Pick<SeriesView, 'base' | 'baseBefore' | 'band' | 'road'>,
  parts: number | null,
): void {
  if (parts !== null)
    pen.shun([
      [plot.x(parts), plot.top],
      [plot.x(parts), plot.foot],
    ]);
  const line = (points: readonly { at: number; value: number }[]): Point[] =>
    points.filter(({ at }) => at <= plot.to + 1e-6).map(({ at, value }) => [plot.x(at), plot.y(value)]);
  for (const points of [base, baseBefore, road]) pen.shun(line(points ?? []));
  const spread = (band ?? []).filter(({ at }) => at <= plot.to + 1e-6);
  spread.forEach((b, i) => {
    const a = spread[i - 1] ?? b;
    const steps = Math.max(1, Math.ceil((plot.x(b.at) - plot.x(a.at)) / INSIDE));
    for (let s = 0; s <= steps; s++) {
      const between = (from: number, to: number): number => from + ((to - from) * s) / steps;
      const top = plot.y(between(a.high, b.high));
      pen.shunBox({ x: plot.x(between(a.at, b.at)) - INSIDE / 2, y: top - 2, w: INSIDE, h: plot.y(between(a.low, b.low)) - top + 4 });
    }
  });
}

/** At the moment that is looked at: the range of the road as a staff, or its one value as a dot, and the base run as a dot. */
export function lookedAt(pen: Pen, plot: Plot, { readout, band: range, road, base }: SeriesView): void {
  if (!readout || readout.at > plot.to + 1e-6) return;
  const x = plot.x(readout.at);
  pen.area(
    [
      [x - 4.5, plot.foot + 7],
      [x, plot.foot + 0.5],
      [x + 4.5, plot.foot + 7],
    ],
    'slate',
  );
  const near = <P extends { at: number }>(points: readonly P[]): P | undefined => points.find((p) => Math.abs(p.at - readout.at) < 1e-6);
  const spread = range && near(range);
  if (spread) {
    const [low, high] = [plot.y(spread.low), plot.y(spread.high)];
    pen.line(
      [
        [x, low],
        [x, high],
      ],
      'slate',
      2.4,
    );
    for (const y of [low, high])
      pen.line(
        [
          [x - 4.5, y],
          [x + 4.5, y],
        ],
        'slate',
        2.4,
      );
  }
  const one = road && near(road);
  if (one) pen.disc(x, plot.y(one.value), 4.4, { fill: 'slate', ink: pen.ground, width: 1.4 });
  const dot = near(base);
  if (dot) pen.disc(x, plot.y(dot.value), 3.6, { fill: 'ink', ink: pen.ground, width: 1.4 });
}

/** The two figures of that moment, each as near to its own mark as it can stand clear of all lines, and led to it. Neither is left out, nor are the words that name them. */
export function values(pen: Pen, plot: Plot, view: SeriesView, size: number, k: number): void {
  const { readout, band: range, road, base } = view;
  if (!readout || readout.at > plot.to + 1e-6) return;
  const x = plot.x(readout.at);
  const at = <P extends { at: number }>(points: readonly P[] | null): P | undefined => points?.find((p) => Math.abs(p.at - readout.at) < 1e-6);
  const spread = at(range);
  const one = at(road);
  const baseAt = at(base);
  const bounds = { x: plot.left + 3, y: plot.top - 16, w: pen.room.w - plot.left - 9, h: plot.foot - plot.top + 14 };
  const ends: Point[] = spread ? [spread.high, spread.low].map((value) => [x, plot.y(value)]) : one ? [[x, plot.y(one.value)]] : [];
  const own: Point[] = baseAt ? [[x, plot.y(baseAt.value)]] : [];
  const named = (name: string, text: string, ink: Ink, letters: number): [Part, Part] => [
    { text: name, lettering: { face: 'reading', style: 'italic', size: 14 * k, ink, halo: pen.ground } },
    { text, lettering: { face: 'reading', style: 'bold', size: letters, ink, halo: pen.ground } },
  ];
  const tie = (parts: [Part, Part], mark: readonly Point[], others: readonly Point[], ink: Ink): Tie[] => {
    const [name, figure] = parts;
    if (mark.length === 0 || !figure.text) return [];
    const less: Part = { ...figure, lettering: { ...figure.lettering, size: 14 * k } };
    const whole = [[parts], [[name], [figure]], [[name, less]], [[name], [less]]];
    // beside its road a figure in slate says by itself what it is; the base run's never does
    const alone = ink === 'slate' ? [[[figure]], [[less]]] : [];
    return [{ settings: alone.length > 0 && pen.room.small ? alone : [...whole, ...alone], at: mark, reach: 4, others, bounds, ink, must: true }];
  };
  tiedAll(pen, [
    ...tie(named(view.baseBefore ? 'base run, moved' : 'base run', readout.base, 'ink', size - 1), own, ends, 'ink'),
    ...tie(named('this road', readout.road, 'slate', size), ends, own, 'slate'),
  ]);
}
