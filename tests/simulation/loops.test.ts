import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/simulation/ensemble.ts';
import { PARAMETER, type ParameterName } from '../../src/simulation/names.ts';
import { harvestOf, type Run, unrestOf } from '../../src/simulation/reading.ts';
import { member, run } from './the-model.ts';

/** What cutting an arrow of a loop does to an outcome, member by member. */
function cut(parameter: ParameterName, outcome: (run: Run) => number): number[] {
  return Array.from({ length: 60 }, (_, i) => {
    const whole = member(i);
    const without = whole.slice();
    without[PARAMETER[parameter]] = 0;
    return outcome(run(without)) - outcome(run(whole));
  });
}
const harvestOf1932 = (one: Run): number => harvestOf(one, 1932);
const unrestOf1930 = (one: Run): number => unrestOf(one, 1930);

describe.each([
  ['R1: confiscation takes the incentive, and the harvest falls', 'confiscation_to_incentive', harvestOf1932, 1],
  ['R2: confiscation starves those who work, and the harvest falls', 'hunger_to_strength', harvestOf1932, 1],
  ['R3: hiding is called war, and pressure grows (weak)', 'framing_to_pressure', harvestOf1932, 0],
  ['B1: unrest draws force, and force puts it down', 'force_effect', unrestOf1930, 500],
  ['B3: field work calms', 'season_strength', unrestOf1930, 500],
] as const)('%s', (_, parameter, outcome, least) => {
  it('cut, moves the outcome the way the loop says, in every member', () => {
    const moved = cut(parameter, outcome);
    expect(Math.min(...moved)).toBeGreaterThan(0);
    expect(quantile(moved, 0.5)).toBeGreaterThan(least);
  });
});
