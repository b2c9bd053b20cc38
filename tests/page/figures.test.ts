import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '../../src/page/forecast-step.tsx';
import { stepped } from '../../src/page/number-field.tsx';
import { countInWords, printed, readFigure } from '../../src/page/number-words.ts';
import { paraMark } from '../../src/page/para-mark.ts';

describe('figures that are typed and printed', () => {
  it.each([
    ['3200', 3200],
    ['3,200', 3200],
    ['3 200', 3200],
    ['1,234,567', 1234567],
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' 24 ', 24],
  ])('reads “%s”', (text, figure) => expect(readFigure(text)).toBe(figure));
  it.each(['', '-', '−3', '-3', 'about 20', '1e9', '0x10', '12 %', '1.2.3', 'Infinity'])('takes “%s” for no figure', (text) =>
    expect(readFigure(text)).toBeNull(),
  );
  it('never throws and never reads anything but a finite number of nought or more', () => {
    fc.assert(fc.property(fc.string(), (text) => ((n) => n === null || (Number.isFinite(n) && n >= 0))(readFigure(text))));
  });
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, hundredths) => readFigure(printed(whole + hundredths / 100)) === Math.round((whole + hundredths / 100) * 100) / 100,
      ),
    );
  });
  it('parts thousands with commas', () => expect([printed(63), printed(6500), printed(1234567.5)]).toEqual(['63', '6,500', '1,234,567.5']));
  it('begins a sentence with a small count in words', () => expect([countInWords(4), countInWords(12)]).toEqual(['Four', '12']));
});

describe('a forecast and its range', () => {
  const range = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).map(([a, b, c]) => [a, b, c].sort((x, y) => x - y) as [number, number, number]);
  it('stays low ≤ value ≤ high, whatever is typed', () => {
    fc.assert(
      fc.property(range, fc.nat(1000), ([low, value, high], typed) => {
        const next = withValue({ low, value, high }, typed);
        return next.value === typed && next.low <= typed && typed <= next.high;
      }),
    );
  });
  it('moves a range not touched yet along with the figure', () => expect(withValue({ value: 5, low: 5, high: 5 }, 9)).toEqual({ value: 9, low: 9, high: 9 }));
  it('stretches a touched range only where it must', () => expect(withValue({ value: 5, low: 3, high: 8 }, 9)).toEqual({ value: 9, low: 3, high: 9 }));
  it('steps stay inside the bounds', () => {
    fc.assert(fc.property(fc.nat(100), fc.integer({ min: -300, max: 300 }), (value, by) => ((n) => n >= 0 && n <= 100)(stepped(value, by, 0, 100))));
  });
  it('steps leave no dust of floating point', () => expect(stepped(0.2, 0.1, 0, 5)).toBe(0.3));
});

describe('paragraph marks', () => {
  it.each([
    [[6], '¶6'],
    [[4, 5, 6], '¶4–6'],
    [[44, 45, 48], '¶44–45, ¶48'],
    [[18, 4, 4], '¶4, ¶18'],
  ])('%j → %s', (paras, mark) => expect(paraMark(paras)).toBe(mark));
});
