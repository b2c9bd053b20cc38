/** One decision point: papers, options, beats. */
import type { Context } from './check-context.ts';
import type { Path } from './parse.ts';
import { plain, plainWords } from './plain.ts';
import { words } from './prose.ts';
import type { Beat, Decision, Dossier, Option, Paper } from './schema.ts';

const PAPER_WORDS = [50, 180] as const;
const BEAT_WORDS = [30, 130] as const;
const MOST_TITLE = 9;

const outside = (count: number, [least, most]: readonly [number, number]): boolean => count < least || count > most;

function checkPaper({ say, tell }: Context, paper: Paper, path: Path): void {
  const count = words(plainWords(tell(paper.text).rich)).length;
  if (outside(count, PAPER_WORDS)) say([...path, 'text'], 'PAPER-01', { count });
  const origin = tell(paper.origin);
  if (!/retold from/i.test(plain(origin.rich)) || origin.paras.length === 0) say([...path, 'origin'], 'PAPER-02');
  if (paper.kind === 'table' && !paper.table) say(path, 'PAPER-03');
  if (paper.kind === 'map' && !paper.places?.length) say(path, 'PAPER-05');
  const columns = paper.table?.columns.length ?? 0;
  paper.table?.rows.forEach((row, i) => {
    if (row.length !== columns) say([...path, 'table', 'rows', i], 'PAPER-04', { count: row.length, columns });
  });
}

function checkOption({ say, tell }: Context, option: Option, path: Path, kind: Dossier['kind']): void {
  const count = words(option.title).length;
  if (count > MOST_TITLE) say([...path, 'title'], 'OPTION-05', { count });
  for (const key of ['backers', 'hopes', 'fears'] as const) {
    const told = tell(option[key]);
    if (told.paras.length === 0 && !/not recorded/i.test(plain(told.rich))) say([...path, key], 'OPTION-02', { key, id: option.id });
  }
  if (kind === 'inquiry' && option.historical && option.sealable) say(path, 'OPTION-06');
}

function checkBeat({ say, tell }: Context, beat: Beat, path: Path): void {
  const told = tell(beat.text);
  const count = words(plainWords(told.rich)).length;
  if (told.paras.length === 0) say([...path, 'text'], 'BEAT-01', { id: beat.id });
  if (outside(count, BEAT_WORDS)) say([...path, 'text'], 'BEAT-02', { count });
  if (beat.toll) for (const key of ['chart', 'figure'] as const) if (beat[key] !== undefined) say([...path, key], 'BEAT-04', { what: key });
  if (beat.inks?.length && !beat.chart) say([...path, 'inks'], 'BEAT-05', { what: 'inks and no chart' });
  if (beat.figureLabel && !beat.figure) say([...path, 'figureLabel'], 'BEAT-05', { what: 'a figureLabel and no figure' });
}

/** Checks the decision point at a path of its dossier. */
export function checkDecision(context: Context, decision: Decision, path: Path, kind: Dossier['kind']): void {
  const { say } = context;
  for (const [i, paper] of decision.papers.entries()) checkPaper(context, paper, [...path, 'papers', i]);
  for (const [i, option] of decision.options.entries()) checkOption(context, option, [...path, 'options', i], kind);
  for (const [i, beat] of decision.beats.entries()) checkBeat(context, beat, [...path, 'beats', i]);
  const historical = decision.options.filter((option) => option.historical).length;
  if (historical !== 1) say([...path, 'options'], 'OPTION-03', { count: historical });
  const sealable = decision.options.filter((option) => option.sealable).length;
  if (sealable < 2) say([...path, 'options'], 'OPTION-04', { count: sealable });
}
