import type { Rect } from '../../theme/layout.ts';
import { inset } from '../rects.ts';
import type { Staging } from '../staging.ts';

export interface RevealRoom {
  /** The sheet that bears headline and figure, or headline and chart; null where a small window leaves room for the map alone: its words stand right below on the page. */
  sheet: Rect | null;
  /** The wall map above it, where the beat names places and has no chart. */
  map: Rect | null;
}

/** How the stage is parted for a beat. */
export function revealRoom({ work, small }: Staging, places: boolean): RevealRoom {
  const room = inset(work, small ? 0 : 12, small ? 0 : 6);
  if (!places) return { sheet: room, map: null };
  if (small) return { sheet: null, map: room };
  const high = Math.round(Math.min(room.h * 0.58, (room.w - 16) * 0.62 + 60));
  return { sheet: { x: room.x, y: room.y + high + 10, w: room.w, h: room.h - high - 10 }, map: { ...room, h: high } };
}
