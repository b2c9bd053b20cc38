/** What drawing does to a forecast: its figure, the ends of the range found likely, steps by key. Pure. */

import type { ForecastValue } from '../../play/view.ts';
import type { CompiledForecast } from '../../scenario/compiled.ts';

export type Bounds = Pick<CompiledForecast, 'min' | 'max' | 'step'>;
/** What is held: the figure itself or an end of the range. */
export type Grip = 'value' | 'low' | 'high';

/** The nearest figure on the ruler: min, min + step, … up to max. Anything that is no number gives min. */
export function snapped(figure: number, { min, max, step }: Bounds): number {
  if (Number.isNaN(figure)) return min;
  const inside = Math.min(max, Math.max(min, figure));
  const onRuler = min + Math.round((inside - min) / step) * step;
  return Math.min(max, Math.max(min, Math.round(onRuler * 1e6) / 1e6));
}

/**
 * The forecast once `grip` is moved to `figure`, with `start` as it was when the grip was taken. A range that was never pulled open moves with the
 * figure; one that was is stretched where it must be. An end never passes the figure. Always min ≤ low ≤ value ≤ high ≤ max.
 */
export function moved(start: ForecastValue, grip: Grip, figure: number, bounds: Bounds): ForecastValue {
  const to = snapped(figure, bounds);
  const { value, low, high } = start;
  if (grip === 'low') return { value, low: Math.min(to, value), high };
  if (grip === 'high') return { value, low, high: Math.max(to, value) };
  if (low === high) return { value: to, low: to, high: to };
  return { value: to, low: Math.min(low, to), high: Math.max(high, to) };
}

const keys: Record<string, number> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 };

/** The forecast after a key (`KeyboardEvent.key`): arrows by one step, Page keys by ten, Home and End to the bounds. Null for any other key. */
export function keyed(now: ForecastValue, key: string, bounds: Bounds): ForecastValue | null {
  if (key === 'Home') return moved(now, 'value', bounds.min, bounds);
  if (key === 'End') return moved(now, 'value', bounds.max, bounds);
  const by = Object.hasOwn(keys, key) ? keys[key] : undefined;
  return by === undefined ? null : moved(now, 'value', now.value + by * bounds.step, bounds);
}
