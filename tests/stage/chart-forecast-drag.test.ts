import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyed, moved, snapped } from '../../src/stage/chart/forecast-drag.ts';

const bounds = { min: 0, max: 8000, step: 100 };
const anyBounds = fc.constantFrom(bounds, { min: 0, max: 5, step: 0.1 }, { min: 10, max: 97, step: 7 });
const anyFigure = fc.oneof(fc.double(), fc.double({ min: -1, max: 9000, noNaN: true }));

describe('drawing a forecast', () => {
  it('snaps to the ruler', () => expect(snapped(3249, bounds)).toBe(3200));
  it('leaves no dust of floating point', () => expect(snapped(2.4000001, { min: 0, max: 5, step: 0.1 })).toBe(2.4));
  it('takes the range along while that was never pulled open', () =>
    expect(moved({ value: 1000, low: 1000, high: 1000 }, 'value', 2000, bounds)).toEqual({ value: 2000, low: 2000, high: 2000 }));
  it('stretches an open range where it must', () =>
    expect(moved({ value: 1000, low: 800, high: 1200 }, 'value', 2000, bounds)).toEqual({ value: 2000, low: 800, high: 2000 }));
  it('lets an end of the range never pass the figure', () =>
    expect(moved({ value: 1000, low: 800, high: 1200 }, 'low', 5000, bounds)).toEqual({ value: 1000, low: 1000, high: 1200 }));
  it('keeps min ≤ low ≤ value ≤ high ≤ max whatever is pulled where', () => {
    fc.assert(
      fc.property(
        anyBounds,
        fc.array(fc.tuple(fc.constantFrom('value' as const, 'low' as const, 'high' as const), anyFigure), { maxLength: 12 }),
        (b, pulls) => {
          let now = { value: b.min, low: b.min, high: b.min };
          for (const [grip, to] of pulls) {
            now = moved(now, grip, to, b);
            expect(b.min <= now.low && now.low <= now.value && now.value <= now.high && now.high <= b.max).toBe(true);
          }
        },
      ),
    );
  });
  it('gives the same at a second snapping', () => {
    fc.assert(
      fc.property(anyBounds, anyFigure, (b, figure) => {
        const once = snapped(figure, b);
        if (once !== b.max) expect(snapped(once, b)).toBe(once);
      }),
    );
  });
});

describe('keys', () => {
  const now = { value: 3200, low: 3200, high: 3200 };
  it.each([
    ['ArrowUp', 3300],
    ['ArrowRight', 3300],
    ['ArrowDown', 3100],
    ['ArrowLeft', 3100],
    ['PageUp', 4200],
    ['PageDown', 2200],
    ['Home', 0],
    ['End', 8000],
  ])('%s leads to %d', (key, value) => expect(keyed(now, key, bounds)?.value).toBe(value));
  it.each(['Enter', 'a', 'toString', '__proto__'])('%s is no key of the forecast', (key) => expect(keyed(now, key, bounds)).toBeNull());
});
