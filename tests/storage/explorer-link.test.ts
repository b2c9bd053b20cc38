import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/play/explorer/context-of.ts';
import { decodeExplorer, encodeExplorer } from '../../src/storage/explorer-link.ts';
import { envelopes, exploring, room } from '../fixtures/explorer-view.ts';

const seen = exploring([
  { type: 'option.take', option: '1929-commissions' },
  { type: 'option.take', option: '1932-norms' },
  { type: 'guess.make', series: 'kolkhoz_share', guess: 'less' },
  { type: 'guess.settle' },
  { type: 'series.look', series: 'herd' },
  { type: 'time.look', index: 3 },
  { type: 'assumption.move', name: 'weakness_to_yield', value: 0.2 },
  { type: 'tab.show', tab: 'assumptions' },
]);
const link = encodeExplorer(seen.context());
const reopened = (fragment: string, opened: string[] = []) => {
  const read = decodeExplorer(fragment);
  return read.kind === 'path' ? contextOf(room, read.path, opened) : null;
};

describe('the explorer’s link', () => {
  it('opens the same elsewhere, where nothing was opened', () => expect(reopened(`#${link}`)).toEqual({ context: seen.context(), whole: true }));
  it('holds ids and integers only', () => expect(link).toMatch(/^explore=[a-z0-9.~-]+$/));
  it('leaves what the player opened open', () => expect(reopened(link, ['winter-1927'])!.context.opened).toContain('winter-1927'));
  it('is damaged where one character differs', () => {
    for (let i = 9; i < link.length; i += 7) {
      const other = link[i] === 'a' ? 'b' : 'a';
      expect(decodeExplorer(link.slice(0, i) + other + link.slice(i + 1)).kind).toBe('damaged');
    }
  });
  it('is none of ours where it begins otherwise', () => expect(decodeExplorer('#road=1.x').kind).toBe('none'));
  it('says where it does not hold whole, and keeps what does', () => {
    const strange = encodeExplorer({ ...seen.context(), taken: ['1932-norms', 'no-such-option'] });
    const { context, whole } = reopened(strange)!;
    expect([context.taken, whole]).toEqual([['1932-norms'], false]);
  });
  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => ['none', 'damaged', 'path'].includes(decodeExplorer(`explore=${text}`).kind)));
  });
  it('comes back as it went, for any road', () => {
    fc.assert(
      fc.property(fc.subarray(room.model.options.map(({ id }) => id)), fc.subarray(envelopes), fc.integer({ min: 0, max: 40 }), (options, opened, step) => {
        const context = exploring(
          options.map((option) => ({ type: 'option.take', option })),
          opened,
        ).context();
        const given = { ...context, moved: { need: step % 21 } };
        expect(reopened(encodeExplorer(given))!.context).toEqual(given);
      }),
      { numRuns: 40 },
    );
  });
});
