/** How every loose sheet is made: an outline with its kind of edge, light from the upper left, tooth, cuts in the far corner. */
import { cut, hatch } from './cuts.ts';
import { type Drawing, r } from './drawing.ts';
import { noise } from './noise.ts';
import { type Chance, seeded } from './seed.ts';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export type Edge = 'cut' | 'torn' | 'perforated';
export interface Edges {
  top?: Edge;
  right?: Edge;
  bottom?: Edge;
  left?: Edge;
}
export interface Stock {
  lit: string;
  mid: string;
  dim: string;
  /** Edge toward and away from the light. */
  rim?: string;
  under?: string;
}
export const STOCK = {
  white: { lit: '#fbf6ea', mid: '#f1e9d8', dim: '#d9cdb2' },
  cream: { lit: '#f7f0db', mid: '#eadfc2', dim: '#cfc09b' },
  buff: { lit: '#e6cf98', mid: '#d6bb7e', dim: '#b39a62' },
  grey: { lit: '#ecebe0', mid: '#dad7c8', dim: '#b8b4a2' },
  news: { lit: '#e2ddcb', mid: '#cfc9b4', dim: '#aca58d' },
  pale: { lit: '#efe9da', mid: '#ddd5c1', dim: '#b9b09a' },
  manila: { lit: '#e6cc96', mid: '#d3b47c', dim: '#a98a57' },
  greyBoard: { lit: '#a5a298', mid: '#8e8b80', dim: '#66645c' },
  ash: { lit: '#dedbd0', mid: '#cbc8bc', dim: '#a3a096' },
} satisfies Record<string, Stock>;

/** Points from one corner to the next, the edge's unevenness pushed inward. */
function side(chance: Chance, from: [number, number], to: [number, number], edge: Edge): string {
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const ux = (to[0] - from[0]) / long;
  const uy = (to[1] - from[1]) / long;
  const inward: [number, number] = [-uy, ux];
  const at = (along: number, deep: number) => `L${r(from[0] + ux * along + inward[0] * deep)} ${r(from[1] + uy * along + inward[1] * deep)}`;
  let d = '';
  if (edge === 'perforated') {
    const step = long / Math.round(long / 4.4);
    for (let along = 0; along < long - 0.1; along += step)
      d += at(along, 0) + at(along + step * 0.28, 0) + at(along + step * 0.42, 1.9) + at(along + step * 0.62, 1.9) + at(along + step * 0.76, 0);
  } else if (edge === 'torn') {
    const rough = noise(`torn ${from.join()} ${to.join()}`);
    for (let along = 0; along < long; along += chance.between(1.6, 4.4))
      d += at(along, Math.max(0, 2.6 + 2.6 * rough(along / 26, 1) + 1.3 * rough(along / 6, 5) + chance.bell() * 0.5));
  } else for (let along = 0; along < long; along += long / 5) d += at(along, along === 0 ? 0 : chance.next() * 0.35);
  return d;
}
/** Clockwise from the upper left corner. */
export function outline(chance: Chance, { x, y, w, h }: Box, edges: Edges = {}): string {
  const corners: [number, number][] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  const kinds = [edges.top, edges.right, edges.bottom, edges.left];
  const d = corners.map((corner, i) => side(chance, corner, corners[(i + 1) % 4]!, kinds[i] ?? 'cut')).join('');
  return `M${d.slice(1)}Z`;
}

export interface Sheet {
  box: Box;
  stock: Stock;
  edges?: Edges;
  /** Turned about its middle by so many degrees: under-sheets only. */
  turn?: number;
  /** How many flecks per 1,000 square pixels; 0 leaves it smooth. */
  tooth?: number;
  /** Cuts in the corner away from the lamp. */
  corner?: boolean;
  /** Over the paper, clipped to it. */
  inside?: (on: Drawing) => void;
}
/** Lays one sheet. */
export function sheet(on: Drawing, seed: string, given: Sheet) {
  const { box, stock, turn } = given;
  const { x, y, w, h } = box;
  const chance = seeded(`${on.name} ${seed}`);
  const d = outline(chance, box, given.edges);
  const wrap = turn ? { transform: `rotate(${turn} ${r(x + w / 2)} ${r(y + h / 2)})` } : {};
  on.group(wrap, (part) => {
    part.path(
      d,
      part.linear(
        [x, y],
        [x + w, y + h],
        [
          [0, stock.lit],
          [0.38, stock.mid],
          [1, stock.dim],
        ],
      ),
    );
    part.group({ 'clip-path': part.clip(d) }, (within) => {
      tooth(within, box, stock, chance, given.tooth ?? 5);
      if (given.corner ?? true) corner(within, box, chance);
      given.inside?.(within);
    });
    part.line(
      d,
      part.linear(
        [x, y],
        [x + w, y + h],
        [
          [0, stock.rim ?? '#fffaf0', 0.9],
          [0.42, stock.rim ?? '#fffaf0', 0.35],
          [0.58, stock.under ?? '#4a3c22', 0.25],
          [1, stock.under ?? '#4a3c22', 0.75],
        ],
      ),
      1,
      { 'stroke-linejoin': 'round' },
    );
  });
}
/** Flecks, not fog. */
function tooth(on: Drawing, { x, y, w, h }: Box, stock: Stock, chance: Chance, perThousand: number) {
  const count = Math.round(((w * h) / 1000) * perThousand);
  let dark = '';
  let light = '';
  for (let i = 0; i < count; i++) {
    const one = cut(x + chance.next() * w, y + chance.next() * h, chance.next() * 3.1, chance.between(1.2, 4), chance.between(0.4, 0.8));
    if (chance.whether(0.55)) dark += one;
    else light += one;
  }
  if (dark) on.path(dark, stock.dim, { opacity: 0.4 });
  if (light) on.path(light, '#fffdf5', { opacity: 0.4 });
}
function corner(on: Drawing, { x, y, w, h }: Box, chance: Chance) {
  const size = Math.min(w, h) * 0.55;
  const far = (px: number, py: number) => Math.max(0, 1 - Math.hypot(x + w - px, y + h - py) / size) ** 1.1;
  on.path(
    hatch(chance, {
      x: x + w - size,
      y: y + h - size,
      w: size,
      h: size,
      count: Math.round(size * 0.7),
      length: [6, 15],
      width: [0.5, 1.1],
      angle: () => -0.72,
      density: far,
      bend: 0.8,
    }),
    '#6d5c3a',
    { opacity: 0.4 },
  );
}
/** A fold: a lit lip, then a shade. Vertical or level. */
export function fold(on: Drawing, { x, y, w, h }: Box, at: number, upright: boolean, strength = 1) {
  if (upright) {
    on.rect(
      at - 13,
      y,
      13,
      h,
      on.linear(
        [at - 13, 0],
        [at, 0],
        [
          [0, '#fffaf0', 0],
          [1, '#fffaf0', 0.5 * strength],
        ],
      ),
    );
    on.rect(
      at,
      y,
      16,
      h,
      on.linear(
        [at, 0],
        [at + 16, 0],
        [
          [0, '#3c2f1a', 0.34 * strength],
          [1, '#3c2f1a', 0],
        ],
      ),
    );
    on.rect(at - 0.4, y, 0.8, h, '#3c2f1a', { opacity: 0.35 * strength });
  } else {
    on.rect(
      x,
      at - 13,
      w,
      13,
      on.linear(
        [0, at - 13],
        [0, at],
        [
          [0, '#fffaf0', 0],
          [1, '#fffaf0', 0.5 * strength],
        ],
      ),
    );
    on.rect(
      x,
      at,
      w,
      18,
      on.linear(
        [0, at],
        [0, at + 18],
        [
          [0, '#3c2f1a', 0.34 * strength],
          [1, '#3c2f1a', 0],
        ],
      ),
    );
    on.rect(x, at - 0.4, w, 0.8, '#3c2f1a', { opacity: 0.35 * strength });
  }
}
/** The soft dark under something that lies on this picture's own paper. */
export function ownShadow(on: Drawing, d: string, offset: [number, number], amount: number, opacity: number) {
  on.path(d, '#2a1e0e', { transform: `translate(${offset[0]} ${offset[1]})`, filter: on.blur(amount), opacity });
}
