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
const GAP = 18;

/**
 * Places of papers on the desk: in two rows, on a strip in one. `plateRoom` is the height kept free under each row for the plates. None lies
 * outside `work`; the one in hand is straight, larger and higher.
 */
export function paperPlaces(frames: PaperFrame[], work: Rect, strip: boolean, plateRoom: number): PaperPlace[] {
  const rows = strip || frames.length < 4 ? 1 : 2;
  const first = Math.ceil(frames.length / rows);
  const rowHeight = work.h / rows;
  return frames.map((_, i) => {
    const row = i < first ? 0 : 1;
    const members = row === 0 ? frames.slice(0, first) : frames.slice(first);
    return placeInRow(members, row === 0 ? i : i - first, i, { x: work.x, y: work.y + row * rowHeight, w: work.w, h: rowHeight }, work, strip, plateRoom);
  });
}

function placeInRow(members: PaperFrame[], at: number, index: number, row: Rect, work: Rect, strip: boolean, plateRoom: number): PaperPlace {
  const high = row.h - plateRoom - (strip ? 6 : 12);
  const gap = strip ? -6 : GAP;
  const tallest = Math.max(...members.map((f) => FRAMES[f].h));
  const uniform = high / tallest;
  const scales = members.map((f) => Math.min(high / FRAMES[f].h, uniform * 1.3, 1.25));
  const widths = members.map((f, i) => FRAMES[f].w * (scales[i] ?? 1));
  const whole = widths.reduce((a, b) => a + b, 0) + gap * (members.length - 1);
  const squeeze = Math.min(1, row.w / whole);
  const spare = (row.w - whole * squeeze) / (members.length + 1);
  const left = row.x + spare * (at + 1) + widths.slice(0, at).reduce((a, b) => a + (b + gap) * squeeze, 0);
  const frame = FRAMES[members[at] as PaperFrame];
  const w = (widths[at] ?? 0) * squeeze;
  const h = (w * frame.h) / frame.w;
  const x = left + w / 2;
  const y = row.y + (strip ? 4 : 8) + (high - h) * (strip ? 0.5 : 0.35 + 0.3 * ((index * 7) % 3) * 0.5) + h / 2;
  const grow = Math.min(strip ? 1.2 : 1.22, (row.h * (strip ? 1 : 1.15)) / h);
  const lift = strip ? 6 : 24;
  const hand = { w: w * grow, h: h * grow, angle: 0 };
  return {
    rest: { x, y, w, h, angle: (tilts[index % tilts.length] ?? 0) * (strip ? 0.8 : 1) },
    hand: {
      ...hand,
      x: Math.min(Math.max(x, work.x + hand.w / 2), work.x + work.w - hand.w / 2),
      y: Math.max(y - lift, work.y - (strip ? 20 : 44) + hand.h / 2),
    },
    plate: { x, y: row.y + row.h - plateRoom / 2 },
  };
}
