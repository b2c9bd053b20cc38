/** A moved setting against the record: which solved and filtered points it no longer passes. */
import { POINTS } from './points.ts';
import { HUNGER_WORDS, hungerWord, type Run } from './reading.ts';

export interface HeldPoint {
  id: string;
  use: string;
  low?: number | undefined;
  high?: number | undefined;
  word?: string | undefined;
}
export interface FailedPoint {
  id: string;
  /** What the model says now; null where it is a word, for hunger has no number on a screen. */
  value: number | null;
  word: string | null;
}

/** Whether a value lies within the ends of a point; a billionth beyond them is within. */
export const isInside = ({ low, high }: Pick<HeldPoint, 'low' | 'high'>, value: number): boolean =>
  !(low !== undefined && value < low * (1 - 1e-9)) && !(high !== undefined && value > high * (1 + 1e-9));

/** The points that this run fails, in the order given. `shareWhenCounted` is the share of 20 February 1930, which lies between two months. */
export function failedPoints(run: Run, shareWhenCounted: number, points: readonly HeldPoint[], hungerEnds: readonly number[]): FailedPoint[] {
  return points.flatMap(({ id, use, low, high, word }): FailedPoint[] => {
    if (use !== 'solved' && use !== 'filtered') return [];
    if (word !== undefined) {
      const now = hungerWord(run, Number(id.slice(-4)), hungerEnds);
      return now === word ? [] : [{ id, value: null, word: HUNGER_WORDS.find((one) => one === now) ?? null }];
    }
    const value = id === 'kolkhoz-1930' ? shareWhenCounted : POINTS[id as Exclude<keyof typeof POINTS, 'pressure-1928'>](run);
    return isInside({ low, high }, value) ? [] : [{ id, value, word: null }];
  });
}
