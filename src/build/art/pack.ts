/** Lays frames into a sheet, tallest first, in rows; sides are powers of two, so that the stage may use mipmaps. */
export interface Piece {
  name: string;
  /** Texture pixels. */
  w: number;
  h: number;
}
export interface Packed {
  w: number;
  h: number;
  at: Map<string, { x: number; y: number }>;
}
const GAP = 4;
const LARGEST = 4096;

function rows(pieces: Piece[], width: number): Packed | null {
  // Guillotine by best short side: keeps the few big frames from wasting whole rows.
  const free = [{ x: 0, y: 0, w: width + GAP, h: LARGEST + GAP }]; // no gap is needed at the far edges
  const at = new Map<string, { x: number; y: number }>();
  let bottom = 0;
  for (const piece of pieces) {
    const w = piece.w + GAP;
    const h = piece.h + GAP;
    const spots = free.filter((spot) => spot.w >= w && spot.h >= h);
    if (spots.length === 0) return null;
    const spot = spots.reduce((best, each) => (each.y + h < best.y + h || (each.y === best.y && each.w < best.w) ? each : best));
    free.splice(free.indexOf(spot), 1);
    at.set(piece.name, { x: spot.x, y: spot.y });
    bottom = Math.max(bottom, spot.y + piece.h);
    free.push({ x: spot.x + w, y: spot.y, w: spot.w - w, h }, { x: spot.x, y: spot.y + h, w: spot.w, h: spot.h - h });
  }
  return { w: width, h: bottom, at };
}
const power = (value: number) => 2 ** Math.ceil(Math.log2(value));

/** Throws when the pieces don't fit 4096 × 4096. A single piece keeps its own size. */
export function pack(pieces: Piece[]): Packed {
  const [only] = pieces;
  if (pieces.length === 1 && only) return { w: only.w, h: only.h, at: new Map([[only.name, { x: 0, y: 0 }]]) };
  const ordered = [...pieces].sort((a, b) => b.h - a.h || b.w - a.w || a.name.localeCompare(b.name));
  const tries = [512, 1024, 2048, 4096].map((width) => rows(ordered, width)).filter((each) => each !== null);
  if (tries.length === 0) throw new Error('The frames of one atlas do not fit 4096 × 4096: give one of them its own atlas in src/theme/frames.ts.');
  const area = (each: Packed) => each.w * power(each.h);
  const best = tries.reduce((a, b) => (area(b) < area(a) || (area(b) === area(a) && Math.abs(b.w - power(b.h)) < Math.abs(a.w - power(a.h))) ? b : a));
  return { ...best, h: power(best.h) };
}
