/** What many members say together. Members are settings that pass the record, not odds. */
import { runMembers } from './equations.ts';
import { PARAMETERS, RUN_WIDTH } from './names.ts';
import { MONTHS, type Plan } from './plan.ts';

/** So many of a hundred settings must agree before a direction, or a word, is said. */
export const AGREEING = 90;

/** Rows of a whole run for each member of `settings`. */
export function runEnsemble(plan: Plan, settings: Float64Array): Float64Array {
  const members = settings.length / PARAMETERS.length;
  const out = new Float64Array(members * MONTHS * RUN_WIDTH);
  runMembers(plan, settings, 0, members, out);
  return out;
}

/** The value below which a share of the values lies (0 to 1), by the nearest rank. */
export function quantile(values: readonly number[] | Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  return sorted[place - (place % 1) + (place % 1 < 0.5 ? 0 : 1)]!;
}

export interface Band {
  low: number;
  middle: number;
  high: number;
}
/** The ends between which nine of ten values lie, and the middle one. */
export const bandOf = (values: readonly number[] | Float64Array): Band => ({
  low: quantile(values, 0.05),
  middle: quantile(values, 0.5),
  high: quantile(values, 0.95),
});

export interface Direction {
  /** Of a hundred settings, rounded down. */
  up: number;
  down: number;
  /** What may be said of it. */
  says: 'more' | 'less' | 'cannot tell';
}
/** A difference of less than this share of the base is none. */
const NO_DIFFERENCE = 0.001;
/** Which way road minus base goes, member by member; below ninety of a hundred the model can't tell. */
export function directionOf(base: readonly number[], road: readonly number[]): Direction {
  const inHundred = (count: number): number => (100 * count) / base.length - (((100 * count) / base.length) % 1);
  const dead = (value: number): number => (value < 0 ? -value : value) * NO_DIFFERENCE;
  const up = inHundred(base.filter((value, i) => road[i]! > value + dead(value)).length);
  const down = inHundred(base.filter((value, i) => road[i]! < value - dead(value)).length);
  return { up, down, says: up >= AGREEING ? 'more' : down >= AGREEING ? 'less' : 'cannot tell' };
}

/** The word that ninety of a hundred members share; else the ends of the band (5 and 95 of 100) between which the model can't tell. `order` is from least to most. */
export function sharedWord<Word extends string>(words: readonly Word[], order: readonly Word[]): { word: Word } | { between: [Word, Word] } {
  const shared = order.find((word) => 100 * words.filter((one) => one === word).length >= AGREEING * words.length);
  if (shared !== undefined) return { word: shared };
  const { low, high } = bandOf(words.map((word) => order.indexOf(word)));
  return { between: [order[low]!, order[high]!] };
}

/** How far an assumption and an outcome go together over the members, −1 to 1: the correlation of their ranks; 0 where one of them does not vary. */
export function goTogether(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const rank = (list: readonly number[]): number[] => {
    const order = list.map((_, i) => i).sort((x, y) => list[x]! - list[y]! || x - y);
    const ranks = new Array<number>(list.length);
    order.forEach((at, place) => {
      ranks[at] = place;
    });
    return ranks;
  };
  if (a.every((value) => value === a[0]) || b.every((value) => value === b[0])) return 0;
  const [ra, rb] = [rank(a), rank(b)];
  const middle = mean(ra);
  const spread = ra.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return ra.reduce((sum, value, i) => sum + (value - middle) * (rb[i]! - middle), 0) / spread;
}
