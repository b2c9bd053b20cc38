import type { Rect } from '../theme/layout.ts';

/** Small arithmetic of rectangles in CSS pixels. Pure. */
export const right = (r: Rect): number => r.x + r.w;
export const bottom = (r: Rect): number => r.y + r.h;
export const inside = (r: Rect, x: number, y: number): boolean => x >= r.x && x < r.x + r.w && y >= r.y && y < r.y + r.h;
/** Smaller by `dx` on the left and right and `dy` on top and bottom; never less than nothing. */
export const inset = (r: Rect, dx: number, dy = dx): Rect => ({ x: r.x + dx, y: r.y + dy, w: Math.max(0, r.w - 2 * dx), h: Math.max(0, r.h - 2 * dy) });
export const around = (x: number, y: number, w: number, h = w): Rect => ({ x: x - w / 2, y: y - h / 2, w, h });
export const overlaps = (a: Rect, b: Rect): boolean => a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
/** At least `least` wide and high about the same middle: fingers need that. */
export const atLeast = (r: Rect, least: number): Rect => around(r.x + r.w / 2, r.y + r.h / 2, Math.max(least, r.w), Math.max(least, r.h));
/** How much something of w × h is scaled to lie wholly inside, at most `most`. */
export const fit = (w: number, h: number, into: Rect, most = 1): number => Math.min(most, into.w / w, into.h / h);
