/** Words over brackets: which row each stands in, so that it lies over its own years and on no other word. Pure. */
import type { HungerYear, Years } from '../../play/explorer/explorer-view.ts';
import { textWidth } from './measure.ts';
import type { Lettering } from './pen.ts';

/** Neighbouring years of which the same is said. */
export interface Stretch {
  from: Years;
  to: Years;
  word: string;
}
export interface Laid {
  stretch: Stretch;
  /** 0 lies next to the brackets. */
  row: number;
  /** Middle of its word, and of its bracket. */
  x: number;
  middle: number;
}
/** January to June about the middle of them. */
export const HALF = 0.25;
/** Pixels between words of one row, and between a word and what leads past it to another. */
const APART = 9;
/** So far within its ends a word lies over the middle of its bracket. */
const OVER = 5;

/** The words between which the model can't tell, written as one or the other; `short`: only that it can't tell. */
export function brief(word: string, short: boolean): string {
  const two = /^can.t tell between (.+) and (.+)$/.exec(word);
  if (!two) return word;
  return short ? 'can’t tell' : `${two[1]} or ${two[2]}`;
}

/** The years in stretches; what is null is left out. */
export function stretchesOf(years: readonly HungerYear[], said: (year: HungerYear) => string | null): Stretch[] {
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

/** The words in no more than `most` rows, as few of them as will do and each as near to its years as can be; null where they do not fit. */
export function laidWords(
  stretches: readonly Stretch[],
  at: (years: Years) => number,
  lettering: Lettering,
  edge: { left: number; right: number },
  most: number,
): Laid[] | null {
  const set = stretches.map((stretch) => ({ stretch, w: textWidth(stretch.word, lettering), middle: (at(stretch.from) + at(stretch.to)) / 2 }));
  for (let rows = 1; rows <= most; rows++) {
    let best: Laid[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let code = 0; code < rows ** set.length; code++) {
      const words = set.map((one, i) => ({ ...one, row: Math.floor(code / rows ** i) % rows, x: one.middle }));
      for (let row = 0; row < rows; row++)
        packRow(
          words.filter((one) => one.row === row),
          edge,
        );
      if (!words.every((one) => stands(one, words, edge))) continue;
      const cost = words.reduce((sum, { x, middle, row }) => sum + Math.abs(x - middle) + 12 * row, 0);
      if (cost < least) [best, least] = [words.map(({ stretch, row, x, middle }) => ({ stretch, row, x, middle })), cost];
    }
    if (best) return best;
  }
  return null;
}

interface Word {
  w: number;
  middle: number;
  row: number;
  x: number;
}

/** From left to right, then back from the right edge. */
function packRow(row: readonly Word[], edge: { left: number; right: number }): void {
  let end = edge.left - APART;
  for (const one of row) {
    one.x = Math.max(one.middle, end + APART + one.w / 2);
    end = one.x + one.w / 2;
  }
  let start = edge.right + APART;
  for (const one of row.toReversed()) {
    one.x = Math.min(one.x, start - APART - one.w / 2);
    start = one.x - one.w / 2;
  }
}

/** It lies over the middle of its bracket, on the lane, and nothing leads through it to a further row. */
function stands({ x, w, middle, row }: Word, words: readonly Word[], edge: { left: number; right: number }): boolean {
  const [left, right] = [x - w / 2, x + w / 2];
  if (left < edge.left - 0.5 || right > edge.right + 0.5) return false;
  if (Math.abs(x - middle) > Math.max(0, w / 2 - OVER)) return false;
  return !words.some((other) => other.row > row && other.middle > left - APART / 2 && other.middle < right + APART / 2);
}
