/** The tree on a strip: the station in view with its branches, and a stretch of rail to either side. Pure. */
import type { TreeOptionView } from '../../play/explorer/explorer-view.ts';
import type { Drawing } from '../drawing.ts';
import { shortened, textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { shutEnvelope } from './shut-envelope.ts';
import { openBranch, signRoom } from './tree-branch.ts';
import { branchesOf, quietWords, type Stop, type TreeView, treePlaces } from './tree-places.ts';
import { ownHand, recordLine, stationRing, takenLetter } from './tree-rail.ts';

export function smallTree(view: TreeView, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h } = room;
  const rail = h - 50 * k;
  const all = treePlaces(view, { left: 0, right: w, rail, road: rail, after: 0, turn: 0 }).stops;
  const at = Math.max(
    0,
    all.findIndex(({ station }) => station.inView),
  );
  const xs = [24, Math.min(92 * k, w * 0.26), w - 46];
  const stops = all.slice(Math.max(0, at - 1), at + 2).map((stop, i): Stop => ({ ...stop, x: xs[i + (at === 0 ? 1 : 0)]! }));
  const leads = all[at - 1]?.known ?? true;
  if (at === 0 || leads) recordLine(pen, stops, 8, w - 8, rail);
  else recordLine(pen, [{ ...stops[0]!, x: 8, known: false }, ...stops], 8, w - 8, rail);
  const middle = stops.find(({ station }) => station.inView);
  ownHand(pen, stops, rail + 15 * k, 4.5 * k);
  if (middle) fan(pen, view, middle, rail, k);
  for (const stop of [...stops].sort((a, b) => Number(b.station.inView) - Number(a.station.inView))) {
    stationRing(pen, stop, rail, 8 * k);
    name(pen, stop, rail, k);
    takenLetter(pen, stop, rail, k);
    pen.hit(`station:${stop.station.id}`, { x: stop.x - 22, y: rail - 18, w: 44, h: 44 });
  }
  return pen.drawing();
}

function fan(pen: Pen, view: TreeView, stop: Stop, rail: number, k: number): void {
  const { w } = pen.room;
  const lettering = { face: 'reading', size: 14 * k, ink: 'slate', halo: pen.ground } as const;
  const options = branchesOf(stop.station);
  if (stop.station.envelope === 'shut' && stop.station.behind === null) {
    shutEnvelope(pen, stop.station, { x: 16, y: rail - 92 * k, w: w - 32 }, k, true);
    return;
  }
  if (stop.station.wouldNotArise || options.length === 0) {
    const texts = stop.station.wouldNotArise ? ['This choice would not arise', 'on the road in hand.'] : quietWords(stop.station);
    pen.lines(texts, [{ x: 20, y: rail - 58 * k }], { ...lettering, size: 17 * k, style: 'italic', ink: 'ink' });
    return;
  }
  const head = roadHead(pen, view, options, k);
  const top = (head > 0 ? 20 + head * 16 : 20) * k;
  const low = rail - 30 * k;
  const pitch = Math.min(40 * k, (low - top) / Math.max(1, options.length - 1));
  const turn = stop.x + 30 * k;
  options.forEach((option, i) => {
    const lane = low - (options.length - 1 - i) * pitch;
    const end = turn + (option.stands === 'words' || option.stands === 'none' || option.closed ? 10 : 22) * k;
    openBranch(pen, { ...option, event: null }, { from: { x: stop.x, y: rail }, turn, lane, end, spread: Math.min(6, pitch * 0.2), bold: option.taken }, k);
    const x = turn + 22 * k + Math.max(...options.map((one) => signRoom(one, k))) + 9 * k;
    const style = option.taken ? ('bold' as const) : ('italic' as const);
    const leading = lettering.size * 1.08;
    const texts = wrapped(titleOf(option), w - 10 - x, { ...lettering, style }, pitch >= leading * 1.98 || options.length === 1 ? 2 : 1);
    const first = lane + 5 * k - ((texts.length - 1) * leading) / 2;
    const box = pen.lines(texts, [{ x, y: first }], { ...lettering, style, ink: option.closed ? 'ink2' : 'slate' }, leading);
    const right = box ? box.x + box.w : x + textWidth(texts[0] ?? '', lettering);
    const high = Math.min(44, pitch);
    pen.hit(`option:${option.id}`, { x: turn - 8, y: lane - high / 2, w: right - turn + 8, h: high });
  });
}

/** Which road is in hand, over a fork at which it does not part; how many lines that takes. */
function roadHead(pen: Pen, { road }: TreeView, options: readonly TreeOptionView[], k: number): number {
  if (!road || options.some(({ taken }) => taken)) return 0;
  const lettering = { face: 'label', size: 14 * k, ink: 'slate' } as const;
  const texts = wrapped(`Road in hand: ${road.title}`, pen.room.w - 44, lettering, 2);
  pen.lines(texts, [{ x: 22, y: 18 * k }], lettering, 16 * k);
  return texts.length;
}

const titleOf = ({ letter, title, closed }: TreeOptionView): string => `${letter ? `${letter}. ` : ''}${title}${closed ? ' (closed)' : ''}`;

function name(pen: Pen, { station, x }: Stop, rail: number, k: number): void {
  const { w } = pen.room;
  const lettering = { face: 'label', size: 14 * k, ink: station.inView ? 'ink' : 'ink2' } as const;
  const width = station.inView ? Math.min(190 * k, w * 0.5) : 84 * k;
  const lines = station.inView ? [shortened(station.when, width, lettering)] : wrapped(station.when, width, lettering, 2);
  const half = Math.max(...lines.map((line) => textWidth(line, lettering))) / 2;
  const middle = Math.min(Math.max(x, half + 6), w - half - 6);
  pen.lines(lines, [{ x: middle, y: rail + 29 * k, align: 'center' }], lettering, 15.5 * k);
  if (!station.inView) return;
  const title = { face: 'reading', size: 14.5 * k, ink: 'ink' } as const;
  pen.label(shortened(station.title, width, title), [{ x: middle, y: rail + 44.5 * k, align: 'center' }], title);
}
