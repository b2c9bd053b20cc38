import { chartMargins } from '../../theme/drawing/series-drawing.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Staging } from '../staging.ts';

const GAP = 8;

/** The chart on the wall: under the rail that bears the tabs, down to the desk. */
export function treePlace({ floor, work, rail, small }: Staging): Rect {
  if (small) return { x: work.x - 4, y: work.y, w: work.w + 8, h: work.h - 2 };
  const y = work.y - 2;
  return { x: floor.x + 16, y, w: floor.w - 32, h: rail.y - 4 - y };
}

/** What lies on the desk in one column, its parts as high as their shares. */
export function column(work: Rect, shares: readonly number[], gap = GAP): Rect[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = work.h - gap * (shares.length - 1);
  let y = work.y;
  return shares.map((share) => {
    const rect = { x: work.x, y, w: work.w, h: (room * share) / whole };
    y += rect.h + gap;
    return rect;
  });
}

/** Six panels in two columns, all plots of one height: a row is as much higher as the record's words under it need. */
export function panels(work: Rect, rows: readonly number[], textScale: number): Rect[] {
  const margins = rows.map((row) => chartMargins(row, { small: true, textScale }));
  const plot = (work.h - GAP * (rows.length - 1) - margins.reduce((sum, one) => sum + one, 0)) / Math.max(1, rows.length);
  const w = (work.w - GAP) / 2;
  let y = work.y;
  return margins.flatMap((margin) => {
    const h = margin + plot;
    const row = [0, 1].map((i) => ({ x: work.x + i * (w + GAP), y, w, h }));
    y += h + GAP;
    return row;
  });
}

/** Question cards one under the other, in the middle of the desk. */
export function cards(work: Rect, count: number, most: number): Rect[] {
  const h = Math.min(most, (work.h - GAP * (count - 1)) / Math.max(1, count));
  const top = work.y + (work.h - (h * count + GAP * (count - 1))) / 2;
  return Array.from({ length: count }, (_, i) => ({ x: work.x, y: top + i * (h + GAP), w: work.w, h }));
}
