import type { Rect } from '../../theme/layout.ts';
import type { Staging } from '../staging.ts';
import { revealRoom } from './reveal-places.ts';
import { lampOf, windowOf } from './room-places.ts';

/** The ring at the end of the map's cord, rolled up: its middle, and where the cord starts; null where no cord hangs. */
export function cordPlace(staging: Staging): { x: number; y: number; top: number } | null {
  const { place, floor, roomLine, small } = staging;
  if (place !== 'situation' && place !== 'papers') return null;
  const wall = roomLine - floor.y;
  const lamp = lampOf(staging);
  const pane = windowOf(staging);
  const from = lamp ? lamp.x + lamp.w / 2 : floor.x;
  const to = pane ? pane.x : floor.x + floor.w;
  return { x: Math.max(from + 14, (from + to) / 2 - 16), y: floor.y + (small ? Math.min(34, wall * 0.55) : Math.min(92, wall * 0.5)), top: floor.y };
}

/** Where the papers lie while a map among them is in hand and hangs over the desk; on a strip their plates alone are seen. */
export function papersUnderMap({ rail, work, small }: Pick<Staging, 'rail' | 'work' | 'small'>): Rect {
  const h = small ? 34 : Math.min(170, work.h * 0.34);
  return { x: work.x, y: rail.y - h, w: work.w, h: h - (small ? 0 : 6) };
}

/** Where the map hangs when it is rolled down over the desk; for a beat that names places, its part of the stage. */
export function mapPlace(staging: Staging): Rect | null {
  const { place, floor, rail, small, hung } = staging;
  if (place === 'sheet') return revealRoom(staging, true).map;
  if (place !== 'situation' && place !== 'papers') return null;
  if (hung) {
    const { y } = papersUnderMap(staging);
    return { x: floor.x + (small ? 6 : 14), y: floor.y + (small ? 2 : 10), w: floor.w - (small ? 12 : 28), h: y - floor.y - (small ? 4 : 22) };
  }
  const w = floor.w - (small ? 12 : 28);
  const room = rail.y - floor.y - (small ? 26 : 46);
  const h = Math.min(room, w * 0.82);
  return { x: floor.x + (floor.w - w) / 2, y: floor.y + (small ? 2 : 10), w, h };
}
