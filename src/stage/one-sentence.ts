import type { Rich } from '../scenario/compiled.ts';

/** One whole sentence of a record, and the ¶ it rests on. */
export interface Sentence {
  text: string;
  /** As printed, e.g. “¶44–45”; empty where the text bears none behind it. */
  cites: string[];
}

interface Part {
  text: string;
  cites: string[];
}

/** Where a sentence ends: not after an initial (“S. M. Kirov”) and not within a quotation that goes on. */
const END = /[.?!]”?(?=\s+[\p{Lu}“\d])/gu;
const INITIAL = /(^|[\s“(])\p{Lu}\.$/u;

/** The sentences of one paragraph. A ¶ belongs to the sentence in which it stands. */
function sentencesOf(runs: Rich[number]): Part[] {
  const cites: { at: number; cite: string }[] = [];
  let text = '';
  for (const run of runs) {
    if (typeof run === 'string') text += run;
    else if ('text' in run) text += run.text;
    else if ('em' in run) text += run.em;
    else cites.push({ at: text.length, cite: run.cite });
  }
  const parts: Part[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const own = cites.filter(({ at }) => at > from && at <= to).map(({ cite }) => cite);
    const words = text
      .slice(from, to)
      .replace(/\s+/g, ' ')
      .replace(/\s+([.,;:?!])/g, '$1')
      .trim();
    if (words) parts.push({ text: words, cites: own });
    from = to;
  };
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length;
    const sofar = text.slice(from, to);
    const open = sofar.split('“').length > sofar.split('”').length;
    if (!open && !INITIAL.test(sofar)) cut(to);
  }
  cut(text.length);
  return parts;
}

/** The one sentence that a card may show: the first that quotes a voice of the time, otherwise the first. Its ¶, or the next that follows in its paragraph. */
export function oneSentence(rich: Rich): Sentence | null {
  const paragraphs = rich.map(sentencesOf);
  const all = paragraphs.flat();
  const chosen = all.find(({ text }) => text.includes('“')) ?? all[0];
  if (!chosen) return null;
  const beside = paragraphs.find((parts) => parts.includes(chosen)) ?? [];
  const cites = beside.slice(beside.indexOf(chosen)).find((part) => part.cites.length > 0)?.cites ?? [];
  return { text: chosen.text, cites: [...new Set(cites)] };
}
