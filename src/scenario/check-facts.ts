/** Facts: what is printed must show the value and its hedge, and nothing else. */
import type { Context } from './check-context.ts';
import { typedDigits } from './prose.ts';
import type { Fact } from './schema.ts';

const WORDS: Record<Fact['hedge'], readonly string[]> = {
  exact: [],
  'more-than': ['more than', 'over'],
  about: ['about', 'around', 'approximately', 'roughly'],
  almost: ['almost', 'nearly', 'close to'],
  'as-much-as': ['as much as', 'as many as', 'up to'],
  'on-paper': [],
  range: ['between', '–', ' to ', ' or '],
  some: ['some'],
};
const SCALES: readonly [number, string][] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** Small numbers and parts that a sentence spells out. */
const SPELLED: readonly [RegExp, number][] = [
  [/\bthree[- ]quarters\b/i, 0.75],
  [/\btwo[- ]thirds\b/i, 2 / 3],
  [/\bhalf\b/i, 0.5],
  [/\bthird\b/i, 1 / 3],
  [/\bquarter\b/i, 0.25],
  [/\bfifth\b/i, 0.2],
  [/\btenth\b/i, 0.1],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, i): [RegExp, number] => [
    new RegExp(`\\b${word}\\b`, 'i'),
    i + 1,
  ]),
  [/\bhundred\b/i, 100],
];
const spelled = (text: string): number | undefined => SPELLED.find(([word]) => word.test(text))?.[1];

/** 1300 → “1,300”; no locale of the machine has a say in it. */
function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
}

/** The ways in which a value may be printed: `6,500`, `1.5` before the word million. */
function printedForms(value: number, text: string): string[] {
  const scaled = SCALES.filter(([scale, word]) => value >= scale && text.includes(word)).map(([scale]) => grouped(Number((value / scale).toPrecision(12))));
  return [grouped(value), ...scaled];
}

const says = (text: string, word: string): boolean =>
  /\w/.test(word) ? new RegExp(`(?<!\\p{L})${word.trim()}(?!\\p{L})`, 'iu').test(text) : text.includes(word);

export function checkFact({ say }: Context, fact: Fact, path: PropertyKey[]): void {
  const { text, hedge, value } = fact;
  const ends = typeof value === 'number' ? [value] : value;
  const at = [...path, 'text'];
  const shown = (typedDigits(text).length ? text.match(/\d+(?:[.,]\d+)*/g) : null) ?? [];
  const forms = ends.map((end) => printedForms(end, text));
  const lacking = forms.findIndex((list) => !list.some((form) => (shown as readonly string[]).includes(form)));
  const inWords = shown.length === 0 && ends.length === 1 && Math.abs((spelled(text) ?? Number.NaN) - ends[0]!) < 0.005;
  if (lacking >= 0 && !inWords) say(at, 'FACT-01', { text, value: ends[lacking]!, forms: forms[lacking]!.join(' or ') });
  else if (!inWords) {
    const others = typedDigits(text)
      .flatMap((run) => run.split(/[–/:-]/))
      .filter((digits) => !forms.flat().includes(digits));
    if (others.length) say(at, 'FACT-04', { text, digits: others.join(', ') });
  }
  if ((hedge === 'range') !== (ends.length === 2) || (ends.length === 2 && ends[0]! >= ends[1]!))
    say([...path, 'value'], 'FACT-06', { low: ends[0]!, high: ends.at(-1)! });
  if (WORDS[hedge].length && !WORDS[hedge].some((word) => says(text, word)))
    say(at, 'FACT-02', { text, hedge, words: WORDS[hedge].map((word) => word.trim()).join(', ') });
  for (const [other, list] of Object.entries(WORDS))
    if (other !== hedge && other !== 'range') for (const word of list) if (says(text, word)) say(at, 'FACT-03', { word, hedge });
}
