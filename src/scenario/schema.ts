/**
 * The vocabulary of a scenario pack: one zod schema is the single truth for authors (JSON Schema for editors),
 * for the check (`check.ts`) and for the types. It never travels to the player.
 */
import { z } from 'zod';
import type { Model } from './model-schema.ts';

/** Permanent ids: lower-case, digits and hyphens. Saved logs and links refer to them. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens')
  .max(48);

/**
 * What the words in a field are held to: `text` takes marks, `cell` too in one paragraph; `line` takes none; `figure` is the printed form of a fact, the one
 * place for digits; `free` is bibliography. `fact` and `place` are references to those files.
 */
export type Role = 'text' | 'cell' | 'line' | 'figure' | 'free' | 'fact' | 'place';
export const roles = z.registry<{ role: Role }>();

/** Words for the player: short Markdown (paragraphs, *emphasis*) with {fact:…} {person:…} {place:…} {term:…} {¶44} marks. */
export const Text = z.string().min(1).max(4000).register(roles, { role: 'text' });
/** One plain line: titles, labels. The same marks are not allowed here, save in `Text`. */
export const Line = z.string().min(1).max(160).register(roles, { role: 'line' });
const Cell = z.string().min(1).max(300).register(roles, { role: 'cell' });
export const Figure = z.string().min(1).max(160).register(roles, { role: 'figure' });
const Free = z.string().min(1).max(400).register(roles, { role: 'free' });
export const FactRef = Id.describe('the id of a fact').register(roles, { role: 'fact' });
const PlaceRef = Id.describe('the id of a place').register(roles, { role: 'place' });
export const Para = z.int().min(2).max(128);

export const HEDGES = ['exact', 'more-than', 'about', 'almost', 'as-much-as', 'on-paper', 'range', 'some'] as const;
export const GRADES = ['documented', 'argued', 'inferred', 'disputed', 'unknowable', 'model'] as const;
export const PAPER_KINDS = ['report', 'telegram', 'letter', 'newspaper', 'table', 'decree', 'note', 'map'] as const;
export const OPTION_FORMS = ['memo', 'telegram', 'resolution', 'note', 'decree'] as const;
export const PROMPT_KINDS = ['scene', 'source', 'perspective', 'assumption', 'counterfactual', 'judge'] as const;
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
export const ROOM_TONES = ['stove', 'wind', 'train', 'rain', 'silence'] as const;

export const Fact = z.strictObject({
  id: Id,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).describe('the number, or the two ends of a range'),
  unit: Line.describe('what is counted, e.g. “incidents”'),
  hedge: z.enum(HEDGES).describe('the hedge that the chapter puts before the figure'),
  text: Figure.describe('how the figure is printed in prose, hedge included, e.g. “more than 6,500”'),
  when: Line,
  where: Line,
  para: Para,
  saidBy: Line.optional().describe('whose claim it is, where the chapter reports a figure without vouching for it'),
  human: z.boolean().optional().describe('true where it counts killed, dead, wounded or exiled people: never a forecast, never a chart'),
});
export const Person = z.strictObject({ id: Id, name: Line, role: Line, text: Text });
export const Term = z.strictObject({ id: Id, name: Line, text: Text });
export const Place = z.strictObject({
  id: Id,
  name: Line,
  kind: z.enum(['city', 'town', 'village', 'region', 'country']),
  lat: z.number().min(35).max(75),
  lon: z.number().min(18).max(150),
  text: Text.describe('one or two sentences, with ¶'),
});

export const ChartPoint = z.strictObject({
  id: Id,
  label: Line,
  sublabel: Line.optional().describe('e.g. the length of the period'),
  group: Line.optional().describe('bars of one group stand together'),
  fact: FactRef.optional().describe('the fact drawn'),
  index: z.number().optional().describe('the base of an index, e.g. 100, where the chapter gives only a change'),
  less: FactRef.optional().describe('with index: a fact in percent that is taken off the index'),
  known: z.boolean().describe('true: on the desk that day; false: inked only by a beat'),
  gap: z.boolean().optional().describe('a break in the axis before this point'),
  at: z.number().optional().describe('line charts: position along the axis, 0 to 1'),
});
export const Chart = z.strictObject({
  id: Id,
  title: Line,
  unit: Line,
  note: Text.optional().describe('what the reader must know, e.g. periods of unequal length'),
  kind: z.enum(['bars', 'line']),
  max: z.number().positive(),
  tick: z.number().positive(),
  points: z.array(ChartPoint).min(1).max(12),
  summary: Text.describe('one sentence twin for screen readers, once all is inked'),
});

export const PaperTable = z.strictObject({
  columns: z.array(Line).min(2).max(5),
  rows: z.array(z.array(Cell).min(2).max(5)).min(1).max(12),
});
export const Paper = z.strictObject({
  id: Id,
  title: Line,
  kind: z.enum(PAPER_KINDS),
  origin: Text.describe('kind, sender, addressee, date where the chapter gives them, else the words *a summary for this desk*; always “retold from ¶n”'),
  text: Text.describe('60 to 160 words'),
  table: PaperTable.optional(),
  places: z.array(PlaceRef).max(8).optional().describe('places lit on the wall map'),
  ask: Line.optional().describe('one question to carry to the next paper'),
});
export const Option = z.strictObject({
  id: Id,
  title: Line.describe('an act, verb first, at most nine words'),
  form: z.enum(OPTION_FORMS).describe('the sheet it is drawn on: a hand, not a rank'),
  source: z.enum(['named', 'implied']).describe('whether the chapter names or implies it'),
  text: Text.describe('one sentence: what would be done, by whom, from when'),
  backers: Text,
  hopes: Text,
  fears: Text,
  paras: z.array(Para).min(1),
  historical: z.boolean().describe('the course that was taken'),
  sealable: z.boolean().default(true).describe('false: lies on the desk, can be read, not chosen'),
});
export const Forecast = z.strictObject({
  id: Id,
  fact: FactRef,
  question: Line,
  known: Text.describe('what the desk knows that helps to guess'),
  chart: Id,
  point: Id.describe('the point of the chart that is guessed'),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  unit: Line.describe('behind the number, e.g. “incidents”'),
});
export const Beat = z.strictObject({
  id: Id,
  title: Line,
  when: Line.optional(),
  text: Text.describe('40 to 110 words: what was done, what followed with one figure, what cannot be known'),
  figure: FactRef.optional().describe('the fact written on the reveal sheet'),
  figureLabel: Line.optional().describe('the words under the figure'),
  chart: Id.optional(),
  inks: z.array(Id).optional().describe('the points of the chart that this beat inks'),
  places: z.array(PlaceRef).max(8).optional(),
  toll: z.boolean().optional().describe('the beat of the toll: words alone, no chart, nothing of the player'),
});
export const Decision = z.strictObject({
  id: Id,
  title: Line,
  day: Line.describe('the day on the desk, e.g. “27 February 1930”'),
  question: Line.describe('the heading over the options'),
  decides: Text.describe('who decides'),
  season: z.enum(SEASONS),
  situation: Text,
  places: z.array(PlaceRef).max(8).optional(),
  papers: z.array(Paper).min(2).max(8),
  options: z.array(Option).min(2).max(6),
  forecasts: z.array(Forecast).max(2),
  beats: z.array(Beat).min(3).max(6),
});
export const Claim = z.strictObject({ text: Text, grade: z.enum(GRADES) });
export const Road = z.strictObject({
  decision: Id,
  option: Id,
  claims: z.array(Claim).min(2).max(6),
  judgement: Text.describe('judges the decision apart from its outcome: what they could know, what they chose not to ask, what luck decided'),
});
export const Prompt = z.strictObject({ id: Id, kind: z.enum(PROMPT_KINDS), text: Text });
export const Dossier = z.strictObject({
  id: Id,
  number: z.int().min(1).max(9999),
  title: Line,
  when: Line,
  from: z
    .string()
    .regex(/^19[0-9]{2}-(0[1-9]|1[0-2])$/)
    .describe('year and month on the timeline'),
  kind: z.enum(['decision', 'inquiry']),
  sombre: z.boolean().default(false),
  tone: z.enum(ROOM_TONES),
  teaser: Line,
  contentNote: Text.optional(),
  decisions: z.array(Decision).min(1).max(2),
  charts: z.array(Chart),
  roads: z.array(Road).min(2),
  prompts: z.array(Prompt).min(6),
  closing: Line.describe('the question that the dossier ends on'),
});
export const Pack = z.strictObject({
  id: Id,
  title: Line,
  subtitle: Line,
  lead: Line,
  about: Text,
  source: z.strictObject({ author: Free, title: Free, chapter: Free, publisher: Free, translator: Free, note: Free }),
  language: z.string().regex(/^[a-z]{2}$/),
});
export const FactsFile = z.strictObject({ facts: z.array(Fact) });
export const PeopleFile = z.strictObject({ people: z.array(Person) });
export const PlacesFile = z.strictObject({ places: z.array(Place) });
export const TermsFile = z.strictObject({ terms: z.array(Term) });

export type Fact = z.output<typeof Fact>;
export type Person = z.output<typeof Person>;
export type Term = z.output<typeof Term>;
export type Place = z.output<typeof Place>;
export type Chart = z.output<typeof Chart>;
export type Dossier = z.output<typeof Dossier>;
export type Pack = z.output<typeof Pack>;
export type Paper = z.output<typeof Paper>;
export type Option = z.output<typeof Option>;
export type Forecast = z.output<typeof Forecast>;
export type Beat = z.output<typeof Beat>;
export type Decision = z.output<typeof Decision>;
export type Road = z.output<typeof Road>;

/** A whole pack, every file of it fit. */
export interface PackSource {
  pack: Pack;
  facts: Fact[];
  people: Person[];
  places: Place[];
  terms: Term[];
  dossiers: Dossier[];
  /** The open model, where the pack has one. */
  model: Model | null;
}
