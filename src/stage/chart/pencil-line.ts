/** The player's hand: a dashed line that wavers a little, the same at every drawing. Pure. */
import type { XY } from './hedge-shape.ts';
import { seeded } from './seeded.ts';

export interface PencilStyle {
  dash: number;
  gap: number;
  /** Most that the hand strays from the line, in pixels; 0 for a ruled line. */
  waver: number;
  seed: number;
}

const lengthOf = (a: XY, b: XY): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The dashes along a path, each as its points. Every point lies within `waver` of the path; the first dash begins at its start. */
export function pencilDashes(path: readonly XY[], { dash, gap, waver, seed }: PencilStyle): XY[][] {
  const random = seeded(seed);
  const total = path.reduce((sum, p, i) => sum + (i === 0 ? 0 : lengthOf(path[i - 1]!, p)), 0);
  const dashes: XY[][] = [];
  for (let from = 0; from < total; from += dash + gap) {
    const to = Math.min(total, from + dash);
    const steps = Math.max(1, Math.ceil((to - from) / 6));
    const points: XY[] = [];
    for (let i = 0; i <= steps; i++) {
      const p = along(path, from + ((to - from) * i) / steps);
      const stray = (random() - 0.5) * 2 * waver * Math.SQRT1_2;
      points.push({ x: p.x + stray, y: p.y + stray });
    }
    dashes.push(points);
  }
  return dashes;
}

/** The point `distance` along a path; its ends beyond them. */
export function along(path: readonly XY[], distance: number): XY {
  let left = distance;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const length = lengthOf(a, b);
    if (left <= length && length > 0) return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length };
    left -= length;
  }
  return path.at(-1) ?? { x: 0, y: 0 };
}
