/**
 * Text of a pack → typed tokens. An allow-list: paragraphs, words, *emphasis* and marks; all else is a fault, and its source stays
 * plain text, so that nothing an author writes can become live HTML. Pure, never throws.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Code } from './codes.ts';
import type { Inline, Rich } from './compiled.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fill } from './finding.ts';
import { address, apostrophes, hiddenCharacter, quotations, typedDigits } from './prose.ts';

export type NameKind = 'fact' | 'person' | 'place' | 'term';
/** For each id the words that stand for it where the author gives no label. */
export type NameTable = Record<NameKind, ReadonlyMap<string, string>>;
export interface TextFault {
  code: Code;
  /** What to look for in the file. */
  snippet: string;
  fill: Fill;
}
export interface Told {
  rich: Rich;
  /** Paragraphs of the chapter that the marks name, in order, each once. */
  paras: number[];
  named: Record<NameKind, string[]>;
  faults: TextFault[];
}

const FIRST_PARA = 2;
const LAST_PARA = 128;
const MOST_QUOTED = 20;
const FILES: Record<NameKind, string> = { fact: 'facts.yaml', person: 'people.yaml', place: 'places.yaml', term: 'terms.yaml' };
const ODD: Record<string, string> = {
  strong: 'bold text',
  inlineCode: 'code mark',
  code: 'code block',
  thematicBreak: 'rule',
  blockquote: 'block quotation',
  break: 'forced line break',
};
/** One part of a mark of ¶: a paragraph, or a range. */
const PARAS = /^¶\s?(\d{1,3})(?:\s?[–-]\s?¶?(\d{1,3}))?$/;
/** Stands for what the author did not type: figures, marks of ¶, names. */
const MARK = '\ufffc';

/** Reads one string; `Told` gathers over its paragraphs. */
class Reader {
  readonly told: Told = { rich: [], paras: [], named: { fact: [], person: [], place: [], term: [] }, faults: [] };
  private line: Inline[] = [];
  private typed = '';
  private readonly source: string;
  private readonly names: NameTable;

  constructor(source: string, names: NameTable) {
    this.source = source;
    this.names = names;
  }

  fault(code: Code, snippet: string, fill: Fill = {}): void {
    this.told.faults.push({ code, snippet, fill: { snippet: snippet.length > 60 ? `${snippet.slice(0, 60)}…` : snippet, ...fill } });
  }

  private say(text: string): void {
    const clean = apostrophes(text.replace(/[ \t\r\n]+/g, ' '));
    const straight = /["']/.exec(clean);
    if (straight) this.fault('TEXT-09', text.slice(straight.index, straight.index + 20));
    if (clean.includes('¶')) this.fault('TEXT-11', /¶\S*/.exec(clean)![0]);
    this.typed += clean;
    this.push(clean);
  }

  private push(run: Inline): void {
    const last = this.line.at(-1);
    if (run === '') return;
    if (typeof run === 'string' && typeof last === 'string') this.line[this.line.length - 1] = last + run;
    else this.line.push(run);
  }

  private cite(mark: string, inside: string): void {
    const printed: string[] = [];
    for (const part of inside.split(/\s*,\s*/)) {
      const [, first, last] = PARAS.exec(part) ?? [];
      if (first === undefined) {
        this.broken(mark);
        return;
      }
      const from = Number(first);
      const to = Number(last ?? first);
      if (from < FIRST_PARA || to > LAST_PARA || to < from || (last !== undefined && to === from)) this.fault('TEXT-13', mark, { para: part.slice(1) });
      else for (let para = from; para <= to; para++) if (!this.told.paras.includes(para)) this.told.paras.push(para);
      printed.push(to === from ? `¶${from}` : `¶${from}–${to}`);
    }
    this.typed += MARK;
    this.push({ cite: printed.join(', ') });
  }

  private broken(mark: string): void {
    this.fault('TEXT-02', mark, { mark });
    this.push(mark);
  }

  private mark(mark: string): void {
    const inside = mark.slice(1, -1).trim();
    if (inside.startsWith('¶')) {
      this.cite(mark, inside);
      return;
    }
    const [, kind, id = '', label] = /^(fact|person|place|term):\s?([a-z0-9-]+)(?:\|([^|]+))?$/.exec(inside) ?? [];
    if (!kind || (kind === 'fact' && label !== undefined)) {
      this.broken(mark);
      return;
    }
    const known = this.names[kind as NameKind];
    if (!known.has(id)) this.fault('ID-01', mark, { kind, id, hint: didYouMean(id, known.keys()), file: FILES[kind as NameKind] });
    const named = this.told.named[kind as NameKind];
    if (!named.includes(id)) named.push(id);
    if (label === undefined) this.typed += MARK;
    else {
      this.typed += label;
      if (/["'*]/.test(apostrophes(label))) this.fault('TEXT-09', label);
    }
    const text = apostrophes((label ?? known.get(id) ?? id).replace(/\s+/g, ' ').trim());
    this.push({ [kind]: id, text } as Inline);
  }

  private run(text: string): void {
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(/\{[^{}]*\}/g)) {
      this.plain(text.slice(from, index));
      this.mark(mark);
      from = index + mark.length;
    }
    this.plain(text.slice(from));
  }

  /** Words between marks: a brace left over belongs to a broken mark. */
  private plain(text: string): void {
    const brace = text.search(/[{}]/);
    if (brace >= 0) this.fault('TEXT-02', text.slice(brace, brace + 20), { mark: text.slice(Math.max(0, brace - 10), brace + 20).trim() });
    this.say(text);
  }

  private refuse(type: string, snippet: string): void {
    if (type === 'html') this.fault('TEXT-03', snippet);
    else if (/^(link|image|definition)/.test(type)) this.fault('TEXT-04', snippet);
    else this.fault('TEXT-05', snippet, { what: ODD[type] ?? type });
    this.push(snippet.replace(/\s+/g, ' '));
  }

  private endParagraph(): void {
    const { line, typed } = this;
    this.line = [];
    this.typed = '';
    if (line.length === 0) return;
    this.told.rich.push(line);
    for (const digits of typedDigits(typed)) this.fault('TEXT-01', digits, { digits });
    const { list, alone } = quotations(line.map((one) => (typeof one === 'string' ? one : 'em' in one ? one.em : 'cite' in one ? '' : one.text)).join(''));
    for (const { text, count } of list) if (count > MOST_QUOTED) this.fault('TEXT-07', text.slice(0, 12), { count, most: MOST_QUOTED });
    if (alone !== null) this.fault('TEXT-08', alone.slice(0, 12));
  }

  read(): Told {
    const { source } = this;
    const hidden = hiddenCharacter(source);
    if (hidden) this.fault('TEXT-06', hidden.character, { code: hidden.code });
    const found = address(source);
    if (found) this.fault('TEXT-04', found);
    for (const block of fromMarkdown(source).children) {
      const of = (node: { position?: { start: { offset?: number }; end: { offset?: number } } }): string =>
        source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? source.length);
      if (block.type !== 'paragraph') this.refuse(block.type, of(block));
      else
        for (const node of block.children) {
          if (node.type === 'text') this.run(node.value);
          else if (node.type === 'emphasis') {
            const [only] = node.children;
            if (node.children.length !== 1 || only?.type !== 'text') this.refuse('emphasis with other marks inside', of(node));
            else if (/[{}]/.test(only.value)) {
              this.fault('TEXT-14', of(node));
              this.push(only.value);
            } else {
              const em = apostrophes(only.value.replace(/\s+/g, ' '));
              this.typed += em;
              this.push({ em });
            }
          } else this.refuse(node.type, of(node));
        }
      this.endParagraph();
    }
    if (this.told.rich.length === 0) this.fault('TEXT-12', '');
    this.told.paras.sort((a, b) => a - b);
    return this.told;
  }
}

/** Tokens of one text, the paragraphs and ids it names, and every fault in it. */
export function toRich(source: string, names: NameTable): Told {
  return new Reader(source, names).read();
}

/** A line that takes no marks: its faults, and its words as they are shown. */
export function toLine(source: string): { text: string; faults: TextFault[] } {
  const faults: TextFault[] = [];
  const text = apostrophes(source.replace(/\s+/g, ' ').trim());
  const hidden = hiddenCharacter(source);
  if (hidden) faults.push({ code: 'TEXT-06', snippet: hidden.character, fill: { code: hidden.code } });
  const found = address(text);
  if (found) faults.push({ code: 'TEXT-04', snippet: found, fill: { snippet: found } });
  const mark = /\{[^}]*\}?|[}*¶`]|<\/?[a-z!][^>]*>?/iu.exec(text)?.[0];
  if (mark) faults.push({ code: mark.startsWith('<') ? 'TEXT-03' : 'TEXT-10', snippet: mark, fill: { snippet: mark } });
  const straight = /["']/.exec(text);
  if (straight) faults.push({ code: 'TEXT-09', snippet: straight[0], fill: { snippet: text.slice(straight.index, straight.index + 20) } });
  if (!text) faults.push({ code: 'TEXT-12', snippet: '', fill: {} });
  for (const digits of typedDigits(mark ? text.replaceAll(mark, MARK) : text)) faults.push({ code: 'TEXT-01', snippet: digits, fill: { digits } });
  const { list, alone } = quotations(text);
  for (const one of list)
    if (one.count > MOST_QUOTED) faults.push({ code: 'TEXT-07', snippet: one.text.slice(0, 12), fill: { count: one.count, most: MOST_QUOTED } });
  if (alone !== null) faults.push({ code: 'TEXT-08', snippet: alone.slice(0, 12), fill: { snippet: alone } });
  return { text, faults };
}
