/** An ensemble in slices, so that whoever runs it can say how far it is, and stop. */
import { runMembers } from './equations.ts';
import { PARAMETERS, RUN_WIDTH } from './names.ts';
import { MONTHS, type Plan } from './plan.ts';
import { type Run, runOf } from './reading.ts';

/** Runs the members a few at a time; yields how many are done. When it ends, `runs` has one run for each member. */
export function* ensembleSlices(plan: Plan, settings: Float64Array, slice = 50): Generator<number, Run[], void> {
  const members = settings.length / PARAMETERS.length;
  const rows = new Float64Array(members * MONTHS * RUN_WIDTH);
  for (let first = 0; first < members; first += slice) {
    const last = Math.min(first + slice, members);
    runMembers(plan, settings, first, last, rows.subarray(first * MONTHS * RUN_WIDTH));
    yield last;
  }
  return Array.from({ length: members }, (_, member) => runOf(rows, member));
}
