/** A question card: which way will it go, before anything of the model is shown. Pure. */
import type { Guess } from '../../play/explorer/explorer-events.ts';
import type { GuessView } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Point } from '../drawing.ts';
import { textWidth, wrapped } from './measure.ts';
import { type DrawingRoom, Pen } from './pen.ts';
import { growth } from './plot.ts';
import { lozenge } from './signs.ts';

const PLATES: readonly { guess: Guess; word: string }[] = [
  { guess: 'more', word: 'more' },
  { guess: 'same', word: 'about the same' },
  { guess: 'less', word: 'less' },
];

/** What is asked of every card, over them. */
export function askDrawing({ ask }: Pick<GuessView, 'ask'>, room: DrawingRoom): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const lettering = { face: 'reading', size: 17 * k, ink: 'ink' } as const;
  const leading = lettering.size * 1.25;
  const texts = wrapped(ask, room.w - 40, lettering, Math.max(1, Math.floor((room.h - 8) / leading)));
  pen.lines(texts, [{ x: 20, y: room.h / 2 - ((texts.length - 1) * leading) / 2 + lettering.size * 0.34 }], lettering, leading);
  return pen.drawing();
}

/** On a strip, where one card lies alone: what is asked, and which of how many it is. */
export interface Alone {
  ask: string;
  nth: number;
  of: number;
}

/** The card of one question on a sheet of w × h: its words with their unit, and three plates; the player's own bears the lozenge. */
export function guessDrawing(question: GuessView['questions'][number], room: DrawingRoom, alone: Alone | null = null): Drawing {
  const pen = new Pen(room);
  const k = growth(room);
  const { w, h, small } = room;
  const pad = small ? 14 : 20;
  const plate = { face: 'label', size: (small ? 15 : 16) * k, ink: 'ink' } as const;
  const widths = PLATES.map(({ word }) => textWidth(word, plate) + (small ? 30 : 36) * k);
  const gap = small ? 6 : 8;
  const whole = widths.reduce((sum, one) => sum + one, 0) + gap * (PLATES.length - 1);
  const fills = (w - 2 * pad - gap * 2) / (whole - gap * 2);
  const squeeze = small ? fills : Math.min(1, fills);
  const high = Math.min(small ? 50 : 40 * k, h * 0.5);
  const beside = !small && w - whole - 3 * pad > 170 * k;
  const sign = { face: 'label', size: 15 * k, ink: 'ink2' } as const;
  const count = alone ? `${alone.nth} of ${alone.of}` : '';
  const title = { face: 'title', size: (small ? 22 : 23) * k, ink: 'ink' } as const;
  const unit = { face: 'note', size: 14 * k, ink: 'ink2' } as const;
  const wide = beside ? w - whole - 3 * pad : w - 2 * pad - (count ? textWidth(count, sign) + 12 : 0);
  const room2 = beside ? h - 12 : h - high - 24;
  const leading = title.size * 1.12;
  const lines = wrapped(question.question, wide, title, beside && room2 > 2 * leading + unit.size * 1.3 ? 2 : 1);
  const units = question.unit && room2 > lines.length * leading + unit.size * 1.3 ? wrapped(question.unit, wide, unit, 1) : [];
  const tall = lines.length * leading + units.length * unit.size * 1.3;
  const first = beside ? h / 2 - tall / 2 + title.size * 0.86 : title.size + 8;
  pen.lines(lines, [{ x: pad, y: first }], title, leading);
  pen.lines(units, [{ x: pad, y: first + (lines.length - 1) * leading + unit.size * 1.45 }], unit);
  if (alone) {
    pen.label(count, [{ x: w - pad, y: title.size + 4, align: 'right' }], sign);
    const ask = { face: 'reading', style: 'italic', size: 15 * k, ink: 'ink' } as const;
    const top = first + tall - title.size * 0.2 + ask.size;
    const most = Math.floor((h - high - 20 - top) / (ask.size * 1.2)) + 1;
    if (most > 0) pen.lines(wrapped(alone.ask, w - 2 * pad, ask, Math.min(3, most)), [{ x: pad, y: top }], ask, ask.size * 1.2);
  }
  const middle = beside ? h / 2 : h - 14 - high / 2;
  let x = beside ? w - pad - whole * squeeze : pad;
  for (const [i, { guess, word }] of PLATES.entries()) {
    const wider = widths[i]! * squeeze;
    onePlate(pen, { x, y: middle - high / 2, w: wider, h: high }, word, question.mine === guess, plate, k);
    pen.hit(`guess:${question.series}:${guess}`, { x, y: middle - high / 2, w: wider, h: high }, small ? 44 : 36);
    x += wider + gap * squeeze;
  }
  return pen.drawing();
}

function onePlate(
  pen: Pen,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  word: string,
  mine: boolean,
  lettering: { face: 'label'; size: number; ink: 'ink' },
  k: number,
): void {
  const box: Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  const { sombre } = pen.room;
  pen.area(box, mine ? (sombre ? 'greyBoard' : 'glow') : sombre ? 'paperGrey' : 'paperLit');
  pen.line(box, mine ? 'pencil' : 'ink3', mine ? 2.4 : 1.4, { closed: true });
  pen.label(word, [{ x: x + w / 2 + (mine ? 6 * k : 0), y: y + h / 2 + lettering.size * 0.34, align: 'center' }], lettering);
  if (mine) lozenge(pen, x + 11 * k, y + h / 2, 5.6 * k, 'pencil');
}
