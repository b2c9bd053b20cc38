/** One assumption as a ruled scale with a brass pointer. Pure. */
import type { AssumptionView } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Point } from '../drawing.ts';
import { textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';

export interface ScaleRoom extends DrawingRoom {
  /** The plates that move it a step, and those that lead to the assumption before and after. */
  plates: boolean;
  /** What the moved setting fails of the record, in words. */
  fails?: string;
}
type Range = Pick<AssumptionView, 'low' | 'high' | 'step' | 'value' | 'first'>;

/** Where the ruled scale runs on a sheet. */
export function scaleTrack(room: ScaleRoom): { left: number; right: number; y: number } {
  const k = growth(room);
  const side = room.plates ? (room.small ? 62 : 64) : room.small ? 24 : 34;
  // On a low strip the reason is left to the page.
  const low = Math.max(64 * k, room.h - 76 * k);
  return { left: side, right: room.w - side, y: Math.round(Math.min(room.h - 32 * k, 92 * k, room.small ? low : room.h - 68 * k)) };
}

const PLATE = 36;
/** Whether the sheet is high enough for the plates that lead to other assumptions. */
const isHigh = ({ h, plates }: ScaleRoom, k: number): boolean => plates && h >= 150 * k;

/** The value under this point of the track, snapped to its step and kept in its range. */
export function valueAt({ low, high, step }: Range, x: number, { left, right }: { left: number; right: number }): number {
  const raw = low + (high - low) * Math.min(1, Math.max(0, right > left ? (x - left) / (right - left) : 0));
  if (!(step > 0)) return raw;
  const steps = Math.round((raw - low) / step);
  const digits = Math.min(12, Math.max(0, -Math.floor(Math.log10(step)) + 2));
  return Math.min(high, Math.max(low, Number((low + steps * step).toFixed(digits))));
}

/** The scale of the assumption in hand on a sheet of w × h. */
export function scaleDrawing(assumption: AssumptionView, room: ScaleRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, small } = room;
  const pad = small ? 14 : 22;
  const track = scaleTrack(room);
  const at = (value: number): number =>
    track.left +
    ((track.right - track.left) * (Math.min(Math.max(value, assumption.low), assumption.high) - assumption.low)) / (assumption.high - assumption.low || 1);
  // the plates first: words keep off them
  if (room.plates) plates(pen, room, track, k);
  const head = (small ? 26 : 32) * k;
  const value = { face: 'reading', style: 'bold', size: (small ? 18 : 21) * k, ink: 'slate' } as const;
  const right = w - pad - (isHigh(room, k) ? 2 * PLATE + (small ? 16 : 14) : 0);
  const [text = ''] = wrapped(assumption.text, w * 0.4, value, 1);
  pen.label(text, [{ x: right, y: head, align: 'right' }], value);
  const title = { face: 'title', size: (small ? 20 : 24) * k, ink: 'ink' } as const;
  const wide = Math.max(60, right - textWidth(text, value) - 14 - pad);
  const most = track.y - 27 * k - head > title.size * 1.3 ? 2 : 1;
  pen.lines(wrapped(assumption.label, wide, title, most), [{ x: pad, y: head }], title, title.size * 1.08);
  if (room.fails) {
    const fails = { face: 'label', size: (small ? 14 : 16) * k, ink: 'slate', halo: pen.ground } as const;
    const y = head + (small ? 18 : 24) * k;
    pen.label(
      room.fails,
      [
        { x: w - pad, y: Math.max(y, isHigh(room, k) ? 62 * k : 0), align: 'right' },
        { x: track.right, y, align: 'right' },
        { x: track.left, y },
      ],
      fails,
    );
  }
  ruled(pen, track, k);
  const first = at(assumption.first);
  const now = at(assumption.value);
  if (Math.abs(first - now) > 1)
    pen.line(
      [
        [first, track.y],
        [now, track.y],
      ],
      'slate',
      5,
    );
  pen.line(
    [
      [first, track.y - 11],
      [first, track.y + 11],
    ],
    'ink',
    2.2,
  );
  pointer(pen, now, track.y, k);
  ends(pen, assumption, track, first, k, small);
  reason(pen, assumption, track.y, k, pad);
  const reach = small ? 44 : 40;
  pen.hit('assumption-handle', { x: now - reach / 2, y: track.y - reach * 0.66, w: reach, h: reach });
  return pen.drawing();
}

/** The range that may be tried: slate along the whole, ruled in tenths. */
function ruled(pen: Pen, { left, right, y }: ReturnType<typeof scaleTrack>, k: number): void {
  pen.line(
    [
      [left, y],
      [right, y],
    ],
    'slateLit',
    5,
  );
  pen.line(
    [
      [left, y],
      [right, y],
    ],
    'ink',
    1.6,
  );
  for (let i = 0; i <= 10; i++) {
    const x = left + ((right - left) * i) / 10;
    const long = (i % 5 === 0 ? 8 : 5) * k;
    pen.line(
      [
        [x, y],
        [x, y + long],
      ],
      'ink',
      1.3,
    );
  }
}

/** Brass, with a lit left side; its tip on the scale. */
function pointer(pen: Pen, x: number, y: number, k: number): void {
  const [w, h] = [9 * k, 27 * k];
  const { sombre } = pen.room;
  pen.area(
    [
      [x - w, y - h],
      [x + w, y - h],
      [x + w, y - h * 0.36],
      [x, y],
      [x - w, y - h * 0.36],
    ],
    sombre ? 'greyBoard' : 'brass',
  );
  pen.area(
    [
      [x, y - h],
      [x + w, y - h],
      [x + w, y - h * 0.36],
      [x, y],
    ],
    sombre ? 'ink3' : 'manilaDark',
  );
  pen.line(
    [
      [x - w, y - h],
      [x + w, y - h],
      [x + w, y - h * 0.36],
      [x, y],
      [x - w, y - h * 0.36],
    ],
    'ink',
    1.4,
    { closed: true },
  );
  pen.line(
    [
      [x, y - h * 0.82],
      [x, y - h * 0.34],
    ],
    'ink',
    1.4,
  );
}

function ends(
  pen: Pen,
  { low, high, first, unit }: AssumptionView,
  { left, right, y }: ReturnType<typeof scaleTrack>,
  at: number,
  k: number,
  small: boolean,
): void {
  const ink = { face: 'label', size: (small ? 14 : 15) * k, ink: 'ink2' } as const;
  const line = y + 25 * k;
  const [lowest, highest] = [printedEnd(low, unit), printedEnd(high, unit)];
  // each end keeps to its own side of the scale: the plates stand beside it
  pen.label(lowest, [{ x: left, y: line }], ink);
  pen.label(highest, [{ x: right, y: line, align: 'right' }], ink);
  pen.label(
    `our starting value ${printedEnd(first, unit)}`,
    [
      { x: at, y: line, align: 'center' },
      { x: at + 4, y: line },
      { x: at - 4, y: line, align: 'right' },
      { x: left + textWidth(lowest, ink) + 12, y: line },
      { x: right - textWidth(highest, ink) - 12, y: line, align: 'right' },
    ],
    { ...ink, ink: 'ink' },
  );
}

/** A number as it is, without the dust of floating point; shares as percent. */
function printedEnd(value: number, unit: string): string {
  if (/^(share|zero to one)\b/.test(unit)) return `${Math.round(value * 100)}\u00a0%`;
  return String(Number(value.toPrecision(3))).replace('-', '−');
}

function reason(pen: Pen, { reason: why, paras }: AssumptionView, y: number, k: number, pad: number): void {
  const { w, h, small } = pen.room;
  const from = paras.length > 0 ? paras.map((para) => `¶${para}`).join(' ') : 'our assumption';
  const chip = { face: 'label', size: 14 * k, ink: 'ink' } as const;
  const top = y + 46 * k;
  const words = { face: 'reading', style: 'italic', size: (small ? 14 : 16) * k, ink: 'ink2' } as const;
  const room = w - 2 * pad - textWidth(from, chip) - 14;
  const most = Math.max(0, Math.floor((h - 4 - top) / (words.size * 1.2)) + 1);
  if (most === 0) return;
  pen.label(from, [{ x: w - pad, y: top, align: 'right' }], chip);
  pen.lines(wrapped(why, room, words, Math.min(2, most)), [{ x: pad, y: top }], words);
}

function plates(pen: Pen, room: ScaleRoom, { left, right, y }: ReturnType<typeof scaleTrack>, k: number): void {
  const { w, small } = room;
  const half = PLATE / 2;
  const apart = small ? 44 : PLATE + 6;
  const steps: [string, number, number, 'less' | 'more' | -1 | 1][] = [
    ['assumption:less', Math.max(half + 4, left - 22 * k - half), y, 'less'],
    ['assumption:more', Math.min(w - half - 4, right + 22 * k + half), y, 'more'],
  ];
  const last = w - (small ? 14 : 22) - half;
  if (isHigh(room, k)) steps.push(['assumption:before', last - apart, 8 + half, -1], ['assumption:after', last, 8 + half, 1]);
  for (const [id, x, middle, sign] of steps) {
    const box: Point[] = [
      [x - half, middle - half],
      [x + half, middle - half],
      [x + half, middle + half],
      [x - half, middle + half],
    ];
    pen.block({ x: x - half, y: middle - half, w: PLATE, h: PLATE });
    pen.area(box, pen.ground);
    pen.line(box, 'ink3', 1.4, { closed: true });
    for (const points of signOf(sign, x, middle)) pen.line(points, 'ink', 2.2, { round: true });
    pen.hit(id, { x: x - half, y: middle - half, w: PLATE, h: PLATE }, small ? 44 : PLATE);
  }
}

/** A minus or plus where it moves the value, an angle where it leads to another assumption. */
function signOf(sign: 'less' | 'more' | -1 | 1, x: number, y: number): Point[][] {
  const across: Point[] = [
    [x - 8, y],
    [x + 8, y],
  ];
  if (sign === 'less') return [across];
  if (sign === 'more')
    return [
      across,
      [
        [x, y - 8],
        [x, y + 8],
      ],
    ];
  return [
    [
      [x - sign * 4, y - 8],
      [x + sign * 4, y],
      [x - sign * 4, y + 8],
    ],
  ];
}
