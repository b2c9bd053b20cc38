import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTENT, MAIN, project, unproject } from '../../src/stage/map/projection.ts';

const KM = 6371;

describe('the conic projection', () => {
  it('puts 52° N 56° E at the middle', () => {
    const { x, y } = project({ lon: 56, lat: 52 });
    expect(x).toBeCloseTo(0, 12);
    expect(y).toBeCloseTo(0, 12);
  });
  it('keeps distances along the middle meridian', () =>
    expect((project({ lon: 56, lat: 42 }).y - project({ lon: 56, lat: 62 }).y) * KM).toBeCloseTo((20 / 180) * Math.PI * KM, 6));
  it('keeps distances along the standard parallel', () => {
    const a = project({ lon: 56, lat: 52 });
    const b = project({ lon: 57, lat: 52 });
    expect(Math.hypot(b.x - a.x, b.y - a.y) * KM).toBeCloseTo(Math.cos((52 / 180) * Math.PI) * (Math.PI / 180) * KM, 1);
  });
  it('has north above south and east right of west', () => {
    const moscow = project({ lon: 37.62, lat: 55.75 });
    const kharkov = project({ lon: 36.23, lat: 49.99 });
    const novosibirsk = project({ lon: 82.92, lat: 55.03 });
    expect(moscow.y).toBeLessThan(kharkov.y);
    expect(moscow.x).toBeLessThan(novosibirsk.x);
  });
  it('leads back to the same degrees', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 107, noNaN: true }), fc.double({ min: 30, max: 75, noNaN: true }), (lon, lat) => {
        const back = unproject(project({ lon, lat }));
        expect(back.lon).toBeCloseTo(lon, 8);
        expect(back.lat).toBeCloseTo(lat, 8);
      }),
    );
  });
  it('leads back to the same point', () => {
    fc.assert(
      fc.property(fc.double({ min: EXTENT.left, max: EXTENT.right, noNaN: true }), fc.double({ min: EXTENT.top, max: EXTENT.bottom, noNaN: true }), (x, y) => {
        const back = project(unproject({ x, y }));
        expect(back.x).toBeCloseTo(x, 10);
        expect(back.y).toBeCloseTo(y, 10);
      }),
    );
  });
  it('shows 41–62° N and 23–89° E on first sight', () => {
    for (const at of [
      { lon: 56, lat: 42 },
      { lon: 56, lat: 63.9 },
      { lon: 23, lat: 52 },
      { lon: 89, lat: 52 },
      { lon: 30.31, lat: 59.94 },
    ]) {
      const { x, y } = project(at);
      expect(x > MAIN.left && x < MAIN.right && y > MAIN.top && y < MAIN.bottom).toBe(true);
    }
  });
});
