/** Smooth value noise in two dimensions, −1 … 1, seeded: bends grain and thins out cuts. */
import { seeded } from './seed.ts';

export function noise(name: string): (x: number, y: number) => number {
  const chance = seeded(name);
  const table = Array.from({ length: 4096 }, () => chance.next() * 2 - 1);
  const at = (x: number, y: number) => table[(Math.imul(x, 73) + Math.imul(y, 941)) & 4095]!;
  const ease = (t: number) => t * t * (3 - 2 * t);
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const u = ease(x - left);
    const v = ease(y - top);
    const upper = at(left, top) * (1 - u) + at(left + 1, top) * u;
    const lower = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u;
    return upper * (1 - v) + lower * v;
  };
}
