/**
 * View data of the explorer: the open model asked about roads not taken, and the tree of roads. Page and stage render the same object; wherever a value stands, its words stand
 * beside it. Everything in it but `record` marks is of the grade *model*.
 */
import type { Rich } from '../../scenario/compiled.ts';
import type { Action } from '../view.ts';
import type { ExplorerEvent, ExplorerTab, Guess, SeriesName } from './explorer-events.ts';

/** Years since 1 January 1927, with their fraction: the common time axis. */
export type Years = number;

export interface CurvePoint {
  at: Years;
  value: number;
  /** Past the horizon: drawn faint. */
  faint: boolean;
}
export interface BandPoint {
  at: Years;
  low: number;
  /** Its dashes. */
  middle: number;
  high: number;
  faint: boolean;
}
/** What the chapter says of a series; never joined with what the model says. */
export interface RecordMark {
  /** disc: a value at a moment. bar: a total spread over its months, from `from` to `to`. words: said without a figure, at `from` (to `to`). */
  kind: 'disc' | 'bar' | 'words';
  from: Years;
  to: Years | null;
  /** In the chart's unit; null for words. */
  value: number | null;
  hedge: 'exact' | 'more-than' | 'about' | 'almost' | 'on-paper';
  /** How its time is printed; empty: by its months. */
  when: string;
  /** As printed, hedge included, e.g. “more than 6,500”. */
  text: string;
  /** What it counts, where the chart's title does not say it: “horses”, “March 1930”. */
  label: string;
  para: number;
}
export interface SeriesView {
  id: SeriesName;
  title: string;
  unit: string;
  /** What one of the unit is; empty where the unit says it. */
  unitNote: string;
  /** Values on the screen that something was put in for by hand, and what. */
  byHand: { at: Years; what: string }[];
  /** Of the value axis; it begins at nought. */
  max: number;
  tick: number;
  /** How a value is printed on axis and mark. */
  print: 'whole' | 'tenth' | 'hundredth' | 'percent';
  /** monthly: a line through months. yearly: one value a year, `at` its end. */
  pace: 'monthly' | 'yearly';
  /** The base run: the model's own run of the course that was taken, under the assumptions as they stand now. Ink. */
  base: CurvePoint[];
  /** The base run before an assumption was moved; null while none is. Thin, grey. */
  baseBefore: CurvePoint[] | null;
  /** The road under the same assumptions, one setting. Only where there is no band. */
  road: CurvePoint[] | null;
  /** The base run plus what the decision changes in nine of ten settings, from the parting on. Slate. */
  band: BandPoint[] | null;
  /** What its dashes are: the median of the settings, or the one setting shown, where there is no band or newer settings are being run. */
  dashes: 'median' | 'one setting';
  record: RecordMark[];
  /** A second series under this one, with the same time axis (town rations under grain). */
  companion: SeriesView | null;
  /** One sentence on the direction, e.g. that in 97 of 100 settings there is less, or that the model can’t tell. */
  says: string;
  direction: 'more' | 'less' | 'cannot tell';
  /** At the time that is looked at: base and road as printed. */
  readout: { when: string; base: string; road: string; at: Years } | null;
  /** The player's guess beside it. */
  guess: Guess | null;
  /** The chart in one sentence, for those who do not see it; bears the word model. */
  summary: string;
  inView: boolean;
}
/** The hunger of the village, January to June: one word, or two between which the model can't tell. */
export interface HungerYear {
  year: number;
  at: Years;
  base: string;
  /** Null before the parting. */
  road: string | null;
  /** What the chapter says of it, where it does. */
  record: { text: string; para: number } | null;
}
export interface HungerView {
  title: string;
  note: string;
  years: HungerYear[];
  /** From this January on nothing is said, though the road goes on; `when` is the last month that is spoken of. Null: it speaks to the end. */
  silent: { from: Years; when: string } | null;
  summary: string;
}
/** One bar from base run to road: what the assumptions changed, what the decision changed. */
export interface SplitView {
  series: SeriesName;
  title: string;
  unit: string;
  print: SeriesView['print'];
  when: string;
  /** Base run under the first assumptions, base run now, road now. Decision = road − baseNow; assumption = baseNow − baseFirst. */
  baseFirst: number;
  baseNow: number;
  road: number;
  decision: number;
  assumption: number;
  /** The figures as printed do not add up to the last digit. */
  rounded: boolean;
  /** What the decision changed under the first assumptions; null while nothing is moved. */
  decisionFirst: number | null;
  /** What all settings say of the decision here. faint: past the horizon, nothing. one setting: they were not run, or its direction turns on one assumption alone. */
  says: 'more' | 'less' | 'cannot tell' | 'nothing' | 'faint' | 'one setting';
  /** Between these ends lies what the decision changed in nine of ten settings. */
  range: { low: number; high: number } | null;
  /**
   * The same as words; `assumption` and `first`, what the decision changed before the move, are empty while nothing is moved. `decision` is of the one setting; `told` is what
   * may be said of it: no figure where its direction can’t be told. Past the horizon `decision`, `first` and `road` are empty: `now`, the base run now, is where the split ends.
   */
  texts: { base: string; now: string; decision: string; assumption: string; road: string; first: string; range: string; told: string };
}
export interface AssumptionView {
  name: string;
  label: string;
  unit: string;
  low: number;
  high: number;
  step: number;
  value: number;
  text: string;
  /** What it was in the base run. */
  first: number;
  moved: boolean;
  reason: string;
  paras: number[];
  /** Among those on which what is looked at turns most. */
  matters: boolean;
  /** Laid on top, for this road turns on it alone. */
  pinned: boolean;
  /** One step down or up its range; null at its end. */
  less: ExplorerEvent | null;
  more: ExplorerEvent | null;
}
export interface AssumptionsView {
  /** The one whose ruled scale lies on the stage, and those before and after it. */
  inHand: AssumptionView;
  before: ExplorerEvent;
  after: ExplorerEvent;
  groups: { label: string; list: AssumptionView[] }[];
  /** Cannot be moved: solved from the record, or constant; each says why. */
  fixed: { label: string; text: string; reason: string; paras: number[]; solved: boolean }[];
  moved: number;
  /** So many are not listed: they speak of what lies behind a shut envelope. */
  withheld: number;
  /** Points of the record that the moved setting no longer passes; `held` is the record in the model's own unit, so that `now` can be read against it. */
  failed: { label: string; record: string; held: string; now: string; paras: number[] }[];
  /** How many that are, in words; empty where it passes all. */
  fails: string;
  /** Solves the seven again for the moved setting. Null while nothing is moved. */
  fit: Action | null;
  /** What came of the last fit, in a sentence. */
  fitted: string | null;
  reset: Action | null;
}
/** What costs, or gains: what it is, which way it goes (null: said in `what` or `how`), when, and in how many settings. */
export interface BalanceRow {
  what: string;
  way: 'more' | 'less' | null;
  when: string;
  how: string;
}
export interface BalanceView {
  costs: BalanceRow[];
  gains: BalanceRow[];
  /** What the model can’t tell, with its years. */
  open: BalanceRow[];
}
export interface RoadView {
  title: string;
  /** The options taken on it, in order. */
  options: { id: string; title: string; when: string; paras: number[]; note: Rich | null; stands: 'band' | 'slider' | 'words'; words: Rich | null }[];
  /** Where it leaves the record, grows faint, and ends. */
  parts: { at: Years; when: string };
  horizon: { at: Years; when: string };
  end: { at: Years; when: string };
  /** Why it ends where it does, if an envelope is shut. */
  shut: { station: string; title: string; dossier: string } | null;
  /** Empty until it is told what the model says. */
  balance: BalanceView;
  wouldNotArise: { title: string; reason: Rich }[];
}
export interface GuessView {
  title: string;
  /** What is asked of each of them: by when, and compared with what. */
  ask: string;
  questions: { series: SeriesName; question: string; unit: string; mine: Guess | null }[];
}
export interface TreeOptionView {
  id: string;
  title: string;
  letter: string;
  paras: number[];
  /** record: the course that was taken (shown once the envelope is open). band, slider, words: how the model speaks of it. none: the model has nothing on it. */
  stands: 'record' | 'band' | 'slider' | 'words' | 'none';
  /** On the road in hand. */
  taken: boolean;
  /** Sealed by the player, in that dossier. */
  mine: boolean;
  /** Why it can't be taken on this road: closed by an earlier choice, told in words alone. Null: it can. */
  closed: Rich | null;
  /** The buffer stop: months until the model has nothing more to say. */
  until: Years;
  /** Takes this option on the road in hand, or takes it back; null where it cannot be. */
  event: ExplorerEvent | null;
}
export interface StationView {
  id: string;
  title: string;
  when: string;
  at: Years;
  /** none: its dossier is not written yet, so nothing is kept shut. */
  envelope: 'open' | 'shut' | 'none';
  dossier: { id: string; title: string; sombre: boolean } | null;
  /** The title of an earlier station whose shut envelope stands in the way: nothing is told of this one yet. */
  behind: string | null;
  /** What was done; null while the envelope is shut, or one before it. */
  record: Rich | null;
  /** Null: it arises on the road in hand. */
  wouldNotArise: Rich | null;
  options: TreeOptionView[];
  inView: boolean;
}
export interface ExplorerView {
  at: 'explorer';
  title: string;
  lead: Rich;
  tab: ExplorerTab;
  tabs: { tab: ExplorerTab; label: string; state: 'current' | 'todo'; event: ExplorerEvent }[];
  /** No movement, no sound, no ochre: the road in hand leads through a sombre dossier. */
  sombre: boolean;
  /** The dossier that it was opened from. */
  from: string | null;
  back: Action;
  /** The one action that leads on. */
  main: Action;
  aside: Action | null;
  /** Null until an option is taken. */
  road: RoadView | null;
  /** Asked before anything of the model is shown; null once it was settled. */
  guess: GuessView | null;
  /** The five that are charts; empty while guessing, or where the road stands in words alone. */
  series: SeriesView[];
  /** The one that is looked at, large; null: all of them. */
  seriesInView: SeriesName | null;
  hunger: HungerView | null;
  /** Industry in one sentence. */
  industry: string | null;
  split: SplitView | null;
  /** The moments that can be looked at, of the series in view (or of grain). */
  times: { label: string; index: number; current: boolean }[];
  /** On what the outcome looked at turns most, the first three. */
  matters: { name: string; label: string }[];
  assumptions: AssumptionsView;
  stations: StationView[];
  stationInView: StationView;
  /** Under way for longer than a moment. */
  work: { label: string; done: number; of: number; action: Action } | null;
  /** How many settings the bands are made of, and what was put in by hand or missed: one line each. */
  caveats: string[];
  /** The settings were run: bands stand on the charts, and there is a table to take along. */
  told: boolean;
}
