/** The moments of a series that can be looked at: every year of grain, every harvest, the end of each quarter; and at which of them it opens. */

import type { Reach } from '../../simulation/compare.ts';
import type { Run } from '../../simulation/reading.ts';
import { READINGS } from '../../simulation/six-series.ts';
import type { SeriesName } from './explorer-events.ts';
import type { ExplorerView } from './explorer-view.ts';
import { momentOf, printed } from './print.ts';
import { type Asked, lastSolid, PRINTS, placesOf, valueAtPlace } from './series-view.ts';

const MONTHLY_FROM = 24;
const isQuarter = (month: number): boolean => (month + 10) % 3 === 0;

/** Places in the series, from the parting to the end. */
export function momentsOf(id: SeriesName, reach: Reach): number[] {
  const { known } = READINGS[id];
  return placesOf(id, reach).filter((at) => known[at]! >= reach.from && (known.length < MONTHLY_FROM || isQuarter(known[at]!) || at === lastSolid(id, reach)));
}

/** The place of the largest value, the later of two that are equal; null where there is none. */
function largest(places: readonly number[], sizeAt: (at: number) => number): number | null {
  let best: number | null = null;
  for (const at of places) if (best === null || sizeAt(at) >= sizeAt(best)) best = at;
  return best;
}

type Shown = Pick<Asked, 'reach' | 'turns' | 'runs' | 'answer'>;
const solidOf = (id: SeriesName, reach: Reach): number[] => momentsOf(id, reach).filter((at) => READINGS[id].known[at]! <= reach.horizon);

/** Where the decision makes the largest paired difference before the horizon: the middle one of all settings; until those are run, that of the one setting. */
export function mostDecided(id: SeriesName, { reach, runs, answer }: Shown): number | null {
  const { roadNow, baseNow } = runs;
  return largest(solidOf(id, reach), (at) => {
    const middle = answer?.comparison.series[id][at]?.difference.middle;
    return Math.abs(middle ?? (roadNow ? valueAtPlace(id, roadNow, at) - valueAtPlace(id, baseNow, at) : 0));
  });
}

/**
 * Where what was moved changes the base run most; where it changes none, the road. Before the horizon if a change can be read there, else after it: past the horizon the model
 * still says what an assumption does, though not what the decision does. Null where nothing was moved, or no change can be read.
 */
export function mostMoved(id: SeriesName, { reach, runs }: Pick<Shown, 'reach' | 'runs'>): number | null {
  const { baseFirst, baseNow, roadFirst, roadNow } = runs;
  const pairs: [Run, Run][] = [[baseFirst, baseNow], ...(roadFirst && roadNow ? ([[roadFirst, roadNow]] as [Run, Run][]) : [])];
  const print = PRINTS[id];
  for (const [first, now] of pairs)
    for (const places of [solidOf(id, reach), momentsOf(id, reach)]) {
      const by = (at: number): number => valueAtPlace(id, now, at) - valueAtPlace(id, first, at);
      const at = largest(places, (place) => Math.abs(by(place)));
      if (at !== null && printed(Math.abs(by(at)), print) !== printed(0, print)) return at;
    }
  return null;
}

/**
 * The place that is looked at: the chosen moment; else the month on which its unrest turns; else, while an assumption is moved, where that changes most; else where the decision
 * does.
 */
export function lookedAt(id: SeriesName, asked: Shown, time: number | null): number | null {
  const { reach, turns } = asked;
  const moments = momentsOf(id, reach);
  const chosen = time === null ? undefined : moments[time];
  const turning = id === 'unrest' && turns ? moments.find((at) => READINGS[id].known[at] === turns.month) : undefined;
  return chosen ?? turning ?? mostMoved(id, asked) ?? mostDecided(id, asked) ?? lastSolid(id, reach);
}

export const timesView = (id: SeriesName, asked: Shown, time: number | null): ExplorerView['times'] => {
  const looked = lookedAt(id, asked, time);
  return momentsOf(id, asked.reach).map((at, index) => ({ label: momentOf(id, at), index, current: at === looked }));
};
