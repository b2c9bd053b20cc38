/** The road in hand on the tree: bold from where it leaves the record to its end, and the stations that it passes. Pure. */
import type { Point } from '../drawing.ts';
import type { Pen } from './pen.ts';
import { bufferStop, envelopeSign, scaleSign, struckRing, wordSign } from './signs.ts';
import { bandAlong, cutAt, wayOf } from './tree-branch.ts';
import { branchesOf, type TreePlaces, type TreeView } from './tree-places.ts';

const SPREAD = 10;

export function roadInHand(pen: Pen, { road, stations }: TreeView, places: TreePlaces, k: number, turn: number): void {
  const { leaves } = places;
  if (!road || !leaves) return;
  const taken = stations.flatMap(branchesOf).filter((option) => option.taken);
  const wordsOnly = road.options.every(({ stands }) => stands === 'words') && taken.every(({ stands }) => stands === 'words');
  const slider = road.options.some(({ stands }) => stands === 'slider');
  const end = wordsOnly ? leaves.x + turn + 46 * k : leaves.end;
  const way = wayOf({ from: { x: leaves.x, y: places.rail }, turn: leaves.x + turn, lane: places.road, end, spread: SPREAD, bold: true });
  if (wordsOnly || slider) {
    pen.line(way, pen.ground, 6);
    pen.line(way, 'slate', 3.4, { dash: slider ? [9, 6] : undefined });
    if (slider) {
      pen.disc(leaves.x + turn + 20 * k, places.road, 13 * k, { fill: pen.ground });
      scaleSign(pen, leaves.x + turn + 20 * k, places.road, 18 * k);
    } else wordSign(pen, end + 9 * k, places.road, 17 * k);
  } else {
    const range = { from: leaves.x, to: leaves.horizon, start: 2.4, spread: SPREAD };
    const solid = cutAt(way, leaves.horizon, true);
    const faint = leaves.end > leaves.horizon + 1 ? cutAt(way, leaves.horizon, false) : [];
    if (faint.length > 1) bandAlong(pen, faint, range, { opacity: 0.36, bold: true });
    bandAlong(pen, solid, range, { opacity: 1, bold: true });
  }
  if (!wordsOnly) {
    if (road.shut) envelopeSign(pen, Math.min(end + 16 * k, pen.room.w - 14 * k), places.road, 22 * k);
    else bufferStop(pen, end, places.road, 30 * k);
  }
  passed(pen, places, k);
}

/** Later stations on this road: taken otherwise, open, or struck where they would not arise. */
function passed(pen: Pen, { stops, road }: TreePlaces, k: number): void {
  const struck: { from: number; to: number }[] = [];
  for (const { station, x, onRoad } of stops) {
    if (!onRoad) continue;
    if (station.wouldNotArise) {
      struckRing(pen, x, road, 8 * k);
      const last = struck.at(-1);
      if (last && x - last.to < 100 * k) last.to = x;
      else struck.push({ from: x, to: x });
    } else {
      pen.disc(x, road, 6.5 * k, { fill: branchesOf(station).some(({ taken }) => taken) ? 'slate' : pen.ground, ink: 'slate', width: 2.4 });
    }
  }
  const lettering = { face: 'reading', style: 'italic', size: 14 * k, ink: 'ink', halo: pen.ground } as const;
  for (const { from, to } of struck) {
    const middle = (from + to) / 2;
    const y = road + 24 * k;
    if (to > from)
      pen.line(
        [
          [from, y - 13 * k],
          [from, y - 10 * k],
          [to, y - 10 * k],
          [to, y - 13 * k],
        ] as Point[],
        'ink2',
        1,
      );
    const spots = [0, -30, 30, -60].map((dx) => ({ x: middle + dx, y: y + 4 * k, align: 'center' as const }));
    if (!pen.label('would not arise', to > from ? spots : [], lettering)) pen.lines(['would not', 'arise'], spots, lettering, 15 * k);
  }
}
