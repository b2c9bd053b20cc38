/** The moments of a series that can be looked at: every year of grain, every harvest, the end of each quarter. */

import type { Reach } from '../../simulation/compare.ts';
import { READINGS } from '../../simulation/six-series.ts';
import type { SeriesName } from './explorer-events.ts';
import type { ExplorerView } from './explorer-view.ts';
import { momentOf } from './print.ts';
import { type Asked, lastSolid, placesOf } from './series-view.ts';

const MONTHLY_FROM = 24;
const isQuarter = (month: number): boolean => (month + 10) % 3 === 0;

/** Places in the series, from the parting to the end. */
export function momentsOf(id: SeriesName, reach: Reach): number[] {
  const { known } = READINGS[id];
  return placesOf(id, reach).filter((at) => known[at]! >= reach.from && (known.length < MONTHLY_FROM || isQuarter(known[at]!) || at === lastSolid(id, reach)));
}

/** The place that is looked at: the chosen moment, else the month on which its unrest turns, else the last before the horizon. */
export function lookedAt(id: SeriesName, { reach, turns }: Pick<Asked, 'reach' | 'turns'>, time: number | null): number | null {
  const chosen = time === null ? undefined : momentsOf(id, reach)[time];
  const turning = id === 'unrest' && turns ? momentsOf(id, reach).find((at) => READINGS[id].known[at] === turns.month) : undefined;
  return chosen ?? turning ?? lastSolid(id, reach);
}

export const timesView = (id: SeriesName, asked: Pick<Asked, 'reach' | 'turns'>, time: number | null): ExplorerView['times'] =>
  momentsOf(id, asked.reach).map((at, index) => ({ label: momentOf(id, at), index, current: at === lookedAt(id, asked, time) }));
