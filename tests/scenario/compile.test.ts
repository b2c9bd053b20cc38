import { describe, expect, it } from 'vitest';
import { compilePack, contentPath, shelfPath } from '../../src/scenario/compile.ts';
import { canonical, contentHash } from '../../src/scenario/hash.ts';
import { type Change, check } from '../fixtures/scenarios/tiny-pack.ts';

const compile = (...changes: Change[]) => compilePack(check(...changes).source!);
const tiny = compile().dossiers[0]!;

describe('a compiled dossier', () => {
  it('bears only what it names, and what those cards name', () => {
    expect(Object.keys(tiny.facts)).toEqual(['sacks-before', 'sacks-later', 'share', 'hurt']);
    expect(Object.keys(tiny.people)).toEqual(['ada', 'bob']);
    expect(Object.keys(tiny.places)).toEqual(['millford', 'uplands']);
    expect(Object.keys(tiny.terms)).toEqual(['grist']);
  });

  it('derives the paragraphs of a paper, a beat and a claim from their marks', () => {
    const [decision] = tiny.decisions;
    expect(decision!.papers.map(({ paras }) => paras)).toEqual([
      [3, 4, 5],
      [42, 43],
    ]);
    expect(decision!.beats.map(({ paras }) => paras)).toEqual([[33], [45], [43]]);
    expect(tiny.roads[0]!.claims.map(({ paras }) => paras)).toEqual([[9], [32]]);
    expect(decision!.options[1]!.paras).toEqual([4, 5]);
  });

  it('tells table cells as runs', () => {
    expect(tiny.decisions[0]!.papers[1]!.table!.rows).toEqual([
      [['1926 and 1927'], [{ fact: 'sacks-before', text: '63' }]],
      [['This year'], ['not counted yet']],
    ]);
  });

  it('is the same to the byte each time, and plain JSON', () => {
    expect(JSON.stringify(compile().dossiers[0])).toBe(JSON.stringify(tiny));
    expect(JSON.parse(JSON.stringify(tiny))).toEqual(tiny);
  });

  it('has a hash of all its content', () => {
    const { hash, ...content } = tiny;
    expect(hash).toMatch(/^[0-9a-f]{8}$/);
    expect(hash).toBe(contentHash(content));
    expect(compile({ find: 'closing: Who', put: 'closing: And who' }).dossiers[0]!.hash).not.toBe(hash);
    expect(compile({ file: 'people.yaml', find: 'role: carter', put: 'role: driver' }).dossiers[0]!.hash).not.toBe(hash);
  });

  it('does not change with what it does not name', () => {
    expect(compile({ file: 'terms.yaml', find: 'A term that', put: 'A word that' }).dossiers[0]!.hash).toBe(tiny.hash);
  });
});

describe('the compiled shelf', () => {
  it('says where each dossier’s content lies', () => {
    const { shelf } = compile();
    expect(shelf.dossiers).toMatchObject([{ id: 'tiny', hash: tiny.hash, note: true, content: contentPath(tiny) }]);
    expect(contentPath(tiny)).toBe(`content/tiny.${tiny.hash}.json`);
    expect(shelfPath(shelf)).toMatch(/^content\/shelf\.[0-9a-f]{8}\.json$/);
  });
});

describe('canonical JSON', () => {
  it('does not mind the order of keys, but that of lists', () => {
    expect(canonical({ b: 1, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}],"b":1}');
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });
});
