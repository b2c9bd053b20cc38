/** The pack's model with its data as the simulation takes it. */
import type { CompiledModel } from '../../scenario/compiled-model.ts';
import { INPUTS, PARAMETERS, SAMPLED, SOLVED } from '../../simulation/names.ts';
import type { Calendar, Tables } from '../../simulation/plan.ts';
import type { Ends, SolvedName } from '../../simulation/solve.ts';
import { loadPack } from '../load-pack.ts';
import { PACK_FOLDER } from '../read-pack.ts';

export interface LoadedModel {
  model: CompiledModel;
  tables: Tables;
  calendar: Calendar;
  /** A row of parameters at their defaults. */
  defaults: Float64Array;
  /** Where each solved parameter is looked for. */
  ends: Ends;
}

/** Reads the model of a pack; throws where there is none, or where its names and the equations' are not the same. */
export async function loadModel(folder = PACK_FOLDER): Promise<LoadedModel> {
  const { whole, findings } = await loadPack(folder);
  const model = whole?.compiled.model;
  if (!model) throw new Error(findings.length ? `the pack has ${findings.length} findings: run \`npm run -s scenario:check\`` : 'the pack has no model.yaml');
  const byName = new Map(model.parameters.map((one) => [one.name, one]));
  same(
    'parameter',
    PARAMETERS,
    model.parameters.map(({ name }) => name),
  );
  same('input', INPUTS, Object.keys(model.tables));
  return {
    model,
    tables: model.tables as unknown as Tables,
    calendar: model.calendar,
    defaults: Float64Array.from(PARAMETERS, (name) => byName.get(name)!.value),
    ends: Object.fromEntries(SOLVED.map((name) => [name, byName.get(name)!])) as unknown as Ends,
  };
}

/** The ranges of the sampled parameters, in their order. */
export const rangesOf = ({ model }: LoadedModel): { low: number; high: number }[] => SAMPLED.map((name) => model.parameters.find((one) => one.name === name)!);

/** The point that each solved parameter is solved for. */
export const pointOf = ({ model }: LoadedModel, name: SolvedName): CompiledModel['points'][number] => {
  const id = model.parameters.find((one) => one.name === name)?.point;
  const point = model.points.find((one) => one.id === id);
  if (!point) throw new Error(`${name} is solved for no point`);
  return point;
};

function same(kind: string, known: readonly string[], told: readonly string[]): void {
  const lacking = known.filter((name) => !told.includes(name));
  const strange = told.filter((name) => !known.includes(name));
  if (lacking.length + strange.length)
    throw new Error(`model.yaml: ${kind}s lacking: ${lacking.join(', ') || 'none'}; unknown: ${strange.join(', ') || 'none'}`);
}
