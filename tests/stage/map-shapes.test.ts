import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapData } from '../../src/stage/map/map-data.ts';
import { placed } from '../../src/stage/map/map-labels.ts';
import { fieldOf, isInside, shapesOf, smoothed } from '../../src/stage/map/map-shapes.ts';
import { project } from '../../src/stage/map/projection.ts';
import { overlaps } from '../../src/stage/rects.ts';

const text = readFileSync('assets/map/map.json', 'utf8');
const data = JSON.parse(text) as MapData;
const shapes = shapesOf(data);
const at = (lon: number, lat: number) => project({ lon, lat });
/** How far a point is from the nearest corner of the frontier, in kilometres. */
const toFrontier = (lon: number, lat: number): number => {
  const p = at(lon, lat);
  return 6371 * Math.min(...shapes.frontier.flatMap((line) => line.filter((_, i) => i % 2 === 0).map((x, i) => Math.hypot(x - p.x, line[i * 2 + 1]! - p.y))));
};

describe('the map’s data', () => {
  it('is at most 150 KB, 50 KB compressed', () => expect([text.length < 150_000, gzipSync(text).length < 50_000]).toEqual([true, true]));
  it.each([
    ['Moscow', 37.62, 55.75],
    ['Novosibirsk', 82.92, 55.03],
    ['Warsaw', 21.0, 52.2],
  ])('has %s on land', (_, lon, lat) => expect(isInside(at(lon, lat), shapes.land)).toBe(true));
  it.each([
    ['Black Sea', 34.2, 43.4],
    ['Caspian Sea', 50.5, 42],
  ])('has the %s as water', (_, lon, lat) => expect(isInside(at(lon, lat), shapes.land)).toBe(false));
});

describe('the frontier of 1930', () => {
  it.each([
    ['runs just west of Minsk', 27.1, 53.9],
    ['follows the Zbruch between Galicia and Podolia', 26.2, 49.2],
    ['follows the Dniester past Tiraspol', 29.5, 46.8],
    ['crosses the Karelian isthmus near Beloostrov', 30.05, 60.17],
  ])('%s', (_, lon, lat) => expect(toFrontier(lon, lat)).toBeLessThan(35));
  it.each([
    ['Galicia and Poland', 23.0, 50.2],
    ['the Ukrainian and the Russian republic', 36.5, 50.4],
    ['Kazakhstan and Russia', 69.0, 54.6],
    ['Estonia and Latvia', 25.3, 57.95],
    ['Belorussia and Lithuania', 25.5, 54.2],
  ])('does not run between %s, as borders of today do', (_, lon, lat) => expect(toFrontier(lon, lat)).toBeGreaterThan(60));
});

describe('the country', () => {
  it.each([
    ['Kiev', 30.52, 50.45, true],
    ['Minsk', 27.56, 53.9, true],
    ['Tashkent', 69.24, 41.3, true],
    ['Tiraspol', 29.63, 46.85, true],
    ['Lvov', 24.03, 49.84, false],
    ['Riga', 24.1, 56.9, false],
    ['Kishinev', 28.85, 47.0, false],
    ['Vyborg', 28.9, 60.75, false],
    ['Brest', 23.8, 52.15, false],
  ])('%s', (_, lon, lat, inside) => expect(isInside(at(lon, lat), shapes.country)).toBe(inside));
});

describe('regions', () => {
  it.each([
    ['ukraine', 'Kharkov', 36.23, 49.99, true],
    ['ukraine', 'Tulchin', 28.85, 48.68, true],
    ['ukraine', 'Lvov', 24.03, 49.84, false],
    ['ukraine', 'Simferopol', 34.1, 44.95, false],
    ['north-caucasus', 'Rostov', 40.0, 47.4, true],
    ['north-caucasus', 'Astrakhan', 48.0, 46.35, false],
    ['kazakhstan', 'Karaganda', 73.1, 49.8, true],
    ['siberia', 'Omsk', 73.4, 54.98, true],
  ])('%s and %s', (region, _, lon, lat, inside) => expect(isInside(at(lon, lat), shapes.regions[region] ?? [])).toBe(inside));
  it('a field lies inside its region and is the same each time', () => {
    const rings = shapes.regions['north-caucasus']!;
    const cuts = fieldOf('north-caucasus', rings);
    expect(cuts.length).toBeGreaterThan(100);
    expect(cuts.every((c) => isInside(c, rings) && c.depth >= 0 && c.depth <= 1)).toBe(true);
    expect(fieldOf('north-caucasus', rings)).toEqual(cuts);
  });
  it('a name without a region has no field', () => expect([shapes.field('moscow'), shapes.field('__proto__')]).toEqual([[], []]));
});

it('a smoothed line still passes through its points', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 20 }), (raw) => {
      const path = raw.slice(0, raw.length - (raw.length % 2));
      const smooth = smoothed(path, 5);
      for (let i = 0; i < path.length; i += 2) {
        expect(smooth[i * 5]).toBeCloseTo(path[i]!, 9);
        expect(smooth[i * 5 + 1]).toBeCloseTo(path[i + 1]!, 9);
      }
    }),
  );
});

describe('names on the map', () => {
  const window = { x: 0, y: 0, w: 800, h: 400 };
  const name = fc.record({
    at: fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 400 }) }),
    w: fc.integer({ min: 20, max: 120 }),
    h: fc.integer({ min: 14, max: 30 }),
    broad: fc.boolean(),
    lit: fc.boolean(),
  });
  it('stay in the window, and the lit ones are always there', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 14 }), (all) => {
        const names = all.map((n, i) => ({ ...n, id: `n${i}` }));
        const places = placed(names, window, []);
        for (const n of names) {
          const rect = places.get(n.id);
          if (n.lit) expect(rect).toBeTruthy();
          if (!rect) continue;
          expect(rect.x >= 0 && rect.y >= 0 && rect.x + rect.w <= 800 && rect.y + rect.h <= 400).toBe(true);
        }
      }),
    );
  });
  it('take another side where the first is taken', () => {
    const [a, b] = ['a', 'b'].map((id, i) => ({ id, at: { x: 100 + i * 60, y: 100 }, w: 80, h: 20, broad: false, lit: true }));
    const places = placed([a!, b!], window, []);
    expect(overlaps(places.get('a')!, places.get('b')!)).toBe(false);
  });
  it('stand on their own side of the frontier', () => {
    const east = (_: string, { x }: { x: number }) => x > 90;
    const place = { id: 'a', at: { x: 100, y: 100 }, w: 80, h: 20, broad: false, lit: true };
    const taken = [{ x: 160, y: 60, w: 60, h: 80 }]; // where it would stand else
    expect(placed([place], window, [], taken).get('a')!.x).toBeLessThan(90);
    expect(placed([place], window, [], taken, east).get('a')!.x + 40).toBeGreaterThan(90);
  });
  it('keep off a coast where they can', () => {
    const shore = Array.from({ length: 20 }, (_, i) => ({ x: 110 + i * 4, y: 100 }));
    expect(placed([{ id: 'a', at: { x: 100, y: 100 }, w: 80, h: 20, broad: false, lit: true }], window, shore).get('a')!.x).toBeLessThan(100);
  });
});
