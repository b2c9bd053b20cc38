/** A compiled pack as one plain document for translators and researchers: all that players are shown, figures filled in. */
import type { CompiledPack } from '../scenario/compile.ts';
import type { CompiledDecision, CompiledDossier, Rich } from '../scenario/compiled.ts';
import type { Tell } from '../scenario/names.ts';
import { plain, plainLine } from '../scenario/plain.ts';
import type { PackSource } from '../scenario/schema.ts';

/** The facts that a text names, in order, each once. */
const factsIn = (rich: Rich): string[] => [...new Set(rich.flat().flatMap((run) => (typeof run === 'object' && 'fact' in run ? [run.fact] : [])))];

const papersOf = (decision: CompiledDecision) =>
  decision.papers.map((paper) => ({
    id: paper.id,
    decisionId: decision.id,
    title: paper.title,
    kind: paper.kind,
    origin: plain(paper.origin),
    text: plain(paper.text),
    ...(paper.table && { table: { columns: paper.table.columns, rows: paper.table.rows.map((row) => row.map(plainLine)) } }),
    ...(paper.ask !== undefined && { ask: paper.ask }),
    paras: paper.paras,
  }));

const decisionOf = (decision: CompiledDecision) => ({
  id: decision.id,
  title: decision.title,
  day: decision.day,
  question: decision.question,
  decides: plain(decision.decides),
  situation: plain(decision.situation),
  options: decision.options.map(({ id, title, source, text, backers, hopes, fears, paras, historical, sealable }) => ({
    id,
    title,
    source,
    text: plain(text),
    backers: plain(backers),
    hopes: plain(hopes),
    fears: plain(fears),
    paras,
    historical,
    sealable,
  })),
  forecasts: decision.forecasts.map(({ id, fact, question, known, min, max, step, unit }) => ({
    id,
    factId: fact,
    question,
    known: plain(known),
    min,
    max,
    step,
    unit,
  })),
  beats: decision.beats.map((beat) => ({
    id: beat.id,
    title: beat.title,
    ...(beat.when !== undefined && { when: beat.when }),
    text: plain(beat.text),
    factIds: [...new Set([...(beat.figure ? [beat.figure] : []), ...factsIn(beat.text)])],
    ...(beat.figureLabel !== undefined && { figureLabel: beat.figureLabel }),
    paras: beat.paras,
  })),
});

const dossierOf = (dossier: CompiledDossier) => ({
  id: dossier.id,
  title: dossier.title,
  when: dossier.when,
  kind: dossier.kind,
  sombre: dossier.sombre,
  teaser: dossier.teaser,
  contentNote: dossier.contentNote ? plain(dossier.contentNote) : null,
  situation: plain(dossier.decisions[0]!.situation),
  papers: dossier.decisions.flatMap(papersOf),
  decisions: dossier.decisions.map(decisionOf),
  charts: dossier.charts.map(({ id, title, unit, note, summary, points }) => ({
    id,
    title,
    unit,
    ...(note && { note: plain(note) }),
    summary: plain(summary),
    points: points.map((point) => ({
      label: point.label,
      ...(point.sublabel !== undefined && { sublabel: point.sublabel }),
      factId: point.fact ?? point.less ?? null,
    })),
  })),
  roads: dossier.roads.map(({ decision, option, judgement, claims }) => ({
    decisionId: decision,
    optionId: option,
    judgement: plain(judgement),
    claims: claims.map(({ text, grade, paras }) => ({ text: plain(text), grade, paras })),
  })),
  prompts: dossier.prompts.map(({ id, kind, text }) => ({ id, kind, text: plain(text) })),
  closing: dossier.closing,
});

/** The document that `npm run -s scenario:export` prints. Paragraphs are parted by an empty line. */
export function exportPack({ source, compiled, tell }: { source: PackSource; compiled: CompiledPack; tell: Tell }) {
  const text = (words: string): string => plain(tell(words).rich);
  const { pack } = compiled.shelf;
  return {
    pack: { ...pack, about: plain(pack.about) },
    facts: source.facts.map(({ id, value, unit, hedge, when, where, para, text: printed, saidBy, human }) => ({
      id,
      value,
      unit,
      hedge,
      when,
      where,
      para,
      text: printed,
      ...(saidBy !== undefined && { saidBy }),
      ...(human && { human }),
    })),
    people: source.people.map(({ id, name, role, text: words }) => ({ id, name, role, text: text(words) })),
    places: source.places.map(({ id, name, kind, lat, lon, text: words }) => ({ id, name, kind, lat, lon, text: text(words) })),
    terms: source.terms.map(({ id, name, text: words }) => ({ id, name, text: text(words) })),
    dossiers: compiled.dossiers.map(dossierOf),
  };
}
