/** What makes the difference: one bar from base run to road, parted into what the assumptions changed and what the decision changed. Pure. */
import type { SplitView } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Ink, Point } from '../drawing.ts';
import { textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { tickText } from './printed.ts';
import { modelSign } from './signs.ts';

interface Bar {
  x(value: number): number;
  top: number;
  foot: number;
  k: number;
}

/** A round end above `largest` and its step. */
function axisOf(largest: number, most: number): { max: number; tick: number } {
  let tick = 1e-3;
  for (let i = 0; tick * most < largest && i < 60; i++) tick = [1, 2, 5][i % 3]! * 10 ** (Math.floor(i / 3) - 3);
  return { tick, max: Math.max(1, Math.ceil(largest / tick - 1e-9)) * tick };
}

/** The split bar on a sheet of w × h; its axis begins at nought. */
export function splitDrawing(view: SplitView, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small } = room;
  const pad = small ? 14 : 22;
  const title = (small ? 20 : 22) * k;
  const head = 6 * k + title;
  modelSign(pen, w - pad, head - 2, (small ? 14 : 16) * k);
  const lettering = { face: 'title', size: title, ink: 'ink' } as const;
  const [line = ''] = wrapped(`${view.title}, ${view.when}: what makes the difference?`, w - 2 * pad - 76 * k, lettering, 1);
  pen.label(
    line.endsWith('…') ? (wrapped(`${view.title}, ${view.when}`, w - 2 * pad - 76 * k, lettering, 1)[0] ?? '') : line,
    [{ x: pad, y: head }],
    lettering,
  );
  const side = pad + 74 * k;
  const { max, tick } = axisOf(Math.max(view.baseFirst, view.baseNow, view.road, 0), small ? 4 : 6);
  const axis = h - 24 * k;
  const label = 25 * k;
  const top = head + 8 + label;
  const foot = Math.max(top + 12, axis - (view.texts.assumption ? label : 5));
  const bar: Bar = { x: (value) => side + ((w - 2 * side) * Math.min(Math.max(value, 0), max)) / (max || 1), top, foot, k };
  scale(pen, bar, axis, { max, tick }, view.print);
  const turns = (view.road - view.baseNow) * (view.baseNow - view.baseFirst) < 0;
  const middle = (top + foot) / 2;
  // Where the two go opposite ways they would cover each other: each has half of the height.
  part(pen, bar, view.baseFirst, view.baseNow, turns ? middle : top, foot, false);
  part(pen, bar, view.baseNow, view.road, top, turns ? middle : foot, true);
  if (turns)
    pen.line(
      [
        [bar.x(view.baseNow), top],
        [bar.x(view.baseNow), foot],
      ],
      'slate',
      1.4,
    );
  const right = view.road >= view.baseFirst;
  post(pen, bar, view.baseFirst, axis, { name: view.texts.assumption ? 'base run before' : 'base run', text: view.texts.base, ink: 'ink', right: !right });
  post(pen, bar, view.road, axis, { name: 'road', text: view.texts.road, ink: 'slate', right });
  figure(pen, bar, [view.baseNow, view.road], top - 9 * k, 'what the decision changed', view.texts.decision);
  if (view.texts.assumption) figure(pen, bar, [view.baseFirst, view.baseNow], foot + 18 * k, 'what our assumptions changed', view.texts.assumption);
  return pen.drawing();
}

function scale(pen: Pen, { x, k }: Bar, axis: number, { max, tick }: { max: number; tick: number }, print: SplitView['print']): void {
  pen.line(
    [
      [x(0), axis],
      [x(max) + 6, axis],
    ],
    'ink',
    1.8,
  );
  for (let i = 0; i * tick <= max + tick / 2; i++) {
    pen.line(
      [
        [x(i * tick), axis],
        [x(i * tick), axis + 5],
      ],
      'ink',
      1.4,
    );
    pen.label(tickText(i * tick, tick, print), [{ x: x(i * tick), y: axis + 18 * k, align: 'center' }], { face: 'label', size: 14 * k, ink: 'ink2' });
  }
}

/** From one value to the other: hatched for the decision, open and dashed for the assumptions. */
function part(pen: Pen, { x }: Bar, from: number, to: number, top: number, foot: number, decision: boolean): void {
  const [a, b] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  if (b - a < 0.5) return;
  const box: Point[] = [
    [a, top],
    [b, top],
    [b, foot],
    [a, foot],
  ];
  pen.area(box, decision ? 'slateLit' : pen.ground, decision ? { wash: 0.5, cuts: 'slate', gap: 6 } : { cuts: 'slate', gap: 11 });
  pen.line(box, 'slate', 1.6, { closed: true, dash: decision ? undefined : [6, 4] });
}

interface Post {
  name: string;
  text: string;
  ink: Ink;
  /** The side on which its words stand. */
  right: boolean;
}

function post(pen: Pen, { x, top, k }: Bar, value: number, axis: number, { name, text, ink, right }: Post): void {
  const at = x(value);
  pen.line(
    [
      [at, top - 4],
      [at, axis],
    ],
    ink,
    2,
    { dash: ink === 'slate' ? [6, 4] : undefined },
  );
  const spot = { x: at + (right ? 8 : -8), align: right ? ('left' as const) : ('right' as const) };
  pen.label(name, [{ ...spot, y: top + 11 * k }], { face: 'note', size: 14 * k, ink });
  pen.label(text, [{ ...spot, y: top + 30 * k }], { face: 'reading', style: 'bold', size: 19 * k, ink });
}

function figure(pen: Pen, { x, k }: Bar, [from, to]: [number, number], y: number, name: string, text: string): void {
  const words = { face: 'label', size: 15 * k, ink: 'slate', halo: pen.ground } as const;
  const value = { face: 'reading', style: 'bold', size: 17 * k, ink: 'slate', halo: pen.ground } as const;
  const half = (textWidth(name, words) + 6 + textWidth(text, value)) / 2;
  const middle = Math.min(Math.max((x(from) + x(to)) / 2, half + 8), pen.room.w - half - 8);
  pen.run(
    [
      { text: name, lettering: words },
      { text, lettering: value },
    ],
    [{ x: middle, y, align: 'center' }],
    { gap: 6 },
  );
}
