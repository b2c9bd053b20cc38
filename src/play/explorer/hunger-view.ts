/** The hunger of the village: one word a year, or two between which the model can't tell. Never a number. */
import type { Reach, Said } from '../../simulation/compare.ts';
import { monthIn } from '../../simulation/reading.ts';
import type { HungerView } from './explorer-view.ts';
import { endOf, monthName, yearsAt } from './print.ts';
import { type Asked, recordMarks } from './series-view.ts';

/** The words as they are read. */
const WORDS = { none: 'none', strain: 'strain', severe: 'severe', famine: 'famine' } as const;
const wordOf = (said: Said): string => ('word' in said ? WORDS[said.word] : `can’t tell between ${said.between.map((one) => WORDS[one]).join(' and ')}`);

const isAfter = (year: number, { from }: Reach): boolean => monthIn(year, 6) >= from;

/** The years on the screen of which it says nothing, from the January after the last one. */
function silentAfter(last: number | undefined, { until }: Reach): HungerView['silent'] {
  if (last === undefined || until < monthIn(last + 1, 1)) return null;
  return { from: yearsAt(monthIn(last + 1, 1)), when: monthName(monthIn(last, 6)) };
}

/** Null until the settings were run. */
export function hungerView({ room, reach, answer }: Asked): HungerView | null {
  if (!answer) return null;
  const marks = recordMarks(room.model.records, 'hunger', reach.until);
  const years = answer.comparison.hunger.map(({ year, base, road }) => {
    const [from, to] = [yearsAt(monthIn(year, 1)), endOf(monthIn(year, 6))];
    const mark = marks.find((one) => one.from >= from && one.from < to);
    return {
      year,
      at: (from + to) / 2,
      base: wordOf(base),
      road: isAfter(year, reach) ? wordOf(road) : null,
      record: mark ? { text: mark.text, para: mark.para } : null,
    };
  });
  const silent = silentAfter(years.at(-1)?.year, reach);
  const past = silent ? `After ${silent.when} the model says nothing of it.` : '';
  const after = years.filter(({ road }) => road !== null);
  return {
    title: 'Hunger in the villages',
    note: `January to June of each year. A word stands where ninety of a hundred settings share it. ${past}`.trim(),
    years,
    silent,
    summary:
      `Model. Hunger in the villages, in words. ${after.map(({ year, base, road }) => `${year}: base run ${base}, on this road ${road}.`).join(' ')} ${past}`.trim(),
  };
}
