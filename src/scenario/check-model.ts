/** The open model's data against itself and the dossiers: what is named is there; nobody who was killed is a mark on a chart. */
import type { Context } from './check-context.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Model } from './model-schema.ts';
import type { Path } from './parse.ts';
import type { Dossier } from './schema.ts';

/** Checks the model of a pack with these dossiers. */
export function checkModel({ say, facts }: Context, model: Model, dossiers: readonly Dossier[]): void {
  const named = (id: string | undefined, kind: string, known: readonly string[], path: Path): void => {
    if (id === undefined || known.includes(id)) return;
    say(path, 'ID-03', { id, kind, hint: didYouMean(id, known), options: known.join(', ') || 'none yet' });
  };
  const stations = model.stations.map(({ id }) => id);
  const options = model.options.map(({ id }) => id);
  const inputs = model.inputs.map(({ name }) => name);
  const costs = model.costs.map(({ id }) => id);
  const parameters = Object.values(model.parameters).flatMap((list) => list.map(({ name }) => name));
  const decisionOf = (id: string | undefined) => {
    const station = model.stations.find((one) => one.id === id);
    return dossiers.find((one) => one.id === station?.dossier)?.decisions.find((one) => one.id === station?.decision);
  };

  model.stations.forEach(({ dossier, decision }, i) => {
    const at = ['stations', i];
    named(
      dossier,
      'dossier',
      dossiers.map(({ id }) => id),
      [...at, 'dossier'],
    );
    const decisions = dossiers.find(({ id }) => id === dossier)?.decisions;
    if (decisions)
      named(
        decision ?? '',
        'decision point',
        decisions.map(({ id }) => id),
        decision === undefined ? at : [...at, 'decision'],
      );
  });
  model.options.forEach((option, i) => {
    const at = ['options', i];
    named(option.station, 'station', stations, [...at, 'station']);
    if (option.option !== undefined)
      named(
        option.option,
        'option of that decision point',
        (decisionOf(option.station)?.options ?? []).map(({ id }) => id),
        [...at, 'option'],
      );
    named(option.slider, 'parameter', parameters, [...at, 'slider']);
    option.costs.forEach((id, k) => {
      named(id, 'cost', costs, [...at, 'costs', k]);
    });
    option.closes.forEach(({ what }, k) => {
      named(what, 'station or option', [...stations, ...options], [...at, 'closes', k, 'what']);
    });
    option.changes.forEach(({ input, parameter }, k) => {
      named(input, 'input', inputs, [...at, 'changes', k, 'input']);
      named(parameter, 'parameter', parameters, [...at, 'changes', k, 'parameter']);
    });
  });
  model.series.forEach(({ by_hand }, i) => {
    by_hand.forEach((name, k) => {
      named(name, 'parameter', parameters, ['series', i, 'by_hand', k]);
    });
  });
  model.records.forEach(({ fact, of, text, para }, i) => {
    const at = ['records', i];
    for (const key of ['fact', 'of'] as const) {
      const id = key === 'fact' ? fact : of;
      if (id !== undefined && facts.get(id)?.human) say([...at, key], 'CHART-01', { fact: id });
    }
    if (fact === undefined && text === undefined) say(at, 'SHAPE-02', { key: 'text', about: ': what the chapter says, or a fact' });
    if (fact === undefined && para === undefined) say(at, 'SHAPE-02', { key: 'para', about: ': where it says so' });
  });
}
