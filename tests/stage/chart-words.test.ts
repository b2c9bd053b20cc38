import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWords, printed, tickWords, unitWords, withoutUnit } from '../../src/stage/chart/chart-words.ts';
import { bestSpot, covered, perched } from '../../src/stage/chart/label-place.ts';
import { pencilDashes } from '../../src/stage/chart/pencil-line.ts';

describe('figures in words', () => {
  it('set commas between thousands', () => expect([printed(63), printed(1300), printed(3400000), printed(2.9)]).toEqual(['63', '1,300', '3,400,000', '2.9']));
  it('part the hedge from the figure', () =>
    expect(figureWords({ text: 'more than 6,500', hedge: 'more-than' })).toEqual({ hedge: 'more than', figure: '6,500' }));
  it('add “on paper” where the text does not say it', () =>
    expect(figureWords({ text: '52.7 percent', hedge: 'on-paper' })).toEqual({ hedge: 'on paper', figure: '52.7 percent' }));
  it('lose no word of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('exact' as const, 'about' as const, 'range' as const), (text, hedge) => {
        const { hedge: word, figure } = figureWords({ text, hedge });
        expect(word ? `${word} ${figure}` : figure).toBe(text);
      }),
    );
  });
  it('count in millions from a million on, and say so', () => expect([tickWords(2e6, 4e6), unitWords('people', 4e6)]).toEqual(['2', 'people, in millions']));
  it('leave out what the unit says', () => expect(withoutUnit('32 million', 'million head')).toBe('32'));
});

describe('places for labels', () => {
  const box = (x: number, y: number) => ({ x, y, w: 10, h: 10 });
  it('take the first that is free', () => expect(bestSpot([{ rect: box(0, 0) }, { rect: box(50, 0) }, { rect: box(90, 0) }], [box(2, 2)])).toBe(1));
  it('take the least covered where none is free', () => expect(bestSpot([{ rect: box(0, 0) }, { rect: box(8, 0) }], [box(-1, 0), box(16, 0)])).toBe(1));
  it('perch on whatever stands in the way', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: -20, max: 20 }),
            y: fc.integer({ min: -60, max: 20 }),
            w: fc.integer({ min: 1, max: 30 }),
            h: fc.integer({ min: 1, max: 30 }),
          }),
          { maxLength: 8 },
        ),
        (taken) => {
          expect(covered(perched(box(0, 0), taken), taken)).toBe(0);
        },
      ),
    );
  });
});

describe('the pencil', () => {
  const style = { dash: 11, gap: 7, waver: 0.5, seed: 3 };
  it('draws the same line twice', () =>
    expect(
      pencilDashes(
        [
          { x: 0, y: 0 },
          { x: 200, y: 30 },
        ],
        style,
      ),
    ).toEqual(
      pencilDashes(
        [
          { x: 0, y: 0 },
          { x: 200, y: 30 },
        ],
        style,
      ),
    ));
  it('keeps to its line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer(), (length, seed) => {
        for (const p of pencilDashes(
          [
            { x: 0, y: 0 },
            { x: length, y: 0 },
          ],
          { ...style, seed },
        ).flat())
          expect(Math.abs(p.y)).toBeLessThanOrEqual(style.waver);
      }),
    );
  });
});
