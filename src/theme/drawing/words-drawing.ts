/** A road that the model has no numbers for: its title, the fork, and that it is told in words. Pure. */
import type { Drawing, Point } from '../drawing.ts';
import { wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { modelSign, wordSign } from './signs.ts';

export interface WordsRoad {
  title: string;
  /** Under the fork, e.g. where the roads part. */
  note: string;
  /** Told in words; else no road is taken yet. */
  told: boolean;
}

const STEPS = 24;

/** The sheet of w × h. */
export function wordsDrawing({ title, note, told }: WordsRoad, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small } = room;
  const pad = small ? 18 : 40;
  const head = { face: 'title', size: (small ? 22 : 32) * k, ink: 'ink' } as const;
  if (told) modelSign(pen, w - pad, (small ? 24 : 40) * k, (small ? 14 : 16) * k);
  const lines = wrapped(title, w - 2 * pad - (small && told ? 70 * k : 0), head, small ? 2 : 3);
  const first = (small ? 30 : 84) * k;
  pen.lines(lines, [{ x: pad, y: first }], head, head.size * 1.16);
  const from = first + lines.length * head.size * 1.16;
  const middle = Math.max(from + 30, Math.min(h - (small ? 54 : 90) * k, (from + h) / 2 - (small ? 6 : 20) * k));
  fork(pen, pad, w - pad, middle, small ? 20 : 56, told, k);
  const words = { face: 'reading', style: 'italic', size: (small ? 16 : 21) * k, ink: told ? 'slate' : 'ink2' } as const;
  pen.lines(wrapped(note, w - 2 * pad, words, 2), [{ x: pad, y: h - (small ? 14 : 52) * k }], words);
  return pen.drawing();
}

/** The motif: solid for what was taken, dashed for what was not; where it is told in words, it ends at a slip of them. */
function fork(pen: Pen, left: number, right: number, y: number, spread: number, told: boolean, k: number): void {
  const at = left + (right - left) * 0.3;
  const end = told ? at + (right - at) * 0.62 : right;
  const swing = (to: number, down: number): Point[] =>
    Array.from({ length: STEPS + 1 }, (_, i) => {
      const t = Math.min(1, i / (STEPS * 0.6));
      return [at + ((to - at) * i) / STEPS, y + down * spread * t * t * (3 - 2 * t)];
    });
  pen.line(
    [
      [left, y],
      [at, y],
    ],
    'ink',
    2.4,
  );
  pen.line(swing(right, -1), 'oxide', 4);
  pen.line(swing(end, 1), 'slate', 3.6, { dash: [13, 8] });
  pen.disc(at, y, 8 * k, { fill: pen.ground, ink: 'ink', width: 2.6 });
  if (told) wordSign(pen, end + 16 * k, y + spread, 24 * k);
}
