/** The hunger of the villages along time, in words alone: base run above the line, road below. Never a bar, a height or a number. Pure. */
import type { HungerView, HungerYear, Years } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Ink } from '../drawing.ts';
import { shortened, textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, type Lettering, Pen } from './pen.ts';
import { growth, type Plot, plotOf, type RoadEnds, sides, timeAxis } from './plot.ts';
import { modelSign } from './signs.ts';

export interface HungerRoom extends DrawingRoom {
  road: RoadEnds | null;
  /** Of the charts beside it. */
  span: { from: Years; to: Years };
}

/** Neighbouring years of which the same is said. */
interface Stretch {
  from: Years;
  to: Years;
  word: string;
}
const HALF = 0.25;

function stretchesOf(years: readonly HungerYear[], said: (year: HungerYear) => string | null): Stretch[] {
  const found: Stretch[] = [];
  for (const year of years) {
    const word = said(year);
    const last = found.at(-1);
    if (word === null) continue;
    if (last && last.word === word && year.at - last.to < 1) last.to = year.at + HALF;
    else found.push({ from: year.at - HALF, to: year.at + HALF, word });
  }
  return found;
}

/** Two words between which the model can't tell are written as one or the other. */
const brief = (word: string): string => {
  const two = /^can.t tell between (.+) and (.+)$/.exec(word);
  return two ? `${two[1]} or ${two[2]}` : word;
};

/** The strip of words on a sheet of w × h. */
export function hungerDrawing(view: HungerView, room: HungerRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small } = room;
  const left = small ? 14 : 22;
  const title = (small ? 20 : 26) * k;
  const head = 9 * k + title;
  const side = sides(k, room.road);
  const plot = plotOf({ left: side.left, right: w - side.right, top: head + 8, foot: h - 20 }, room.span, 1);
  const wide = { face: 'title', size: title, ink: 'ink' } as const;
  const narrow = { face: 'label', size: 18 * k, ink: 'ink' } as const;
  const lettering = textWidth(view.title, wide) <= w - 2 * left - 70 * k || !small ? wide : narrow;
  modelSign(pen, w - left, head - 2, (small ? 14 : 16) * k);
  pen.label(shortened(view.title, w - 2 * left - 70 * k, lettering), [{ x: left, y: head }], lettering);
  const said = view.years.some(({ record }) => record !== null);
  const axis = Math.round(h - (said ? 84 : 68) * k);
  timeAxis(pen, { ...plot, foot: axis }, k);
  const base = stretchesOf(view.years, (year) => brief(year.base));
  const road = stretchesOf(view.years, (year) => (year.road === null ? null : brief(year.road)));
  const lane = { size: (small ? 15 : 18) * k, k };
  laneOf(pen, plot, base, { ...lane, y: axis - 7 * k, up: true, ink: 'ink', name: 'base run' });
  laneOf(pen, plot, road, { ...lane, y: axis + 25 * k, up: false, ink: 'slate', name: 'road' });
  recordOf(pen, plot, view, k);
  const note = { face: 'label', size: 14 * k, ink: 'ink2' } as const;
  pen.label('in words, January to June', [{ x: left, y: head + (small ? 18 : 23) * k }], note);
  silence(pen, plot, view, axis, k);
  return pen.drawing();
}

interface Lane {
  size: number;
  k: number;
  /** Where its brackets lie; the words stand beyond. */
  y: number;
  up: boolean;
  ink: Ink;
  name: string;
}

function laneOf(pen: Pen, plot: Plot, stretches: readonly Stretch[], { size, k, y, up, ink, name }: Lane): void {
  const away = up ? -1 : 1;
  pen.label(name, [{ x: 8, y: up ? y : y + 9 * k }], { face: 'label', size: 14 * k, ink });
  // on a narrow strip words are set narrow
  const lettering: Lettering =
    plot.right - plot.left < 200 * k ? { face: 'label', size: Math.max(14 * k, size - 1), ink } : { face: 'reading', style: 'bold', size, ink };
  const leading = size * 1.12;
  for (const [i, { from, to, word }] of stretches.entries()) {
    const [a, b] = [plot.x(from), plot.x(to)];
    const middle = (a + b) / 2;
    pen.line(
      [
        [a, y - away * 4],
        [a, y],
        [b, y],
        [b, y - away * 4],
      ],
      ink,
      1.3,
    );
    const next = stretches[i + 1];
    const last = stretches[i - 1];
    // A word stays over its own years; where it is longer, it is written in lines, or further off.
    const room = Math.min(next ? plot.x((to + next.from) / 2) - middle : middle, last ? middle - plot.x((last.to + from) / 2) : middle) * 2;
    const parted = wrapped(word, Math.max(room, size * 4.5), lettering, 3);
    const settings = textWidth(word, lettering) <= room ? [[word], parted] : [parted, [word]];
    settings.some((texts) =>
      [0, 1, 2, 3].some((row) => {
        const first = up ? y - 6 * k - (texts.length - 1 + row) * leading : y + size + 2 * k + row * leading;
        const box = pen.lines(
          texts,
          [middle, a, b].map((x, n) => ({ x, y: first, align: (['center', 'left', 'right'] as const)[n] })),
          lettering,
          leading,
        );
        if (box && row > 0)
          pen.line(
            [
              [middle, y],
              [middle, up ? box.y + box.h : box.y],
            ],
            ink,
            0.9,
          );
        return box !== null;
      }),
    );
  }
}

/** What the chapter says of that winter, in oxide at its time. */
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

/** Past the last year of which something is said: no word, and why. */
function silence(pen: Pen, plot: Plot, { years }: HungerView, axis: number, k: number): void {
  const last = years.at(-1);
  if (!last || last.at + 1.6 > plot.to) return;
  const from = plot.x(last.at + 0.9);
  const lettering = { face: 'reading', style: 'italic', size: 14 * k, ink: 'ink2' } as const;
  const texts = wrapped('past its horizon the model says nothing', plot.right - from, lettering, 3);
  pen.lines(texts, [{ x: (from + plot.right) / 2, y: axis + 36 * k, align: 'center' }], lettering, 14 * k * 1.15);
}
