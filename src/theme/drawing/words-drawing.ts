/** A road that the model has no numbers for: its title, the fork, and that it is told in words. Pure. */
import type { Drawing, Point } from '../drawing.ts';
import { wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { wordSign } from './signs.ts';

export interface WordsRoad {
  title: string;
  /** Under the fork, e.g. where the roads part. */
  note: string;
  /** Told in words; else no road is taken yet. */
  told: boolean;
}

const STEPS = 24;

/** The sheet of w × h. It bears no sign of the model: of such a road no model says anything. */
export function wordsDrawing({ title, note, told }: WordsRoad, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small } = room;
  const pad = small ? 18 : 40;
  const head = { face: 'title', size: (small ? 22 : 32) * k, ink: 'ink' } as const;
  const lines = wrapped(title, w - 2 * pad, head, small ? 2 : 3);
  const first = (small ? 30 : 84) * k;
  pen.lines(lines, [{ x: pad, y: first }], head, head.size * 1.16);
  const words = { face: 'reading', style: 'italic', size: (small ? 16 : 21) * k, ink: told ? 'slate' : 'ink2' } as const;
  const last = h - (small ? 14 : 52) * k;
  pen.lines(wrapped(note, w - 2 * pad, words, 2), [{ x: pad, y: last }], words);
  const under = first + (lines.length - 1) * head.size * 1.16;
  const top = under + (small ? 16 : 40) * k;
  const foot = last - words.size - (small ? 4 : 18) * k;
  if (foot - top > 24) fork(pen, { x: w / 2, top, foot, spread: Math.min(w * 0.16, (foot - top) * 0.6) }, told, k);
  return pen.drawing();
}

interface Fork {
  x: number;
  top: number;
  foot: number;
  spread: number;
}

/**
 * The motif, as a way is seen from above: it comes from the foot and parts to the sides, both arms alike, so that neither rises, falls or goes further. Solid for what was taken, dashed for
 * what was not; where it is told in words, it ends at a slip of them.
 */
function fork(pen: Pen, { x, top, foot, spread }: Fork, told: boolean, k: number): void {
  const at = foot - (foot - top) * 0.28;
  const slip = 24 * k;
  const end = top + slip * 0.5;
  const arm = (side: number): Point[] =>
    Array.from({ length: STEPS + 1 }, (_, i) => {
      const t = Math.min(1, i / (STEPS * 0.6));
      return [x + side * spread * t * t * (3 - 2 * t), at + ((end - at) * i) / STEPS];
    });
  pen.line(
    [
      [x, foot],
      [x, at],
    ],
    'ink',
    2.4,
  );
  pen.line(arm(-1), told ? 'oxide' : 'ink', 3.8);
  pen.line(arm(1), told ? 'slate' : 'ink2', 3.8, { dash: [13, 8] });
  pen.disc(x, at, Math.min(8 * k, (foot - at) * 0.7), { fill: pen.ground, ink: 'ink', width: 2.6 });
  if (!told) return;
  wordSign(pen, x + spread, end, slip);
  const named = { face: 'reading', style: 'italic', size: (pen.room.small ? 15 : 18) * k } as const;
  const y = end + named.size * 0.36;
  pen.label('what happened', [{ x: x - spread - 14 * k, y, align: 'right' }], { ...named, ink: 'oxide' });
  pen.label('this road', [{ x: x + spread + slip * 0.5 + 10 * k, y }], { ...named, ink: 'slate' });
}
