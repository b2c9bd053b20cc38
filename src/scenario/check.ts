/**
 * The check of a whole pack: all findings at once, each with its place, its code and what to do. Pure: the files' text comes in from
 * outside.
 */
import type { z } from 'zod';
import { checkTwice, contextOf } from './check-context.ts';
import { checkDossier } from './check-dossier.ts';
import { checkFact } from './check-facts.ts';
import { checkModel } from './check-model.ts';
import { checkShape } from './check-shape.ts';
import { checkWords } from './check-words.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Finding, finding, sortFindings } from './finding.ts';
import { Model } from './model-schema.ts';
import { nameTable, type Tell, teller } from './names.ts';
import { type Parsed, type Path, parse, type SourceFile } from './parse.ts';
import { Dossier, type Fact, FactsFile, Pack, type PackSource, PeopleFile, PlacesFile, TermsFile } from './schema.ts';

export interface CheckedPack {
  findings: Finding[];
  /** The pack as data, or null where there is any finding. */
  source: PackSource | null;
  tell: Tell;
}
const SHARED = { 'pack.yaml': Pack, 'facts.yaml': FactsFile, 'people.yaml': PeopleFile, 'places.yaml': PlacesFile, 'terms.yaml': TermsFile } as const;
type Shared = keyof typeof SHARED;
/** May be there: a pack without a model is whole. */
const MODEL = 'model.yaml';
const DOSSIER = /^dossiers\/[^/]+\.yaml$/;

/** A list in a file, whatever else is wrong with it. */
function listOf(parsed: Parsed | undefined, key: string): unknown[] {
  const value = parsed?.value;
  const list: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? list : [];
}
const idOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && typeof (one as { id?: unknown }).id === 'string' ? (one as { id: string }).id : '';

/** Checks the files of one pack. `root` is how the folder is printed. */
export function checkPack(files: readonly SourceFile[], root: string): CheckedPack {
  const findings: Finding[] = [];
  const top = { line: 1, column: 1 };
  const parsed = new Map<string, Parsed>();
  for (const file of files) {
    if (!Object.hasOwn(SHARED, file.path) && file.path !== MODEL && !DOSSIER.test(file.path)) {
      findings.push(finding(file.shown, top, 'FILE-05', { name: file.path, hint: didYouMean(file.path, [...Object.keys(SHARED), MODEL]) }));
      continue;
    }
    const one = parse(file);
    parsed.set(file.path, one);
    findings.push(...one.findings);
  }
  for (const name of Object.keys(SHARED)) if (!parsed.has(name)) findings.push(finding(`${root}/${name}`, top, 'FILE-04', { name }));
  const dossierFiles = [...parsed.values()].filter(({ file }) => DOSSIER.test(file.path));
  if (dossierFiles.length === 0) findings.push(finding(`${root}/dossiers`, top, 'FILE-06'));

  const lists = {
    facts: listOf(parsed.get('facts.yaml'), 'facts'),
    people: listOf(parsed.get('people.yaml'), 'people'),
    places: listOf(parsed.get('places.yaml'), 'places'),
    terms: listOf(parsed.get('terms.yaml'), 'terms'),
  };
  const names = nameTable(lists);
  const tell = teller(names);
  const facts = new Map<string, Fact>();

  const all = { names, facts, tell, findings };

  const read = <S extends z.ZodType>(one: Parsed | undefined, schema: S, bare = false): { data: z.output<S> | null; mended: Path[] } => {
    if (!one || one.value === undefined) return { data: null, mended: [] };
    const shape = checkShape(one, schema);
    findings.push(...shape.findings);
    checkWords(contextOf(one, all), schema, bare);
    return shape;
  };
  const shared = {} as { [K in Shared]: z.output<(typeof SHARED)[K]> | null };
  for (const name of Object.keys(SHARED) as Shared[]) Object.assign(shared, { [name]: read(parsed.get(name), SHARED[name], name === 'pack.yaml').data });

  for (const [key, list] of Object.entries(lists)) {
    const one = parsed.get(`${key}.yaml`);
    if (one)
      checkTwice(
        contextOf(one, all),
        list.map((entry, i) => ({ id: idOf(entry), path: [key, i, 'id'] })).filter(({ id }) => id),
        key === 'people' ? 'person' : key.slice(0, -1),
      );
  }
  const factsFile = parsed.get('facts.yaml');
  shared['facts.yaml']?.facts.forEach((fact, i) => {
    facts.set(fact.id, fact);
    checkFact(contextOf(factsFile!, all), fact, ['facts', i]);
  });

  const dossiers: Dossier[] = [];
  const numbers = new Map<number, string>();
  for (const one of dossierFiles) {
    const { data: dossier, mended } = read(one, Dossier);
    if (!dossier) continue;
    const context = contextOf(one, all, mended);
    checkDossier(context, dossier);
    const before = numbers.get(dossier.number);
    if (before) context.say(['number'], 'ID-06', { number: dossier.number, first: before });
    numbers.set(dossier.number, before ?? one.file.path);
    dossiers.push(dossier);
  }

  const { data: model } = read(parsed.get(MODEL), Model);
  if (model) checkModel(contextOf(parsed.get(MODEL)!, all), model, dossiers);
  const pack = shared['pack.yaml'];
  const whole = findings.length === 0 && pack;
  const source: PackSource | null = whole
    ? {
        pack,
        facts: shared['facts.yaml']!.facts,
        people: shared['people.yaml']!.people,
        places: shared['places.yaml']!.places,
        terms: shared['terms.yaml']!.terms,
        dossiers: dossiers.sort((a, b) => a.number - b.number),
        model,
      }
    : null;
  return { findings: sortFindings(findings), source, tell };
}
