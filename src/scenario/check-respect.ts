/** Tolls, grades and what a class needs: the rules of the house that are no matter of form. */
import type { Context } from './check-context.ts';
import type { Path } from './parse.ts';
import { plain } from './plain.ts';
import { type Dossier, PROMPT_KINDS } from './schema.ts';

const NEVER_DOCUMENTED = /\bwould\b|\bcould have\b|\bmight have\b/i;

/** Every text of the dossier, with its path and the part of the dossier it belongs to. */
function texts(dossier: Dossier): { text: string; path: Path; where: 'before' | 'option' | 'forecast' | 'road' | 'beat' | 'other'; point: number }[] {
  const list: ReturnType<typeof texts> = [];
  dossier.decisions.forEach((decision, point) => {
    const at = ['decisions', point];
    const add = (where: (typeof list)[number]['where'], text: string, ...path: PropertyKey[]): number =>
      list.push({ text, path: [...at, ...path], where, point });
    add('before', decision.decides, 'decides');
    add('before', decision.situation, 'situation');
    decision.papers.forEach((paper, i) => {
      add('before', paper.origin, 'papers', i, 'origin');
      add('before', paper.text, 'papers', i, 'text');
      for (const [r, row] of (paper.table?.rows ?? []).entries())
        for (const [c, cell] of row.entries()) add('before', cell, 'papers', i, 'table', 'rows', r, c);
    });
    decision.options.forEach((option, i) => {
      for (const key of ['text', 'backers', 'hopes', 'fears'] as const) add('option', option[key], 'options', i, key);
    });
    for (const [i, forecast] of decision.forecasts.entries()) add('forecast', forecast.known, 'forecasts', i, 'known');
    for (const [i, beat] of decision.beats.entries()) add('beat', beat.text, 'beats', i, 'text');
  });
  dossier.roads.forEach((road, r) => {
    for (const [c, claim] of road.claims.entries()) list.push({ text: claim.text, path: ['roads', r, 'claims', c, 'text'], where: 'road', point: -1 });
    list.push({ text: road.judgement, path: ['roads', r, 'judgement'], where: 'road', point: -1 });
  });
  for (const [i, prompt] of dossier.prompts.entries()) list.push({ text: prompt.text, path: ['prompts', i, 'text'], where: 'other', point: -1 });
  return list;
}

/** Checks tolls and content note, grades, and the six kinds of prompt. */
export function checkRespect(context: Context, dossier: Dossier): void {
  const { say, tell, facts } = context;
  const all = texts(dossier);
  const human: string[] = dossier.decisions.flatMap((decision) =>
    decision.beats.flatMap((beat) => (beat.figure && facts.get(beat.figure)?.human ? [beat.figure] : [])),
  );
  for (const { text, path, where, point } of all) {
    for (const id of tell(text).named.fact) {
      if (facts.get(id)?.human) {
        human.push(id);
        if (where === 'option' || where === 'forecast' || where === 'road')
          say(path, 'RESPECT-01', { fact: id, where: `a text of the ${where}` }, `{fact:${id}}`);
      }
      const guessed = (from: number): boolean => dossier.decisions.slice(from).some((decision) => decision.forecasts.some((forecast) => forecast.fact === id));
      // A beat may tell what its own decision point let the player guess, never what a later one will.
      const early = point >= 0 && guessed(where === 'beat' ? point + 1 : point);
      if (early) say(path, 'FORECAST-06', { fact: id, where: 'this text' }, `{fact:${id}}`);
      if (facts.get(id)?.hedge !== 'on-paper') continue;
      const beside = tell(text).rich.filter((line) => line.some((run) => typeof run === 'object' && 'fact' in run && run.fact === id));
      const cell = path.includes('rows'); // the table’s own words say it once
      if (!cell && beside.some((line) => !/\bpaper\b/i.test(plain([line])))) say(path, 'FACT-05', { id }, `{fact:${id}}`);
    }
  }

  const toll = dossier.decisions.some((decision) => decision.beats.some((beat) => beat.toll));
  if (!dossier.contentNote && (dossier.sombre || toll || human.length))
    say(['id'], 'NOTE-01', { why: dossier.sombre ? 'it is sombre' : toll ? 'a beat tells a toll' : `it names ${human[0]}, which counts people’s suffering` });
  if (dossier.sombre && dossier.tone !== 'silence') say(['tone'], 'RESPECT-02', { tone: dossier.tone });

  for (const kind of PROMPT_KINDS) if (!dossier.prompts.some((prompt) => prompt.kind === kind)) say(['prompts'], 'PROMPT-01', { kind });

  for (const [r, road] of dossier.roads.entries())
    for (const [c, claim] of road.claims.entries()) {
      const path = ['roads', r, 'claims', c, 'text'];
      const told = tell(claim.text);
      if (claim.grade !== 'model' && told.paras.length === 0) say(path, 'CLAIM-02');
      const word = NEVER_DOCUMENTED.exec(plain(told.rich).replace(/“[^“”]*”/gu, ' '))?.[0];
      if (claim.grade === 'documented' && word) say(path, 'CLAIM-03', { word }, word);
    }
}
