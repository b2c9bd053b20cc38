import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/scenario/parse.ts';

const read = (text: string) => parse({ path: 'x.yaml', shown: 'x.yaml', text });
const codes = (text: string): string[] => read(text).findings.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('places', () => {
  const parsed = read('a:\n  b:\n    - c: >-\n        hello there\n        big world\n      d: 12\n');
  it('of a value, of a key, of the nearest part that exists', () => {
    expect(parsed.at(['a', 'b', 0, 'd'])).toEqual({ line: 6, column: 10 });
    expect(parsed.key(['a', 'b', 0, 'd'])).toEqual({ line: 6, column: 7 });
    expect(parsed.at(['a', 'b', 0, 'nothing'])).toEqual({ line: 3, column: 7 });
  });
  it('of a snippet inside a folded text, across its lines', () => {
    expect(parsed.within(['a', 'b', 0, 'c'], 'world')).toEqual({ line: 5, column: 13 });
    expect(parsed.within(['a', 'b', 0, 'c'], 'there big')).toEqual({ line: 4, column: 15 });
  });
  it('count a byte-order mark and Windows line ends', () => {
    expect(codes('\ufeffa: 1\r\nb: *x\r\n')).toEqual(['2:4 YAML-02']);
  });
});

describe('refusals', () => {
  it.each([
    ['an alias, an anchor and a tag at once', 'a: &x 1\nb: *x\nc: !!str d\n', ['1:4 YAML-03', '2:4 YAML-02', '3:4 YAML-04']],
    ['a double key', 'a: 1\nb: 2\na: 3\n', ['3:1 YAML-05']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 YAML-06']],
    ['reserved keys, however deep', 'a: { constructor: 1 }\nb: [{ __proto__: 2 }]\n', ['1:6 YAML-07', '2:7 YAML-07']],
    ['a bomb of lists', `a: ${'['.repeat(100_000)}`, ['1:35 FILE-03']],
    ['a bomb of items', '- '.repeat(100_000), ['1:65 FILE-03']],
    ['nothing', '', ['1:1 YAML-08']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(read(text).value).toBeUndefined();
  });

  it('takes signs inside texts for what they are', () => {
    expect(read('a: |\n  &x *y !z {{{{ [[[[\nb: "*x &y"\n')).toMatchObject({ findings: [], value: { a: '&x *y !z {{{{ [[[[\n', b: '*x &y' } });
  });
  it('has no bomb of aliases', () => {
    expect(codes('a: &a [x]\nb: &b [*a,*a,*a]\n').length).toBeGreaterThan(3);
  });
});

describe('whatever is in a file', () => {
  const shards = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x ',
    '*x',
    '!!map ',
    '| ',
    '>-\n',
    '"',
    "'",
    '#',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '__proto__',
    '\t',
    '\0',
    '\ufeff',
    '0x10',
    '.nan',
    '\u001f',
    '\u0002',
  );
  const nasty = fc.array(fc.oneof(shards, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(''));
  it('is data or findings, never a throw, never both', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { value, findings } = read(text);
        expect(value === undefined).toBe(findings.length > 0);
        for (const { line, column } of findings) expect(line >= 1 && column >= 1).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
  it('never reaches a prototype', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        read(text);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
