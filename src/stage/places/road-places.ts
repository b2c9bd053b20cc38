import type { Rect } from '../../theme/layout.ts';

export interface RoadPlace {
  rect: Rect;
  row: number;
}

/** Places of the roads' sheets: a row for each decision point, under the fork. `counts` says how many roads each row has. */
export function roadPlaces(counts: number[], room: Rect, labelRoom: number, gap: number, zoom: number): RoadPlace[] {
  const rows = counts.length || 1;
  const rowHeight = room.h / rows;
  return counts.flatMap((count, row) => {
    const w = Math.min(190 * zoom, (room.w - gap * (count - 1)) / count);
    const h = Math.min(rowHeight - labelRoom - gap, (rows === 1 ? 330 : 210) * zoom);
    const left = room.x + (room.w - (w * count + gap * (count - 1))) / 2;
    const top = room.y + row * rowHeight + labelRoom + (rowHeight - labelRoom - gap - h) / 2;
    return Array.from({ length: count }, (_, i) => ({ row, rect: { x: left + i * (w + gap), y: top, w, h } }));
  });
}
