/** `model.yaml` → what travels to the player and to the scripts that calibrate: flat, filled, without the authors' marks. */
import type { CompiledModel, CompiledRecord, CompiledStation, StationOption } from './compiled-model.ts';
import { letterOf } from './letter-of.ts';
import type { Model } from './model-schema.ts';
import type { Tell } from './names.ts';
import type { Dossier, Fact } from './schema.ts';

/** A station with what lies there: the dossier's options, then those that only the model knows. */
function compileStation(station: Model['stations'][number], model: Model, dossiers: readonly Dossier[], tell: Tell): CompiledStation {
  const { id, label, when, day, record } = station;
  const mine = model.options.filter((one) => one.station === id);
  const dossier = dossiers.find((one) => one.id === station.dossier);
  const index = dossier?.decisions.findIndex((one) => one.id === station.decision) ?? -1;
  const own = (dossier?.decisions[index]?.options ?? []).map(
    (option, i): StationOption => ({
      id: option.id,
      title: option.title,
      letter: letterOf(i),
      historical: option.historical,
      model: mine.find((one) => one.option === option.id)?.id ?? null,
      paras: option.paras,
    }),
  );
  const others = mine
    .filter(({ option }) => option === undefined)
    .map((one): StationOption => ({ id: one.id, title: one.label, letter: '', historical: false, model: one.id, paras: one.paras }));
  return {
    id,
    label,
    when,
    day,
    record: tell(record).rich,
    dossier: dossier ? { id: dossier.id, title: dossier.title, sombre: dossier.sombre, decision: station.decision ?? '', index } : null,
    options: [...own, ...others],
  };
}

/** A mark of the record, in the unit of its series. */
function compileRecord(
  { series, kind, from, to, fact, of, scale = 1, months = 1, when, label, text, para }: Model['records'][number],
  facts: readonly Fact[],
): CompiledRecord {
  const known = facts.find(({ id }) => id === fact);
  const whole = facts.find(({ id }) => id === of);
  const number = (one: Fact | undefined): number => (typeof one?.value === 'number' ? one.value : 1);
  return {
    series,
    kind,
    from,
    to: to ?? null,
    value: known && kind !== 'words' ? (number(known) * scale) / months / number(whole) : null,
    hedge: known?.hedge ?? 'exact',
    text: known && whole && known !== whole ? `${known.text.replace(/ million$/, '')} of ${whole.text}` : (known?.text ?? text ?? ''),
    when: when ?? '',
    label: label ?? '',
    para: known?.para ?? para ?? 0,
  };
}

/** Compiles the model's data. `tell` reads its longer texts. */
export function compileModel(model: Model, tell: Tell, dossiers: readonly Dossier[], facts: readonly Fact[]): CompiledModel {
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
    stations: model.stations.map((station) => compileStation(station, model, dossiers, tell)),
    records: model.records.map((record) => compileRecord(record, facts)),
    options: model.options.map(({ words, note, changes, closes, ...option }) => ({
      ...option,
      closes: closes.map(({ what, reason }) => ({ what, reason: tell(reason).rich })),
      note: note === undefined ? null : tell(note).rich,
      words: words === undefined ? null : tell(words).rich,
      changes: changes.map(({ input, from, until, scale, ...rest }) => ({ input, from, until, ...(scale === undefined ? value(rest) : { scale }) })),
    })),
    costs: model.costs,
    series: model.series.map(({ by_hand, note, ...one }) => ({ ...one, note: note ?? '', byHand: by_hand })),
    hungerEnds: model.hunger.flatMap(({ below }) => below ?? []),
  };
}
