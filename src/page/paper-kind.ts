import type { PaperKind } from '../scenario/compiled.ts';

/** What each kind of paper is called. */
export const PAPER_KIND: Record<PaperKind, string> = {
  report: 'A report',
  telegram: 'A telegram',
  letter: 'A letter',
  newspaper: 'A newspaper',
  table: 'A table',
  decree: 'A decree',
  note: 'A note',
  map: 'A map',
};
