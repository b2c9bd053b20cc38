/** The open model made ready to be asked: its data as the simulation takes it, the kept settings, and the one setting of the base run. */
import type { CompiledModel, CompiledModelOption, CompiledParameter } from '../../scenario/compiled-model.ts';
import { type Change, changeInputs } from '../../simulation/change-inputs.ts';
import { CONSTANTS, INPUTS, PARAMETER, PARAMETERS, type ParameterName, SAMPLED, SOLVED } from '../../simulation/names.ts';
import { nearestMean } from '../../simulation/nearest-mean.ts';
import { type Calendar, makePlan, type Plan, type Tables } from '../../simulation/plan.ts';
import { type Ends, type Solver, solverFor } from '../../simulation/solve.ts';

/** Numbers kept of a member in the file: the solved and the sampled. */
const MEMBER_WIDTH = SOLVED.length + SAMPLED.length;

export interface MembersAbout {
  seed: number;
  kept: number;
  sha256: string;
}
export interface ModelRoom {
  model: CompiledModel;
  about: MembersAbout;
  tables: Tables;
  calendar: Calendar;
  /** The plan of the course that was taken. */
  record: Plan;
  /** A row of all parameters for each kept setting. */
  settings: Float64Array;
  /** The row of the base run. */
  base: Float64Array;
  parameters: ReadonlyMap<string, CompiledParameter>;
  ends: Ends;
  solver: Solver;
  /** Plans of roads that were asked for, by their options: laying one out costs more than running it. */
  plans: Map<string, Plan>;
}

/**
 * Makes the room of a model's data and the bytes of its kept settings (numbers of eight bytes, lowest first). Throws where the data's names are not those of the equations, or
 * the bytes are not so many settings.
 */
export function openModelRoom(model: CompiledModel, bytes: ArrayBuffer, about: MembersAbout): ModelRoom {
  const parameters = new Map(model.parameters.map((one) => [one.name, one]));
  const told = [...parameters.keys(), ...Object.keys(model.tables)];
  const known = [...PARAMETERS, ...INPUTS] as readonly string[];
  if (told.length !== known.length || told.some((name) => !known.includes(name)))
    throw new Error('the model’s data and its equations do not know the same names');
  if (bytes.byteLength !== about.kept * MEMBER_WIDTH * 8) throw new Error('the kept settings are not whole');
  const numbers = new DataView(bytes);
  const settings = new Float64Array(about.kept * PARAMETERS.length);
  for (let member = 0; member < about.kept; member++) {
    const at = member * PARAMETERS.length;
    for (let k = 0; k < MEMBER_WIDTH; k++) settings[at + k] = numbers.getFloat64((member * MEMBER_WIDTH + k) * 8, true);
    for (const name of CONSTANTS) settings[at + PARAMETER[name]] = parameters.get(name)!.value;
  }
  const tables = model.tables as unknown as Tables;
  const ranges = SAMPLED.map((name) => parameters.get(name)!);
  const nearest = nearestMean(settings, ranges);
  return {
    model,
    about,
    tables,
    calendar: model.calendar,
    record: makePlan(tables, model.calendar),
    settings,
    base: settings.slice(nearest * PARAMETERS.length, (nearest + 1) * PARAMETERS.length),
    parameters,
    ends: Object.fromEntries(SOLVED.map((name) => [name, parameters.get(name)!])) as unknown as Ends,
    solver: solverFor(tables, model.calendar),
    plans: new Map(),
  };
}

/** The value of a parameter in the base run. */
export const firstValue = ({ base }: ModelRoom, name: string): number => base[PARAMETER[name as ParameterName]]!;

/** An option of the model by its id. */
export const optionOf = ({ model }: ModelRoom, id: string): CompiledModelOption | undefined => model.options.find((one) => one.id === id);

/** What an option is called, everywhere: as it lies at its station; by the model's own name only where it lies at none. */
export const titleOf = ({ model }: Pick<ModelRoom, 'model'>, { id, station, label }: CompiledModelOption): string =>
  model.stations.find((one) => one.id === station)?.options.find((one) => one.model === id)?.title ?? label;

/** The plan of a road with these options; that of the record where they change nothing. */
export function planOf(room: ModelRoom, options: readonly CompiledModelOption[]): Plan {
  const key = options.map(({ id }) => id).join();
  const changes = changesOf(options);
  const plan = room.plans.get(key) ?? (changes.length > 0 ? makePlan(changeInputs(room.tables, changes), room.calendar) : room.record);
  room.plans.set(key, plan);
  return plan;
}

/** What these options change, the earliest first; the later of two that touch one input has the last word from its day on. */
const changesOf = (options: readonly CompiledModelOption[]): Change[] => options.flatMap(({ changes }) => changes as unknown as Change[]);
