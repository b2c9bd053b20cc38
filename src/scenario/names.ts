/** The ids that a pack offers to its texts, and texts told with them. */
import { type NameKind, type NameTable, type Told, toRich } from './rich-text.ts';

interface Named {
  id: string;
  name?: string;
  text?: unknown;
}
/** Ids and printed words, from facts, people, places and terms; entries that are otherwise unfit count too, so that one slip is said once. */
export function nameTable(parts: { facts: readonly unknown[]; people: readonly unknown[]; places: readonly unknown[]; terms: readonly unknown[] }): NameTable {
  const table = (list: readonly unknown[], key: 'text' | 'name'): ReadonlyMap<string, string> =>
    new Map(
      list
        .filter((one): one is Named => typeof one === 'object' && one !== null && typeof (one as Named).id === 'string')
        .map((one) => [one.id, typeof one[key] === 'string' ? one[key] : one.id]),
    );
  return {
    fact: table(parts.facts, 'text'),
    person: table(parts.people, 'name'),
    place: table(parts.places, 'name'),
    term: table(parts.terms, 'name'),
  } satisfies Record<NameKind, unknown>;
}

export type Tell = (source: string) => Told;
/** Texts as tokens, each text read once. */
export function teller(names: NameTable): Tell {
  const read = new Map<string, Told>();
  return (source) => {
    const known = read.get(source);
    if (known) return known;
    const told = toRich(source, names);
    read.set(source, told);
    return told;
  };
}
