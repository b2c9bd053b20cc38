/** What the equations are run over: the calendar and the inputs as arrays, a value a step or a stretch of steps. */
import type { InputName } from './names.ts';
import { INPUTS, PARAMETER } from './names.ts';

/** A day of the record, as text: year, month and day. */
export type Day = string;

/** A value from a day on: `plus + times × parameter`, or `plus` alone. */
export interface Entry {
  from: Day;
  plus: number;
  times: number;
  parameter: string | null;
}
export type Tables = Record<InputName, readonly Entry[]>;

/** By month, January first. */
export interface Calendar {
  sow: readonly number[];
  harvest: readonly number[];
  collect: readonly number[];
  calm: readonly number[];
  seed_kept: readonly number[];
}

export const START_YEAR = 1927;
/** Months from January 1927 to the first of the run. */
const START_MONTH = 9;
/** October 1927 to December 1937. */
export const MONTHS = 123;
export const STEPS_A_MONTH = 8;

export interface Plan {
  steps: number;
  stepsAMonth: number;
  stepsARow: number;
  /** True: a row for each step, with flows and stocks instead of series. */
  ledger: boolean;
  /** By step. */
  sow: Float64Array;
  cutShare: Float64Array;
  inHarvest: Float64Array;
  collect: Float64Array;
  calm: Float64Array;
  seedKept: Float64Array;
  monthsToNewGrain: Float64Array;
  /** Stretches of steps with the same inputs: the first step of each, then the number of steps; and the inputs, a row a stretch. */
  stretches: Int32Array;
  plus: Float64Array;
  times: Float64Array;
  parameter: Int32Array;
  /** Where the stocks start, instead of October 1927; and the month of the calendar (0 is October 1927) where the first step lies. */
  start: Float64Array | null;
}

export interface PlanChoice {
  stepsAMonth?: number;
  /** The month of the run to start in, 0 for October 1927. */
  fromMonth?: number;
  months?: number;
  ledger?: boolean;
  /** Thirteen stocks to start from. */
  start?: Float64Array;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0;

/** A day as months since 1 October 1927; the part of the month counts by its days. Throws on what is no day. */
export function monthOf(day: Day): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new Error(`“${day}” is no day`);
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  if (date < 1 || date > days) throw new Error(`“${day}” is no day`);
  return (year - START_YEAR) * 12 + (month - 1) - START_MONTH + (date - 1) / days;
}

/** The month of the year, January 0, of a month of the run. */
const monthOfYear = (month: number): number => (month + START_MONTH) % 12;

/** The entry that holds at a moment. */
function entryAt(table: readonly Entry[], month: number): Entry {
  let found: Entry | undefined;
  for (const entry of table) if (monthOf(entry.from) <= month + 1e-9) found = entry;
  if (!found) throw new Error('a table begins after the run does');
  return found;
}

/** An input over a step from `a` to `b`: where it changes within, the mean by time. */
function inputOver(table: readonly Entry[], a: number, b: number): Entry {
  const first = entryAt(table, a);
  const cuts = table.filter(({ from }) => monthOf(from) > a + 1e-9 && monthOf(from) < b - 1e-9);
  if (!cuts.length) return first;
  const mean: Entry = { from: first.from, plus: 0, times: 0, parameter: null };
  [first, ...cuts].forEach((entry, i) => {
    const begin = i === 0 ? a : monthOf(entry.from);
    const end = i < cuts.length ? monthOf(cuts[i]!.from) : b;
    const weight = (end - begin) / (b - a);
    if (entry.parameter !== null && mean.parameter !== null && entry.parameter !== mean.parameter) throw new Error('two parameters in one step');
    mean.parameter ??= entry.parameter;
    mean.plus += entry.plus * weight;
    mean.times += entry.times * weight;
  });
  return mean;
}

/** Lays the tables and the calendar out for a run. */
export function makePlan(tables: Tables, calendar: Calendar, choice: PlanChoice = {}): Plan {
  const { stepsAMonth = STEPS_A_MONTH, fromMonth = 0, months = MONTHS - fromMonth, ledger = false, start = null } = choice;
  const steps = Math.round(months * stepsAMonth);
  const byStep = (value: (month: number, part: number) => number): Float64Array =>
    Float64Array.from({ length: steps }, (_, step) => {
      const at = Math.round(fromMonth * stepsAMonth) + step;
      return value(monthOfYear(Math.floor(at / stepsAMonth)), at % stepsAMonth);
    });
  const table = (list: readonly number[]) => byStep((month) => list[month]!);
  const weightFrom = (month: number): number => calendar.harvest.reduce((sum, weight, i) => (i > month ? sum + weight : sum), 0);

  const starts = [0];
  const rows: Entry[][] = [];
  const changes = Object.values(tables)
    .flat()
    .map(({ from }) => monthOf(from));
  const inputsOver = (step: number): Entry[] =>
    INPUTS.map((name) => inputOver(tables[name], fromMonth + step / stepsAMonth, fromMonth + (step + 1) / stepsAMonth));
  for (const change of changes) {
    const step = Math.floor((change - fromMonth) * stepsAMonth + 1e-9);
    if (step > 0 && step < steps) starts.push(step);
    if (step + 1 > 0 && step + 1 < steps) starts.push(step + 1);
  }
  const firsts = [...new Set(starts)].sort((a, b) => a - b);
  for (const step of firsts) rows.push(inputsOver(step));

  return {
    steps,
    stepsAMonth,
    stepsARow: ledger ? 1 : stepsAMonth,
    ledger,
    sow: table(calendar.sow),
    cutShare: byStep((month, part) => {
      const weight = calendar.harvest[month]!;
      if (weight === 0) return 0;
      const a_step = weight / stepsAMonth;
      return weightFrom(month) === 0 && part === stepsAMonth - 1 ? 1 : a_step / (a_step * (stepsAMonth - part) + weightFrom(month));
    }),
    inHarvest: byStep((month) => (calendar.harvest[month]! > 0 ? 1 : 0)),
    collect: table(calendar.collect),
    calm: table(calendar.calm),
    seedKept: table(calendar.seed_kept),
    monthsToNewGrain: byStep((month, part) => (month < 6 ? 7 - month : 19 - month) - part / stepsAMonth),
    stretches: Int32Array.from([...firsts, steps]),
    plus: Float64Array.from(rows.flatMap((row) => row.map(({ plus }) => plus))),
    times: Float64Array.from(rows.flatMap((row) => row.map(({ times }) => times))),
    parameter: Int32Array.from(rows.flatMap((row) => row.map(({ parameter }) => parameterAt(parameter)))),
    start,
  };
}

/** Where a parameter lies; −1 where there is none. Throws on an unknown name. */
function parameterAt(name: string | null): number {
  if (name === null) return -1;
  const at = (PARAMETER as Record<string, number>)[name];
  if (at === undefined) throw new Error(`no parameter is called “${name}”`);
  return at;
}
