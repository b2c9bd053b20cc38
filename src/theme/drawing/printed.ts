import type { SeriesView } from '../../play/explorer/explorer-view.ts';

/** A value in a series' own way, as the axis bears it: thousands with commas, shares as percent. Pure; asks no locale. */
export function printed(value: number, print: SeriesView['print']): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  switch (print) {
    case 'percent':
      return `${sign}${Math.round(size * 100)}\u00a0%`;
    case 'tenth':
      return sign + size.toFixed(1);
    case 'hundredth':
      return sign + size.toFixed(2);
    case 'whole':
      return sign + String(Math.round(size)).replace(/\B(?=(\d{3})+$)/g, ',');
  }
}

/** A tick's value: without places after the point where all ticks are whole. */
export function tickText(value: number, tick: number, print: SeriesView['print']): string {
  const whole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-9;
  if (print === 'percent') return printed(value, print);
  return printed(value, whole(tick) ? 'whole' : whole(tick * 10) ? 'tenth' : 'hundredth');
}

/** With a capital first letter: at the head of a line or on a plate. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
