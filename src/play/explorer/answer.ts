/** What the model says to one question: all kept settings run twice, base and road, a few at a time. Runs beside the page; what it gives can be sent. */
import { type Comparison, compare, type Reach } from '../../simulation/compare.ts';
import { ensembleSlices } from '../../simulation/ensemble-slices.ts';
import { isInside } from '../../simulation/failed-points.ts';
import { PARAMETER, PARAMETERS, type ParameterName } from '../../simulation/names.ts';
import { POINTS } from '../../simulation/points.ts';
import type { Run } from '../../simulation/reading.ts';
import { READINGS, type SeriesId, SIX } from '../../simulation/six-series.ts';
import { whatMatters } from '../../simulation/what-matters.ts';
import { fitSetting } from './fit-setting.ts';
import { type ModelRoom, planOf } from './model-room.ts';
import { optionsOn } from './road.ts';

export interface Question {
  /** Options of the road in hand, by their ids in the model. */
  options: readonly string[];
  /** Assumptions that were moved: the same value in every setting. */
  moved: Readonly<Record<string, number>>;
  /** Every setting solved anew for the record's figures after the move. */
  fit: boolean;
  reach: Reach;
}
export interface Answer {
  comparison: Comparison;
  /** How many settings it is made of: after a fit, those that could be solved. */
  settings: number;
  /** For each series, the three assumptions that the decision's effect follows most at the last solid moment. */
  matters: Record<SeriesId, string[]>;
  /** Held-out points of the record that fewer than ninety of a hundred settings pass; only of settings that were not moved. */
  missed: { id: string; inside: number }[];
}

const SLICE = 50;
const MATTERING = 3;
const HELD = 90;

/** Answers; yields how much of the work is done, as settings run or solved, of how many. */
export function* answerSlices(room: ModelRoom, { options, moved, fit, reach }: Question): Generator<{ done: number; of: number }, Answer, void> {
  const { settings, left, work } = yield* movedSettings(room, moved, fit);
  const of = work + 2 * left;
  const baseRuns = yield* counted(ensembleSlices(room.record, settings, SLICE), work, of);
  const road = planOf(room, optionsOn(room, options));
  const roadRuns = yield* counted(ensembleSlices(road, settings, SLICE), work + left, of);
  const { hungerEnds } = room.model;
  // from the first year on: the words of the base run are said for the years before the parting too
  const comparison = compare(baseRuns, roadRuns, { ...reach, from: 0 }, hungerEnds);
  return {
    comparison,
    settings: left,
    matters: Object.fromEntries(SIX.map((id) => [id, mattering(settings, baseRuns, roadRuns, id, reach)])) as Answer['matters'],
    missed: Object.keys(moved).length === 0 ? missedBy(room, baseRuns) : [],
  };
}

/** The kept settings with the moved assumptions in them, solved anew where asked; what can't be solved is left out. */
function* movedSettings(
  room: ModelRoom,
  moved: Question['moved'],
  fit: boolean,
): Generator<{ done: number; of: number }, { settings: Float64Array; left: number; work: number }, void> {
  const width = PARAMETERS.length;
  const all = room.settings.slice();
  const members = all.length / width;
  for (const [name, value] of Object.entries(moved))
    for (let member = 0; member < members; member++) all[member * width + PARAMETER[name as ParameterName]] = value;
  if (!fit) return { settings: all, left: members, work: 0 };
  let left = 0;
  for (let member = 0; member < members; member++) {
    const first = room.settings.subarray(member * width, (member + 1) * width);
    const row = fitSetting(room, first, all.subarray(member * width, (member + 1) * width));
    if (row) all.set(row, left++ * width);
    if (member % 10 === 9) yield { done: member + 1, of: 3 * members };
  }
  return { settings: all.slice(0, left * width), left, work: members };
}

/** Passes on how far slices are, counted among all the work. */
function* counted(slices: Generator<number, Run[], void>, before: number, of: number): Generator<{ done: number; of: number }, Run[], void> {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    yield { done: before + value, of };
  }
}

function mattering(settings: Float64Array, base: readonly Run[], road: readonly Run[], id: SeriesId, { horizon, until }: Reach): string[] {
  const { known, read } = READINGS[id];
  const at = known.findLastIndex((month) => month <= Math.min(horizon, until));
  if (at < 0 || base.length === 0) return [];
  const outcomes = base.map((run, i) => read(road[i]!, at) - read(run, at));
  return whatMatters(settings, outcomes)
    .slice(0, MATTERING)
    .map(({ name }) => name);
}

function missedBy({ model }: ModelRoom, runs: readonly Run[]): Answer['missed'] {
  return model.points.flatMap((point) => {
    if (point.use !== 'held-out' || point.id === 'pressure-1928') return [];
    const read = POINTS[point.id as Exclude<keyof typeof POINTS, 'kolkhoz-1930' | 'pressure-1928'>];
    const inside = Math.round((100 * runs.filter((run) => isInside(point, read(run))).length) / runs.length);
    return inside < HELD ? [{ id: point.id, inside }] : [];
  });
}
