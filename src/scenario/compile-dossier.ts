/** One dossier with all that it names, and nothing of the rest of the pack. */
import type { CompiledChart, CompiledDecision, CompiledDossier, CompiledRoad, Fact, Person, Place, Rich, Term } from './compiled.ts';
import { contentHash } from './hash.ts';
import type { Tell } from './names.ts';
import { type NameKind, toLine } from './rich-text.ts';
import type { Chart, Decision, Dossier, PackSource, Road } from './schema.ts';

const line = (words: string): string => toLine(words).text;
const inOrder = (...lists: readonly (readonly number[])[]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

/** Tells texts and keeps what they name. */
class Gatherer {
  readonly named: Record<NameKind, Set<string>> = { fact: new Set(), person: new Set(), place: new Set(), term: new Set() };
  private readonly tell: Tell;

  constructor(tell: Tell) {
    this.tell = tell;
  }

  name(kind: NameKind, ...ids: (string | undefined)[]): void {
    for (const id of ids) if (id !== undefined) this.named[kind].add(id);
  }

  rich(text: string): Rich {
    const { rich, named } = this.tell(text);
    for (const kind of Object.keys(named) as NameKind[]) this.name(kind, ...named[kind]);
    return rich;
  }

  paras(...texts: string[]): number[] {
    return inOrder(...texts.map((text) => this.tell(text).paras));
  }
}

function compileDecision(decision: Decision, g: Gatherer): CompiledDecision {
  for (const place of [decision, ...decision.papers, ...decision.beats].flatMap((one) => one.places ?? [])) g.name('place', place);
  return {
    id: decision.id,
    title: line(decision.title),
    day: line(decision.day),
    question: line(decision.question),
    decides: g.rich(decision.decides),
    season: decision.season,
    situation: g.rich(decision.situation),
    places: decision.places ?? [],
    papers: decision.papers.map((paper) => ({
      id: paper.id,
      title: line(paper.title),
      kind: paper.kind,
      origin: g.rich(paper.origin),
      text: g.rich(paper.text),
      ...(paper.table && { table: { columns: paper.table.columns.map(line), rows: paper.table.rows.map((row) => row.map((cell) => g.rich(cell)[0] ?? [])) } }),
      places: paper.places ?? [],
      ...(paper.ask !== undefined && { ask: line(paper.ask) }),
      paras: g.paras(paper.origin, paper.text, ...(paper.table?.rows.flat() ?? [])),
    })),
    options: decision.options.map((option) => ({
      id: option.id,
      title: line(option.title),
      form: option.form,
      source: option.source,
      text: g.rich(option.text),
      backers: g.rich(option.backers),
      hopes: g.rich(option.hopes),
      fears: g.rich(option.fears),
      paras: inOrder(option.paras, g.paras(option.text, option.backers, option.hopes, option.fears)),
      historical: option.historical,
      sealable: option.sealable,
    })),
    forecasts: decision.forecasts.map((forecast) => {
      g.name('fact', forecast.fact);
      return { ...forecast, question: line(forecast.question), unit: line(forecast.unit), known: g.rich(forecast.known) };
    }),
    beats: decision.beats.map((beat) => {
      g.name('fact', beat.figure);
      return {
        id: beat.id,
        title: line(beat.title),
        ...(beat.when !== undefined && { when: line(beat.when) }),
        text: g.rich(beat.text),
        ...(beat.figure !== undefined && { figure: beat.figure }),
        ...(beat.figureLabel !== undefined && { figureLabel: line(beat.figureLabel) }),
        ...(beat.chart !== undefined && { chart: beat.chart }),
        inks: beat.inks ?? [],
        places: beat.places ?? [],
        toll: beat.toll ?? false,
        paras: g.paras(beat.text),
      };
    }),
  };
}

function compileChart(chart: Chart, g: Gatherer): CompiledChart {
  const { note, summary, title, unit, points, ...rest } = chart;
  for (const { fact, less } of points) g.name('fact', fact, less);
  return {
    ...rest,
    title: line(title),
    unit: line(unit),
    points: points.map((point) => ({
      ...point,
      label: line(point.label),
      ...(point.sublabel !== undefined && { sublabel: line(point.sublabel) }),
      ...(point.group !== undefined && { group: line(point.group) }),
    })),
    ...(note !== undefined && { note: g.rich(note) }),
    summary: g.rich(summary),
  };
}

const compileRoad = (road: Road, g: Gatherer, model: string | null): CompiledRoad => ({
  decision: road.decision,
  option: road.option,
  claims: road.claims.map((claim) => ({ text: g.rich(claim.text), grade: claim.grade, paras: g.paras(claim.text) })),
  judgement: g.rich(road.judgement),
  model,
});

/** What the open model calls the option of a road. */
function modelOption({ model }: PackSource, dossier: string, { decision, option }: Road): string | null {
  const station = model?.stations.find((one) => one.dossier === dossier && one.decision === decision);
  return model?.options.find((one) => one.station === station?.id && one.option === option)?.id ?? null;
}

/** Cards of what is named; the words on a card may name more, until nothing new turns up. */
function gatherNamed(pack: PackSource, g: Gatherer): Pick<CompiledDossier, 'facts' | 'people' | 'places' | 'terms'> {
  const cards = {
    person: new Map(pack.people.map((one) => [one.id, one])),
    place: new Map(pack.places.map((one) => [one.id, one])),
    term: new Map(pack.terms.map((one) => [one.id, one])),
  };
  const size = (): number => Object.values(g.named).reduce((sum, set) => sum + set.size, 0);
  for (let before = -1; before !== size(); ) {
    before = size();
    for (const kind of ['person', 'place', 'term'] as const) for (const id of [...g.named[kind]]) g.rich(cards[kind].get(id)!.text);
  }
  const pick = <T extends { id: string }, U>(kind: NameKind, list: readonly T[], to: (one: T) => U): Record<string, U> =>
    Object.fromEntries(list.filter(({ id }) => g.named[kind].has(id)).map((one) => [one.id, to(one)]));
  const fact = (one: Fact): Fact => ({
    ...one,
    unit: line(one.unit),
    when: line(one.when),
    where: line(one.where),
    text: line(one.text),
    ...(one.saidBy !== undefined && { saidBy: line(one.saidBy) }),
  });
  return {
    facts: pick('fact', pack.facts, fact),
    people: pick('person', pack.people, (one): Person => ({ id: one.id, name: line(one.name), role: line(one.role), text: g.rich(one.text) })),
    places: pick('place', pack.places, (one): Place => ({ ...one, name: line(one.name), text: g.rich(one.text) })),
    terms: pick('term', pack.terms, (one): Term => ({ id: one.id, name: line(one.name), text: g.rich(one.text) })),
  };
}

/** Compiles one dossier; its hash stands for everything in it. */
export function compileDossier(pack: PackSource, dossier: Dossier, tell: Tell): CompiledDossier {
  const g = new Gatherer(tell);
  const { id, number, from, kind, sombre, tone } = dossier;
  const content: Omit<CompiledDossier, 'hash'> = {
    id,
    number,
    title: line(dossier.title),
    when: line(dossier.when),
    from,
    kind,
    sombre,
    tone,
    teaser: line(dossier.teaser),
    ...(dossier.contentNote !== undefined && { contentNote: g.rich(dossier.contentNote) }),
    decisions: dossier.decisions.map((decision) => compileDecision(decision, g)),
    charts: dossier.charts.map((chart) => compileChart(chart, g)),
    roads: dossier.roads.map((road) => compileRoad(road, g, modelOption(pack, dossier.id, road))),
    prompts: dossier.prompts.map((prompt) => ({ id: prompt.id, kind: prompt.kind, text: g.rich(prompt.text) })),
    closing: line(dossier.closing),
    ...gatherNamed(pack, g),
  };
  return { ...content, hash: contentHash(content) };
}
