/** How wide words are, without a screen. Pure. */
import type { TextMark } from '../drawing.ts';
import { LETTER_WIDTHS, LETTERS } from './letter-widths.ts';

type Lettered = Pick<TextMark, 'face' | 'size' | 'style'>;
/** Of letters that the table does not know: the width of a broad one, so that nothing runs over. */
const UNKNOWN = 0.62;

const tables = new Map<string, Map<string, number>>();
function tableOf({ face, style }: Lettered): Map<string, number> {
  const name = LETTER_WIDTHS[`${face} ${style ?? ''}`] ? `${face} ${style ?? ''}` : LETTER_WIDTHS[face] ? face : 'note';
  const known = tables.get(name);
  if (known) return known;
  const digits = LETTER_WIDTHS[name] ?? '';
  const table = new Map([...LETTERS].map((letter, i) => [letter, Number.parseInt(digits.slice(2 * i, 2 * i + 2), 36) / 100]));
  tables.set(name, table);
  return table;
}

/** Width in pixels of a line of words. */
export function textWidth(text: string, lettered: Lettered): number {
  const table = tableOf(lettered);
  let sum = 0;
  for (const letter of text) sum += table.get(letter) ?? UNKNOWN;
  return sum * lettered.size;
}

/** The words in lines no wider than `width`, at most `most` of them; what does not fit is left out, with “…” for the rest. */
export function wrapped(text: string, width: number, lettered: Lettered, most = 3): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ').filter(Boolean);
  for (const [i, word] of words.entries()) {
    const next = line ? `${line} ${word}` : word;
    if (!line || textWidth(next, lettered) <= width) {
      line = next;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, shortened([line, ...words.slice(i)].join(' '), width, lettered)];
    lines.push(line);
    line = word;
  }
  return [...lines, shortened(line, width, lettered)];
}

/** One line no wider than `width`: whole words are left out at its end, then letters. */
export function shortened(text: string, width: number, lettered: Lettered): string {
  if (textWidth(text, lettered) <= width) return text;
  let rest = text;
  while (rest.includes(' ')) {
    rest = rest.slice(0, rest.lastIndexOf(' '));
    const line = `${rest.replace(/[\s,.;:]+$/, '')} …`;
    if (textWidth(line, lettered) <= width) return line;
  }
  while (rest.length > 1 && textWidth(`${rest}…`, lettered) > width) rest = rest.slice(0, -1);
  return `${rest}…`;
}
