/** What the chapter says, on a chart of the model: in oxide, its hedge drawn, and never joined with the model's lines. Pure. */
import type { RecordMark, SeriesView } from '../../play/explorer/explorer-view.ts';
import type { Point } from '../drawing.ts';
import { textWidth } from './measure.ts';
import type { Lettering, Part, Pen } from './pen.ts';
import type { Plot } from './plot.ts';
import { type Tie, tiedAll } from './tied-label.ts';

const LEAST_BAR = 7;
/** How far words may stand beside their time: the rule over them says it. */
const SHIFT = 48;
/** Pixels between words of one row. */
const APART = 10;
/** So many say what they say on a chart, no more. */
const MOST_WORDS = 6;
const WAVE = 3;
/** A column of figures stands so far beside its discs. */
const ASIDE = 23;

/** Bars lie under the model's lines: totals spread over their months. */
export function recordBars(pen: Pen, plot: Plot, record: readonly RecordMark[]): void {
  for (const mark of record) if (mark.kind === 'bar' && mark.value !== null) bar(pen, plot, mark, mark.value);
}

function barBox(plot: Plot, { from, to }: RecordMark): { left: number; right: number } {
  const [a, b] = [plot.x(from), plot.x(to ?? from)];
  const middle = (a + b) / 2;
  const half = Math.max(LEAST_BAR, b - a - 1) / 2;
  return { left: Math.max(plot.left + 1, middle - half), right: Math.min(plot.right, middle + half) };
}

function bar(pen: Pen, plot: Plot, mark: RecordMark, value: number): void {
  const { left, right } = barBox(plot, mark);
  const { foot } = plot;
  const top = plot.y(value);
  const { hedge } = mark;
  const waves = Math.max(2, Math.round((right - left) / 16));
  const crest: Point[] =
    hedge === 'about'
      ? Array.from({ length: waves * 8 + 1 }, (_, i) => [left + ((right - left) * i) / (waves * 8), top + WAVE * Math.sin((i / 8) * 2 * Math.PI)])
      : [
          [left, top],
          [right, top],
        ];
  pen.shunBox({ x: left - 2, y: top - (hedge === 'more-than' ? 16 : 4), w: right - left + 4, h: foot - top + 4 });
  if (hedge !== 'on-paper') pen.area([[left, foot], ...crest, [right, foot]], 'oxide', { wash: 0.82 });
  const side = { dash: hedge === 'on-paper' ? [6, 4] : undefined };
  for (const x of [left, right])
    pen.line(
      [
        [x, foot],
        [x, top],
      ],
      'oxide',
      1.6,
      side,
    );
  if (hedge !== 'more-than') pen.line(crest, 'oxide', 1.8, side);
  if (hedge === 'more-than')
    for (const x of right - left > 22 ? [left + (right - left) / 4, right - (right - left) / 4] : [(left + right) / 2]) riser(pen, x, top - 3);
  if (hedge === 'almost')
    pen.line(
      [
        [left - 7, top - 5],
        [right + 7, top - 5],
      ],
      'oxide',
      1.6,
      { dash: [5, 4] },
    );
}

/** An arrow that points on upwards: more than this. */
function riser(pen: Pen, x: number, foot: number): void {
  const tip = foot - 11;
  pen.line(
    [
      [x, foot],
      [x, tip],
    ],
    'oxide',
    1.6,
  );
  pen.line(
    [
      [x - 3.2, tip + 4.2],
      [x, tip],
      [x + 3.2, tip + 4.2],
    ],
    'oxide',
    1.6,
  );
}

/** Discs stand over the model's lines: a value at a moment. */
export function recordDiscs(pen: Pen, plot: Plot, record: readonly RecordMark[], r: number): void {
  for (const { kind, value, from, hedge } of record) {
    if (kind !== 'disc' || value === null) continue;
    const [x, y] = [plot.x(from), plot.y(value)];
    pen.disc(x, y, r + 1.6, { fill: pen.ground });
    pen.disc(x, y, r, hedge === 'on-paper' ? { fill: pen.ground, ink: 'oxide', width: 2.4 } : { fill: 'oxide' });
    if (hedge === 'more-than') riser(pen, x, y - r - 2);
    if (hedge === 'almost')
      pen.line(
        [
          [x - 11, y - r - 4],
          [x + 11, y - r - 4],
        ],
        'oxide',
        1.6,
        { dash: [5, 4] },
      );
    pen.block({ x: x - r - 2, y: y - r - 2, w: 2 * r + 4, h: 2 * r + 4 });
  }
}

/**
 * The figures beside their marks, each whole: as printed with its hedge, what it counts, its ¶. What finds no clear place near its mark stands on no sheet of this size; the large one and the
 * table have it.
 */
export function recordFigures(pen: Pen, plot: Plot, record: readonly RecordMark[], size: number, k: number): void {
  const bounds = { x: plot.left + 3, y: plot.top - 14, w: pen.room.w - plot.left - 9, h: plot.foot - plot.top + 12 };
  const anchors = record.map((mark) => anchorsOf(plot, mark));
  const ties = record.flatMap((mark, i): Tie[] => {
    if (mark.kind === 'words' || mark.value === null || ofOneMoment(record, mark).length > 1) return [];
    const [figure, label, para] = partsOf(mark, size, k, pen.ground);
    return [
      {
        settings: [[[figure, label, para]], ...(mark.label ? [[[figure], [label, para]]] : [])],
        at: anchors[i]!,
        reach: mark.kind === 'disc' ? (pen.room.small ? 7 : 8.5) : 2,
        others: anchors.filter((_, n) => n !== i).flat(),
        bounds,
        ink: 'oxide',
        must: false,
        crowded: !pen.room.small,
        far: (pen.room.small ? 48 : 190) * k,
      },
    ];
  });
  for (const mark of record) {
    const same = ofOneMoment(record, mark);
    if (same.length > 1 && same[0] === mark) stacked(pen, plot, same, size, k);
  }
  tiedAll(pen, ties);
}

/** Where words about a mark may be tied to it: a disc, the crest of a bar and its sides, or the tip of what rises from it. */
function anchorsOf(plot: Plot, mark: RecordMark): Point[] {
  if (mark.value === null) return [];
  const y = plot.y(mark.value);
  if (mark.kind === 'disc') return [[plot.x(mark.from), y]];
  const { left, right } = barBox(plot, mark);
  const crest: Point = [(left + right) / 2, y - (mark.hedge === 'more-than' ? 15 : 3)];
  return [crest, [left, y + 3], [right, y + 3]];
}

/** Figure, what it counts, ¶. */
function partsOf({ text, label, para }: RecordMark, size: number, k: number, halo: Pen['ground']): [Part, Part, Part] {
  const small = { size: 14 * k, ink: 'oxide', halo } as const;
  return [
    { text, lettering: { face: 'reading', style: 'bold', size, ink: 'oxide', halo } },
    { text: label, lettering: { face: 'note', ...small } },
    { text: `¶${para}`, lettering: { face: 'label', ...small } },
  ];
}

/** Values that stand over one moment, the highest first. */
const ofOneMoment = (record: readonly RecordMark[], mark: RecordMark): RecordMark[] =>
  record
    .filter((other) => other.kind === 'disc' && mark.kind === 'disc' && other.from === mark.from && other.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));

/** Values of one moment: their figures in one column, in the order of their discs and each led to its own. All of them, or none. */
function stacked(pen: Pen, plot: Plot, marks: readonly RecordMark[], size: number, k: number): void {
  const leading = size * 1.22;
  const x = plot.x(marks[0]!.from);
  const ys = marks.map(({ value }) => plot.y(value ?? 0));
  const mean = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  const parts = marks.map((mark) => partsOf(mark, size, k, pen.ground));
  const widest = Math.max(...parts.map((all) => all.reduce((sum, { text, lettering }) => sum + textWidth(text, lettering) + 5, -5)));
  for (const [down, side, clear] of columnPlaces(pen.room.small)) {
    const left = side < 0 ? x - ASIDE - widest : x + ASIDE;
    const top = mean + (down - marks.length / 2) * leading;
    const column = { x: left, y: top, w: widest, h: leading * marks.length };
    if (left < plot.left + 3 || left + widest > pen.room.w - 4 || top < plot.top - 14 || top + column.h > plot.foot || !pen.free(column, clear)) continue;
    parts.forEach((all, i) => {
      const y = top + (i + 0.5) * leading;
      pen.line(
        [
          [x + side * 7, ys[i]!],
          [x + side * (ASIDE - 5), y],
        ],
        'oxide',
        1,
      );
      pen.run(all, [{ x: side < 0 ? x - ASIDE : x + ASIDE, y: y + size * 0.34, align: side < 0 ? 'right' : 'left' }]);
    });
    return;
  }
}

/** How many lines lower, on which side, and whether clear of lines: the nearest first. On a small sheet it is clear or not there. */
const columnPlaces = (small: boolean): [number, number, boolean][] =>
  [true, false]
    .slice(0, small ? 1 : 2)
    .flatMap((clear) => [0, 1, -1, 2, -2, 3, 4, 5].flatMap((down) => [-1, 1].map((side): [number, number, boolean] => [down, side, clear])));

interface Said {
  mark: RecordMark;
  row: number;
  /** Middle of its words. */
  x: number;
}
const saidOf = ({ text, label }: RecordMark): string => (label ? `${text} ${label}` : text);
const wordLettering = (k: number): Lettering => ({ face: 'reading', style: 'italic', size: 14 * k, ink: 'oxide' });
const paraLettering = (k: number): Lettering => ({ face: 'label', size: 14 * k, ink: 'oxide' });

interface Setting {
  mark: RecordMark;
  w: number;
  /** Middle of what it speaks of, as near as the sheet's edges let its words come. */
  wanted: number;
}
type Edge = { left: number; right: number };

/** What is said without a figure, in rows under the time axis: at its time, never at a height. As few rows as will do; where `most` are too few, it stands on the page. */
function saidRows(plot: Pick<Plot, 'left' | 'right' | 'x'>, record: readonly RecordMark[], k: number, edge: Edge, most: number): Said[] {
  const settings = [...record]
    .filter(({ kind }) => kind === 'words')
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST_WORDS)
    .map((mark): Setting => {
      const w = textWidth(saidOf(mark), wordLettering(k)) + 5 + textWidth(`¶${mark.para}`, paraLettering(k));
      const middle = plot.x(mark.to === null ? mark.from : (mark.from + mark.to) / 2);
      return { mark, w, wanted: Math.min(Math.max(middle, edge.left + w / 2), edge.right - w / 2) };
    });
  if (settings.some(({ w }) => w > edge.right - edge.left)) return [];
  for (let rows = 1; rows <= most; rows++) {
    let best: Said[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let code = 0; code < rows ** settings.length; code++) {
      const set = settings.map((setting, i) => ({ ...setting, row: Math.floor(code / rows ** i) % rows }));
      const placed = packed(set, rows, edge);
      const worst = Math.max(0, ...placed.map(({ x }, i) => Math.abs(x - set[i]!.wanted)));
      if (worst < least - 0.5) [best, least] = [placed, worst];
    }
    if (best && least <= SHIFT) return best;
  }
  return [];
}

/** Each row from left to right, pushed back where it would run over the sheet's edge; words that do not fit are sent far away. */
function packed(set: readonly (Setting & { row: number })[], rows: number, edge: Edge): Said[] {
  const at: Said[] = set.map(({ mark, row, wanted }) => ({ mark, row, x: wanted }));
  for (let row = 0; row < rows; row++) {
    const inRow = at.map((_, i) => i).filter((i) => set[i]!.row === row);
    let end = edge.left - APART;
    for (const i of inRow) {
      at[i]!.x = Math.max(set[i]!.wanted, end + APART + set[i]!.w / 2);
      end = at[i]!.x + set[i]!.w / 2;
    }
    let start = edge.right + APART;
    for (const i of inRow.toReversed()) {
      at[i]!.x = Math.min(at[i]!.x, start - APART - set[i]!.w / 2);
      start = at[i]!.x - set[i]!.w / 2;
      if (start < edge.left - 0.5) at[i]!.x = Number.NEGATIVE_INFINITY;
    }
  }
  return at;
}

/** How many rows the words of a series need on a chart of this width, at most `most`. */
export function wordRows(view: Pick<SeriesView, 'record'>, plot: Pick<Plot, 'left' | 'right' | 'x'>, k: number, width: number, most: number): number {
  return Math.max(0, ...saidRows(plot, view.record, k, { left: 8, right: width - 8 }, most).map(({ row }) => row + 1));
}

export const ROW_HEIGHT = 20;

/** Writes them, the first row at `top`; over each a rule as long as what it speaks of. */
export function recordWords(pen: Pen, plot: Plot, record: readonly RecordMark[], k: number, top: number, most: number): string[] {
  const all = saidRows(plot, record, k, { left: 8, right: pen.room.w - 8 }, most);
  for (const { mark, row, x } of all) {
    const y = top + row * ROW_HEIGHT * k;
    const [a, b] = [plot.x(mark.from), mark.to === null ? plot.x(mark.from) : plot.x(mark.to)];
    pen.line(
      [
        [a - (b - a < 6 ? 3 : 0), y + 2],
        [b + (b - a < 6 ? 3 : 0), y + 2],
      ],
      'oxide',
      2,
    );
    pen.run(
      [
        { text: saidOf(mark), lettering: wordLettering(k) },
        { text: `¶${mark.para}`, lettering: paraLettering(k) },
      ],
      [{ x, y: y + 16 * k, align: 'center' }],
    );
  }
  return all.map(({ mark }) => saidOf(mark));
}
