import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/scenario/compiled.ts';
import { plain } from '../../src/scenario/plain.ts';
import { type NameTable, toLine, toRich } from '../../src/scenario/rich-text.ts';

const names: NameTable = {
  fact: new Map([['sacks', 'more than 6,500']]),
  person: new Map([['ada', 'Ada Miller']]),
  place: new Map([['millford', 'Millford']]),
  term: new Map([['grist', 'grist']]),
};
const tell = (text: string) => toRich(text, names);

describe('text becomes tokens', () => {
  it('of paragraphs, emphasis, names and figures', () => {
    const { rich, paras, named, faults } = tell(
      'In *that* winter {person:ada|she} sold {fact:sacks}\nsacks {¶44-45}.\n\nAt {place:millford}, {term:grist} {¶4, ¶32}.',
    );
    expect(rich).toEqual([
      [
        'In ',
        { em: 'that' },
        ' winter ',
        { person: 'ada', text: 'she' },
        ' sold ',
        { fact: 'sacks', text: 'more than 6,500' },
        ' sacks ',
        { cite: '¶44–45' },
        '.',
      ],
      ['At ', { place: 'millford', text: 'Millford' }, ', ', { term: 'grist', text: 'grist' }, ' ', { cite: '¶4, ¶32' }, '.'],
    ]);
    expect(paras).toEqual([4, 32, 44, 45]);
    expect(named).toEqual({ fact: ['sacks'], person: ['ada'], place: ['millford'], term: ['grist'] });
    expect(faults).toEqual([]);
  });

  it('keeps quotations as they stand, and sets apostrophes', () => {
    expect(tell("It's “word for word”.").rich).toEqual([['It’s “word for word”.']]);
  });

  it('leaves what it refuses as plain words', () => {
    expect(tell('a <b>bold</b> [link](https://example.org)').rich).toEqual([['a <b>bold</b> [link](https://example.org)']]);
  });

  it('keeps the words of a mark that it does not know', () => {
    expect(plain(tell('the {nobody} and {person:bob}').rich)).toBe('the {nobody} and bob');
  });

  it('takes no mark into being from an escaped sign', () => {
    expect(tell('&lt;script&gt;').rich).toEqual([['<script>']]);
    expect(tell('&lt;script&gt;').faults).toEqual([]);
  });
});

const KEYS = new Set(['em', 'cite', 'fact', 'person', 'place', 'term', 'text']);
const fitRun = (run: Inline): boolean => typeof run === 'string' || Object.entries(run).every(([key, value]) => KEYS.has(key) && typeof value === 'string');
/** Strings that Markdown, marks and HTML are made of. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '<script>',
        '<!--',
        '-->',
        '&lt;',
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '![',
        '\\',
        '#',
        '> ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '    ',
        '{',
        '}',
        '|',
        '¶',
        '{fact:sacks}',
        '{person:ada|',
        '{¶4',
        '–',
        '“',
        '”',
        'javascript:x',
        '\u202e',
        '\0',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.nat(200).map(String),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('whatever is written', () => {
  it('never throws, and gives tokens of the known kinds alone', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { rich } = tell(text);
        return Array.isArray(rich) && rich.flat().every(fitRun);
      }),
      { numRuns: 400 },
    );
  });

  it('a tag is refused where Markdown would make it live, and stays words in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom('script', 'img', 'b', 'svg', 'a', 'iframe'), fc.stringMatching(/^[a-z]{0,8}( [a-z]{1,8}=[a-z]{1,8})?$/), (tag, rest) => {
        const { rich, faults } = tell(`word <${tag} ${rest}>`);
        expect(faults.map(({ code }) => code)).toContain('TEXT-03');
        expect(rich).toEqual([[`word <${tag} ${rest}>`.replace(/ +/g, ' ')]]);
      }),
    );
  });

  it('a line never throws', () => {
    fc.assert(
      fc.property(nasty, (text) => typeof toLine(text).text === 'string'),
      { numRuns: 400 },
    );
  });

  it('a figure outside dates and quotations is always found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }).filter((n) => n < 1900 || n > 1999),
        (n) => {
          expect(tell(`They brought ${n} sacks {¶4}.`).faults.map(({ code }) => code)).toEqual(['TEXT-01']);
          expect(toLine(`They brought ${n.toLocaleString('en')} sacks`).faults.map(({ code }) => code)).toEqual(['TEXT-01']);
        },
      ),
    );
  });
});
