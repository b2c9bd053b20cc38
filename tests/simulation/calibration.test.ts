import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawer, MEMBER_WIDTH, SEED } from '../../src/build/model/draw.ts';
import { bytesOf, hashOf } from '../../src/build/model/members-file.ts';
import { reportRows, reportText } from '../../src/build/model/report.ts';
import { crossing } from '../../src/simulation/solve.ts';
import { about, bytes, loaded, members } from './the-model.ts';

describe('the kept members', () => {
  it('are a thousand, and the bytes that were written', () => {
    expect(about.kept).toBe(1000);
    expect(about.seed).toBe(SEED);
    expect(hashOf(bytes)).toBe(about.sha256);
  });
  it('come again: the first fifty, drawn and solved anew, have the same bytes', { timeout: 120_000 }, () => {
    const draw = drawer(loaded);
    const again: Float64Array[] = [];
    for (let n = 0; again.length < 50; n++) {
      const row = draw(n);
      if (row) again.push(row);
    }
    expect(bytesOf(again).equals(bytes.subarray(0, 50 * MEMBER_WIDTH * 8))).toBe(true);
  });
});

describe('the table of points', () => {
  const rows = reportRows(loaded, members);
  it.each(rows.filter(({ point }) => point.use === 'solved' || point.use === 'filtered').map((row) => [row.point.id, row] as const))(
    '%s holds in every member',
    (_, { inside, holds }) => {
      expect(inside).toBe(100);
      expect(holds).toBe(true);
    },
  );
  it('is printed as it is now', () => {
    expect(readFileSync('scenarios/stalins-revolution/model-report.txt', 'utf8')).toBe(reportText(rows, about));
  });
});

describe('crossing', () => {
  it('finds where a rising or falling line crosses zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(1, -1, 7, -0.2), (at, slope) => {
        expect(crossing((x) => slope * (x - at), -60, 60)).toBeCloseTo(at, 6);
      }),
    );
  });
  it('finds nothing where nothing crosses, or nothing is a number', () => {
    expect(crossing((x) => x * x + 1, -1, 1)).toBeNull();
    expect(crossing(() => Number.NaN, 0, 1)).toBeNull();
  });
});
