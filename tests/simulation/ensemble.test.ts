import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, directionOf, goTogether, quantile, sharedWord } from '../../src/simulation/ensemble.ts';
import { HUNGER_WORDS } from '../../src/simulation/reading.ts';

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 200 });

describe('a band', () => {
  it('lies between the least and the greatest, its middle between its ends', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { low, middle, high } = bandOf(values);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        expect(quantile(values, 0)).toBe(Math.min(...values));
        expect(quantile(values, 1)).toBe(Math.max(...values));
      }),
    );
  });
});

describe('a direction', () => {
  const base = Array.from({ length: 100 }, () => 0);
  it('is none where the difference is a thousandth of the base, or less', () => {
    const tens = base.map(() => 10);
    expect(
      directionOf(
        tens,
        tens.map((value) => value * 1.0009),
      ),
    ).toEqual({ up: 0, down: 0, says: 'cannot tell' });
  });
  const road = (up: number): number[] => base.map((_, i) => (i < up ? 1 : -1));
  it('is said where ninety of a hundred settings agree', () => {
    expect(directionOf(base, road(90)).says).toBe('more');
    expect(directionOf(base, road(10)).says).toBe('less');
  });
  it('is not said below that: the model can’t tell', () => {
    expect(directionOf(base, road(89)).says).toBe('cannot tell');
    expect(directionOf(base, base).says).toBe('cannot tell');
  });
  it('rounds down: 899 of 1,000 are not ninety of a hundred', () => {
    const many = Array.from({ length: 1000 }, () => 0);
    expect(
      directionOf(
        many,
        many.map((_, i) => (i < 899 ? 1 : -1)),
      ),
    ).toEqual({ up: 89, down: 10, says: 'cannot tell' });
  });
});

describe('a word', () => {
  const words = (none: number, strain: number, severe: number, famine: number) =>
    [none, strain, severe, famine].flatMap((count, i) => Array.from({ length: count }, () => HUNGER_WORDS[i]!));
  it('is said where ninety of a hundred share it', () => expect(sharedWord(words(0, 0, 5, 95), HUNGER_WORDS)).toEqual({ word: 'famine' }));
  it('is else the ends of the band, between which the model can’t tell', () => {
    expect(sharedWord(words(0, 4, 47, 49), HUNGER_WORDS)).toEqual({ between: ['severe', 'famine'] });
    expect(sharedWord(words(30, 30, 30, 10), HUNGER_WORDS)).toEqual({ between: ['none', 'famine'] });
  });
});

describe('what goes together', () => {
  it('is one for anything with itself, minus one with its opposite, nothing with what does not vary', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 3, maxLength: 50 }), (values) => {
        expect(goTogether(values, values)).toBeCloseTo(1);
        expect(
          goTogether(
            values,
            values.map((value) => -value),
          ),
        ).toBeCloseTo(-1);
        expect(
          goTogether(
            values,
            values.map(() => 4),
          ),
        ).toBe(0);
      }),
    );
  });
});
