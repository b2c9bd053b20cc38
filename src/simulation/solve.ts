/** Solves the seven parameters that the record fixes, so that one member passes its figures. */
import { runMembers } from './equations.ts';
import { FLOWS, LEDGER_WIDTH, PARAMETER, PARAMETERS, RUN_WIDTH, SOLVED, STOCK } from './names.ts';
import { type Calendar, makePlan, monthOf, type Plan, STEPS_A_MONTH, type Tables } from './plan.ts';
import { meanOver, monthIn, type Run, sumOver, valueIn } from './reading.ts';

export type SolvedName = (typeof SOLVED)[number];
export type Targets = Record<SolvedName, number>;
export type Ends = Record<SolvedName, { low: number; high: number }>;

/** The day on which the share of February 1930 was counted, on paper (¶42). */
const COUNTED = monthOf('1930-02-20');

export interface Solver {
  early: Plan;
  ledger: Plan;
  late: Plan;
}

/** The shortest runs of the record in which the points lie. */
export const solverFor = (tables: Tables, calendar: Calendar): Solver => ({
  early: makePlan(tables, calendar, { months: monthIn(1930, 4) }),
  ledger: makePlan(tables, calendar, { months: monthIn(1930, 3), ledger: true }),
  late: makePlan(tables, calendar, { months: monthIn(1933, 7) }),
});

/** The kolkhoz share on 20 February 1930 of the member in row `member`, between the two steps around that day. */
export function shareWhenCounted({ ledger }: Solver, settings: Float64Array, member = 0): number {
  const rows = new Float64Array(ledger.steps * LEDGER_WIDTH);
  runMembers(ledger, settings, member, member + 1, rows);
  const step = COUNTED * STEPS_A_MONTH;
  const before = step - (step % 1);
  const after = (at: number): number => rows[(at - 1) * LEDGER_WIDTH + FLOWS.length + STOCK.kolkhoz_share]!;
  return after(before) + (after(before + 1) - after(before)) * (step - before);
}

/**
 * Where a rising or falling function crosses zero between two ends, by false position (Illinois); null where it does not, or is no number.
 * Only + − × ÷, so that every engine ends on the same bits.
 */
export function crossing(value: (x: number) => number, low: number, high: number): number | null {
  let [a, b] = [low, high];
  let [fa, fb] = [value(a), value(b)];
  if (!(fa * fb <= 0)) return null;
  for (let round = 0; round < 60; round++) {
    if (fa === fb) return a;
    const x = b - (fb * (b - a)) / (fb - fa);
    const fx = value(x);
    if (fx > -1e-10 && fx < 1e-10) return x;
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
  }
  return b;
}

/** Solves the member in the first row of `settings` in place; false where no solution lies between the ends. */
export function solveMember(solver: Solver, settings: Float64Array, targets: Targets, ends: Ends): boolean {
  const row = settings.subarray(0, PARAMETERS.length);
  const early = new Float64Array(monthIn(1930, 4) * RUN_WIDTH);
  const late = new Float64Array(monthIn(1933, 7) * RUN_WIDTH);
  const run = (plan: Plan, rows: Float64Array): Run => {
    runMembers(plan, row, 0, 1, rows);
    return { rows, at: 0 };
  };
  const solve = (name: SolvedName, read: () => number): boolean => {
    const at = PARAMETER[name];
    const found = crossing(
      (x) => {
        row[at] = x;
        return read() / targets[name] - 1;
      },
      ends[name].low,
      ends[name].high,
    );
    if (found === null) return false;
    row[at] = found;
    return true;
  };
  const soon = (): Run => run(solver.early, early);
  const unrest = (): boolean =>
    solve('incident_scale', () => meanOver(soon(), 'incidents', 0, 3)) &&
    solve('grievance_from_pressure', () => sumOver(soon(), 'incidents', monthIn(1929, 1), 12)) &&
    solve('grievance_from_enrolment', () => sumOver(soon(), 'incidents', monthIn(1930, 1), 2)) &&
    solve('surge', () => valueIn(soon(), 'incidents', monthIn(1930, 3)));
  /** Each of the four touches the others' points a little: in turn, until the first of them stays where it is. */
  const settled = (): boolean => {
    for (let round = 0; round < 20; round++) {
      const before = row.slice(0, SOLVED.length);
      if (!unrest()) return false;
      if (before.every((value, i) => value > 0 && row[i]! / value - 1 < 1e-7 && 1 - row[i]! / value < 1e-7)) break;
    }
    return true;
  };
  const herd = (): boolean => solve('slaughter', () => valueIn(run(solver.late, late), 'herd', monthIn(1933, 6)));
  return (
    solve('slow_rate', () => valueIn(soon(), 'kolkhoz_share', monthIn(1929, 9))) &&
    solve('drive_rate', () => shareWhenCounted(solver, row)) &&
    settled() &&
    herd()
  );
}
