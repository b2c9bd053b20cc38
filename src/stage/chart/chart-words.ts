import type { ChartPointView } from '../../play/view.ts';

/** A figure as printed on a chart: thousands with commas, decimals without the dust of floating point. Pure; asks no locale. */
export function printed(n: number): string {
  const [whole = '0', part] = String(Math.round(Math.abs(n) * 1e6) / 1e6).split('.');
  return `${n < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}`;
}

/** Whether the axis counts in millions, so that its labels stay short. */
export const inMillions = (top: number): boolean => top >= 1e6;
/** A tick's label, in millions where the axis counts in them. */
export const tickWords = (value: number, top: number): string => printed(inMillions(top) ? value / 1e6 : value);
/** What the axis counts. */
export const unitWords = (unit: string, top: number): string => (inMillions(top) ? `${unit}, in millions` : unit);

const hedgeWords: Partial<Record<ChartPointView['hedge'], string>> = {
  'more-than': 'more than',
  about: 'about',
  almost: 'almost',
  'as-much-as': 'as much as',
  'on-paper': 'on paper',
  some: 'some',
};

/** The printed figure in two parts: the hedge word, which stands in italics over the figure, and the figure. */
export function figureWords({ text, hedge }: Pick<ChartPointView, 'text' | 'hedge'>): { hedge: string; figure: string } {
  const word = hedgeWords[hedge] ?? '';
  if (!word || !text) return { hedge: '', figure: text };
  if (text.toLowerCase().startsWith(`${word} `)) return { hedge: text.slice(0, word.length), figure: text.slice(word.length + 1) };
  // Where the text carries another wording of the hedge, it is left whole; where it carries none, the word is added.
  return hedge === 'on-paper' ? { hedge: word, figure: text } : { hedge: '', figure: text };
}

/** The figure without the word that its unit begins with (“32 million” on an axis of “million head”), for narrow places. */
export function withoutUnit(figure: string, unit: string): string {
  const word = unit.split(' ')[0] ?? '';
  return word && figure.endsWith(` ${word}`) ? figure.slice(0, -word.length - 1) : figure;
}
