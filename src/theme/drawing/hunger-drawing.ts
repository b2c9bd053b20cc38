/** The hunger of the villages along time, in words alone: base run above the line, road below. Never a bar, a height or a number. Pure. */
import type { HungerView, Years } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Ink } from '../drawing.ts';
import { brief, HALF, type Laid, laidWords, type Stretch, stretchesOf } from './hunger-lanes.ts';
import { shortened, textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, type Lettering, Pen } from './pen.ts';
import { growth, type Plot, plotOf, type RoadEnds, sides, timeAxis } from './plot.ts';
import { modelSign, shutEnd } from './signs.ts';

export interface HungerRoom extends DrawingRoom {
  road: RoadEnds | null;
  /** Of the charts beside it. */
  span: { from: Years; to: Years };
}

const LEADING = 1.14;
/** Pixels between a bracket and its first row, and about the axis with its years between the two lanes. */
const BRACKET = 5;
const AXIS = { over: 6, under: 25 };
const MOST_ROWS = 3;

/** The strip of words on a sheet of w × h. */
export function hungerDrawing(view: HungerView, room: HungerRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small, road } = room;
  const left = small ? 14 : 22;
  const title = (small ? 20 : 26) * k;
  const head = 9 * k + title;
  const unitAt = head + (small ? 18 : 23) * k;
  const wide = { face: 'title', size: title, ink: 'ink' } as const;
  const narrow = { face: 'label', size: 18 * k, ink: 'ink' } as const;
  const lettering = textWidth(view.title, wide) <= w - 2 * left - 70 * k || !small ? wide : narrow;
  modelSign(pen, w - left, head - 2, (small ? 14 : 16) * k);
  pen.label(shortened(view.title, w - 2 * left - 70 * k, lettering), [{ x: left, y: head }], lettering);
  const note = { face: 'label', size: (small ? 14 : 16) * k, ink: 'ink2' } as const;
  pen.label(shortened('in words, January to June', w - 2 * left, note), [{ x: left, y: unitAt }], note);
  const said = view.years.some(({ record }) => record !== null);
  const free = { top: unitAt + 4 * k, foot: h - (said ? 27 : 8) * k };
  const axis = Math.round((free.top + free.foot - (AXIS.under - AXIS.over) * k) / 2);
  const side = sides(k, road);
  const plot = plotOf({ left: side.left, right: w - side.right, top: free.top, foot: axis }, room.span, 1);
  timeAxis(pen, plot, k);
  if (road) pen.disc(plot.x(road.parts.at), axis, small ? 4 : 5, { fill: pen.ground, ink: 'ink', width: 1.8 });
  if (road?.shut) shutEnd(pen, plot, k);
  const lanes: Lane[] = [
    { name: 'base run', ink: 'ink', up: true, y: axis - AXIS.over * k, room: axis - AXIS.over * k - free.top },
    { name: 'road', ink: 'slate', up: false, y: axis + AXIS.under * k, room: free.foot - axis - AXIS.under * k },
  ];
  const silent = view.silent && { left: plot.x(view.silent.from), right: plot.right, when: view.silent.when };
  const right = silent ? Math.max(silent.left - 4, plot.left + 40 * k) : road?.shut ? plot.right : w - 8;
  words(pen, plot, view, lanes, { k, size: (small ? 15 : 18) * k, right });
  const worded = silent ? lanes.map((lane) => silence(pen, lane, silent, k)) : [];
  // a hatch too narrow for words has them beside the unit
  if (worded.includes(false)) pen.label('hatched: no word', [{ x: w - left, y: unitAt, align: 'right' }], { ...note, size: 14 * k });
  recordOf(pen, plot, view, k);
  return pen.drawing();
}

interface Lane {
  name: string;
  ink: Ink;
  up: boolean;
  /** Where its brackets lie; the words stand beyond. */
  y: number;
  /** Pixels from there to its further end. */
  room: number;
}

/** Both lanes in one way of saying and one lettering: in whole where that fits, else narrower, else shorter. */
function words(pen: Pen, plot: Plot, { years }: HungerView, lanes: readonly Lane[], { k, size, right }: { k: number; size: number; right: number }): void {
  const name = { face: 'label', size: 14 * k } as const;
  const edge = { left: 8 + textWidth('base run', name) + 7, right };
  const bold = { face: 'reading', style: 'bold', size } as const;
  const narrow = { face: 'label', size: Math.max(14 * k, size - 1) } as const;
  const ways = [false, true].flatMap((short) =>
    [bold, narrow].map((lettering) =>
      lanes.map((lane) => {
        const stretches = stretchesOf(years, ({ base, road }) => (lane.up ? brief(base, short) : road === null ? null : brief(road, short)));
        const most = Math.min(MOST_ROWS, 1 + Math.floor((lane.room - BRACKET * k - lettering.size * 1.02) / (lettering.size * LEADING)));
        return { stretches, lettering, laid: laidWords(stretches, plot.x, { ...lettering, ink: 'ink' }, edge, Math.max(1, most)) };
      }),
    ),
  );
  const way = ways.find((both) => both.every(({ laid }) => laid !== null)) ?? ways.at(-1)!;
  lanes.forEach((lane, i) => {
    const { stretches, lettering, laid } = way[i]!;
    pen.label(lane.name, [{ x: 8, y: lane.up ? lane.y : lane.y + 9 * k }], { ...name, ink: lane.ink });
    for (const one of stretches) bracket(pen, plot, one, lane);
    const each = laid ?? stretches.map((stretch): Laid => ({ stretch, row: 0, x: middleOf(plot, stretch), middle: middleOf(plot, stretch) }));
    for (const one of each) word(pen, one, lane, { ...lettering, ink: lane.ink }, k);
  });
}

const middleOf = (plot: Plot, { from, to }: Stretch): number => (plot.x(from) + plot.x(to)) / 2;

function bracket(pen: Pen, plot: Plot, { from, to }: Stretch, { y, up, ink }: Lane): void {
  const [a, b] = [plot.x(from), plot.x(to)];
  const tip = y + (up ? 4 : -4);
  pen.line(
    [
      [a, tip],
      [a, y],
      [b, y],
      [b, tip],
    ],
    ink,
    1.3,
  );
}

function word(pen: Pen, { stretch, row, x, middle }: Laid, { y, up, ink }: Lane, lettering: Lettering, k: number): void {
  const { size } = lettering;
  const baseline = up ? y - BRACKET * k - size * 0.24 - row * size * LEADING : y + BRACKET * k + size * 0.78 + row * size * LEADING;
  const box = pen.label(stretch.word, [{ x, y: baseline, align: 'center' }], lettering);
  if (box && row > 0)
    pen.line(
      [
        [middle, y],
        [middle, up ? box.y + box.h : box.y],
      ],
      ink,
      0.9,
    );
}

/** Past the last year of which something is said a lane is hatched, for nothing said is not no hunger. Gives whether its words found room. */
function silence(pen: Pen, { y, up, room }: Lane, { left, right, when }: { left: number; right: number; when: string }, k: number): boolean {
  const high = Math.min(room, 62 * k);
  const [top, foot] = up ? [y - high, y] : [y, y + high];
  if (right - left < 3 || high < 4) return true;
  const corners = (l: number, t: number, r: number, f: number) =>
    [
      [l, t],
      [r, t],
      [r, f],
      [l, f],
    ] as const;
  pen.area(corners(left, top, right, foot), pen.ground, { cuts: 'ink3', gap: 7, wash: 0, opacity: 0.9 });
  const lettering = { face: 'reading', style: 'italic', size: 14 * k, ink: 'ink2' } as const;
  const leading = 14 * k * 1.15;
  for (const text of [`after ${when} the model says nothing`, 'the model says nothing', 'no word']) {
    const texts = wrapped(text, right - left - 14, lettering, 4);
    const widest = Math.max(...texts.map((line) => textWidth(line, lettering)));
    const tall = texts.length * leading;
    const last = text === 'no word';
    if ((!last && widest > right - left - 10) || tall > high - 2 || texts.some((line) => line.includes('…'))) continue;
    // on a narrow hatch its two words hang over at the left, where no other stand
    const x = Math.min((left + right) / 2, right - widest / 2 - 5);
    for (const middle of up ? [(top + foot) / 2, top + tall / 2, foot - tall / 2] : [(top + foot) / 2, foot - tall / 2, top + tall / 2]) {
      const plate = { x: x - widest / 2 - 4, y: middle - tall / 2, w: widest + 8, h: tall };
      if (!pen.free(plate)) continue;
      pen.area(corners(plate.x, plate.y, plate.x + plate.w, plate.y + plate.h), pen.ground);
      pen.lines(texts, [{ x, y: plate.y + 14 * k * 0.88, align: 'center' }], lettering, leading);
      return true;
    }
  }
  return false;
}

/** What the chapter says of that winter, in oxide at its time and in a row of its own. */
function recordOf(pen: Pen, plot: Plot, { years }: HungerView, k: number): void {
  for (const { at, record } of years) {
    if (!record) continue;
    const x = plot.x(at);
    const y = pen.room.h - 10 * k;
    const parts = [
      { text: record.text, lettering: { face: 'reading', style: 'italic', size: 14 * k, ink: 'oxide' } as const },
      { text: `¶${record.para}`, lettering: { face: 'label', size: 14 * k, ink: 'oxide' } as const },
    ];
    const right = pen.room.w - 10;
    const written = pen.run(parts, [
      { x, y, align: 'center' },
      { x: right, y, align: 'right' },
      { x: 10, y },
    ]);
    if (written)
      pen.line(
        [
          [plot.x(at - HALF), y - 15 * k],
          [plot.x(at + HALF), y - 15 * k],
        ],
        'oxide',
        2,
      );
  }
}
