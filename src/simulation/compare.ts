/** Base and road side by side: the same settings, a decision taken otherwise. Nothing is said past the horizon, or past what the player has opened. */
import { type Band, bandOf, type Direction, directionOf, sharedWord } from './ensemble.ts';
import { HUNGER_WORDS, type HungerWord, hungerWord, monthIn, type Run } from './reading.ts';
import { READINGS, type SeriesId, SIX, timeOf } from './six-series.ts';

/** One point of a chart. */
export interface ComparedPoint {
  time: string;
  base: Band;
  road: Band;
  /** Road minus base, member by member: the decision's effect. */
  difference: Band;
  direction: Direction;
  /** Past the horizon: drawn faint, nothing said. */
  faint: boolean;
}
export type Said = { word: HungerWord } | { between: [HungerWord, HungerWord] };
/** The hunger of January to June of a year, in words alone. */
export interface ComparedHunger {
  year: number;
  base: Said;
  road: Said;
}
export interface Comparison {
  series: Record<SeriesId, ComparedPoint[]>;
  hunger: ComparedHunger[];
}
export interface Reach {
  /** Months of the run: where the road leaves the record, where it grows faint, and where it ends. */
  from: number;
  horizon: number;
  until: number;
}

/** Never past the end of 1935. */
export const LAST_MONTH = monthIn(1935, 12);

/** Compares the same members under two plans. Both lists have a run for each member, in the same order. */
export function compare(base: readonly Run[], road: readonly Run[], { from, horizon, until }: Reach, hungerEnds: readonly number[]): Comparison {
  const end = until < LAST_MONTH ? until : LAST_MONTH;
  const series = Object.fromEntries(
    SIX.map((id): [SeriesId, ComparedPoint[]] => {
      const { known, read } = READINGS[id];
      return [
        id,
        known.flatMap((month, at) => {
          if (month > end) return [];
          const [a, b] = [base.map((run) => read(run, at)), road.map((run) => read(run, at))];
          const difference = bandOf(a.map((value, i) => b[i]! - value));
          return { time: timeOf(id, at), base: bandOf(a), road: bandOf(b), difference, direction: directionOf(a, b), faint: month > horizon };
        }),
      ];
    }),
  ) as Record<SeriesId, ComparedPoint[]>;
  const hunger: ComparedHunger[] = [];
  for (let year = 1928; monthIn(year, 6) <= end && monthIn(year, 6) <= horizon; year++) {
    if (monthIn(year, 6) < from) continue;
    const said = (runs: readonly Run[]): Said =>
      sharedWord(
        runs.map((run) => hungerWord(run, year, hungerEnds)),
        HUNGER_WORDS,
      );
    hunger.push({ year, base: said(base), road: said(road) });
  }
  return { series, hunger };
}
