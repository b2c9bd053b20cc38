/** `model.yaml` → what travels to the player and to the scripts that calibrate: flat, filled, without the authors' marks. */
import type { CompiledModel } from './compiled-model.ts';
import type { Model } from './model-schema.ts';
import type { Tell } from './names.ts';

/** Compiles the model's data. `tell` reads its longer texts. */
export function compileModel(model: Model, tell: Tell): CompiledModel {
  const { solved, sampled, constants } = model.parameters;
  const value = ({ plus, times, parameter }: { plus: number; times: number; parameter?: string | undefined }) => ({
    plus,
    times: parameter === undefined ? 0 : times,
    parameter: parameter ?? null,
  });
  return {
    title: model.title,
    lead: tell(model.lead).rich,
    stocks: model.stocks.map(({ why, ...stock }) => ({ ...stock, why: tell(why).rich })),
    parameters: [
      ...solved.map((one) => ({ ...one, role: 'solved' as const })),
      ...sampled.map((one) => ({ ...one, role: 'sampled' as const })),
      ...constants.map((one) => ({ ...one, role: 'constant' as const, low: one.value, high: one.value })),
    ],
    groups: model.groups,
    calendar: model.calendar,
    inputs: model.inputs.map(({ name, label }) => ({ name, label })),
    tables: Object.fromEntries(model.inputs.map(({ name, record }) => [name, record.map((entry) => ({ from: entry.from, ...value(entry) }))])),
    points: model.points,
    options: model.options.map(({ words, note, changes, ...option }) => ({
      ...option,
      note: note === undefined ? null : tell(note).rich,
      words: words === undefined ? null : tell(words).rich,
      changes: changes.map(({ input, from, until, scale, ...rest }) => ({ input, from, until, ...(scale === undefined ? value(rest) : { scale }) })),
    })),
    costs: model.costs,
    series: model.series,
    hungerEnds: model.hunger.flatMap(({ below }) => below ?? []),
  };
}
