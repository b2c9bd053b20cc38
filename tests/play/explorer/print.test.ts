import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, printed, printedChange } from '../../../src/play/explorer/print.ts';

describe('figures of the model as printed', () => {
  it('have commas at the thousands, a sign where they change, and a decimal more where it is asked for', () => {
    expect(printed(6663.4, 'whole')).toBe('6,663');
    expect(printed(6663.4, 'whole', 1)).toBe('6,663.4');
    expect(printed(0.94, 'percent')).toBe('94\u00a0%');
    expect(printed(0.9412, 'percent', 1)).toBe('94.1\u00a0%');
    expect(printedChange(-1.26, 'tenth')).toBe('−1.3');
    expect(printedChange(0.004, 'hundredth')).toBe('+0.00');
  });
  it('are said to add up only where a reader who adds them finds the sum', () => {
    expect(addUp([93.6, 0.1, 5.7], 99.4, 'whole', 0)).toBe(false);
    expect(addUp([93.6, 0.1, 5.7], 99.4, 'whole', 1)).toBe(true);
    const part = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const read = (value: number): number => Number(printed(value, 'tenth').replace('−', '-').replaceAll(',', ''));
        expect(addUp([a, b], a + b, 'tenth', 0)).toBe(Math.abs(read(a) + read(b) - read(a + b)) < 0.05);
      }),
    );
  });
});
