/**
 * View data: what page and stage render. Both get the same object, both send the same events; neither knows the other.
 */
import type {
  CompiledBeat,
  CompiledChart,
  CompiledDecision,
  CompiledDossier,
  CompiledForecast,
  CompiledOption,
  CompiledPaper,
  CompiledRoad,
  Grade,
  PromptKind,
  Rich,
} from '../scenario/compiled.ts';
import type { PlayEvent, RoomEvent, Step, Sureness, Tab } from './events.ts';

import type { ExplorerView } from './explorer/explorer-view.ts';

export interface Action {
  label: string;
  /** `shelf.return` where the way on leaves the dossier. */
  event: RoomEvent;
  /** False: shown, but the guard would refuse it now; `reason` says why in one sentence. */
  enabled: boolean;
  reason?: string;
}
export interface TabView {
  tab: Tab;
  label: string;
  state: 'done' | 'current' | 'todo';
  /** Null where it cannot be gone to yet. */
  event: PlayEvent | null;
}
export interface PaperView {
  paper: CompiledPaper;
  number: number;
  opened: boolean;
  inHand: boolean;
}
export interface OptionView {
  option: CompiledOption;
  letter: string;
  inHand: boolean;
  sealed: boolean;
}
export interface ForecastValue {
  value: number;
  low: number;
  high: number;
}
export interface ChartPointView {
  id: string;
  label: string;
  sublabel?: string;
  group?: string;
  /** One end or two; null where it is not inked yet. */
  value: number | [number, number] | null;
  /** How it is printed, hedge included; empty where not inked. */
  text: string;
  hedge: 'exact' | 'more-than' | 'about' | 'almost' | 'as-much-as' | 'on-paper' | 'range' | 'some';
  para: number | null;
  saidBy?: string;
  /** The value is an index less a fall: its hedge speaks of the fall (“almost 20 percent less” ends just above the value). */
  fall?: boolean;
  known: boolean;
  /** Inked by the beat on view (drawn anew), by an earlier one, or known before. */
  ink: 'none' | 'known' | 'inked' | 'fresh';
  gap: boolean;
  at: number | null;
  /** The player's forecast for this point, where there is one. */
  forecast?: ForecastValue;
}
export interface ChartView {
  chart: CompiledChart;
  points: ChartPointView[];
  /** The forecast that is being drawn on it, if any. */
  drawing: { forecast: CompiledForecast; value: ForecastValue; drawn: boolean } | null;
}
export interface BeatView {
  beat: CompiledBeat;
  index: number;
  count: number;
  figure: { text: string; label: string; para: number; saidBy?: string; onPaper: boolean } | null;
  chart: ChartView | null;
}
export interface RoadView {
  road: CompiledRoad;
  decision: { id: string; title: string; question: string };
  option: { id: string; title: string; letter: string; historical: boolean };
  chosen: boolean;
  inView: boolean;
  grades: Grade[];
  /** What the open model calls this option, where it knows it. */
  model: string | null;
}
export interface ChoiceView {
  decision: { id: string; title: string; question: string; day: string };
  sealed: { option: string; title: string; letter: string; why: string; sure: Sureness } | null;
  again: { option: string; title: string; letter: string } | null;
  /** Set forecasts beside the record; the record only once its beat was read. */
  forecasts: { question: string; unit: string; mine: ForecastValue | null; record: { text: string; para: number; saidBy?: string } | null }[];
  options: { id: string; title: string; letter: string; sealable: boolean }[];
}
export interface PromptView {
  id: string;
  kind: PromptKind;
  text: Rich;
  inHand: boolean;
}

export interface DossierView {
  at: 'dossier';
  dossier: Omit<CompiledDossier, 'decisions' | 'charts' | 'roads' | 'prompts'>;
  decision: CompiledDecision & { index: number; count: number };
  step: Step;
  tabs: TabView[];
  /** The one action that leads on. */
  main: Action;
  /** A second way on of equal ease, e.g. going on without a forecast. */
  aside: Action | null;
  back: Action | null;
  papers: PaperView[];
  paperInHand: PaperView | null;
  options: OptionView[];
  /** The slip: what is in hand and not yet sealed, or what was sealed. */
  slip: { option: OptionView | null; why: string; sure: Sureness | null; sealed: boolean };
  forecast: ChartView | null;
  /** In the step reveal: the envelope, shut until the player opens it. */
  envelope: 'none' | 'shut' | 'open';
  beat: BeatView | null;
  /** Places lit on the wall map: those that the paper in hand, the beat or the situation names. */
  lit: string[];
  /** Places that have been named by now: the others are not on the map yet. */
  placesKnown: string[];
  roads: RoadView[];
  roadInView: RoadView | null;
  prompts: PromptView[];
  choices: ChoiceView[];
  mind: string;
  closed: boolean;
}
export interface ShelfFolderView {
  id: string;
  number: number;
  title: string;
  when: string;
  /** Years since 1 January 1927, for the timeline. */
  at: number;
  sombre: boolean;
  state: 'new' | 'begun' | 'done';
}
export interface ShelfView {
  at: 'shelf';
  title: string;
  subtitle: string;
  lead: string;
  folders: ShelfFolderView[];
  main: { label: string; dossier: string };
  /** False: the pack has no open model. */
  explorer: boolean;
}
export type RoomView = ShelfView | DossierView | ExplorerView;
