/** The model's data as it travels. */
import type { Rich } from './compiled.ts';

export interface CompiledParameter {
  name: string;
  role: 'solved' | 'sampled' | 'constant';
  label: string;
  unit: string;
  value: number;
  low: number;
  high: number;
  reason: string;
  paras: number[];
  /** The group of a sampled one; the point of a solved one. */
  group?: string;
  /** It speaks of what comes after this day. */
  from?: string | undefined;
  point?: string;
}
export interface CompiledPoint {
  id: string;
  /** Known by then. */
  day: string;
  label: string;
  paras: number[];
  record: string;
  use: 'solved' | 'filtered' | 'held-out' | 'by-hand';
  target?: number | 'drawn' | undefined;
  low?: number | undefined;
  high?: number | undefined;
  word?: 'none' | 'strain' | 'severe' | 'famine' | undefined;
  yesno?: boolean | undefined;
  digits: number;
  note?: string | undefined;
}
interface CompiledEntry {
  from: string;
  plus: number;
  times: number;
  parameter: string | null;
}
export type CompiledChange = { input: string; from: string; until?: string | undefined } & (
  | { scale: number }
  | { plus: number; times: number; parameter: string | null }
);
export interface CompiledModelOption {
  id: string;
  label: string;
  station: string;
  option?: string | undefined;
  paras: number[];
  from: string;
  horizon: string;
  changes: CompiledChange[];
  /** What must be said beside the band. */
  note: Rich | null;
  /** Why it stands in words, where it does. */
  words: Rich | null;
  /** The moment that is looked at first. */
  moment?: string | undefined;
  slider?: string | undefined;
  /** Stations and options of later years that would not arise, and why. */
  closes: { what: string; reason: Rich }[];
  costs: string[];
}
/** An option as it lies at its station: the dossier's own, where it is written, and the model's. */
export interface StationOption {
  id: string;
  title: string;
  /** Of the dossier; empty for those that only the model knows. */
  letter: string;
  historical: boolean;
  /** The model's name for it; null where it has nothing on it. */
  model: string | null;
  paras: number[];
}
export interface CompiledStation {
  id: string;
  label: string;
  when: string;
  day: string;
  dossier: { id: string; title: string; sombre: boolean; decision: string; index: number } | null;
  record: Rich;
  options: StationOption[];
}
export interface CompiledRecord {
  series: 'grain' | 'harvest' | 'hunger' | 'kolkhoz_share' | 'unrest' | 'herd';
  kind: 'disc' | 'bar' | 'words';
  from: string;
  to: string | null;
  /** In the series' unit; null for words. */
  value: number | null;
  hedge: string;
  /** How its time is printed; empty: by its months. */
  when: string;
  text: string;
  label: string;
  para: number;
}
export interface CompiledModel {
  title: string;
  lead: Rich;
  stocks: { name: string; label: string; unit: string; why: Rich }[];
  parameters: CompiledParameter[];
  groups: { id: string; label: string }[];
  calendar: Record<'sow' | 'harvest' | 'collect' | 'calm' | 'seed_kept', number[]>;
  inputs: { name: string; label: string }[];
  tables: Record<string, CompiledEntry[]>;
  points: CompiledPoint[];
  stations: CompiledStation[];
  records: CompiledRecord[];
  options: CompiledModelOption[];
  costs: { id: string; label: string }[];
  /** `note`: what one of the unit is; empty where the unit says it. `byHand`: assumptions that push it from outside. */
  series: { id: string; label: string; unit: string; note: string; byHand: string[] }[];
  /** Upper ends of the hunger words but the last. */
  hungerEnds: number[];
}
