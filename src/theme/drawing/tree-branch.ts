/** One branch of the tree, drawn by what the model can say of it: a band, a dashed line, a stub with a slip of words, or a pale stub. Pure. */
import type { TreeOptionView } from '../../play/explorer/explorer-view.ts';
import type { Point } from '../drawing.ts';
import type { Pen } from './pen.ts';
import { bufferStop, flag, lozenge, scaleSign, wordSign } from './signs.ts';

export interface Branch {
  from: { x: number; y: number };
  /** Where it has swung round into its own lane. */
  turn: number;
  lane: number;
  /** Where it ends. */
  end: number;
  /** Half of a band's width at its end. */
  spread: number;
  bold: boolean;
}
const STEPS = 18;
const PALE = 0.5;

/** The middle of a branch: swings from its fork into its lane, then runs straight on. */
export function wayOf({ from, turn, lane, end }: Branch): Point[] {
  const swing = Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const t = i / STEPS;
    return [from.x + (turn - from.x) * t, from.y + (lane - from.y) * t * t * (3 - 2 * t)];
  });
  return end > turn ? [...swing, [end, lane]] : swing;
}

/** Cut at x: what lies before it, or what lies after. */
export function cutAt(way: readonly Point[], x: number, before: boolean): Point[] {
  const at = way.findIndex(([px]) => px > x);
  if (at <= 0) return at < 0 === before ? [...way] : [];
  const [a, b] = [way[at - 1]!, way[at]!];
  const t = (x - a[0]) / (b[0] - a[0] || 1);
  const cut: Point = [x, a[1] + (b[1] - a[1]) * t];
  return before ? [...way.slice(0, at), cut] : [cut, ...way.slice(at)];
}

/** A band along a way that widens from `start` to `spread` between two x. */
export function bandAlong(
  pen: Pen,
  way: readonly Point[],
  range: { from: number; to: number; start: number; spread: number },
  look: { opacity: number; bold: boolean },
): void {
  const half = (x: number): number =>
    range.start + (range.spread - range.start) * Math.min(1, Math.max(0, (x - range.from) / Math.max(1, range.to - range.from)));
  const upper = way.map(([x, y]): Point => [x, y - half(x)]);
  const lower = way.map(([x, y]): Point => [x, y + half(x)]);
  const { opacity, bold } = look;
  pen.area([...upper, ...lower.toReversed()], 'slateLit', { wash: 0.5, cuts: 'slate', gap: 6, opacity });
  pen.line(upper, 'slate', bold ? 1.6 : 1, { opacity });
  pen.line(lower, 'slate', bold ? 1.6 : 1, { opacity });
  pen.line(way, pen.ground, bold ? 6 : 4, { opacity: opacity * 0.9 });
  pen.line(way, 'slate', bold ? 3.4 : 1.8, { dash: [9, 5], opacity });
}

/** How far a branch is drawn: those of which the model has nothing to show are stubs. */
export const reachOf = ({ stands, closed }: Pick<TreeOptionView, 'stands' | 'closed'>, turn: number, until: number, stub: number): number =>
  closed || stands === 'words' || stands === 'none' ? turn + stub : Math.max(turn + stub, until);

/** An option at the station in view, with its sign, its end, and its flag where it can be taken. */
export function openBranch(pen: Pen, option: TreeOptionView, branch: Branch, k: number): void {
  const { lane, end, turn, spread, bold } = branch;
  const way = wayOf(branch);
  const { stands, closed } = option;
  if (closed || stands === 'none') {
    pen.line(way, 'slate', 1.8, { opacity: PALE });
    bufferStop(pen, end, lane, 15 * k, 'ink2', 0.8);
  } else if (stands === 'words') {
    pen.line(way, pen.ground, 4);
    pen.line(way, 'slate', bold ? 3 : 1.8);
  } else if (stands === 'slider') {
    pen.line(way, pen.ground, 4.6);
    pen.line(way, 'slate', bold ? 3.2 : 2.2, { dash: [7, 5] });
    bufferStop(pen, end, lane, 17 * k);
  } else {
    bandAlong(pen, way, { from: branch.from.x, to: end, start: 1.6, spread }, { opacity: 1, bold });
    bufferStop(pen, end, lane, Math.max(17 * k, spread * 2 + 8));
  }
  if (stands === 'words' && !closed) wordSign(pen, end + 8 * k, lane, 15 * k);
  if (stands === 'slider' && !closed) scaleSign(pen, end + 15 * k, lane, 17 * k);
  if (option.event && !option.taken) flag(pen, turn, lane, 17 * k);
  // the player's own road: pencil dashes beside it
  if (option.mine)
    pen.line(
      way.map(([x, y]): Point => [x, y + spread + 5 * k]),
      'pencil',
      2,
      { dash: [7, 4] },
    );
  if (option.mine) lozenge(pen, turn - 9 * k, lane + (turn - branch.from.x > 30 ? 2 : 0), 5.5 * k);
}

/** Room that the sign takes behind the end of a branch. */
export const signRoom = ({ stands, closed }: Pick<TreeOptionView, 'stands' | 'closed'>, k: number): number =>
  closed ? 0 : stands === 'words' ? 16 * k : stands === 'slider' ? 25 * k : 0;

/** Folded: a few short stubs without words. */
export function foldedBranches(pen: Pen, options: readonly TreeOptionView[], at: { x: number; y: number; high: number; long: number }): void {
  options.forEach(({ stands, closed, mine }, i) => {
    const lane = at.y - 8 - ((at.high - 8) * (i + 1)) / options.length;
    const way = wayOf({ from: { x: at.x, y: at.y - 4 }, turn: at.x + at.long * 0.55, lane, end: at.x + at.long, spread: 0, bold: false });
    const pale = closed !== null || stands === 'none';
    pen.line(way, mine ? 'pencil' : 'slate', mine ? 2 : 1.5, { opacity: pale ? 0.35 : 0.7, dash: stands === 'slider' ? [4, 3] : undefined });
  });
}
