/** The moments of a series that can be looked at: every year of grain, every harvest, the end of each quarter. */

import type { Reach } from '../../simulation/compare.ts';
import { READINGS } from '../../simulation/six-series.ts';
import type { SeriesName } from './explorer-events.ts';
import type { ExplorerView } from './explorer-view.ts';
import { momentOf } from './print.ts';
import { lastSolid, placesOf } from './series-view.ts';

const MONTHLY_FROM = 24;
const isQuarter = (month: number): boolean => (month + 10) % 3 === 0;

/** Places in the series, from the parting to the end. */
export function momentsOf(id: SeriesName, reach: Reach): number[] {
  const { known } = READINGS[id];
  return placesOf(id, reach).filter((at) => known[at]! >= reach.from && (known.length < MONTHLY_FROM || isQuarter(known[at]!) || at === lastSolid(id, reach)));
}

/** The place that is looked at: the chosen moment, else the last before the horizon. */
export const lookedAt = (id: SeriesName, reach: Reach, time: number | null): number | null =>
  (time === null ? null : momentsOf(id, reach)[time]) ?? lastSolid(id, reach);

export const timesView = (id: SeriesName, reach: Reach, time: number | null): ExplorerView['times'] =>
  momentsOf(id, reach).map((at, index) => ({ label: momentOf(id, at), index, current: at === lookedAt(id, reach, time) }));
