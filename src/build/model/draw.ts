/** Draws settings within their ranges, solves them for the record's figures, and keeps those that pass the filters. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { runMembers } from '../../simulation/equations.ts';
import { PARAMETER, RUN_WIDTH, SAMPLED, SOLVED } from '../../simulation/names.ts';
import { MONTHS, makePlan } from '../../simulation/plan.ts';
import { POINTS } from '../../simulation/points.ts';
import { HUNGER_WORDS } from '../../simulation/reading.ts';
import { solveMember, solverFor, type Targets } from '../../simulation/solve.ts';
import { type LoadedModel, pointOf, rangesOf } from './load-model.ts';

export const SEED = 19271937;
export const KEPT = 1000;
/** Numbers kept of a member: the solved and the sampled; constants are the same in all. */
export const MEMBER_WIDTH = SOLVED.length + SAMPLED.length;

/** A function that tries the draw of this number: its row of parameters, or null where it passes not every solved or filtered point. */
export function drawer(loaded: LoadedModel): (draw: number) => Float64Array | null {
  const { tables, calendar, defaults, ends, model } = loaded;
  const ranges = rangesOf(loaded);
  const solver = solverFor(tables, calendar);
  const whole = makePlan(tables, calendar);
  const rows = new Float64Array(MONTHS * RUN_WIDTH);
  const points = SOLVED.map((name) => ({ name, point: pointOf(loaded, name) }));
  const filters = model.points.filter(({ use }) => use === 'filtered');
  return (draw) => {
    const chance = xoroshiro128plus(SEED + draw);
    const between = (low: number, high: number): number => low + (high - low) * uniformFloat64(chance);
    const row = defaults.slice();
    SAMPLED.forEach((name, i) => {
      row[PARAMETER[name]] = between(ranges[i]!.low, ranges[i]!.high);
    });
    const targets = Object.fromEntries(
      points.map(({ name, point }) => [name, point.target === 'drawn' ? between(point.low!, point.high!) : point.target!]),
    ) as unknown as Targets;
    if (!solveMember(solver, row, targets, ends)) return null;
    runMembers(whole, row, 0, 1, rows);
    const run = { rows, at: 0 };
    return filters.every(({ id, low, high, word }) => {
      const value = POINTS[id as Exclude<keyof typeof POINTS, 'pressure-1928'>](run);
      if (word) return HUNGER_WORDS[placeIn(value, model.hungerEnds)] === word;
      return !(low !== undefined && value < low) && !(high !== undefined && value >= high);
    })
      ? row
      : null;
  };
}

const placeIn = (value: number, ends: readonly number[]): number => {
  const place = ends.findIndex((end) => value < end);
  return place < 0 ? ends.length : place;
};
