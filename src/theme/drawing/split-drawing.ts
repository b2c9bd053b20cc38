/** What makes the difference: from base run to road, first what the assumptions changed, under it what the decision changed, each in a lane of its own. Pure. */
import type { SplitView } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Ink, Point } from '../drawing.ts';
import { textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, type Lettering, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { tickText } from './printed.ts';
import { modelSign } from './signs.ts';

interface Axis {
  from: number;
  to: number;
  tick: number;
}
interface Lane {
  /** Of the words over the bar, and of the bar. */
  words: number;
  top: number;
  foot: number;
}

/** Round ends round these values: the smallest step of which `most` are enough. Never under nought. */
export function splitAxis(values: readonly number[], most = 8): Axis {
  const [low, high] = [Math.max(0, Math.min(...values)), Math.max(0, ...values)];
  const span = Math.max(high - low, high * 0.02, 1e-6);
  let tick = 1e-9;
  for (let i = 0; tick * most < span && i < 60; i++) tick = [1, 2, 5][i % 3]! * 10 ** (Math.floor(i / 3) - 9);
  const from = Math.max(0, Math.floor((low - span * 0.08) / tick) * tick);
  return { from, to: Math.ceil((high + span * 0.08) / tick) * tick, tick };
}

/** The split on a sheet of w × h. Its scale is as wide as the sheet, from a round end under the least value to one over the largest: both are marked. */
export function splitDrawing(view: SplitView, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small } = room;
  const pad = small ? 14 : 22;
  const size = (small ? 18 : 22) * k;
  const head = 6 * k + size;
  modelSign(pen, w - pad, head - 2, (small ? 14 : 16) * k);
  const title: Lettering = { face: 'title', size, ink: 'ink' };
  const wide = w - 2 * pad - 76 * k;
  const [line = ''] = wrapped(`${view.title}, ${view.when}: what makes the difference?`, wide, title, 1);
  pen.label(line.endsWith('…') ? (wrapped(`${view.title}, ${view.when}`, wide, title, 1)[0] ?? '') : line, [{ x: pad, y: head }], title);

  const { baseFirst, baseNow, range, texts } = view;
  // past the horizon nothing of the decision is drawn: the split ends with the base run
  const faint = view.says === 'faint';
  const road = faint ? baseNow : view.road;
  const ends = range ? [baseNow + range.low, baseNow + range.high] : [];
  const axis = splitAxis([baseFirst, baseNow, road, ...ends]);
  const [left, right] = [pad + 6, w - pad - 6];
  const x = (value: number): number => left + (right - left) * Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)));
  const foot = h - 24 * k;
  scale(pen, { x, axis, y: foot, left, right, k }, view);
  const posts = foot - 7 * k;
  const top = head + 7 * k;
  const count = texts.assumption ? 2 : 1;
  const high = Math.max(8, (posts - 18 * k - top) / count);
  const lane = (i: number): Lane => ({
    words: top + i * high + 15 * k,
    top: top + i * high + 20 * k,
    foot: Math.max(top + i * high + 24 * k, top + (i + 1) * high - 2),
  });
  for (const [value, ink, dashed] of [
    [baseFirst, 'ink', false],
    [road, faint ? 'ink' : 'slate', true],
  ] as const)
    pen.line(
      [
        [x(value), top + 4],
        // down to its words
        [x(value), posts - 14 * k],
      ],
      ink,
      1.8,
      dashed ? { dash: [6, 4] } : {},
    );
  if (texts.assumption) {
    part(pen, lane(0), [x(baseFirst), x(baseNow)], false);
    over(pen, lane(0), (x(baseFirst) + x(baseNow)) / 2, 'what our assumptions changed', texts.assumption, k);
  }
  const last = lane(count - 1);
  part(pen, last, [x(baseNow), x(road)], true);
  if (range) bracket(pen, last, x(baseNow + range.low), x(baseNow + range.high));
  // where the settings agree, their range stands behind the figure of the one that is shown
  const told = view.says === 'more' || view.says === 'less' ? `${texts.told} (${texts.range})` : texts.told;
  over(pen, last, (x(baseNow) + x(road)) / 2, 'what the decision changed', told, k);
  ownPosts(
    pen,
    posts,
    [
      { at: x(baseFirst), name: texts.assumption ? 'base run, before the move' : 'base run', text: texts.base, ink: 'ink' },
      faint ? { at: x(baseNow), name: 'base run now', text: texts.now, ink: 'ink' } : { at: x(road), name: 'this road', text: texts.road, ink: 'slate' },
    ],
    k,
  );
  return pen.drawing();
}

interface Scale {
  x(value: number): number;
  axis: Axis;
  y: number;
  left: number;
  right: number;
  k: number;
}

/** The ruled line, marked at both ends; where it does not begin at nought it is broken there. Under it: whose figures these are. */
function scale(pen: Pen, { x, axis, y, left, right, k }: Scale, { print, unit }: SplitView): void {
  const { from, to, tick } = axis;
  const cut = from > 0;
  pen.line(
    [
      [left + (cut ? 12 : 0), y],
      [right, y],
    ],
    'ink',
    1.8,
  );
  if (cut)
    for (const at of [left + 6, left + 11])
      pen.line(
        [
          [at - 3, y + 5],
          [at + 3, y - 5],
        ],
        'ink',
        1.4,
      );
  for (let i = 0; from + i * tick <= to + tick / 2; i++)
    pen.line(
      [
        [x(from + i * tick), y],
        [x(from + i * tick), y + 5],
      ],
      'ink',
      1.4,
    );
  const ink: Lettering = { face: 'label', size: 14 * k, ink: 'ink2' };
  pen.label(tickText(from, tick, print), [{ x: left - 4, y: y + 18 * k }], ink);
  pen.label(tickText(to, tick, print), [{ x: right + 4, y: y + 18 * k, align: 'right' }], ink);
  const note: Lettering = { ...ink, face: 'note' };
  const room = right - left - 60 * k;
  const text = [`${unit}; in the one setting shown`, 'in the one setting shown', 'one setting shown'].find((one) => textWidth(one, note) <= room);
  if (text) pen.label(text, [{ x: (left + right) / 2, y: y + 18 * k, align: 'center' }], note);
}

/** From one value to the other: hatched for the decision, open and dashed for the assumptions. */
function part(pen: Pen, { top, foot }: Lane, [from, to]: [number, number], decision: boolean): void {
  const [a, b] = [Math.min(from, to), Math.max(from, to)];
  if (b - a < 0.5) return;
  const box: Point[] = [
    [a, top],
    [b, top],
    [b, foot],
    [a, foot],
  ];
  pen.area(box, decision ? 'slateLit' : pen.ground, decision ? { wash: 0.5, cuts: 'slate', gap: 6 } : { cuts: 'slate', gap: 11 });
  pen.line(box, 'slate', 1.6, { closed: true, ...(decision ? {} : { dash: [6, 4] }) });
}

/** The ends between which nine of ten settings lie, across the bar. */
function bracket(pen: Pen, { top, foot }: Lane, a: number, b: number): void {
  const y = (top + foot) / 2;
  const half = Math.min(7, (foot - top) / 2 + 2);
  pen.line(
    [
      [a, y],
      [b, y],
    ],
    pen.ground,
    5,
  );
  for (const points of [
    [
      [a, y],
      [b, y],
    ],
    [
      [a, y - half],
      [a, y + half],
    ],
    [
      [b, y - half],
      [b, y + half],
    ],
  ] as Point[][])
    pen.line(points, 'slate', 2);
}

/** What a part is, and its figure, over its own bar. */
function over(pen: Pen, { words: y }: Lane, middle: number, name: string, text: string, k: number): void {
  const words: Lettering = { face: 'label', size: 15 * k, ink: 'slate', halo: pen.ground };
  const value: Lettering = { face: 'reading', style: 'bold', size: 16 * k, ink: 'slate', halo: pen.ground };
  const room = pen.room.w - 16;
  const whole = (shown: string): number => textWidth(shown, words) + 6 + textWidth(text, value);
  const shown = whole(name) <= room ? name : name.replace('what ', '').replace(' changed', '');
  const half = whole(shown) / 2;
  const at = Math.min(Math.max(middle, half + 8), pen.room.w - half - 8);
  pen.run(
    [
      { text: shown, lettering: words },
      { text, lettering: value },
    ],
    [{ x: at, y, align: 'center' }],
    { gap: 6 },
  );
}

interface Post {
  at: number;
  name: string;
  text: string;
  ink: Ink;
}

/** Base run and road by name and value on the line over the scale: each at its own post, pushed aside where both would stand in one place. */
function ownPosts(pen: Pen, y: number, posts: readonly [Post, Post], k: number): void {
  const name = (ink: Ink): Lettering => ({ face: 'note', size: 14 * k, ink, halo: pen.ground });
  const value = (ink: Ink): Lettering => ({ face: 'reading', style: 'bold', size: 17 * k, ink, halo: pen.ground });
  const runOf = ({ name: words, text, ink }: Post) => [
    { text: words, lettering: name(ink) },
    { text, lettering: value(ink) },
  ];
  const halves = posts.map((post) => runOf(post).reduce((sum, { text, lettering }) => sum + textWidth(text, lettering), 6) / 2);
  const order = posts[0].at <= posts[1].at ? [0, 1] : [1, 0];
  const [a, b] = order as [0 | 1, 0 | 1];
  const [edge, apart] = [8, 16];
  const end = pen.room.w - edge;
  // the left one leaves room for the right one, which then stands clear of it
  const first = Math.max(edge + halves[a]!, Math.min(posts[a].at, end - 2 * halves[b]! - apart - halves[a]!));
  const second = Math.min(end - halves[b]!, Math.max(posts[b].at, first + halves[a]! + apart + halves[b]!));
  for (const [i, x] of [
    [a, first],
    [b, second],
  ] as const)
    pen.run(runOf(posts[i]), [{ x, y, align: 'center' }], { gap: 6 });
}
