/** Tables of inputs with a decision taken otherwise. */
import type { InputName } from './names.ts';
import type { Day, Entry, Tables } from './plan.ts';

/** One change of an input from a day on, until another if it ends: a value of its own, or the record's times `scale`. */
export type Change = { input: InputName; from: Day; until?: Day | undefined } & (
  | { scale: number }
  | { scale?: undefined; plus: number; times: number; parameter: string | null }
);

/** The entry that holds on a day. Days are ISO text, which sorts as time does. */
const holding = (table: readonly Entry[], day: Day): Entry => table.filter(({ from }) => from <= day).at(-1) ?? table[0]!;

function changed(table: readonly Entry[], change: Change): Entry[] {
  const { from, until } = change;
  const inside = ({ from: day }: Entry): boolean => day >= from && (until === undefined || day < until);
  const middle: Entry[] =
    change.scale === undefined
      ? [{ from, plus: change.plus, times: change.times, parameter: change.parameter }]
      : [{ ...holding(table, from), from }, ...table.filter((entry) => inside(entry) && entry.from > from)].map((entry) => ({
          ...entry,
          plus: entry.plus * change.scale,
          times: entry.times * change.scale,
        }));
  const after = until === undefined ? [] : [{ ...holding(table, until), from: until }, ...table.filter((entry) => entry.from > until)];
  return [...table.filter((entry) => entry.from < from), ...middle, ...after];
}

/** New tables with these changes; before the first of their days nothing differs. The tables given stay as they are. */
export function changeInputs(tables: Tables, changes: readonly Change[]): Tables {
  const next = { ...tables };
  for (const change of changes) next[change.input] = changed(next[change.input], change);
  return next;
}
