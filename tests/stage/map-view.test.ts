import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstView, held, keyedView, leastScale, panned, toMap, toWindow, zoomed } from '../../src/stage/map/map-view.ts';
import { EXTENT, MAIN, project } from '../../src/stage/map/projection.ts';

const wall = { w: 1196, h: 570 };
const anyWindow = fc.record({ w: fc.integer({ min: 120, max: 2400 }), h: fc.integer({ min: 100, max: 1300 }) });
const anyNumber = fc.double({ min: -3, max: 3, noNaN: true });

const expectHeld = (view: { x: number; y: number; scale: number }, window: { w: number; h: number }) => {
  const half = { x: window.w / 2 / view.scale, y: window.h / 2 / view.scale };
  expect(view.x - half.x).toBeGreaterThanOrEqual(EXTENT.left - 1e-9);
  expect(view.x + half.x).toBeLessThanOrEqual(EXTENT.right + 1e-9);
  expect(view.y - half.y).toBeGreaterThanOrEqual(EXTENT.top - 1e-9);
  expect(view.y + half.y).toBeLessThanOrEqual(EXTENT.bottom + 1e-9);
};

describe('what is seen of the map', () => {
  it('is the whole country on a wide wall', () => {
    const view = firstView([project({ lon: 27, lat: 50 })], wall);
    expect(wall.h / view.scale).toBeGreaterThanOrEqual(MAIN.bottom - MAIN.top - 1e-9);
  });
  it('is what is named in a narrow window', () => {
    const window = { w: 340, h: 280 };
    const named = [project({ lon: 27.06, lat: 50.18 }), project({ lon: 28.85, lat: 48.68 })];
    const view = firstView(named, window);
    for (const point of named) {
      const at = toWindow(view, window, point);
      expect(at.x > 0 && at.x < window.w && at.y > 0 && at.y < window.h).toBe(true);
    }
    expect(view.scale).toBeGreaterThan(leastScale(window));
  });
  it('never leaves the data, wherever it is drawn, zoomed or dropped', () => {
    fc.assert(
      fc.property(
        anyWindow,
        anyNumber,
        anyNumber,
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.array(fc.tuple(anyNumber, anyNumber, fc.double({ min: 0.1, max: 10, noNaN: true })), { maxLength: 6 }),
        (window, x, y, scale, moves) => {
          let view = held({ x, y, scale }, window);
          expectHeld(view, window);
          for (const [dx, dy, factor] of moves) {
            view = zoomed(panned(view, window, dx * 300, dy * 300), window, factor, { x: dx * 100, y: dy * 100 });
            expectHeld(view, window);
          }
        },
      ),
    );
  });
  it('leads from map to window and back', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (x, y) => {
        const view = firstView([], wall);
        const back = toMap(view, wall, toWindow(view, wall, { x, y }));
        expect(back.x).toBeCloseTo(x, 9);
        expect(back.y).toBeCloseTo(y, 9);
      }),
    );
  });
  it('keeps the point under the pointer where it is when zooming', () => {
    const view = held({ x: 0, y: 0, scale: 2600 }, wall);
    const at = { x: 700, y: 200 };
    const before = toMap(view, wall, at);
    const after = toMap(zoomed(view, wall, 1.2, at), wall, at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });
});

describe('keys', () => {
  const first = firstView([], wall);
  const near = zoomed(first, wall, 2);
  it('pan with arrows', () => expect(keyedView(near, 'ArrowRight', wall, first)!.x).toBeGreaterThan(near.x));
  it('zoom with + and −', () =>
    expect([keyedView(near, '+', wall, first)!.scale > near.scale, keyedView(near, '-', wall, first)!.scale < near.scale]).toEqual([true, true]));
  it('go back to the whole with 0', () => expect(keyedView(near, '0', wall, first)).toEqual(first));
  it.each(['Enter', 'q', 'constructor'])('leave %s to others', (key) => expect(keyedView(near, key, wall, first)).toBeNull());
});
