import { type Layout, type Rect, shelfCorner, shelfFolders } from '../../theme/layout.ts';

export interface ShelfRoom {
  /** Each folder, standing. */
  folders: Rect[];
  /** Upper edge of the shelf's front: the folders stand on it. */
  floor: number;
  /** The number plate under each folder: free of the page's links. */
  tags: Rect[];
  /** The timeline: its left and right end and its height; null on a narrow window. */
  line: { x1: number; x2: number; y: number } | null;
  /** The lamp's foot and height. */
  lamp: { x: number; y: number; h: number };
}

const YEARS = 11;

/** Where everything stands on the shelf. */
export function shelfRoom({ width, height }: Pick<Layout, 'width' | 'height'>, count: number): ShelfRoom {
  const wide = shelfFolders({ width, height }, count);
  if (wide) {
    const floor = Math.round(height * 0.85);
    return {
      folders: wide,
      floor,
      tags: wide.map((r) => ({ x: r.x + r.w / 2 - 22, y: floor + 4, w: 44, h: 24 })),
      line: { x1: Math.round(width * 0.045), x2: width - Math.round(width * 0.045), y: Math.min(height - 34, floor + Math.round((height - floor) * 0.62)) },
      lamp: { x: Math.round(width * 0.155), y: floor + 4, h: Math.min(470, Math.round(height * 0.6)) },
    };
  }
  const corner = shelfCorner({ width, height }) as Rect;
  const rows = count > 6 ? 2 : 1;
  const perRow = Math.ceil(count / rows);
  const w = Math.min(44, (corner.w - 4 * (perRow - 1)) / perRow);
  const h = corner.h / rows - 6;
  const folders = Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const left = corner.x + corner.w - (w * inRow + 4 * (inRow - 1));
    const high = Math.min(h, w * 2.2) - [0, 6, 3, 8][i % 4]!;
    return { x: left + (i % perRow) * (w + 4), y: corner.y + (row + 1) * (corner.h / rows) - high - 2, w, h: high };
  });
  const floor = corner.y + corner.h - 2;
  return { folders, floor, tags: folders, line: null, lamp: { x: corner.x - 8, y: floor + 4, h: 120 } };
}

/** The sheet of the open model on the wall at the right of the folders; null where they leave no room. */
export function modelSheet({ folders, line, floor }: ShelfRoom, { width, height }: Pick<Layout, 'width' | 'height'>): Rect | null {
  const last = folders.at(-1);
  if (!line || !last) return null;
  const left = last.x + last.w + 28;
  const w = Math.min(230, width - 40 - left);
  const h = Math.round(w * 0.66);
  // over the back row of files, under the words of the page
  return w < 140 ? null : { x: Math.round(left + (width - 40 - left - w) / 2), y: Math.round(floor - height * 0.275 - h), w, h };
}

/** Where a moment stands on the timeline; `at` in years since 1 January 1927. */
export const onLine = (line: { x1: number; x2: number }, at: number): number => line.x1 + ((line.x2 - line.x1) * Math.min(Math.max(at, 0), YEARS)) / YEARS;
