/** The moment that is looked at: base run and road as they are printed, beside their marks. Pure. */
import type { SeriesView } from '../../play/explorer/explorer-view.ts';
import type { Ink, Point } from '../drawing.ts';
import type { Rect } from '../layout.ts';
import type { Pen, Spot } from './pen.ts';
import type { Plot } from './plot.ts';

/** Words keep off the model's lines where they can. */
export function shunLines(pen: Pen, plot: Plot, { base, band, road }: Pick<SeriesView, 'base' | 'band' | 'road'>, parts: number | null): void {
  if (parts !== null)
    pen.shun([
      [plot.x(parts), plot.top],
      [plot.x(parts), plot.foot],
    ]);
  const line = (points: readonly { at: number; value: number }[]): Point[] =>
    points.filter(({ at }) => at <= plot.to + 1e-6).map(({ at, value }) => [plot.x(at), plot.y(value)]);
  pen.shun(line(base));
  pen.shun(line(road ?? []));
  const spread = (band ?? []).filter(({ at }) => at <= plot.to + 1e-6);
  for (const key of ['low', 'middle', 'high'] as const) pen.shun(line(spread.map((p) => ({ at: p.at, value: p[key] }))));
  for (const { at, low, high } of spread)
    pen.shun(
      [
        [plot.x(at), plot.y(low)],
        [plot.x(at), plot.y(high)],
      ],
      4,
    );
}

/** At the moment that is looked at: the range of the road as a staff, the base run as a dot. */
export function lookedAt(pen: Pen, plot: Plot, { readout, band: range, base }: SeriesView): void {
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
  const dot = near(base);
  if (dot) pen.disc(x, plot.y(dot.value), 3.6, { fill: 'ink', ink: pen.ground, width: 1.4 });
}

/** The two figures of that moment, over and under the lines, each led to its mark where it stands apart. */
export function values(pen: Pen, plot: Plot, view: SeriesView, size: number, k: number): void {
  const { readout, band: range, road, base } = view;
  if (!readout || readout.at > plot.to + 1e-6) return;
  const x = plot.x(readout.at);
  const at = <P extends { at: number }>(points: readonly P[] | null): P | undefined => points?.find((p) => Math.abs(p.at - readout.at) < 1e-6);
  const spread = at(range);
  const one = at(road);
  const baseAt = at(base);
  const [low, high] = spread ? [plot.y(spread.low), plot.y(spread.high)] : one ? [plot.y(one.value), plot.y(one.value)] : [plot.foot, plot.foot];
  const baseY = baseAt ? plot.y(baseAt.value) : plot.foot;
  const roadAbove = baseY >= (low + high) / 2;
  const bounds = { x: plot.left + 3, y: plot.top - 16, w: pen.room.w - plot.left - 6, h: plot.foot - plot.top + 14 };
  const ends = { above: Math.min(high, baseY), below: Math.max(low, baseY) };
  const spots = (above: boolean): Spot[] => [...stack(x, ends, size, above, pen.room.w - 4), ...stack(x, ends, size, !above, pen.room.w - 4)];
  const halo = pen.ground;
  const lead = (box: Rect | null, mark: number, ink: Ink): void => {
    if (!box) return;
    const [from, to] = box.y > mark ? [mark, box.y] : [mark, box.y + box.h];
    if (Math.abs(to - from) < size * 0.9) return;
    pen.line(
      [
        [x, from],
        [x, to],
      ],
      ink,
      0.9,
    );
  };
  if (readout.road) {
    const lettering = { face: 'reading', style: 'bold', ink: 'slate', halo } as const;
    const box =
      pen.label(readout.road, spots(roadAbove), { ...lettering, size }, { bounds }) ??
      pen.label(readout.road, spots(roadAbove), { ...lettering, size: 14 * k }, { bounds });
    lead(box, box && box.y > ends.above ? low : high, 'slate');
  }
  if (!baseAt) return;
  const parts = [
    { text: view.baseBefore ? 'base run, moved' : 'base run', lettering: { face: 'reading', style: 'italic', size: 14 * k, ink: 'ink', halo } as const },
    { text: readout.base, lettering: { face: 'reading', style: 'bold', size: size - 1, ink: 'ink', halo } as const },
  ];
  lead(pen.run(parts, spots(!roadAbove), { bounds }) ?? pen.run(parts.slice(1), spots(!roadAbove), { bounds }), baseY, 'ink');
}

/** Places over or under a moment, nearest first. */
function stack(x: number, { above, below }: { above: number; below: number }, size: number, up: boolean, edge: number): Spot[] {
  return [0, 1, 2, 3].flatMap((line): Spot[] => {
    const y = up ? above - 9 - line * size * 1.1 : below + size + 4 + line * size * 1.1;
    return [
      { x, y, align: 'center' },
      { x: x - 6, y },
      { x: Math.min(x + 64, edge), y, align: 'right' },
      { x: x + 6, y, align: 'right' },
    ];
  });
}
