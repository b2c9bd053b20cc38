/** A label as near to its own mark as it can stand without covering anything, and led to it where it stands apart. Pure. */
import type { Ink, Point } from '../drawing.ts';
import type { Rect } from '../layout.ts';
import { type Part, type Pen, runWidth, textBox } from './pen.ts';

export interface Tie {
  /** What it says, in as many rows: the earlier the better liked. */
  settings: readonly (readonly (readonly Part[])[])[];
  /** Where its mark is; several for a mark that is long. */
  at: readonly Point[];
  /** How far the mark reaches about that point. */
  reach: number;
  /** Other marks of the chart: where one of them is nearer to the words, they are led to their own. */
  others?: readonly Point[];
  bounds: Rect;
  /** Of the leader. */
  ink: Ink;
  /** It must be written: where no place is clear of lines, over as few as can be. */
  must: boolean;
  /** It may stand nearer to another mark, led to its own. */
  crowded?: boolean;
  /** Further from its mark than this it says nothing. */
  far?: number;
}

type Rows = Tie['settings'][number];
interface Place {
  rows: Rows;
  box: Rect;
  /** Baseline of the first row. */
  y: number;
  mark: Point;
  apart: number;
  /** Distance, and what else speaks against it. */
  weight: number;
}
/** Between places that are tried, on a small sheet and on a large one. */
const STEP = { small: [8, 6], wide: [12, 8] } as const;
const LEADING = 1.14;
/** Nearer than this no leader is needed. */
const ADJACENT = 12;
/** A line that is covered weighs as so many pixels of distance. */
const COVERED = 20;
const STRUCK = 200;
const NOWHERE = 1000;
/** What is kept free about a mark is square. */
const CORNER = 1.45;
const NEARER = 10;
/** Further off than this places lie wider apart. */
const WIDE = 90;
/** So many are tried in other orders, no more: it must not be felt while a scale is moved. */
const MOST_TURNED = 4;
/** Looked for first within so many pixels, then within more. */
const STAGES = [36, 90, Number.POSITIVE_INFINITY] as const;
/** What each way of setting a label after the first weighs. */
const LESS_LIKED = 12;

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const nearestOn = ({ x, y, w, h }: Rect, [px, py]: Point): Point => [within(px, x, x + w), within(py, y, y + h)];
const largest = (rows: Rows): number => Math.max(...rows.flat().map(({ lettering }) => lettering.size));
const apartFrom = ({ x, y, w, h }: Rect, [px, py]: Point): number => Math.hypot(Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - h));
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** Writes them in that order in which together they stand best: each of them is tried as the first. */
export function tiedAll(pen: Pen, ties: readonly Tie[]): void {
  const all = ties.map((tie) => ({ tie, stages: stagesOf(tie, pen.room.small) }));
  const orders = all.length > MOST_TURNED ? [all] : all.map((_, i) => [...all.slice(i), ...all.slice(0, i)]);
  let best = all;
  let least = Number.POSITIVE_INFINITY;
  for (const order of orders) {
    const weight = pen.trial(() => order.reduce((sum, { tie, stages }) => sum + (stood(pen, tie, stages) ?? NOWHERE), 0));
    if (weight < least) [best, least] = [order, weight];
  }
  for (const { tie, stages } of best) stood(pen, tie, stages);
}

/** Its places, nearer ones and then those further off; found once, and only when they are asked for. */
function stagesOf(tie: Tie, small: boolean): (() => readonly Place[])[] {
  const far = tie.must ? Number.POSITIVE_INFINITY : (tie.far ?? Number.POSITIVE_INFINITY);
  return STAGES.map((stage, i) => {
    let found: Place[] | null = null;
    const beyond = STAGES[i - 1] ?? 0;
    return () => {
      found ??= beyond >= far ? [] : placesOf(tie, small, Math.min(stage, far), beyond);
      return found;
    };
  });
}

/** Writes it near by, else further off, as far as it may; gives what speaks against its place, or null where it says nothing. */
function stood(pen: Pen, tie: Tie, stages: ReturnType<typeof stagesOf>): number | null {
  for (const places of stages) {
    const weight = clearly(pen, tie, places());
    if (weight !== null) return weight;
  }
  return tie.must
    ? coveringLeast(
        pen,
        tie,
        stages.flatMap((places) => places()),
      )
    : null;
}

/** At the first place that is clear of words and lines; gives what speaks against it, the distance first. */
function clearly(pen: Pen, tie: Tie, places: readonly Place[]): number | null {
  for (const place of places) {
    if (!pen.free(place.box, true)) continue;
    const end = unstruck(pen, place, tie);
    if (!end) continue;
    written(pen, tie, place, end);
    return place.weight;
  }
  return null;
}

function coveringLeast(pen: Pen, tie: Tie, places: readonly Place[]): number | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.weight >= least) break;
    const covered = pen.covers(place.box);
    if (covered === null || place.weight + COVERED * covered >= least) continue;
    const weight = place.weight + COVERED * covered + (unstruck(pen, place, tie) ? 0 : STRUCK);
    if (weight < least) [best, least] = [place, weight];
  }
  if (!best) return null;
  written(pen, tie, best, unstruck(pen, best, tie));
  return least;
}

/** Places between so and so far from the mark, the best liked first. */
const placesOf = (tie: Tie, small: boolean, far: number, beyond: number): Place[] =>
  tie.settings.flatMap((rows, i) => placesFor(rows, tie, i, small, far, beyond)).sort((a, b) => a.weight - b.weight);

/** Every place on the bounds; where another mark is nearer to it than its own, it is none, or weighs more. */
function placesFor(
  rows: Rows,
  { at, reach, bounds, others = [], must, crowded = must }: Tie,
  setting: number,
  small: boolean,
  far: number,
  beyond: number,
): Place[] {
  const [dx, dy] = (small ? STEP.small : STEP.wide).map((step) => (beyond >= WIDE ? 2 * step : step)) as [number, number];
  const w = Math.max(...rows.map((parts) => runWidth(parts)));
  const one = textBox({ x: 0, y: 0, text: '', face: 'reading', size: largest(rows) });
  const h = one.h + (rows.length - 1) * largest(rows) * LEADING;
  const [mx, my] = at[0]!;
  const found: Place[] = [];
  const first = (from: number, middle: number, step: number): number => middle + Math.ceil((from - middle) / step) * step;
  const [left, right] = [
    Math.max(bounds.x, Math.min(...at.map(([px]) => px)) - far - w),
    Math.min(bounds.x + bounds.w, Math.max(...at.map(([px]) => px)) + far + w),
  ];
  const [top, foot] = [
    Math.max(bounds.y, Math.min(...at.map(([, py]) => py)) - far - h),
    Math.min(bounds.y + bounds.h, Math.max(...at.map(([, py]) => py)) + far + h),
  ];
  for (let x = first(left, mx - w / 2, dx); x + w <= right; x += dx)
    for (let y = first(top, my - h / 2, dy); y + h <= foot; y += dy) {
      const box = { x, y, w, h };
      let [mark, apart]: [Point, number] = [at[0]!, Number.POSITIVE_INFINITY];
      for (const point of at) {
        const d = apartFrom(box, point);
        if (d < apart) [mark, apart] = [point, d];
      }
      if (apart < Math.max(reach + 3, beyond) || apart > far) continue;
      const nearer = others.some((other) => apartFrom(box, other) < apart);
      if (nearer && !crowded) continue;
      found.push({ rows, box, y: y - one.y, mark, apart, weight: apart + setting * LESS_LIKED + (nearer ? NEARER : 0) });
    }
  return found;
}

/** Where its leader may end without striking through words: the nearest such point of its box. */
function unstruck(pen: Pen, { box, mark }: Place, { reach }: Tie): Point | null {
  const { x, y, w, h } = box;
  const ends: Point[] = [
    nearestOn(box, mark),
    ...[x, x + w / 2, x + w].flatMap((px): Point[] => [
      [px, y],
      [px, y + h],
    ]),
    [x, y + h / 2],
    [x + w, y + h / 2],
  ];
  return (
    ends.sort((a, b) => distance(a, mark) - distance(b, mark)).find((end) => !through(box, mark, end) && !pen.strikes(outOf(mark, end, reach * CORNER), end)) ??
    null
  );
}

/** Whether a leader to this end would run through its own words. */
const through = ({ x, y, w, h }: Rect, [mx, my]: Point, [ex, ey]: Point): boolean =>
  [0.3, 0.5, 0.7, 0.85, 0.95].some((part) => {
    const [px, py] = [mx + (ex - mx) * part, my + (ey - my) * part];
    return px > x + 0.5 && px < x + w - 0.5 && py > y + 0.5 && py < y + h - 0.5;
  });

/** The end of the leader at the mark: its rim. */
function outOf(mark: Point, end: Point, reach: number): Point {
  const part = Math.min(1, (reach + 1) / Math.max(1e-6, distance(mark, end)));
  return [mark[0] + (end[0] - mark[0]) * part, mark[1] + (end[1] - mark[1]) * part];
}

function written(pen: Pen, { reach, ink, others = [] }: Tie, { rows, box, y, mark, apart }: Place, end: Point | null): void {
  const nearer = others.some((other) => apartFrom(box, other) < apart + 4 && distance(other, mark) > 1);
  // rows lie against the side that looks at the mark
  const align = mark[0] > box.x + box.w ? 'right' : mark[0] < box.x ? 'left' : 'center';
  const x = align === 'right' ? box.x + box.w : align === 'left' ? box.x : box.x + box.w / 2;
  const covered = pen.rows(rows, [{ x, y, align }], largest(rows) * LEADING);
  if (covered && end && (nearer || apart > reach + ADJACENT)) lead(pen, outOf(mark, end, reach), end, ink);
}

/** Words that come later keep off the leader. */
function lead(pen: Pen, from: Point, to: Point, ink: Ink): void {
  pen.line([from, to], ink, 1);
  const steps = Math.max(1, Math.ceil(distance(from, to) / 4));
  for (let i = 0; i < steps; i++)
    pen.block({ x: from[0] + ((to[0] - from[0]) * i) / steps - 1.5, y: from[1] + ((to[1] - from[1]) * i) / steps - 1.5, w: 3, h: 3 });
}
