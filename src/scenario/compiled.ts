/**
 * What the compiler makes of a scenario pack and what travels to the player: plain JSON, all text as typed tokens.
 * No zod, no YAML here: the types alone.
 */
import type { Chart, Fact, Place as PlaceSource } from './schema.ts';

export type { Fact };
export type Season = 'winter' | 'spring' | 'summer' | 'autumn';
export type RoomTone = 'stove' | 'wind' | 'train' | 'rain' | 'silence';
export type Grade = 'documented' | 'argued' | 'inferred' | 'disputed' | 'unknowable' | 'model';
export type PaperKind = 'report' | 'telegram' | 'letter' | 'newspaper' | 'table' | 'decree' | 'note' | 'map';
export type OptionForm = 'memo' | 'telegram' | 'resolution' | 'note' | 'decree';
export type PromptKind = 'scene' | 'source' | 'perspective' | 'assumption' | 'counterfactual' | 'judge';

/** One run of text. A bare string is plain text; quotations stay plain text with their “…”. */
export type Inline =
  | string
  | { em: string }
  | { cite: string } // the printed chip, e.g. “¶44” or “¶44–45”
  | { fact: string; text: string } // a figure with its hedge
  | { person: string; text: string }
  | { place: string; text: string }
  | { term: string; text: string };
/** Paragraphs of runs. */
export type Rich = Inline[][];

export interface Person {
  id: string;
  name: string;
  role: string;
  text: Rich;
}
export interface Term {
  id: string;
  name: string;
  text: Rich;
}
export type Place = Omit<PlaceSource, 'text'> & { text: Rich };

export interface CompiledPaper {
  id: string;
  title: string;
  kind: PaperKind;
  origin: Rich;
  text: Rich;
  table?: { columns: string[]; rows: Inline[][][] };
  places: string[];
  ask?: string;
  paras: number[];
}
export interface CompiledOption {
  id: string;
  title: string;
  form: OptionForm;
  source: 'named' | 'implied';
  text: Rich;
  backers: Rich;
  hopes: Rich;
  fears: Rich;
  paras: number[];
  historical: boolean;
  sealable: boolean;
}
export interface CompiledForecast {
  id: string;
  fact: string;
  question: string;
  known: Rich;
  chart: string;
  point: string;
  min: number;
  max: number;
  step: number;
  unit: string;
}
export interface CompiledBeat {
  id: string;
  title: string;
  when?: string;
  text: Rich;
  figure?: string;
  figureLabel?: string;
  chart?: string;
  inks: string[];
  places: string[];
  toll: boolean;
  paras: number[];
}
export interface CompiledDecision {
  id: string;
  title: string;
  day: string;
  question: string;
  decides: Rich;
  season: Season;
  situation: Rich;
  places: string[];
  papers: CompiledPaper[];
  options: CompiledOption[];
  forecasts: CompiledForecast[];
  beats: CompiledBeat[];
}
export interface CompiledClaim {
  text: Rich;
  grade: Grade;
  paras: number[];
}
export interface CompiledRoad {
  decision: string;
  option: string;
  claims: CompiledClaim[];
  judgement: Rich;
  /** What the open model calls this option, where it knows it. */
  model: string | null;
}
export interface CompiledChart extends Omit<Chart, 'note' | 'summary'> {
  note?: Rich;
  summary: Rich;
}
export interface CompiledDossier {
  id: string;
  /** Content hash, eight hexadecimal digits: kept in logs and links to see whether the dossier changed since. */
  hash: string;
  number: number;
  title: string;
  when: string;
  from: string;
  kind: 'decision' | 'inquiry';
  sombre: boolean;
  tone: RoomTone;
  teaser: string;
  contentNote?: Rich;
  decisions: CompiledDecision[];
  charts: CompiledChart[];
  roads: CompiledRoad[];
  prompts: { id: string; kind: PromptKind; text: Rich }[];
  closing: string;
  /** Only what this dossier names, by id. */
  facts: Record<string, Fact>;
  people: Record<string, Person>;
  places: Record<string, Place>;
  terms: Record<string, Term>;
}
/** One folder on the shelf. */
export interface ShelfEntry {
  id: string;
  hash: string;
  number: number;
  title: string;
  when: string;
  from: string;
  kind: 'decision' | 'inquiry';
  sombre: boolean;
  teaser: string;
  /** True where a content note opens the dossier. */
  note: boolean;
  /** Where its compiled content lies, relative to the game's root. */
  content: string;
}
export interface CompiledShelf {
  pack: { id: string; title: string; subtitle: string; lead: string; about: Rich; source: Record<string, string>; language: string };
  dossiers: ShelfEntry[];
  /** The open model, where the pack has one: where its data and its kept settings lie, relative to the game's root. Fetched only when it is asked. */
  model: ShelfModel | null;
}
export interface ShelfModel {
  content: string;
  members: string;
  sha256: string;
  seed: number;
  kept: number;
}
