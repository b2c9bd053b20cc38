/** The graver's cuts: lens-shaped strokes, pointed at both ends. All give path data for one filled path. */
import { r } from './drawing.ts';
import type { Chance } from './seed.ts';

/** One cut round its middle; `angle` in radians, `bend` how far its middle is pushed aside. */
export function cut(x: number, y: number, angle: number, length: number, width: number, bend = 0): string {
  const dx = (Math.cos(angle) * length) / 2;
  const dy = (Math.sin(angle) * length) / 2;
  const nx = -Math.sin(angle);
  const ny = Math.cos(angle);
  const there = 2 * bend + width;
  const back = 2 * bend - width;
  return `M${r(x - dx)} ${r(y - dy)}Q${r(x + nx * there)} ${r(y + ny * there)} ${r(x + dx)} ${r(y + dy)}Q${r(x + nx * back)} ${r(y + ny * back)} ${r(x - dx)} ${r(y - dy)}Z`;
}

/** A long cut that follows a line of points and swells in the middle to `width`. */
export function ribbon(points: [number, number][], width: number): string {
  const last = points.length - 1;
  const side = (sign: number) =>
    points.map(([x, y], i): [number, number] => {
      const [ax, ay] = points[Math.max(0, i - 1)]!;
      const [bx, by] = points[Math.min(last, i + 1)]!;
      const long = Math.hypot(bx - ax, by - ay) || 1;
      const swell = (Math.max(0, Math.sin((Math.PI * i) / last)) ** 0.8 * width * sign) / 2;
      return [x - ((by - ay) / long) * swell, y + ((bx - ax) / long) * swell];
    });
  return `${smooth(side(1))}${smooth(side(-1).reverse(), 'L')}Z`;
}

/** A soft line through points: quadratic curves between the middles. */
export function smooth(points: [number, number][], start: 'M' | 'L' = 'M'): string {
  const [first, ...rest] = points;
  let d = `${start}${r(first![0])} ${r(first![1])}`;
  for (let i = 0; i < rest.length - 1; i++) {
    const [x, y] = rest[i]!;
    const [nextX, nextY] = rest[i + 1]!;
    d += `Q${r(x)} ${r(y)} ${r((x + nextX) / 2)} ${r((y + nextY) / 2)}`;
  }
  const [endX, endY] = rest.at(-1) ?? first!;
  return `${d}L${r(endX)} ${r(endY)}`;
}

export interface Hatch {
  /** Area in CSS pixels. */
  x: number;
  y: number;
  w: number;
  h: number;
  count: number;
  length: [number, number];
  width: [number, number];
  /** Radians at a point. */
  angle: (x: number, y: number) => number;
  /** 0 … 1: how likely a cut is there. */
  density?: (x: number, y: number) => number;
  bend?: number;
}
/** Many cuts strewn over an area, thinner where `density` falls. */
export function hatch(chance: Chance, given: Hatch): string {
  let d = '';
  for (let i = 0; i < given.count; i++) {
    const x = given.x + chance.next() * given.w;
    const y = given.y + chance.next() * given.h;
    const dense = given.density ? given.density(x, y) : 1;
    const kept = chance.next() < dense;
    const length = chance.between(...given.length);
    const width = chance.between(...given.width) * (0.55 + 0.45 * Math.min(1, dense));
    const angle = given.angle(x, y) + chance.bell() * 0.05;
    const bend = given.bend ? chance.bell() * given.bend : 0;
    if (kept) d += cut(x, y, angle, length, width, bend);
  }
  return d;
}
/** Cuts that fly out from a light: `squash` flattens the rings. */
export function rays(
  chance: Chance,
  at: [number, number],
  rings: { from: number; to: number; count: number; length: [number, number]; width: [number, number] },
  squash = 1,
  keep?: (x: number, y: number) => number,
): string {
  let d = '';
  for (let i = 0; i < rings.count; i++) {
    const turn = chance.next() * Math.PI * 2;
    const t = chance.next() ** 0.75;
    const far = rings.from + (rings.to - rings.from) * t;
    const x = at[0] + Math.cos(turn) * far;
    const y = at[1] + Math.sin(turn) * far * squash;
    const length = chance.between(...rings.length) * (0.6 + 0.8 * t);
    const width = chance.between(...rings.width);
    const kept = keep ? chance.next() < keep(x, y) : true;
    const angle = Math.atan2(y - at[1], x - at[0]) + chance.bell() * 0.04;
    if (kept) d += cut(x, y, angle, length, width, chance.bell() * 0.6);
  }
  return d;
}
