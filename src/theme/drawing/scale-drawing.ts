/** One assumption as a ruled scale with a brass pointer. Pure. */
import type { AssumptionView } from '../../play/explorer/explorer-view.ts';
import type { Drawing } from '../drawing.ts';
import { textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';

export interface ScaleRoom extends DrawingRoom {
  /** The plates that lead to the assumption before and after. */
  plates: boolean;
}
type Range = Pick<AssumptionView, 'low' | 'high' | 'step' | 'value' | 'first'>;

/** Where the ruled scale runs on a sheet. */
export function scaleTrack(room: ScaleRoom): { left: number; right: number; y: number } {
  const k = growth(room);
  const side = room.plates ? (room.small ? 62 : 64) : room.small ? 24 : 34;
  return { left: side, right: room.w - side, y: Math.round(Math.min(room.h - 46 * k, room.small ? 92 * k : 96 * k)) };
}

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
  const head = (small ? 26 : 32) * k;
  const value = { face: 'reading', style: 'bold', size: (small ? 18 : 21) * k, ink: 'slate' } as const;
  const [text = ''] = wrapped(assumption.text, w * 0.5, value, 1);
  pen.label(text, [{ x: w - pad, y: head, align: 'right' }], value);
  const title = { face: 'title', size: (small ? 20 : 24) * k, ink: 'ink' } as const;
  pen.label(wrapped(assumption.label, w - 2 * pad - textWidth(text, value) - 14, title, 1)[0] ?? '', [{ x: pad, y: head }], title);
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
  if (room.plates) plates(pen, track, k);
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
  pen.label(printedEnd(low, unit), [{ x: left, y: line, align: 'center' }], ink);
  pen.label(printedEnd(high, unit), [{ x: right, y: line, align: 'center' }], ink);
  pen.label(
    `first ${printedEnd(first, unit)}`,
    [
      { x: at, y: line, align: 'center' },
      { x: at + 4, y: line },
      { x: at - 4, y: line, align: 'right' },
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
  const top = y + 48 * k;
  const words = { face: 'reading', style: 'italic', size: (small ? 14 : 16) * k, ink: 'ink2' } as const;
  const room = w - 2 * pad - textWidth(from, chip) - 14;
  const most = Math.max(0, Math.floor((h - 4 - top) / (words.size * 1.2)) + 1);
  if (most === 0) return;
  pen.label(from, [{ x: w - pad, y: top, align: 'right' }], chip);
  pen.lines(wrapped(why, room, words, Math.min(2, most)), [{ x: pad, y: top }], words);
}

function plates(pen: Pen, { left, right, y }: ReturnType<typeof scaleTrack>, k: number): void {
  const size = 36;
  const { w, small } = pen.room;
  for (const [id, x, s] of [
    ['assumption:before', Math.max(size / 2 + 4, left - 22 * k - size / 2), -1],
    ['assumption:after', Math.min(w - size / 2 - 4, right + 22 * k + size / 2), 1],
  ] as const) {
    pen.area(
      [
        [x - size / 2, y - size / 2],
        [x + size / 2, y - size / 2],
        [x + size / 2, y + size / 2],
        [x - size / 2, y + size / 2],
      ],
      pen.ground,
    );
    pen.line(
      [
        [x - size / 2, y - size / 2],
        [x + size / 2, y - size / 2],
        [x + size / 2, y + size / 2],
        [x - size / 2, y + size / 2],
      ],
      'ink3',
      1.4,
      { closed: true },
    );
    pen.line(
      [
        [x - s * 4, y - 8],
        [x + s * 4, y],
        [x - s * 4, y + 8],
      ],
      'ink',
      2.2,
      { round: true },
    );
    pen.hit(id, { x: x - size / 2, y: y - size / 2, w: size, h: size }, small ? 44 : 36);
  }
}
