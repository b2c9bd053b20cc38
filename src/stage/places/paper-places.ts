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
/** Kept free over the upper row: the lamp's foot stands there, and no band is to hang from it. */
const FOOT = 14;

/**
 * Places of papers on the desk, in reading order: in two rows (three on a high and narrow desk, one for three papers or on a strip), left to right. `plateRoom` is the height
 * kept free under each for its plate. All lie inside `work`; the one in hand is straight, larger and not lower, clear of its own plate.
 */
export function paperPlaces(frames: PaperFrame[], work: Rect, strip: boolean, plateRoom: number): PaperPlace[] {
  if (strip) return inStrip(frames, work, plateRoom);
  const count = frames.length;
  const rows = work.h > work.w * 1.1 ? Math.min(3, Math.ceil(count / 2)) : count > 3 ? 2 : 1;
  const perRow = Math.ceil(count / rows);
  // a row is as high as its tallest paper needs, so that all are of one scale
  const parted = Array.from({ length: rows }, (_, r) => frames.map((_, i) => i).slice(r * perRow, (r + 1) * perRow)).filter((row) => row.length > 0);
  const tallest = parted.map((row) => Math.max(...row.map((i) => sizeOf(frames, i).h)));
  const whole = tallest.reduce((a, b) => a + b, 0);
  const room = work.h - FOOT - plateRoom * parted.length;
  let y = work.y + FOOT;
  return parted.flatMap((row, r) => {
    const h = (room * (tallest[r] ?? 0)) / whole;
    const places = inRow(row, frames, { ...work, y, h }, work, plateRoom);
    y += h + plateRoom;
    return places;
  });
}

const sizeOf = (frames: PaperFrame[], i: number): { w: number; h: number } => FRAMES[frames[i] as PaperFrame];

/** One row: each paper as wide a share as it is itself, in the middle of it. */
function inRow(row: number[], frames: PaperFrame[], box: Rect, work: Rect, plateRoom: number): PaperPlace[] {
  const sizes = row.map((i) => sizeOf(frames, i));
  const whole = sizes.reduce((sum, f) => sum + f.w, 0);
  const room = box.w - GAP * row.length;
  // the one in hand is larger: at rest some of the row is left to it
  const scale = Math.min((box.h * 0.9) / Math.max(...sizes.map((f) => f.h)), room / whole / 1.06, 1.35);
  let left = box.x;
  return row.map((i, n): PaperPlace => {
    const size = sizes[n] as (typeof sizes)[number];
    const [w, h] = [size.w * scale, size.h * scale];
    const share = (room * size.w) / whole + GAP;
    const x = left + share / 2;
    left += share;
    const y = box.y + box.h / 2 + (box.h - h) * 0.3 * (((i * 5) % 3) - 1);
    const top = y - h / 2;
    const foot = top + h;
    const plate = { x, y: foot + plateRoom * 0.46 };
    const grow = Math.min(1.18, (foot - (box.y - (box.y > work.y + FOOT ? 2 : FOOT))) / h);
    const hand = { w: w * Math.max(1.02, grow), h: h * Math.max(1.02, grow), angle: 0 };
    return {
      rest: { x, y, w, h, angle: tilts[i % tilts.length] ?? 0 },
      hand: {
        ...hand,
        x: Math.min(Math.max(x, work.x + hand.w / 2), work.x + work.w - hand.w / 2),
        // its foot stays over its own plate
        y: foot - hand.h / 2,
      },
      plate,
    };
  });
}

/** On a strip all lie in one row, a little over each other, their plates at its foot. */
function inStrip(frames: PaperFrame[], work: Rect, plateRoom: number): PaperPlace[] {
  const sizes = frames.map((_, i) => sizeOf(frames, i));
  const gap = -6;
  const whole = sizes.reduce((sum, f) => sum + f.w, 0);
  const room = work.w - gap * (frames.length - 1);
  let left = work.x;
  return sizes.map((size, i): PaperPlace => {
    const share = (room * size.w) / whole;
    const high = work.h - plateRoom - 4;
    const scale = Math.min(high / size.h, share / size.w, 0.62);
    const [w, h] = [size.w * scale, size.h * scale];
    const top = work.y + 2 + (high - h) / 2;
    const x = left + share / 2;
    left += share + gap;
    const hand = { w: w * 1.14, h: h * 1.14, angle: 0 };
    return {
      rest: { x, y: top + h / 2, w, h, angle: (tilts[i % tilts.length] ?? 0) * 0.8 },
      hand: {
        ...hand,
        x: Math.min(Math.max(x, work.x + hand.w / 2), work.x + work.w - hand.w / 2),
        y: Math.max(top + h / 2 - 4, work.y - 4 + hand.h / 2),
      },
      plate: { x, y: work.y + work.h - plateRoom / 2 },
    };
  });
}
