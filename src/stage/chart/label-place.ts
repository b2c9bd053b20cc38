import type { Rect } from '../../theme/layout.ts';
import { overlaps } from '../rects.ts';

/** A place where a label might stand, best first, and what it costs to stand there besides. */
export interface Spot {
  rect: Rect;
  cost?: number;
}

const area = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/** How much of a rectangle is covered by others: 0 is free. */
export function covered(rect: Rect, others: readonly Rect[]): number {
  return others.reduce((sum, other) => sum + (overlaps(rect, other) ? area(rect, other) : 0), 0) / Math.max(1, rect.w * rect.h);
}

/** The index of the best spot: the first that is free, else the one that costs least and is covered least. −1 where there is none to choose from. */
export function bestSpot(spots: readonly Spot[], taken: readonly Rect[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  spots.forEach(({ rect, cost = 0 }, i) => {
    const price = covered(rect, taken) * 10 + cost + i * 1e-3;
    if (price < least) {
      least = price;
      best = i;
    }
  });
  return best;
}

/** A rectangle moved up until nothing covers it: a label that perches on what stands in its way. */
export function perched(rect: Rect, taken: readonly Rect[]): Rect {
  let y = rect.y;
  for (let guard = 0; guard <= taken.length; guard++) {
    const below = taken.find((other) => overlaps({ ...rect, y }, other));
    if (!below) break;
    y = below.y - rect.h - 1;
  }
  return { ...rect, y };
}
