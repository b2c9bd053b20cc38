/** The tree of roads as a chart: the record's rail below, the roads not taken over it, those of the station in view unfolded. Pure. */
import type { TreeOptionView } from '../../play/explorer/explorer-view.ts';
import type { Drawing } from '../drawing.ts';
import { shortened, textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, type Lettering, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { shutEnvelope } from './shut-envelope.ts';
import { modelSign } from './signs.ts';
import { foldedBranches, openBranch, reachOf, signRoom } from './tree-branch.ts';
import { keyOf, treeKey } from './tree-key.ts';
import { NAME_HIGH, nameRows, stationNames } from './tree-names.ts';
import { branchesOf, quietWords, type Stop, type TreePlaces, type TreeView, treePlaces } from './tree-places.ts';
import { ownHand, recordLine, stationRing, takenLetter } from './tree-rail.ts';
import { roadInHand } from './tree-road.ts';
import { smallTree } from './tree-small.ts';

const LANE = 58;

/** The chart on a sheet of w × h; on a small one the part round the station in view. */
export function treeDrawing(view: TreeView, room: DrawingRoom): Drawing {
  return room.small ? smallTree(view, room) : wholeTree(view, room);
}

function wholeTree(view: TreeView, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = Math.min(growth(room), Math.max(1, room.w / 560));
  const { w, h } = room;
  const key = keyOf(view, w - 64, k);
  const keyTop = h - 22 * k - treeKey(null, key, { left: 30, right: w - 30, top: 0, k });
  const after = Math.min(Math.max(w * 0.17, 70), 150 * k);
  const [left, right] = [Math.min(78 * k, w * 0.13), w - 34];
  const rows = nameRows((right - after - left) / Math.max(1, view.stations.length - 1), k);
  const rail = Math.round(keyTop - (30 + 8 + rows * NAME_HIGH) * k);
  const turn = 44 * k;
  const road = rail - 66 * k;
  const places = treePlaces(view, { left, right, rail, road, after, turn });
  frame(pen);
  title(pen, view, k);
  recordLine(pen, places.stops, 15, w - 15, rail);
  for (const stop of places.stops) folded(pen, places, stop, k);
  ownHand(pen, places.stops, rail + 18 * k, 5.6 * k);
  roadInHand(pen, view, places, k, turn);
  const stop = places.stops.find(({ station }) => station.inView);
  if (stop) unfolded(pen, places, stop, k);
  for (const one of places.stops) stationRing(pen, one, rail, 8.5 * k);
  if (stop && places.pitch > 48 * k) takenLetter(pen, stop, rail, k);
  stationNames(pen, places, { top: rail + 30 * k, rows, k });
  treeKey(pen, key, { left: 30, right: w - 30, top: keyTop, k });
  const reach = Math.min(44 * k, Math.max(24, places.pitch - 2));
  for (const { station, x } of places.stops) pen.hit(`station:${station.id}`, { x: x - reach / 2, y: rail - 22 * k, w: reach, h: 44 * k });
  return pen.drawing();
}

/** A chart's double rule. */
function frame(pen: Pen): void {
  const { w, h } = pen.room;
  for (const [inset, width] of [
    [10, 1.8],
    [14.5, 0.8],
  ] as const)
    pen.line(
      [
        [inset, inset],
        [w - inset, inset],
        [w - inset, h - inset],
        [inset, h - inset],
      ],
      'ink',
      width,
      { closed: true },
    );
}

function title(pen: Pen, { road }: TreeView, k: number): void {
  const { w } = pen.room;
  const head = { face: 'title', size: 26 * k, ink: 'ink' } as const;
  pen.label('The tree of roads', [{ x: 30, y: 48 * k }], head);
  modelSign(pen, w - 30, 46 * k, 15 * k);
  const room = w - 60;
  if (road) {
    const lettering = { face: 'label', size: 16 * k, ink: 'slate' } as const;
    pen.lines(wrapped(`Road in hand: ${road.title}`, room, lettering, 2), [{ x: 30, y: 71 * k }], lettering);
  } else {
    const lettering = { face: 'note', size: 15 * k, ink: 'ink2' } as const;
    pen.label(shortened('In order, not to scale. Press a station to see its forks.', room, lettering), [{ x: 30, y: 71 * k }], lettering);
  }
}

/** The stubs of a station that is not in view: on the road in hand where that passes it, else on the rail. */
function folded(pen: Pen, { rail, road, pitch, leaves }: TreePlaces, { station, x, onRoad }: Stop, k: number): void {
  const branches = branchesOf(station).filter(({ taken }) => !taken);
  if (station.inView || station.wouldNotArise || branches.length === 0 || leaves?.x === x) return;
  foldedBranches(pen, branches, { x, y: onRoad ? road : rail, high: (onRoad ? 24 : 44) * k, long: Math.min(30 * k, pitch * 0.55) });
}

interface Lane {
  option: TreeOptionView;
  y: number;
  end: number;
}
type Side = 'left' | 'right';

/** The station in view: each branch in a lane of its own, over the road in hand, with its words. */
function unfolded(pen: Pen, places: TreePlaces, stop: Stop, k: number): void {
  const { road, rail, right } = places;
  const { station, x } = stop;
  const options = branchesOf(station);
  if (options.length === 0) quiet(pen, stop, rail, k);
  const above = options.filter(({ taken }) => !taken);
  const low = road - (places.leaves ? LANE + 12 : -6) * k;
  const pitch = Math.min(LANE * k, (low - 106 * k) / Math.max(1, above.length - 1));
  const turn = x + 44 * k;
  const lanes = above.map((option, i): Lane => {
    const end = Math.min(right - 6, reachOf(option, turn, places.x(option.until), 30 * k));
    return { option, y: low - (above.length - 1 - i) * pitch, end };
  });
  const origin = { x, y: stop.onRoad ? road : rail };
  for (const { option, y, end } of lanes) openBranch(pen, option, { from: origin, turn, lane: y, end, spread: Math.min(8 * k, pitch * 0.17), bold: false }, k);
  const side = sideOf(pen, x, lanes, k);
  for (const lane of lanes) words(pen, lane, { turn, left: x - 14 * k, side, high: Math.min(pitch, 44 * k), k });
  const taken = options.find((option) => option.taken);
  if (taken) takenWords(pen, taken, { x, road, turn, side, onRoad: stop.onRoad }, k);
}

/** A station of which nothing is drawn says why. */
function quiet(pen: Pen, { station, x }: Stop, rail: number, k: number): void {
  if (station.envelope === 'shut' && station.behind === null) {
    shutEnvelope(pen, station, { x: 30, y: Math.max(96 * k, (96 * k + rail) / 2 - 130 * k), w: pen.room.w - 60 }, k);
    return;
  }
  const lettering = { face: 'reading', style: 'italic', size: 16 * k, ink: 'ink2' } as const;
  const texts = quietWords(station);
  const y = rail - 34 * k - (texts.length - 1) * lettering.size * 1.2;
  pen.lines(
    texts,
    [
      { x, y, align: 'center' },
      { x: 30, y },
      { x: pen.room.w - 30, y, align: 'right' },
    ],
    lettering,
    lettering.size * 1.2,
  );
}

const letteringOf = (pen: Pen, { closed, taken, stands }: TreeOptionView, k: number): Lettering => ({
  face: 'reading',
  style: taken ? 'bold' : 'italic',
  size: 15 * k,
  ink: closed || stands === 'none' ? 'ink2' : 'slate',
  halo: pen.ground,
});
const titleOf = ({ letter, title, closed }: TreeOptionView): string => `${letter ? `${letter}. ` : ''}${title}${closed ? ' (closed)' : ''}`;
const behind = ({ option, end }: Lane, k: number): number => end + signRoom(option, k) + 12 * k;

/** Words stand behind the ends of the branches where two lines have room there, else before the fork. */
function sideOf(pen: Pen, x: number, lanes: readonly Lane[], k: number): Side {
  const fits = (width: (lane: Lane) => number): number =>
    lanes.filter((lane) => {
      const lettering = letteringOf(pen, lane.option, k);
      const lines = wrapped(titleOf(lane.option), Math.max(40, width(lane)), lettering, 2);
      return !lines.at(-1)?.endsWith('…');
    }).length;
  return fits((lane) => pen.room.w - 28 - behind(lane, k)) >= fits(() => x - 14 * k - 28) ? 'right' : 'left';
}

function words(pen: Pen, lane: Lane, at: { turn: number; left: number; side: Side; high: number; k: number }): void {
  const { turn, left, side, high, k } = at;
  const { option, y } = lane;
  const lettering = letteringOf(pen, option, k);
  const leading = lettering.size * 1.16;
  const from = behind(lane, k);
  const width = side === 'left' ? left - 28 : pen.room.w - 28 - from;
  const texts = wrapped(titleOf(option), width, lettering, high >= 2.2 * lettering.size ? 2 : 1);
  const first = y + lettering.size * 0.34 - ((texts.length - 1) * leading) / 2;
  const box = pen.lines(texts, [side === 'left' ? { x: left, y: first, align: 'right' } : { x: from, y: first }], lettering, leading);
  const [a, b] = side === 'left' ? [box?.x ?? left - 40, lane.end] : [turn - 14 * k, box ? box.x + box.w : from];
  pen.hit(`option:${option.id}`, { x: a, y: y - high / 2, w: b - a, h: high }, 36);
}

/** The option that leads on to the road in hand: its words stand over the road, or before its fork. */
function takenWords(pen: Pen, option: TreeOptionView, at: { x: number; road: number; turn: number; side: Side; onRoad: boolean }, k: number): void {
  const { x, road, turn, side, onRoad } = at;
  const lettering = letteringOf(pen, option, k);
  const title = titleOf(option);
  const room = pen.room.w - 28 - turn;
  const before = side === 'left' && x > 230 * k && (!onRoad || textWidth(title, lettering) > room);
  const y = before && !onRoad ? road + 5 * k : road - 32 * k;
  const text = shortened(title, before ? x - 14 * k - 28 : room, lettering);
  const box = pen.label(text, [before ? { x: x - 14 * k, y, align: 'right' } : { x: turn, y }], lettering);
  if (box) pen.hit(`option:${option.id}`, { x: box.x - 4, y: y - 20 * k, w: box.w + 8, h: (y > road ? 36 : 42) * k }, 36);
}
