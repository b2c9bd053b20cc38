import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEDGES } from '../../src/scenario/schema.ts';
import { valueScale } from '../../src/stage/chart/chart-geometry.ts';
import { barShape, WAVE, wave } from '../../src/stage/chart/hedge-shape.ts';

const scale = valueScale(100, 20, { x: 0, y: 0, w: 200, h: 400 });
const slot = { id: 'a', x: 0, w: 120, cx: 60, bar: 80 };
const shape = (hedge: (typeof HEDGES)[number], more: { value?: number | [number, number]; fall?: boolean } = {}) =>
  barShape({ value: 50, hedge, ...more }, slot, scale)!;
const AT = scale.y(50);

describe('how a hedge is drawn', () => {
  it('nothing while a point is not inked', () => expect(barShape({ value: null, hedge: 'exact' }, slot, scale)).toBeNull());
  it('exact: a flat top at the figure', () => expect(shape('exact')).toMatchObject({ cap: 'flat', top: AT, rule: null, risers: [] }));
  it('more than: open at the figure, with risers that point on', () => {
    const s = shape('more-than');
    expect(s).toMatchObject({ cap: 'open', top: AT });
    expect(s.risers.length).toBeGreaterThan(1);
    for (const r of s.risers) expect(r.to).toBeLessThan(r.from);
  });
  it('about and some: a wavy top', () => expect([shape('about').cap, shape('some').cap]).toEqual(['wave', 'wave']));
  it('almost: stops short of a dashed rule at the figure', () => {
    const s = shape('almost');
    expect(s.rule?.y).toBe(AT);
    expect(s.top).toBeGreaterThan(AT);
  });
  it('as much as: a bracket that hangs from the rule', () => {
    const s = shape('as-much-as');
    expect(s.rule?.y).toBe(AT);
    expect(s.bracket?.[0]?.y).toBeGreaterThan(AT);
  });
  it('on paper: ruled and unfilled', () => expect(shape('on-paper')).toMatchObject({ ruled: true, top: AT }));
  it('range: inked to the lower end, a band to the upper, nothing at the middle', () => {
    const s = shape('range', { value: [40, 60] });
    expect(s.top).toBe(scale.y(40));
    expect(s.band).toEqual({ top: scale.y(60), bottom: scale.y(40) });
  });
});

describe('the hedge of a fall taken off an index', () => {
  it('almost so much less: the bar passes the rule a little', () => {
    const s = shape('almost', { fall: true });
    expect(s.rule?.y).toBe(AT);
    expect(s.top).toBeLessThan(AT);
  });
  it('more than so much less: the bar stays below the rule', () => expect(shape('more-than', { fall: true }).top).toBeGreaterThan(AT));
});

it('every shape stands on the foot, inside its slot, and its crest is its highest part', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HEDGES),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.boolean(),
      (hedge, a, b, fall) => {
        const s = barShape({ value: hedge === 'range' ? [a, b] : a, hedge, fall }, slot, scale)!;
        expect(s.foot).toBe(400);
        expect(s.top).toBeLessThanOrEqual(s.foot + 1e-9);
        expect(s.right - s.left).toBeCloseTo(slot.bar);
        for (const y of [s.top, s.band?.top ?? s.top, s.rule?.y ?? s.top, ...s.risers.map((r) => r.to)]) expect(s.crest).toBeLessThanOrEqual(y + 1e-9);
      },
    ),
  );
});

it('a wave runs from edge to edge and strays no further than its height', () => {
  fc.assert(
    fc.property(fc.double({ min: 5, max: 400, noNaN: true }), (width) => {
      const points = wave(10, 10 + width, 50);
      expect(points[0]?.x).toBe(10);
      expect(points.at(-1)?.x).toBeCloseTo(10 + width);
      for (const p of points) expect(Math.abs(p.y - 50)).toBeLessThanOrEqual(WAVE + 1e-9);
    }),
  );
});
