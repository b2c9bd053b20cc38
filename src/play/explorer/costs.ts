/** What a road costs, beside what it gains: what the model shows to fall within its horizon, and what an option spends by its nature. */
import type { CompiledModelOption } from '../../scenario/compiled-model.ts';
import { READINGS, type SeriesId } from '../../simulation/six-series.ts';
import { momentOf } from './print.ts';
import type { Asked } from './series-view.ts';

/** Costs that a series tells; the others are part of the option itself. */
const TOLD: Readonly<Record<string, SeriesId>> = { 'state-grain': 'grain', 'town-rations': 'rations', industry: 'industry' };

/** One line a cost. A series that falls in ninety of a hundred settings is a cost, named or not; one that is named and does not is left to what the model can’t tell. */
export function costsOf({ room, reach, answer }: Asked, options: readonly CompiledModelOption[]): string[] {
  const named = new Set(options.flatMap(({ costs }) => costs));
  return room.model.costs.flatMap(({ id, label }) => {
    const series = TOLD[id];
    if (!series) return named.has(id) ? [label] : [];
    const points = answer?.comparison.series[series] ?? [];
    const after = points.flatMap((point, at) => (point.faint || READINGS[series].known[at]! < reach.from ? [] : [{ at, says: point.direction.says }]));
    const less = after.filter(({ says }) => says === 'less');
    const first = less[0];
    if (first) return [series === 'industry' ? label : `${label}: ${less.map(({ at }) => momentOf(series, at)).join(', ')}`];
    return named.has(id) && after.some(({ says }) => says === 'cannot tell') ? [`${label}? The model can’t tell.`] : [];
  });
}
