/** How the explorer prints what it counts. Pure. */
import { timeOf as pointOf, type SeriesId } from '../../simulation/six-series.ts';
import type { SeriesView, Years } from './explorer-view.ts';

const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** October 1927, the first month of a run, in years since January 1927. */
const START: Years = 0.75;

/** A moment of a run, in months since October 1927, on the common time axis. */
export const yearsAt = (month: number): Years => START + month / 12;
/** The end of a month of the run: there its values are known. */
export const endOf = (month: number): Years => yearsAt(month + 1);

/** A month of the run in words: `March 1930`. */
export function monthName(month: number): string {
  const since = month + 9;
  return `${MONTH_NAMES[since % 12]} ${1927 + Math.floor(since / 12)}`;
}

const withSpaces = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

const DECIMALS: Record<SeriesView['print'], number> = { percent: 0, whole: 0, tenth: 1, hundredth: 2 };

/** The size of a value as printed, without sign, commas and unit. */
const digitsOf = (value: number, print: SeriesView['print'], more: number): string =>
  (Math.abs(value) * (print === 'percent' ? 100 : 1)).toFixed(DECIMALS[print] + more);

/** A value in a series' own way: whole numbers with a comma at the thousands, shares as percent; `more` decimals than usual. */
export function printed(value: number, print: SeriesView['print'], more = 0): string {
  const sign = value < 0 ? '−' : '';
  const [whole = '', decimals] = digitsOf(value, print, more).split('.');
  return `${sign}${withSpaces(whole)}${decimals ? `.${decimals}` : ''}${print === 'percent' ? '\u00a0%' : ''}`;
}
/** A change, always with its sign. */
export const printedChange = (value: number, print: SeriesView['print'], more = 0): string => (value >= 0 ? '+' : '') + printed(value, print, more);

/** Whether the parts as printed add up to the whole as printed, with `more` decimals than usual. */
export function addUp(parts: readonly number[], whole: number, print: SeriesView['print'], more: number): boolean {
  const shown = (value: number): number => Math.sign(value) * Number(digitsOf(value, print, more).replace('.', ''));
  return parts.reduce((sum, part) => sum + shown(part), 0) === shown(whole);
}

/** A moment of a series in words: `1932–33` for a year of grain, `1932` for a harvest, `March 1930`. */
export function momentOf(id: SeriesId, at: number): string {
  const point = pointOf(id, at);
  const month = /^(\d{4})-(\d{2})$/.exec(point);
  return month ? `${MONTH_NAMES[Number(month[2]) - 1]} ${month[1]}` : point.replace('/', '\u2013');
}

/** An assumption's value with its unit: shares as percent. */
export function printedAssumption(value: number, unit: string): string {
  if (/^(share|zero to one)\b/.test(unit)) {
    const rest = unit.replace(/^(share|zero to one)/, '').trim();
    return `${Math.round(value * 100)}\u00a0%${rest && !rest.startsWith('of') ? ` ${rest}` : ''}`;
  }
  return `${Number(value.toPrecision(3))} ${unit}`;
}
