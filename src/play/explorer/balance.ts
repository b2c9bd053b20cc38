/** What a road costs and what it gains, side by side: what the model shows within its horizon, each with its years; what an option spends by its nature; and what can’t be told. */
import type { CompiledModelOption } from '../../scenario/compiled-model.ts';
import type { Said } from '../../simulation/compare.ts';
import type { Direction } from '../../simulation/ensemble.ts';
import { HUNGER_WORDS } from '../../simulation/reading.ts';
import { READINGS, type SeriesId } from '../../simulation/six-series.ts';
import type { SeriesName } from './explorer-events.ts';
import type { BalanceRow, BalanceView } from './explorer-view.ts';
import { momentOf, monthName } from './print.ts';
import type { Asked } from './series-view.ts';
import { momentsOf } from './times.ts';

/** Of which more is a gain and less a cost; of unrest it is the other way round. How many live in kolkhozes is neither. */
const JUDGED: readonly SeriesId[] = ['grain', 'rations', 'harvest', 'herd', 'unrest', 'industry'];
/** Costs that a series tells; the others are part of the option itself. */
const TOLD: readonly string[] = ['state-grain', 'town-rations', 'industry'];

/** The three lists of a road; what is certain is parted from what the model can’t tell. */
export function balanceOf(asked: Asked, options: readonly CompiledModelOption[]): BalanceView {
  const { room, reach, answer } = asked;
  const named = new Set(options.flatMap(({ costs }) => costs));
  const spent = room.model.costs
    .filter(({ id }) => named.has(id) && !TOLD.includes(id))
    .map(({ label }): BalanceRow => ({ what: label, way: null, when: `from ${monthName(reach.from)}`, how: 'by the option itself' }));
  if (!answer) return { costs: spent, gains: [], open: [] };
  const hunger = hungerRows(asked);
  const series = JUDGED.flatMap((id) => seriesRows(id, asked));
  const of = (list: Told['list']): BalanceRow[] => [...hunger, ...series].filter((one) => one.list === list).map(({ row }) => row);
  return { costs: [...of('costs'), ...spent], gains: of('gains'), open: of('open') };
}

interface Told {
  list: keyof BalanceView;
  row: BalanceRow;
}

/** A series in as many rows as it says different things: more, less, can’t tell; nothing where nothing changes. */
function seriesRows(id: SeriesId, { room, reach, answer, turns }: Asked): Told[] {
  const { label } = room.model.series.find((one) => one.id === id)!;
  if (id === 'unrest' && turns)
    return [{ list: 'open', row: { what: label, way: null, when: monthName(turns.month), how: `turns on one assumption: ${turns.on}` } }];
  const points = answer?.comparison.series[id] ?? [];
  const moments = momentsOf(id as SeriesName, reach).filter((at) => READINGS[id].known[at]! <= reach.horizon && points[at]);
  const sayAt = (at: number): Direction => points[at]!.direction;
  const isDead = ({ up, down }: Direction): boolean => up === 0 && down === 0;
  return (['more', 'less', 'cannot tell'] as const).flatMap((says): Told[] => {
    const places = moments.map((at) => sayAt(at).says === says && !isDead(sayAt(at)));
    const met = moments.filter((_, i) => places[i]).map(sayAt);
    if (met.length === 0) return [];
    const ups = fromTo(met.map(({ up }) => up));
    const downs = fromTo(met.map(({ down }) => down));
    const when = spans(places)
      .map(([a, b]) => [...new Set([momentOf(id, moments[a]!), momentOf(id, moments[b]!)])].join(b - a === 1 ? ', ' : ' to '))
      .join(', ');
    if (says === 'cannot tell') return [{ list: 'open', row: { what: label, way: null, when, how: `more in ${ups}, less in ${downs} of 100 settings` } }];
    return [
      {
        list: (says === 'more') === (id !== 'unrest') ? 'gains' : 'costs',
        row: { what: label, way: says, when, how: `${says === 'more' ? ups : downs} of 100 settings` },
      },
    ];
  });
}

/** Hunger stays a word, or two between which the model can’t tell: a gain where all words of the road lie under those of the base run, a cost where over; else it is left open. */
function hungerRows({ answer }: Asked): Told[] {
  return (answer?.comparison.hunger ?? []).flatMap(({ year, base, road }): Told[] => {
    const [wasLow, wasHigh] = endsOf(base);
    const [low, high] = endsOf(road);
    if (low === wasLow && high === wasHigh) return [];
    const list = high < wasLow ? 'gains' : low > wasHigh ? 'costs' : 'open';
    return [
      { list, row: { what: 'Hunger in the villages', way: null, when: String(year), how: `${wordsOf(base)} in the base run, ${wordsOf(road)} on this road` } },
    ];
  });
}
const endsOf = (said: Said): [number, number] => {
  const [low, high] = 'word' in said ? [said.word, said.word] : said.between;
  return [HUNGER_WORDS.indexOf(low), HUNGER_WORDS.indexOf(high)];
};
const wordsOf = (said: Said): string => ('word' in said ? said.word : `between ${said.between.join(' and ')}`);

/** The first and last place of each unbroken run of `true`. */
function spans(places: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  places.forEach((is, i) => {
    if (is && places[i - 1]) found.at(-1)![1] = i;
    else if (is) found.push([i, i]);
  });
  return found;
}

const fromTo = (values: readonly number[]): string => [...new Set([Math.min(...values), Math.max(...values)])].join(' to ');
