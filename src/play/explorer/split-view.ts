/** One bar from base run to road: what the assumptions changed, what the decision changed. They add up. */
import type { SeriesName } from './explorer-events.ts';
import type { SplitView } from './explorer-view.ts';
import { addUp, momentOf, printed, printedChange } from './print.ts';
import { type Asked, PRINTS, valueAtPlace } from './series-view.ts';

/** The split at a place of a series, by the four runs of the one setting. */
export function splitView(id: SeriesName, at: number, { room, runs }: Asked): SplitView {
  const print = PRINTS[id];
  const { label, unit } = room.model.series.find((one) => one.id === id)!;
  const baseFirst = valueAtPlace(id, runs.baseFirst, at);
  const baseNow = valueAtPlace(id, runs.baseNow, at);
  const road = valueAtPlace(id, runs.roadNow!, at);
  const isMoved = runs.baseNow.rows.some((value, i) => value !== runs.baseFirst.rows[i]);
  const [decision, assumption] = [road - baseNow, baseNow - baseFirst];
  const decisionFirst = isMoved ? valueAtPlace(id, runs.roadFirst!, at) - baseFirst : null;
  const adds = [0, 1].find((decimals) => addUp([baseFirst, assumption, decision], road, print, decimals));
  const more = adds ?? 0; // more than one decimal more would claim what no model knows
  return {
    title: label,
    unit,
    print,
    when: momentOf(id, at),
    baseFirst,
    baseNow,
    road,
    decision,
    assumption,
    rounded: adds === undefined,
    decisionFirst,
    texts: {
      base: printed(baseFirst, print, more),
      decision: printedChange(decision, print, more),
      assumption: isMoved ? printedChange(assumption, print, more) : '',
      road: printed(road, print, more),
      first: decisionFirst === null ? '' : printedChange(decisionFirst, print, more),
    },
  };
}
