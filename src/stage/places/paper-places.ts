import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';

/** Where a paper lies: its middle, its size, its tilt in degrees. */
export interface Pose {
  x: number;
  y: number;
  w: number;
  h: number;
  angle: number;
}
export interface PaperPlace {
  rest: Pose;
  hand: Pose;
  /** Middle of its plate. */
  plate: { x: number; y: number };
}
export type PaperFrame = 'paper-report' | 'paper-telegram' | 'paper-letter' | 'paper-newspaper' | 'paper-table' | 'paper-decree' | 'paper-note' | 'paper-map';

const tilts = [-2.2, 1.5, -0.9, 2.1, -1.6, 1.1, -2.4, 0.8];
const GAP = 16;

/**
 * Places of papers on the desk: in columns of two (an odd one alone in the middle; of three on a high and narrow desk), on a strip in one row. `plateRoom` is the height kept
 * free under each for its plate. All lie inside `work`; the one in hand is straight, larger and higher.
 */
export function paperPlaces(frames: PaperFrame[], work: Rect, strip: boolean, plateRoom: number): PaperPlace[] {
  const columns = strip ? frames.map((_, i) => [i]) : work.h > work.w * 1.1 ? columnsOfThree(frames.length) : columnsOf(frames);
  const gap = strip ? -6 : GAP;
  const share = columns.map((column) => Math.max(...column.map((i) => FRAMES[frames[i] as PaperFrame].w)));
  const room = work.w - gap * (columns.length - 1);
  const whole = share.reduce((a, b) => a + b, 0);
  const places: PaperPlace[] = [];
  let left = work.x;
  columns.forEach((column, c) => {
    const w = strip ? (room * (share[c] ?? 0)) / whole : room / columns.length;
    for (const [i, place] of inColumn(column, frames, { ...work, x: left, w }, work, strip, plateRoom)) places[i] = place;
    left += w + gap;
  });
  return places;
}

/** Columns of two, the tallest over or under the flattest; where the number is odd, the tallest lies alone in the middle. */
function columnsOf(frames: PaperFrame[]): number[][] {
  const height = (i: number): number => FRAMES[frames[i] as PaperFrame].h;
  const rest = frames.map((_, i) => i).sort((a, b) => height(b) - height(a) || a - b);
  const single = rest.length % 2 ? [rest.shift() as number] : null;
  const pairs = Array.from({ length: rest.length / 2 }, () => [rest.shift() as number, rest.pop() as number].sort((a, b) => a - b)).sort(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
  );
  if (single) pairs.splice(Math.floor(pairs.length / 2), 0, single);
  return pairs;
}

/** On a high and narrow desk: columns of three, in order. */
function columnsOfThree(count: number): number[][] {
  const columns = Math.ceil(count / 3);
  return Array.from({ length: columns }, (_, c) => Array.from({ length: count }, (_, i) => i).filter((i) => Math.floor((i * columns) / count) === c));
}

function inColumn(column: number[], frames: PaperFrame[], box: Rect, work: Rect, strip: boolean, plateRoom: number): [number, PaperPlace][] {
  const sizes = column.map((i) => FRAMES[frames[i] as PaperFrame]);
  const high = sizes.reduce((sum, f) => sum + f.h, 0);
  const room = box.h - plateRoom * column.length - (strip ? 4 : 6);
  const scale = Math.min(room / high, Math.min(...sizes.map((f) => box.w / f.w)), strip ? 0.62 : 1.35);
  const spare = (room - high * scale) / column.length;
  let y = box.y + (strip ? 2 : 4);
  return column.map((i, row): [number, PaperPlace] => {
    const frame = sizes[row] as (typeof sizes)[number];
    const [w, h] = [frame.w * scale, frame.h * scale];
    const slack = box.w - w;
    const x = box.x + box.w / 2 + (strip ? 0 : slack * (((i * 5) % 3) - 1) * 0.3);
    const top = y + spare * 0.5;
    y += h + spare + plateRoom;
    const grow = strip ? 1.14 : 1.18;
    const hand = { w: w * grow, h: h * grow, angle: 0 };
    const lift = strip ? 4 : 24;
    return [
      i,
      {
        rest: { x, y: top + h / 2, w, h, angle: (tilts[i % tilts.length] ?? 0) * (strip ? 0.8 : 1) },
        hand: {
          ...hand,
          x: Math.min(Math.max(x, work.x + hand.w / 2), work.x + work.w - hand.w / 2),
          // never over the plate of the paper above
          y: Math.max(top + h / 2 - lift, (row === 0 ? work.y - 4 : top - spare * 0.5 - (strip ? 0 : 6)) + hand.h / 2),
        },
        plate: { x, y: strip ? box.y + box.h - plateRoom / 2 : top + h + plateRoom * 0.42 },
      },
    ];
  });
}
