/** One series as it is charted: base run, road or band, the record's marks; what is said of its direction. */
import type { CompiledRecord } from '../../scenario/compiled-model.ts';
import type { ComparedPoint, Reach } from '../../simulation/compare.ts';
import { monthOf } from '../../simulation/plan.ts';
import type { Run } from '../../simulation/reading.ts';
import { READINGS } from '../../simulation/six-series.ts';
import type { Answer } from './answer.ts';
import type { Guess, SeriesName } from './explorer-events.ts';
import type { BandPoint, CurvePoint, RecordMark, SeriesView, Years } from './explorer-view.ts';
import type { ModelRoom } from './model-room.ts';
import { endOf, momentOf, monthName, printed, yearsAt } from './print.ts';
import type { FourRuns } from './runs.ts';

/** How each series is printed. */
export const PRINTS: Record<SeriesName | 'industry', SeriesView['print']> = {
  grain: 'tenth',
  rations: 'percent',
  harvest: 'whole',
  kolkhoz_share: 'percent',
  unrest: 'whole',
  herd: 'hundredth',
  industry: 'whole',
};
const MONTHLY: readonly SeriesName[] = ['kolkhoz_share', 'unrest', 'herd'];
/** Bars and points of a share end at the whole. */
const WHOLE: Partial<Record<SeriesName, number>> = { rations: 1, kolkhoz_share: 1 };

export interface Asked {
  room: ModelRoom;
  reach: Reach;
  /** Where the road leaves the record. */
  parts: Years;
  runs: FourRuns;
  answer: Answer | null;
  /** The answer is of the assumptions as they stand now. */
  fresh: boolean;
  /** Its unrest has no band: at this moment, a month of the run, it turns on one assumption alone. Null where no option does so. */
  turns: { month: number; on: string } | null;
}

/** The places of a series' values that lie on the screen. */
export const placesOf = (id: SeriesName, { until }: Reach): number[] => READINGS[id].known.flatMap((month, at) => (month <= until ? [at] : []));

/** The last place before the horizon, and after the parting: what is looked at where nothing else is. */
export function lastSolid(id: SeriesName, { from, horizon, until }: Reach): number | null {
  const at = READINGS[id].known.findLastIndex((month) => month <= Math.min(horizon, until));
  return at >= 0 && READINGS[id].known[at]! >= from ? at : null;
}

/** The value of a series at a place of a run. */
export const valueAtPlace = (id: SeriesName, run: Run, at: number): number => READINGS[id].read(run, at);

function curve(id: SeriesName, run: Run, reach: Reach, from = 0): CurvePoint[] {
  const { known } = READINGS[id];
  return placesOf(id, reach)
    .filter((at) => known[at]! >= from)
    .map((at) => ({ at: endOf(known[at]!), value: valueAtPlace(id, run, at), faint: known[at]! > reach.horizon }));
}

/** Where a curve stands at a moment between its points. */
function between(points: readonly CurvePoint[], at: Years): number {
  const after = points.findIndex((one) => one.at >= at);
  const [a, b] = [points[after - 1], points[after]];
  if (!b) return points.at(-1)?.value ?? 0;
  if (!a) return b.value;
  return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
}

/** The base run plus what the decision changes in nine of ten settings; its middle is the base run plus the median of those changes, and while newer settings are run the road of the one setting. It opens at the parting. */
function bandOf(id: SeriesName, { reach, parts, runs, fresh }: Asked, points: readonly ComparedPoint[], base: readonly CurvePoint[]): BandPoint[] {
  const { known } = READINGS[id];
  const start = base.length > 0 ? between(base, parts) : 0;
  const band: BandPoint[] = [{ at: parts, low: start, middle: start, high: start, faint: false }];
  for (const at of placesOf(id, reach)) {
    const point = points[at];
    if (known[at]! < reach.from || !point) continue;
    const now = valueAtPlace(id, runs.baseNow, at);
    const on = (change: number): number => Math.min(WHOLE[id] ?? Number.POSITIVE_INFINITY, Math.max(0, now + change));
    const { low, middle, high } = point.difference;
    const dashes = fresh ? on(middle) : valueAtPlace(id, runs.roadNow!, at);
    band.push({ at: endOf(known[at]!), low: Math.min(on(low), dashes), middle: dashes, high: Math.max(on(high), dashes), faint: point.faint });
  }
  return band;
}

const HEDGES = ['exact', 'more-than', 'about', 'almost', 'on-paper'] as const;
/** The record's marks of a series, as far as the screen goes. */
export function recordMarks(records: readonly CompiledRecord[], id: CompiledRecord['series'], until: number): RecordMark[] {
  return records
    .filter((one) => one.series === id && monthOf(one.to ?? one.from) <= until + 1)
    .map(({ kind, from, to, value, hedge, when, text, label, para }) => ({
      kind,
      from: yearsAt(monthOf(from)),
      // the last day is part of it
      to: to === null ? null : yearsAt(Math.ceil(monthOf(to))),
      value,
      hedge: HEDGES.find((one) => one === hedge) ?? 'exact',
      when,
      text,
      label,
      para,
    }));
}

/** The values that an assumption pushes from outside: the first of its series that is known after its day. */
function pushesOf(id: SeriesName, { model, parameters }: ModelRoom, reach: Reach): SeriesView['byHand'] {
  const { known } = READINGS[id];
  return model.series
    .find((one) => one.id === id)!
    .byHand.flatMap((name) => {
      const { label, from } = parameters.get(name)!;
      const at = from === undefined ? undefined : placesOf(id, reach).find((place) => known[place]! >= monthOf(from));
      return at === undefined ? [] : [{ at: endOf(known[at]!), what: label }];
    });
}

/** A round end of the axis above the largest value, and its step. */
export function axisFor(largest: number): { max: number; tick: number } {
  let tick = 1e-2;
  for (let k = 0; tick * 5 < largest; k++) tick = [1, 2, 5][k % 3]! * 10 ** (Math.floor(k / 3) - 2);
  return { tick, max: Math.max(1, Math.ceil(largest / tick - 1e-9)) * tick };
}

/** One sentence on the direction at a place. */
function sayDirection(
  id: SeriesName,
  point: ComparedPoint | undefined,
  answer: Answer | null,
  { parameters }: ModelRoom,
): Pick<SeriesView, 'says' | 'direction'> {
  if (!point || !answer) return { says: 'The settings are still being run.', direction: 'cannot tell' };
  const { says, up, down } = point.direction;
  if (point.faint) return { says: 'Past its horizon the model says nothing.', direction: 'cannot tell' };
  if (says !== 'cannot tell') return { says: `In the model, ${says} than in the base run in ${says === 'more' ? up : down} of 100 settings.`, direction: says };
  if (up === 0 && down === 0) return { says: 'The decision changes nothing here, in any setting.', direction: 'cannot tell' };
  const turns = parameters.get(answer.matters[id][0] ?? '')?.label;
  return {
    says: `The model can’t tell the direction.${turns ? ` It turns most on this assumption: ${turns.charAt(0).toLowerCase()}${turns.slice(1)}.` : ''}`,
    direction: 'cannot tell',
  };
}

/** The view of a series. `looked` is the place that is looked at, or null for its last solid one. */
export function seriesView(id: SeriesName, asked: Asked, chosen: { inView: boolean; looked: number | null; guess: Guess | null }): SeriesView {
  const { room, reach, parts, runs, answer, turns } = asked;
  const { label, unit, note } = room.model.series.find((one) => one.id === id)!;
  const print = PRINTS[id];
  const bandless = turns !== null && id === 'unrest';
  const points = answer?.comparison.series[id] ?? [];
  const base = curve(id, runs.baseNow, reach);
  const isMoved = runs.baseNow.rows.some((value, i) => value !== runs.baseFirst.rows[i]);
  const band = answer && !bandless ? bandOf(id, asked, points, base) : null;
  const road = band ? null : [{ at: parts, value: between(base, parts), faint: false }, ...curve(id, runs.roadNow!, reach, reach.from)];
  const record = id === 'rations' ? [] : recordMarks(room.model.records, id, reach.until);
  const largest = Math.max(
    ...base.map(({ value }) => value),
    ...curve(id, runs.baseFirst, reach).map(({ value }) => value),
    ...(band ?? []).map(({ high }) => high),
    ...(road ?? []).map(({ value }) => value),
    ...record.map(({ value }) => value ?? 0),
  );
  const at = chosen.looked ?? lastSolid(id, reach);
  const seen = at === null ? undefined : points[at];
  const turning = bandless && at !== null && READINGS[id].known[at] === turns.month;
  const said = turning
    ? {
        says: `In the model the direction of ${monthName(turns.month)} hangs on one assumption alone: ${turns.on}. Move it, and watch the road.`,
        direction: 'cannot tell' as const,
      }
    : sayDirection(id, seen, answer, room);
  const moment = at === null ? null : momentOf(id, at);
  const baseValue = at === null ? 0 : valueAtPlace(id, runs.baseNow, at);
  const span = band?.find((one) => at !== null && one.at === endOf(READINGS[id].known[at]!));
  const roadText = span
    ? [...new Set([printed(span.low, print), printed(span.high, print)])].join(' to ')
    : at === null
      ? ''
      : printed(valueAtPlace(id, runs.roadNow!, at), print);
  return {
    id,
    title: label,
    unit,
    unitNote: note,
    byHand: pushesOf(id, room, reach),
    ...(WHOLE[id] ? { max: 1, tick: 0.25 } : axisFor(largest)),
    print,
    pace: MONTHLY.includes(id) ? 'monthly' : 'yearly',
    base,
    baseBefore: isMoved ? curve(id, runs.baseFirst, reach) : null,
    road,
    band,
    dashes: band && asked.fresh ? 'median' : 'one setting',
    record,
    companion: null,
    ...said,
    readout: at === null || moment === null ? null : { when: moment, base: printed(baseValue, print), road: roadText, at: endOf(READINGS[id].known[at]!) },
    guess: chosen.guess,
    summary: `Model. ${label}${moment === null ? '' : `, ${moment}: base run ${printed(baseValue, print)}, on this road ${roadText}`}. ${said.says}`,
    inView: chosen.inView,
  };
}
