/**
 * The course of a dossier as a line of positions: decision points in turn, then road, then discuss. The machine has one state for
 * each; ranks say what is reached.
 */
import type { CompiledDossier } from '../scenario/compiled.ts';
import type { Step } from './events.ts';

export interface Position {
  rank: number;
  step: Step;
  /** Index of the decision point; the last one for road and discuss. */
  point: number;
  /** Forecast index in the step forecast; beat index in the step reveal, −1 while the envelope is shut. */
  index: number;
  /** In the step discuss: the folder is tied. */
  closed: boolean;
  /** Where the machine keeps it: path of state keys. */
  path: string[];
}

export const pointKey = (id: string): string => `point:${id}`;

/** All positions of a dossier in their order. `seal` follows `options`: the same desk, with one sheet in hand. */
export function positionsOf(dossier: CompiledDossier): Position[] {
  const list: Position[] = [];
  const add = (step: Step, point: number, path: string[], index = 0, closed = false): void => {
    list.push({ rank: list.length, step, point, index, closed, path });
  };
  dossier.decisions.forEach((decision, point) => {
    const top = pointKey(decision.id);
    for (const step of ['situation', 'papers', 'options', 'seal'] as const) add(step, point, [top, step]);
    for (const [i, forecast] of decision.forecasts.entries()) add('forecast', point, [top, `forecast:${forecast.id}`], i);
    add('reveal', point, [top, 'reveal', 'shut'], -1);
    for (const [i, beat] of decision.beats.entries()) add('reveal', point, [top, 'reveal', `beat:${beat.id}`], i);
  });
  const last = dossier.decisions.length - 1;
  add('road', last, ['road']);
  add('discuss', last, ['discuss', 'cards']);
  add('discuss', last, ['discuss', 'closed'], 0, true);
  return list;
}
