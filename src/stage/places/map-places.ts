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

/** Where the map hangs when it is rolled down over the desk; for a beat that names places, its part of the stage. */
export function mapPlace(staging: Staging): Rect | null {
  const { place, floor, rail, small } = staging;
  if (place === 'sheet') return revealRoom(staging, true).map;
  if (place !== 'situation' && place !== 'papers') return null;
  const w = floor.w - (small ? 12 : 28);
  const room = rail.y - floor.y - (small ? 26 : 46);
  const h = Math.min(room, w * 0.82);
  return { x: floor.x + (floor.w - w) / 2, y: floor.y + (small ? 2 : 10), w, h };
}
