/** The fit after a move: the seven solved parameters of a moved setting, so that it passes once more what it passed before. */
import { runMembers } from '../../simulation/equations.ts';
import { RUN_WIDTH, SOLVED } from '../../simulation/names.ts';
import { MONTHS } from '../../simulation/plan.ts';
import { POINTS } from '../../simulation/points.ts';
import { shareWhenCounted, solveMember, type Targets } from '../../simulation/solve.ts';
import type { ModelRoom } from './model-room.ts';

/** The figures that a setting passes now: what its fit must reach again. */
function targetsOf({ record, solver, parameters }: ModelRoom, setting: Float64Array): Targets {
  const rows = new Float64Array(MONTHS * RUN_WIDTH);
  runMembers(record, setting, 0, 1, rows);
  const value = (point: string): number =>
    point === 'kolkhoz-1930'
      ? shareWhenCounted(solver, setting)
      : POINTS[point as Exclude<keyof typeof POINTS, 'kolkhoz-1930' | 'pressure-1928'>]({ rows, at: 0 });
  return Object.fromEntries(SOLVED.map((name) => [name, value(parameters.get(name)!.point ?? '')])) as Targets;
}

/** A new row: `moved` solved for the figures that `first` passes; null where none of its solved parameters, within their ends, reaches them. */
export function fitSetting(room: ModelRoom, first: Float64Array, moved: Float64Array): Float64Array | null {
  const row = moved.slice();
  return solveMember(room.solver, row, targetsOf(room, first), room.ends) ? row : null;
}
