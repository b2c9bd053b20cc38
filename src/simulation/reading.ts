/** Reads a run: sums and means over months, agricultural years, words. A run is `MONTHS` rows of the columns of `SERIES`. */
import { ONE_SERIES, RUN_WIDTH, type SeriesName } from './names.ts';
import { MONTHS } from './plan.ts';

/** One member's run inside an ensemble's output. */
export interface Run {
  rows: Float64Array;
  /** Where the member's first row lies. */
  at: number;
}
export const HUNGER_WORDS = ['none', 'strain', 'severe', 'famine'] as const;
export type HungerWord = (typeof HUNGER_WORDS)[number];

/** The month of a run, October 1927 being 0; `month` is 1 for January. */
export const monthIn = (year: number, month: number): number => (year - 1927) * 12 + month - 10;
/** A member's run in an ensemble's output. */
export const runOf = (rows: Float64Array, member: number): Run => ({ rows, at: member * MONTHS * RUN_WIDTH });
/** The value of a series in a month of the run. */
export const valueIn = ({ rows, at }: Run, name: SeriesName, month: number): number => rows[at + month * RUN_WIDTH + ONE_SERIES[name]]!;

/** The sum of a series over months, the first and the number of them given. */
export function sumOver(run: Run, name: SeriesName, first: number, months: number): number {
  let sum = 0;
  for (let month = first; month < first + months; month++) sum += valueIn(run, name, month);
  return sum;
}
export const meanOver = (run: Run, name: SeriesName, first: number, months: number): number => sumOver(run, name, first, months) / months;

/** Points brought in from July to September. */
export const harvestOf = (run: Run, year: number): number => sumOver(run, 'harvested', monthIn(year, 7), 3);
/** Points taken in the agricultural year that begins in July of `year`. */
export const takenFrom = (run: Run, year: number): number => sumOver(run, 'collected', monthIn(year, 7), 12);
/** Incidents of a calendar year. */
export const unrestOf = (run: Run, year: number): number => sumOver(run, 'incidents', monthIn(year, 1), 12);
/** For choosing a word and for comparing runs, never for a screen: the part of food lacking, on the mean of January to June. */
export const hungerOf = (run: Run, year: number): number => meanOver(run, 'hunger', monthIn(year, 1), 6);

/** The word for a year, by thresholds that the model's data sets: the upper ends of all words but the last. */
export function hungerWord(run: Run, year: number, upperEnds: readonly number[]): HungerWord {
  const lacking = hungerOf(run, year);
  const place = upperEnds.findIndex((end) => lacking < end);
  return HUNGER_WORDS[place < 0 ? HUNGER_WORDS.length - 1 : place]!;
}
