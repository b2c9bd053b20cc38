/** One bar from base run to road: what the assumptions changed, what the decision changed. They add up. */
import type { SeriesName } from './explorer-events.ts';
import type { SplitView } from './explorer-view.ts';
import { momentOf, printed, printedChange } from './print.ts';
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
    decisionFirst: isMoved ? valueAtPlace(id, runs.roadFirst!, at) - baseFirst : null,
    texts: {
      base: printed(baseFirst, print),
      decision: printedChange(decision, print),
      assumption: isMoved ? printedChange(assumption, print) : '',
      road: printed(road, print),
    },
  };
}
