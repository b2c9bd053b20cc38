import type { Rich } from '../scenario/compiled.ts';

/** The words of a text without its marks, paragraphs joined by a space. */
export const plainText = (rich: Rich): string =>
  rich
    .map((runs) => runs.map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : 'em' in run ? run.em : run.cite)).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
