/** Where everything on a chart stands, in CSS pixels of the sheet. Pure arithmetic: no Phaser, no DOM. */
import { scaleLinear } from 'd3-scale';
import type { ChartPointView, ChartView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';

/** From values of the axis to pixels and back. `y` of zero is the foot of the plot. */
export interface ValueScale {
  top: number;
  y(value: number): number;
  value(y: number): number;
  ticks: number[];
}
export interface Slot {
  id: string;
  /** The whole place of a point along the axis. */
  x: number;
  w: number;
  /** Middle of bar or disc. */
  cx: number;
  /** Width of the bar. */
  bar: number;
}

const LEAST_TICK_GAP = 26;
const GROUP_GAP = 0.7;
const BREAK_GAP = 0.35;

/** What the axis must reach: the chart's own end, the forecast that is drawn on it, and every forecast set before. */
export function topOf({ chart, points, drawing }: ChartView): number {
  const drawn = drawing?.forecast.max ?? 0;
  const set = points.map((p) => (p.forecast ? Math.max(p.forecast.value, p.forecast.high) : 0));
  const inked = points.map((p) => (p.value === null ? 0 : Array.isArray(p.value) ? Math.max(...p.value) : p.value));
  return Math.max(chart.max, drawn, ...set, ...inked);
}

/** The scale of a plot whose axis reaches `top`. Ticks stand `tick` apart, or further where they would crowd. */
export function valueScale(top: number, tick: number, plot: Rect): ValueScale {
  const scale = scaleLinear()
    .domain([0, top])
    .range([plot.y + plot.h, plot.y]);
  const own = Array.from({ length: Math.floor(top / tick + 1e-9) + 1 }, (_, i) => i * tick);
  const most = Math.max(2, Math.floor(plot.h / LEAST_TICK_GAP));
  return { top, y: (v) => scale(v), value: (y) => scale.invert(y), ticks: own.length <= most + 1 ? own : scale.ticks(most) };
}

/**
 * Places for the points of a bar chart: equal slots, points of one group close together with room between groups, and a
 * little more room where the axis is broken.
 */
export function barSlots(points: Pick<ChartPointView, 'id' | 'group' | 'gap'>[], plot: Rect): Slot[] {
  const before = points.map((p, i) => {
    const last = points[i - 1];
    if (!last) return 0;
    return (p.group !== last.group ? GROUP_GAP : 0) + (p.gap ? BREAK_GAP : 0);
  });
  const unit = plot.w / Math.max(1, points.length + before.reduce((a, b) => a + b, 0));
  const grouped = points.some((p) => p.group);
  const bar = Math.min(98, plot.w * 0.2, Math.max(14, unit * (grouped ? 0.84 : 0.78)));
  let x = plot.x;
  return points.map((p, i) => {
    x += (before[i] ?? 0) * unit;
    const slot = { id: p.id, x, w: unit, cx: x + unit / 2, bar };
    x += unit;
    return slot;
  });
}

/** Places for the points of a line chart: by `at` along the axis, with room for the labels at both ends. */
export function lineSlots(points: Pick<ChartPointView, 'id' | 'at'>[], plot: Rect): Slot[] {
  const each = plot.w / Math.max(1, points.length);
  const inset = Math.min(70, each * 0.45);
  return points.map((p, i) => {
    const at = p.at ?? (points.length > 1 ? i / (points.length - 1) : 0.5);
    const cx = plot.x + inset + at * (plot.w - 2 * inset);
    return { id: p.id, x: cx - each / 2, w: each, cx, bar: Math.min(70, each * 0.7) };
  });
}

/** Places for all points, as the chart's kind has it. */
export function slotsOf({ chart, points }: ChartView, plot: Rect): Slot[] {
  return chart.kind === 'bars' ? barSlots(points, plot) : lineSlots(points, plot);
}

/** Where a break in the axis is marked: the middle of the room before the point. */
export function breaksOf(points: Pick<ChartPointView, 'gap'>[], slots: Slot[], plot: Rect): number[] {
  return points.flatMap((p, i) => {
    const slot = slots[i];
    const last = slots[i - 1];
    if (!p.gap || !slot) return [];
    const from = last ? last.cx + last.bar / 2 : plot.x;
    return [(from + slot.cx - slot.bar / 2) / 2];
  });
}
