import type { Inline, Rich } from './compiled.ts';

/** The words of one run, figures and names filled in. */
export const plainRun = (run: Inline): string => (typeof run === 'string' ? run : 'em' in run ? run.em : 'cite' in run ? run.cite : run.text);
/** One paragraph as plain text. */
export const plainLine = (line: readonly Inline[]): string => line.map(plainRun).join('');
/** Paragraphs as plain text, an empty line between. */
export const plain = (rich: Rich): string => rich.map(plainLine).join('\n\n');
/** The words that a reader counts: marks of ¶ left out. */
export const plainWords = (rich: Rich): string =>
  rich.map((line) => line.map((run) => (typeof run === 'object' && 'cite' in run ? '' : plainRun(run))).join('')).join('\n\n');
