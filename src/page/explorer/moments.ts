/** Moments of the model's time axis in words. */
import type { SeriesName } from '../../play/explorer/explorer-events.ts';
import type { RecordMark, Years } from '../../play/explorer/explorer-view.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Less than any day, in months: what is lost as a month becomes a fraction of a year. */
const DUST = 1e-6;
const named = (month: number): string => `${MONTHS[month % 12]} ${1927 + Math.floor(month / 12)}`;

/** The month that begins at or holds this moment. */
export const monthFrom = (at: Years): string => named(Math.floor(at * 12 + DUST));
/** The month that ends at or holds this moment: a month's value is known at its end. */
export const monthTo = (at: Years): string => named(Math.ceil(at * 12 - DUST) - 1);

/** When a value of this series is known: `1932–33` for a year of grain, `1932` for a harvest, else its month. */
export function momentOf(series: SeriesName, at: Years): string {
  const year = 1927 + Math.ceil(at - DUST) - 1;
  if (series === 'grain' || series === 'rations') return `${year - 1}–${String(year).slice(2)}`;
  return series === 'harvest' ? String(year) : monthTo(at);
}

/** When a mark of the record holds: as the chapter dates it, else its months. */
export function whenOf({ from, to, when }: Pick<RecordMark, 'from' | 'to' | 'when'>): string {
  if (when) return when;
  const [first, last] = [monthFrom(from), to === null ? null : monthTo(to)];
  return last === null || last === first ? first : `${first} to ${last}`;
}

/** A mark of the record as a sentence without its paragraph: when, of what, and the figure as it is printed. */
export function markWords(mark: RecordMark): { lead: string; figure: string } {
  const { kind, label, text } = mark;
  if (kind === 'bar' && label) return { lead: label, figure: text };
  if (kind === 'words') return { lead: whenOf(mark), figure: label ? `${text} ${label}` : text };
  return { lead: label ? `${whenOf(mark)}, ${label}` : whenOf(mark), figure: text };
}
