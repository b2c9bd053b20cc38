/** The pack's model and its kept members, read once. */
import { loadModel } from '../../src/build/model/load-model.ts';
import { readMembers } from '../../src/build/model/members-file.ts';
import type { Change } from '../../src/simulation/change-inputs.ts';
import { runMembers } from '../../src/simulation/equations.ts';
import { FLOW, FLOWS, type FlowName, LEDGER_WIDTH, PARAMETERS, RUN_WIDTH, STOCK, type StockName } from '../../src/simulation/names.ts';
import { MONTHS, makePlan, type PlanChoice, type Tables } from '../../src/simulation/plan.ts';

export const loaded = await loadModel();
export const { settings: members, about, bytes } = await readMembers(loaded.defaults);
export const { tables, calendar, defaults, model } = loaded;

/** A kept member's row of parameters, a copy. */
export const member = (i: number): Float64Array => members.slice(i * PARAMETERS.length, (i + 1) * PARAMETERS.length);
/** The first kept members, as many as asked. */
export const firstMembers = (count: number): Float64Array => members.slice(0, count * PARAMETERS.length);

/** One run of these settings under these tables. */
export function runWith(settings: Float64Array, under: Tables = tables, choice: PlanChoice = {}): Float64Array {
  const plan = makePlan(under, calendar, choice);
  const rows = new Float64Array((plan.steps / plan.stepsARow) * (plan.ledger ? LEDGER_WIDTH : RUN_WIDTH));
  runMembers(plan, settings, 0, 1, rows);
  return rows;
}
export const run = (settings: Float64Array, under: Tables = tables): { rows: Float64Array; at: number } => ({ rows: runWith(settings, under), at: 0 });

/** A flow, or a stock after the step, of a ledger. */
export const flowIn = (ledger: Float64Array, step: number, name: FlowName): number => ledger[step * LEDGER_WIDTH + FLOW[name]]!;
export const stockIn = (ledger: Float64Array, step: number, name: StockName): number => ledger[step * LEDGER_WIDTH + FLOWS.length + STOCK[name]]!;

export const changesOf = (id: string): readonly Change[] => model.options.find((one) => one.id === id)!.changes as readonly Change[];
export const modelled = model.options.filter(({ changes }) => changes.length > 0);
export { MONTHS };
