/** Wood: boards whose grain bends round knots, lit warm near the light and dark away from it. */
import { cut, ribbon } from './cuts.ts';
import type { Drawing } from './drawing.ts';
import { noise } from './noise.ts';
import { seeded } from './seed.ts';

export interface Knot {
  x: number;
  y: number;
  /** Half its height; it is about two and a half times as long. */
  r: number;
}
export interface Wood {
  seed: string;
  x: number;
  y: number;
  w: number;
  h: number;
  /** Heights of the boards from the top down; they fill the area between them. */
  boards: number[];
  knots: Knot[];
  tones: { deep: string; dark: string; mid: string; lit: string };
  /** 0 … 1: how much light falls at a point. */
  light: (x: number, y: number) => number;
  /** Strokes per 1,000 square pixels. */
  density?: number;
}

/** Where a line of grain that starts out at height `y` runs at `x`. */
function flow(knots: Knot[], bend: (x: number, y: number) => number) {
  return (x: number, y: number, shift: number) => {
    let at = y + 7 * bend(x / 380 + shift, y / 46) + 2.2 * bend(x / 90 + shift, y / 18 + 50);
    for (const knot of knots) {
      const aside = y - knot.y;
      const near = Math.exp(-(((x - knot.x) / (knot.r * 3.1)) ** 2));
      at += (aside < 0 ? -1 : 1) * knot.r * near * Math.exp(-Math.abs(aside) / (knot.r * 2.4));
    }
    return at;
  };
}

/** Draws into the area given; the ground is laid by the caller, so that the light may lie under the grain. */
export function wood(on: Drawing, given: Wood) {
  const { x, y, w, h, knots, tones, light } = given;
  const chance = seeded(given.seed);
  const run = flow(knots, noise(`${given.seed} bend`));
  const area = (w * h) / 1000;
  const dense = given.density ?? 1;
  const layers: { tone: string; opacity: number; share: number; long: [number, number]; wide: [number, number]; keep: (lit: number) => number }[] = [
    { tone: tones.deep, opacity: 0.15, share: 0.34, long: [240, 640], wide: [4, 16], keep: () => 1 },
    { tone: tones.mid, opacity: 0.15, share: 0.34, long: [220, 600], wide: [3, 12], keep: (lit) => 0.35 + lit },
    { tone: tones.dark, opacity: 0.5, share: 2.6, long: [60, 320], wide: [0.7, 2], keep: () => 1 },
    { tone: tones.mid, opacity: 0.46, share: 2.1, long: [50, 280], wide: [0.6, 1.7], keep: (lit) => 0.3 + lit },
    { tone: tones.deep, opacity: 0.8, share: 1.1, long: [50, 240], wide: [0.7, 2.3], keep: (lit) => 1 - 0.4 * lit },
    { tone: tones.lit, opacity: 0.5, share: 2, long: [36, 200], wide: [0.5, 1.4], keep: (lit) => 0.02 + lit ** 1.3 },
  ];
  for (const layer of layers) {
    let d = '';
    let top = y;
    given.boards.forEach((board, index) => {
      const count = Math.round((area * board * layer.share * dense) / h);
      for (let i = 0; i < count; i++) {
        const long = chance.between(...layer.long);
        const start = x + chance.next() * (w + long) - long;
        const row = top + 2 + chance.next() * (board - 4);
        const wide = chance.between(...layer.wide);
        const kept = chance.next() < layer.keep(light(start + long / 2, row));
        if (!kept) continue;
        const steps = Math.max(4, Math.round(long / 22));
        const points = Array.from({ length: steps + 1 }, (_, step): [number, number] => {
          const px = start + (long * step) / steps;
          return [px, Math.min(top + board - 1.2, Math.max(top + 1.2, run(px, row, index * 7.3)))];
        });
        d += ribbon(points, wide);
      }
      top += board;
    });
    on.path(d, layer.tone, { opacity: layer.opacity });
  }
  for (const knot of knots) drawKnot(on, knot, given);
  pores(on, given);
  seams(on, given);
}

function drawKnot(on: Drawing, knot: Knot, { seed, tones, light }: Wood) {
  const chance = seeded(`${seed} knot ${knot.x}`);
  const lit = light(knot.x, knot.y);
  const eye = (size: number, turn = 0): string => {
    const points = Array.from({ length: 13 }, (_, i): [number, number] => {
      const angle = (i / 12) * Math.PI * 2;
      const lens = 1 - 0.18 * Math.cos(angle * 2);
      return [knot.x + Math.cos(angle + turn) * knot.r * 1.75 * size * lens, knot.y + Math.sin(angle + turn) * knot.r * 0.86 * size];
    });
    return ribbonRing(points);
  };
  on.path(`${eye(1)}Z`, tones.dark, { opacity: 0.5 });
  on.path(`${eye(0.66)}Z`, tones.deep, { opacity: 0.55 });
  on.path(`${eye(0.3)}Z`, tones.deep, { opacity: 0.95 });
  let dark = '';
  let bright = '';
  for (let i = 0; i < 30; i++) {
    const size = chance.between(0.32, 1.12);
    const from = chance.next() * Math.PI * 2;
    const sweep = chance.between(0.5, 1.5);
    const points = Array.from({ length: 7 }, (_, step): [number, number] => {
      const angle = from + (sweep * step) / 6;
      return [knot.x + Math.cos(angle) * knot.r * 1.75 * size, knot.y + Math.sin(angle) * knot.r * 0.86 * size];
    });
    const facing = Math.cos(from + sweep / 2 + 2.4);
    if (facing > 0.2 && chance.whether(0.4 + 0.6 * lit)) bright += ribbon(points, chance.between(0.6, 1.3));
    else dark += ribbon(points, chance.between(0.7, 1.8));
  }
  on.path(dark, tones.deep, { opacity: 0.8 });
  on.path(bright, lit > 0.3 ? tones.lit : tones.mid, { opacity: 0.6 });
}
const ribbonRing = (points: [number, number][]) => points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');

/** Short ticks that make it wood and not stripes. */
function pores(on: Drawing, { seed, x, y, w, h, tones, density = 1 }: Wood) {
  const chance = seeded(`${seed} pores`);
  let d = '';
  const count = Math.round(((w * h) / 1000) * 1.1 * density);
  for (let i = 0; i < count; i++) d += cut(x + chance.next() * w, y + chance.next() * h, chance.bell() * 0.03, chance.between(5, 18), chance.between(0.4, 0.9));
  on.path(d, tones.deep, { opacity: 0.7 });
}
/** Where two boards meet: a dark joint and a lit lip under it. */
function seams(on: Drawing, { seed, x, y, w, boards, tones }: Wood) {
  const chance = seeded(`${seed} seams`);
  let top = y;
  for (const board of boards.slice(0, -1)) {
    top += board;
    on.rect(x, top - 0.9, w, 1.5, tones.deep, { opacity: 0.9 });
    let lip = '';
    for (let at = x; at < x + w; at += chance.between(40, 150)) lip += cut(at, top + 1.3, 0, chance.between(40, 140), 0.9);
    on.path(lip, tones.mid, { opacity: 0.8 });
  }
}
