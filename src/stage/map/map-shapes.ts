/** The map's data in map units, ready to be drawn, and the cuts of a region's field. Pure; made once. */
import { seeded, seedOf } from '../chart/seeded.ts';
import type { MapData } from './map-data.ts';
import { type MapPoint, project } from './projection.ts';

/** Flat: x, y, x, y … in map units. */
export type Path = readonly number[];
/** A cut of a field: where, and how surely it stands there (1 in the middle of the region, less towards its limits). */
export interface FieldCut extends MapPoint {
  depth: number;
}
export interface MapShapes {
  land: Path[];
  country: Path[];
  frontier: Path[];
  lakes: Path[];
  rivers: Path[];
  hills: Path[];
  regions: Record<string, Path[]>;
  /** The field of a region; none for an id that has no region. Made when it is asked for first. */
  field(id: string): FieldCut[];
}

/** Map units between cuts, across and along. */
const ACROSS = 0.0034;
const ALONG = 0.0086;
/** How far from its limits a field is whole. */
const SOFT = 0.02;
export const FIELD_ANGLE = -0.62;

function projected(line: readonly number[]): Path {
  const out: number[] = [];
  for (let i = 0; i + 1 < line.length; i += 2) {
    const { x, y } = project({ lon: line[i]! / 100, lat: line[i + 1]! / 100 });
    out.push(x, y);
  }
  return out;
}

/** A line through its points without corners (Catmull-Rom), `steps` pieces from point to point. */
export function smoothed(path: Path, steps: number): Path {
  const at = (i: number, axis: 0 | 1): number => path[Math.max(0, Math.min(path.length / 2 - 1, i)) * 2 + axis]!;
  const out: number[] = [];
  const last = path.length / 2 - 1;
  for (let i = 0; i < last; i++) {
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      for (const axis of [0, 1] as const) {
        const [a, b, c, d] = [at(i - 1, axis), at(i, axis), at(i + 1, axis), at(i + 2, axis)];
        out.push(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t));
      }
    }
  }
  out.push(at(last, 0), at(last, 1));
  return out;
}

/** Whether a point lies in a region: inside an odd number of its rings. */
export function isInside({ x, y }: MapPoint, rings: readonly Path[]): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

function distance({ x, y }: MapPoint, rings: readonly Path[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay] = [ring[j]!, ring[j + 1]!];
      const [dx, dy] = [ring[i]! - ax, ring[i + 1]! - ay];
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
    }
  }
  return Math.sqrt(least);
}

/** The field of a region: rows of cuts with soft, uneven limits and no outline. Always the same for the same rings. */
export function fieldOf(id: string, rings: readonly Path[]): FieldCut[] {
  const random = seeded(seedOf(id));
  const xs = rings.flatMap((r) => r.filter((_, i) => i % 2 === 0));
  const ys = rings.flatMap((r) => r.filter((_, i) => i % 2 === 1));
  if (xs.length === 0) return [];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const reach = Math.hypot(right - left, bottom - top) / 2 + ALONG;
  const mid = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const [cos, sin] = [Math.cos(FIELD_ANGLE), Math.sin(FIELD_ANGLE)];
  const cuts: FieldCut[] = [];
  for (let u = -reach; u < reach; u += ACROSS) {
    const shift = random() * ALONG;
    for (let v = -reach; v < reach; v += ALONG) {
      const along = v + shift + (random() - 0.5) * ALONG * 0.3;
      const across = u + (random() - 0.5) * ACROSS * 0.7;
      const chance = random();
      const p = { x: mid.x + cos * along - sin * across, y: mid.y + sin * along + cos * across };
      if (!isInside(p, rings)) continue;
      const waver = 0.6 + 0.4 * Math.sin(p.x * 91 + 3 * Math.sin(p.y * 57)) * Math.sin(p.y * 83); // limits that nobody measured
      const depth = Math.min(1, distance(p, rings) / (SOFT * (1.5 - waver)));
      if (chance < 0.12 + depth * 0.95) cuts.push({ ...p, depth });
    }
  }
  return cuts;
}

/** Everything in map units. */
export function shapesOf(data: MapData): MapShapes {
  const regions = Object.fromEntries(Object.entries(data.regions).map(([id, rings]) => [id, rings.map(projected)]));
  const made = new Map<string, FieldCut[]>();
  return {
    land: data.land.map(projected),
    country: data.country.map(projected),
    frontier: data.frontier.map(projected),
    lakes: data.lakes.map(({ ring }) => smoothed(projected(ring), 4)),
    rivers: data.rivers.map(({ line }) => smoothed(projected(line), 5)),
    hills: data.hills.map((line) => smoothed(projected(line), 4)),
    regions,
    field(id) {
      const cuts = made.get(id) ?? fieldOf(id, (Object.hasOwn(regions, id) && regions[id]) || []);
      made.set(id, cuts);
      return cuts;
    },
  };
}
