/** The series that a class sees: what is read of a run, and when. Years of grain run from July to June and are named by their first. */
import { MONTHS } from './plan.ts';
import { harvestOf, meanOver, monthIn, type Run, takenFrom, valueIn } from './reading.ts';

export const SIX = ['grain', 'rations', 'harvest', 'kolkhoz_share', 'unrest', 'herd', 'industry'] as const;
export type SeriesId = (typeof SIX)[number];
interface Reading {
  /** Months of the run at whose end each value is known. */
  known: readonly number[];
  read(run: Run, at: number): number;
}

const years = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const months = Array.from({ length: MONTHS }, (_, month) => month);
const grainYears = years(1928, 1936);
const harvestYears = years(1928, 1937);
const monthly = (name: 'kolkhoz_share' | 'incidents' | 'herd' | 'industrial_capacity'): Reading => ({
  known: months,
  read: (run, at) => valueIn(run, name, at),
});

/** What each series reads; `at` is the place in `known`. */
export const READINGS: Record<SeriesId, Reading> = {
  grain: { known: grainYears.map((year) => monthIn(year + 1, 6)), read: (run, at) => takenFrom(run, grainYears[at]!) },
  rations: { known: grainYears.map((year) => monthIn(year + 1, 6)), read: (run, at) => meanOver(run, 'rations_met', monthIn(grainYears[at]!, 7), 12) },
  harvest: { known: harvestYears.map((year) => monthIn(year, 9)), read: (run, at) => harvestOf(run, harvestYears[at]!) },
  kolkhoz_share: monthly('kolkhoz_share'),
  unrest: monthly('incidents'),
  herd: monthly('herd'),
  industry: monthly('industrial_capacity'),
};

/** A point of time as it is printed: `1932/33` for a year of grain, `1932` for a harvest, `1930-03` for a month. */
export function timeOf(id: SeriesId, at: number): string {
  if (id === 'harvest') return String(harvestYears[at]!);
  if (id === 'grain' || id === 'rations') return `${grainYears[at]!}/${String(grainYears[at]! + 1).slice(2)}`;
  const month = at + 9;
  return `${1927 + (month - (month % 12)) / 12}-${String((month % 12) + 1).padStart(2, '0')}`;
}
