/** Which assumptions an outcome turns on, by the kept members alone. */
import { goTogether } from './ensemble.ts';
import { PARAMETER, PARAMETERS, SAMPLED } from './names.ts';

export interface Mattering {
  name: (typeof SAMPLED)[number];
  /** How far assumption and outcome go together, −1 to 1. */
  together: number;
}

/**
 * The sampled assumptions, the one that an outcome follows most first. `settings` has a row of parameters a member, `outcomes` one number a member in the same order,
 * e.g. road minus base.
 */
export function whatMatters(settings: Float64Array, outcomes: readonly number[]): Mattering[] {
  const size = (x: number): number => (x < 0 ? -x : x);
  return SAMPLED.map((name) => ({
    name,
    together: goTogether(
      outcomes.map((_, member) => settings[member * PARAMETERS.length + PARAMETER[name]]!),
      outcomes,
    ),
  })).sort((a, b) => size(b.together) - size(a.together));
}
