import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HungerView } from '../../src/play/explorer/explorer-view.ts';
import { hungerDrawing } from '../../src/theme/drawing/hunger-drawing.ts';
import { brief, laidWords, stretchesOf } from '../../src/theme/drawing/hunger-lanes.ts';
import { textWidth } from '../../src/theme/drawing/measure.ts';
import { desk, hungers, rooms, texts } from './made-up.ts';

describe('the hunger of the villages', () => {
  it('is never a digit: only years and ¶ are', () => {
    fc.assert(
      fc.property(hungers, rooms, (view, room) => {
        const digits = texts(hungerDrawing(view, { ...room, road: null, span: { from: 0.75, to: 9 } })).filter((text) => /\d/.test(text));
        expect(digits.filter((text) => !/^(¶\d+|19\d\d|’\d\d|after June 19\d\d.*|June 19\d\d.*|19\d\d( the.*)?)$/.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('has no area but the sign of its grade where the model speaks to the end', () => {
    fc.assert(
      fc.property(hungers, (view) => {
        const areas = hungerDrawing({ ...view, silent: null }, { ...desk, road: null, span: { from: 0.75, to: 9 } }).marks.filter(
          ({ kind }) => kind === 'area',
        );
        expect(areas).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
  const strip = (words: [string, string | null][], silent: HungerView['silent'] = null): HungerView => ({
    title: 'Hunger',
    note: '',
    silent,
    years: words.map(([base, road], i) => ({ year: 1928 + i, at: 1.25 + i, base, road, record: null })),
    summary: '',
  });
  const span = { from: 0.75, to: 9 };
  it('hatches both lanes from where it says nothing to the end, with words on each', () => {
    const view = strip([['none', 'none']], { from: 2, when: 'June 1928' });
    const drawn = hungerDrawing(view, { ...desk, road: null, span });
    const hatches = drawn.marks.filter((mark) => mark.kind === 'area' && mark.cuts === 'ink3');
    expect(hatches).toHaveLength(2);
    expect(texts(drawn).filter((text) => text.includes('after June 1928'))).toHaveLength(2);
    expect(texts(hungerDrawing(view, { ...desk, w: 325, h: 184, small: true, road: null, span })).filter((text) => text.includes('says'))).toHaveLength(2);
  });
  it('never drops its subtitle', () => {
    fc.assert(
      fc.property(hungers, fc.boolean(), (view, small) => {
        expect(texts(hungerDrawing(view, { ...desk, w: 325, h: 184, small, road: null, span }))).toContain('in words, January to June');
      }),
      { numRuns: 60 },
    );
  });
  const torn = 'can’t tell between severe and famine';
  it('writes both words where they fit, else that it can’t tell, on both lanes alike', () => {
    const view = strip([
      ['none', null],
      ['strain', null],
      [torn, 'strain'],
      ['famine', torn],
      ['strain', 'severe'],
      [torn, 'famine'],
    ]);
    expect(texts(hungerDrawing(view, { ...desk, w: 1000, road: null, span })).filter((text) => text === 'severe or famine')).toHaveLength(3);
    const narrow = texts(hungerDrawing(view, { ...desk, w: 300, h: 190, small: true, road: null, span }));
    expect(narrow.filter((text) => text === 'severe or famine' && narrow.includes('can’t tell'))).toEqual([]);
  });
  it('lays every word over the middle of its own bracket, and leads through no other', () => {
    fc.assert(
      fc.property(hungers, fc.integer({ min: 200, max: 900 }), ({ years }, w) => {
        const lettering = { face: 'label', size: 14, ink: 'ink' } as const;
        const at = (year: number): number => 60 + ((w - 80) * (year - 0.75)) / 8.25;
        const laid = laidWords(
          stretchesOf(years, ({ base }) => brief(base, true)),
          at,
          lettering,
          { left: 60, right: w },
          3,
        );
        for (const { stretch, x, middle, row } of laid ?? []) {
          const half = textWidth(stretch.word, lettering) / 2;
          expect(Math.abs(x - middle)).toBeLessThan(half);
          expect(laid!.filter((other) => other.row > row && Math.abs(other.middle - x) < half)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('ends at the shut envelope as the charts do', () => {
    const envelopes = (shut: boolean): number =>
      hungerDrawing(strip([['none', 'none']]), {
        ...desk,
        span,
        road: {
          parts: { at: 1, when: '' },
          horizon: { at: 9, when: '' },
          end: { at: 9, when: '' },
          shut: shut ? { station: 's', title: 't', dossier: 'd' } : null,
        },
      }).marks.filter((mark) => mark.kind === 'area' && mark.fill === 'manila').length;
    expect([envelopes(true), envelopes(false)]).toEqual([1, 0]);
  });
});
