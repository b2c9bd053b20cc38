/** The one setting that stands for all: the member nearest to the mean of the members, chosen without a look at what it says. */
import { PARAMETER, PARAMETERS, SAMPLED } from './names.ts';

/** The row of `settings` whose sampled parameters lie nearest to their mean; each counts by the width of its range. Ties go to the first. */
export function nearestMean(settings: Float64Array, ranges: readonly { low: number; high: number }[]): number {
  const members = settings.length / PARAMETERS.length;
  const value = (member: number, i: number): number => settings[member * PARAMETERS.length + PARAMETER[SAMPLED[i]!]]!;
  const means = SAMPLED.map((_, i) => {
    let sum = 0;
    for (let member = 0; member < members; member++) sum += value(member, i);
    return sum / members;
  });
  let nearest = 0;
  let least = -1;
  for (let member = 0; member < members; member++) {
    let far = 0;
    means.forEach((mean, i) => {
      const off = (value(member, i) - mean) / (ranges[i]!.high - ranges[i]!.low);
      far += off * off;
    });
    if (least >= 0 && far >= least) continue;
    least = far;
    nearest = member;
  }
  return nearest;
}
