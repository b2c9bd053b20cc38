import type { Rect } from '../../theme/layout.ts';

export interface RoadPlace {
  rect: Rect;
  row: number;
}
export interface RoadRoom {
  places: RoadPlace[];
  /** On a strip: where the road in view is shown whole, for the others are letters alone; null elsewhere. */
  card: Rect | null;
}

/** How far the sheet in view is lifted, with its glow: what stands over a row keeps clear of it. */
export const LIFT = 10;
/** Free over a row for the decision point's name. */
export const NAME = 52;
const CHIP = 34;

/** Places of the roads' sheets: a row for each decision point, under the fork. `counts` says how many roads each row has, `named` whether a name stands over each row. */
export function roadPlaces(counts: number[], room: Rect, named: boolean, gap: number, zoom: number): RoadPlace[] {
  const rows = counts.length || 1;
  const rowHeight = room.h / rows;
  const over = named ? NAME : LIFT + 4;
  return counts.flatMap((count, row) => {
    const w = Math.min(190 * zoom, (room.w - gap * (count - 1)) / count);
    const h = Math.min(rowHeight - over - gap, (rows === 1 ? 330 : 210) * zoom);
    const left = room.x + (room.w - (w * count + gap * (count - 1))) / 2;
    const top = room.y + row * rowHeight + over + (rowHeight - over - gap - h) / 2;
    return Array.from({ length: count }, (_, i) => ({ row, rect: { x: left + i * (w + gap), y: top, w, h } }));
  });
}

/** On a strip: rows of letters that a finger can hit, the decision point's name over each where there are two, and under them the card of the road in view. */
export function roadStrip(counts: number[], room: Rect, named: boolean): RoadRoom {
  const gap = 6;
  const name = named ? 17 : 0;
  const chip = Math.min(CHIP, room.h / counts.length - name - 4);
  const places = counts.flatMap((count, row) => {
    const w = (room.w - gap * (count - 1)) / count;
    const y = room.y + row * (name + chip + 4) + name;
    return Array.from({ length: count }, (_, i) => ({ row, rect: { x: room.x + i * (w + gap), y, w, h: chip } }));
  });
  const used = counts.length * (name + chip + 4) + 2;
  const card = { x: room.x, y: room.y + used, w: room.w, h: room.h - used };
  return { places, card: card.h >= 40 ? card : null };
}
