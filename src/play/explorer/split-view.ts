/** One bar from base run to road: what the assumptions changed, what the decision changed. They add up in the one setting that is shown; beside it stands what all settings say. */
import { READINGS } from '../../simulation/six-series.ts';
import type { SeriesName } from './explorer-events.ts';
import type { SplitView } from './explorer-view.ts';
import { addUp, momentOf, printed, printedChange } from './print.ts';
import { type Asked, PRINTS, valueAtPlace } from './series-view.ts';

/** The split at a place of a series: its figures by the four runs of the one setting, its range by all settings. */
export function splitView(id: SeriesName, at: number, asked: Asked): SplitView {
  const { room, runs } = asked;
  const print = PRINTS[id];
  const { label, unit } = room.model.series.find((one) => one.id === id)!;
  const baseFirst = valueAtPlace(id, runs.baseFirst, at);
  const baseNow = valueAtPlace(id, runs.baseNow, at);
  const road = valueAtPlace(id, runs.roadNow!, at);
  const isMoved = runs.baseNow.rows.some((value, i) => value !== runs.baseFirst.rows[i]);
  const [decision, assumption] = [road - baseNow, baseNow - baseFirst];
  const decisionFirst = isMoved ? valueAtPlace(id, runs.roadFirst!, at) - baseFirst : null;
  const { says, range } = pairedSays(id, at, asked, decision);
  const faint = says === 'faint';
  const [parts, end] = faint ? [[baseFirst, assumption], baseNow] : [[baseFirst, assumption, decision], road];
  const adds = [0, 1].find((decimals) => addUp(parts, end, print, decimals));
  const more = adds ?? 0; // more than one decimal more would claim what no model knows
  const ends = range && [...new Set([printedChange(range.low, print), printedChange(range.high, print)])].join(' to ');
  return {
    series: id,
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
    says,
    range,
    texts: {
      base: printed(baseFirst, print, more),
      now: printed(baseNow, print, more),
      decision: faint ? '' : printedChange(decision, print, more),
      assumption: isMoved ? printedChange(assumption, print, more) : '',
      road: faint ? '' : printed(road, print, more),
      first: faint || decisionFirst === null ? '' : printedChange(decisionFirst, print, more),
      range: ends ?? '',
      told: says === 'cannot tell' ? `can’t tell: ${ends}` : faint ? 'not told: past the horizon' : printedChange(decision, print, more),
    },
  };
}

/** What all settings say of the decision here: which way, and between which ends nine of ten of them lie; the one setting is among them. */
function pairedSays(id: SeriesName, at: number, { answer, turns, reach }: Asked, shown: number): Pick<SplitView, 'says' | 'range'> {
  const point = answer?.comparison.series[id][at];
  if (READINGS[id].known[at]! > reach.horizon) return { says: 'faint', range: null };
  // its direction turns on one assumption alone: no range is told
  if (!point || (turns !== null && id === 'unrest')) return { says: 'one setting', range: null };
  const { says, up, down } = point.direction;
  const range = { low: Math.min(point.difference.low, shown), high: Math.max(point.difference.high, shown) };
  return { says: says === 'cannot tell' && up === 0 && down === 0 ? 'nothing' : says, range };
}
