import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartPointView, ChartView } from '../../src/play/view.ts';
import { barSlots, breaksOf, lineSlots, topOf, valueScale } from '../../src/stage/chart/chart-geometry.ts';

const plot = { x: 80, y: 40, w: 500, h: 400 };
const point = (id: string, more: Partial<ChartPointView> = {}): ChartPointView => ({
  id,
  label: id,
  value: 50,
  text: '50',
  hedge: 'exact',
  para: 4,
  known: true,
  ink: 'known',
  gap: false,
  at: null,
  ...more,
});
const view = (points: ChartPointView[], more: Partial<ChartView> = {}): ChartView => ({
  chart: {
    id: 'sacks',
    title: 'Sacks',
    unit: 'sacks',
    kind: 'bars',
    max: 100,
    tick: 20,
    points: points.map((p) => ({ id: p.id, label: p.label, known: p.known })),
    summary: [],
  },
  points,
  drawing: null,
  ...more,
});
const forecast = { id: 'f', fact: 'x', question: '?', known: [], chart: 'sacks', point: 'b', min: 0, max: 120, step: 1, unit: 'sacks' };

describe('the value scale', () => {
  it('begins at zero on the foot and ends at its top', () => {
    const scale = valueScale(8000, 2000, plot);
    expect([scale.y(0), scale.y(8000)]).toEqual([440, 40]);
  });
  it('leads from value to pixel and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e7, noNaN: true }), fc.double({ min: -0.5, max: 1.5, noNaN: true }), (top, part) => {
        const scale = valueScale(top, top / 4, plot);
        expect(scale.value(scale.y(part * top))).toBeCloseTo(part * top, 5 - Math.ceil(Math.log10(top + 1)));
      }),
    );
  });
  it('leads from pixel to value and back', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 700, noNaN: true }), (y) => {
        const scale = valueScale(120, 20, plot);
        expect(scale.y(scale.value(y))).toBeCloseTo(y, 6);
      }),
    );
  });
  it('has the chart’s own ticks', () => expect(valueScale(8000, 2000, plot).ticks).toEqual([0, 2000, 4000, 6000, 8000]));
  it('has fewer ticks where they would crowd', () => {
    const { ticks } = valueScale(100, 5, { ...plot, h: 90 });
    expect(ticks.length).toBeLessThan(7);
    expect(ticks[0]).toBe(0);
  });
});

describe('the top of the axis', () => {
  it('is the chart’s own', () => expect(topOf(view([point('a')]))).toBe(100));
  it('reaches what a forecast may be', () =>
    expect(
      topOf(view([point('a'), point('b', { value: null, ink: 'none' })], { drawing: { forecast, value: { value: 1, low: 1, high: 1 }, drawn: true } })),
    ).toBe(120));
  it('reaches a forecast that was set', () => expect(topOf(view([point('a', { forecast: { value: 105, low: 90, high: 130 } })]))).toBe(130));
});

describe('slots of bars', () => {
  it('stand in the plot, in order, none over another', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ gap: fc.boolean(), group: fc.constantFrom(undefined, 'x', 'y') }), { minLength: 1, maxLength: 12 }), (kinds) => {
        const slots = barSlots(
          kinds.map((k, i) => ({ id: `p${i}`, ...k })),
          plot,
        );
        let end = plot.x - 1e-6;
        for (const s of slots) {
          expect(s.cx - s.bar / 2).toBeGreaterThanOrEqual(end - 1e-6);
          expect(s.bar).toBeLessThanOrEqual(Math.max(14, s.w));
          end = s.x + s.w;
        }
        expect(end).toBeLessThanOrEqual(plot.x + plot.w + 1e-6);
      }),
    );
  });
  it('of one group stand closer than groups do', () => {
    const [a, b, c] = barSlots(
      [
        { id: 'a', group: 'x', gap: false },
        { id: 'b', group: 'x', gap: false },
        { id: 'c', group: 'y', gap: false },
      ],
      plot,
    );
    expect(c!.cx - b!.cx).toBeGreaterThan(b!.cx - a!.cx);
  });
  it('leave room for a break, whose mark stands between the bars', () => {
    const points = [point('a'), point('b', { gap: true })];
    const slots = barSlots(points, plot);
    const [mark] = breaksOf(points, slots, plot);
    expect(mark).toBeGreaterThan(slots[0]!.cx + slots[0]!.bar / 2);
    expect(mark).toBeLessThan(slots[1]!.cx - slots[1]!.bar / 2);
  });
});

describe('slots of a line', () => {
  it('stand where `at` says', () => {
    const [a, b, c] = lineSlots(
      [
        { id: 'a', at: 0 },
        { id: 'b', at: 0.25 },
        { id: 'c', at: 1 },
      ],
      plot,
    );
    expect((b!.cx - a!.cx) / (c!.cx - a!.cx)).toBeCloseTo(0.25);
  });
});
