/** Words of several letterings set in lines, none left out: what a player typed may be one word of 160 letters in any script. Pure. */
import type { TextMark } from '../drawing.ts';
import { textWidth } from './measure.ts';
import type { Lettering } from './pen.ts';

export interface Part {
  text: string;
  lettering: Lettering;
}

/** Letters from here on are as wide as they are high, or wider. */
const SQUARE = 0x1100;
const SQUARE_WIDTH = 1.25;

/** Width that is never too small, whatever the script. */
function safeWidth(text: string, lettered: Pick<TextMark, 'face' | 'size' | 'style'>): number {
  let more = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= SQUARE && (code < 0x2000 || code > 0x2bff)) more += SQUARE_WIDTH * lettered.size - textWidth(letter, lettered);
  }
  return textWidth(text, lettered) + more;
}

/** A word in pieces no wider than `width`. */
function pieces(word: string, width: number, lettering: Lettering): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && safeWidth(piece + letter, lettering) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece ? [...found, piece] : found;
}

/** Sets the parts in lines no wider than `width`; in each line, what has one lettering is one part. Parts are kept `gap` pixels apart. */
export function flowed(parts: readonly Part[], width: number, gap = 5): Part[][] {
  const lines: Part[][] = [[]];
  let used = 0;
  for (const { text, lettering } of parts) {
    const space = textWidth(' ', lettering);
    for (const word of text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((one) => pieces(one, width, lettering))) {
      const last = lines.at(-1)!;
      const before = last.at(-1);
      const joins = before?.lettering === lettering;
      const w = safeWidth(word, lettering);
      const lead = !before ? 0 : joins ? space : gap;
      if (before && used + lead + w > width) {
        lines.push([{ text: word, lettering }]);
        used = w;
      } else {
        if (joins) before.text += ` ${word}`;
        else last.push({ text: word, lettering });
        used += lead + w;
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The same for words of one lettering. */
export const set = (text: string, width: number, lettering: Lettering): string[] => flowed([{ text, lettering }], width).map(([part]) => part!.text);
