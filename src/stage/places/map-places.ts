import type { Rect } from '../../theme/layout.ts';
import type { Staging } from '../staging.ts';
import { revealRoom } from './reveal-places.ts';

/** The ring at the end of the map's cord, rolled up: its middle, and where the cord starts; null where no cord hangs. */
export function cordPlace({ place, floor, roomLine, small }: Staging): { x: number; y: number; top: number } | null {
  if (place !== 'situation' && place !== 'papers') return null;
  const wall = roomLine - floor.y;
  return { x: floor.x + floor.w * (small ? 0.5 : 0.47), y: floor.y + (small ? Math.min(34, wall * 0.55) : Math.min(92, wall * 0.5)), top: floor.y };
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
