/** View data of the explorer, derived wholly from the model, the context and what the settings said. Pure. */
import type { Rich } from '../../scenario/compiled.ts';
import type { Reach } from '../../simulation/compare.ts';
import { monthOf } from '../../simulation/plan.ts';
import type { Action } from '../view.ts';
import type { Answer } from './answer.ts';
import { assumptionsView } from './assumptions-view.ts';
import { balanceOf } from './balance.ts';
import { CHARTED, EXPLORER_TABS, type ExplorerEvent, type ExplorerTab, type SeriesName } from './explorer-events.ts';
import type { ExplorerContext } from './explorer-machine.ts';
import type { ExplorerView, GuessView, RoadView } from './explorer-view.ts';
import { hungerView } from './hunger-view.ts';
import { type ModelRoom, titleOf } from './model-room.ts';
import { endOf, monthName } from './print.ts';
import { isTold, optionsOn, partingOf, reachOf, shutStation, toldUntil } from './road.ts';
import type { FourRuns } from './runs.ts';
import { type Asked, lastSolid, seriesView } from './series-view.ts';
import { splitView } from './split-view.ts';
import { lookedAt, timesView } from './times.ts';
import { type Sealed, stationViews } from './tree-view.ts';

export interface Seen {
  room: ModelRoom;
  context: ExplorerContext;
  runs: FourRuns;
  /** What the kept settings said of this very road; null while they are run. */
  answer: Answer | null;
  /** It is of the assumptions as they stand now, and not of those before a scale was moved. */
  fresh: boolean;
  work: { done: number; of: number; stopped: boolean } | null;
  sealed: Sealed;
  /** The dossier that it was opened from. */
  from: { id: string; sombre: boolean } | null;
}

const TOLD_LATER: Rich = [['Our reason is told once its envelope is open.']];
const TAB_LABELS: Record<ExplorerTab, string> = { tree: 'Tree of roads', road: 'The road', assumptions: 'Assumptions' };
const act = (label: string, event: ExplorerEvent, reason?: string): Action => ({ label, event, enabled: reason === undefined, ...(reason ? { reason } : {}) });
const toTab = (label: string, tab: ExplorerTab, reason?: string): Action => act(label, { type: 'tab.show', tab }, reason);

/** What page and stage show. */
export function explorerView(seen: Seen): ExplorerView {
  const { room, context, runs, work, sealed, from } = seen;
  const answer = seen.answer && withoutLater(room, context, seen.answer);
  const { model } = room;
  const options = optionsOn(room, context.taken);
  const reach = reachOf(room, options, context.opened);
  const modelled = reach !== null && runs.roadNow !== null;
  const wordsFirst = options.some((one) => one.slider !== undefined);
  const asks = modelled && CHARTED.some((id) => lastSolid(id, reach) !== null);
  const guess = asks && !context.settled ? guessView(room, context, reach) : null;
  const told = modelled && context.settled && (!wordsFirst || context.shown);
  const asked: Asked | null = told ? { room, reach, parts: partingOf(options), runs, answer, fresh: seen.fresh, turns: turnsOf(room, options) } : null;
  const main: SeriesName = context.series ?? (wordsFirst ? 'unrest' : 'grain');
  const looked = asked && lookedAt(main, asked, context.time);
  const stations = stationViews(room, context, sealed);
  const mattering = told && answer ? answer.matters[main] : [];
  const assumptions = assumptionsView(
    room,
    context,
    runs,
    mattering,
    options.flatMap(({ slider }) => slider ?? []),
  );
  const sombreOn = options.some((one) => model.stations.find(({ id }) => id === one.station)?.dossier?.sombre);
  return {
    at: 'explorer',
    title: model.title,
    lead: model.lead,
    tab: context.tab,
    tabs: EXPLORER_TABS.map((tab) => ({ tab, label: TAB_LABELS[tab], state: tab === context.tab ? 'current' : 'todo', event: { type: 'tab.show', tab } })),
    sombre: sombreOn || (from?.sombre ?? false),
    from: from?.id ?? null,
    back: act(from ? 'Back to the dossier' : 'Back to the shelf', { type: 'explorer.close' }),
    ...actionsOf(context, guess, {
      onRoad: options.length > 0,
      told,
      wordsFirst: modelled && wordsFirst && context.settled && !context.shown,
      fit: assumptions.fit,
    }),
    road: reach && roadView(room, options, reach, context.opened, asked),
    guess,
    series: asked ? charts(asked, context, main, looked) : [],
    seriesInView: told ? context.series : null,
    hunger: asked && hungerView(asked),
    industry: asked && industryOf(asked),
    split: asked && looked !== null ? splitView(main, looked, asked) : null,
    times: asked ? timesView(main, asked, context.time) : [],
    matters: mattering.map((name) => ({ name, label: room.parameters.get(name)!.label })),
    assumptions,
    stations,
    stationInView: stations.find((one) => one.inView) ?? stations[0]!,
    work: work && workView(work, context),
    caveats: asked ? caveatsOf(room, context, answer) : [],
    told: asked !== null && answer !== null,
  };
}

function actionsOf(
  context: ExplorerContext,
  guess: GuessView | null,
  { onRoad, told, wordsFirst, fit }: { onRoad: boolean; told: boolean; wordsFirst: boolean; fit: Action | null },
): Pick<ExplorerView, 'main' | 'aside'> {
  const tree = toTab('The tree of roads', 'tree');
  if (context.tab === 'tree')
    return { main: toTab('Look down this road', 'road', onRoad ? undefined : 'Take an option at one of the stations first.'), aside: null };
  if (context.tab === 'assumptions') return { main: onRoad ? toTab('Back to the road', 'road') : tree, aside: fit };
  if (guess) {
    const made = guess.questions.some(({ mine }) => mine !== null);
    return {
      main: act('Show what the model says', { type: 'guess.settle' }, made ? undefined : 'Guess one direction first, or go on without.'),
      aside: act('Go on without a guess', { type: 'guess.settle' }),
    };
  }
  if (wordsFirst) return { main: act('Show the model beside the words', { type: 'slider.show' }), aside: tree };
  return told ? { main: toTab('Move the assumptions', 'assumptions'), aside: tree } : { main: tree, aside: null };
}

function workView({ done, of, stopped }: NonNullable<Seen['work']>, { fit }: ExplorerContext): ExplorerView['work'] {
  if (stopped) return { label: 'The settings were stopped: no bands stand on the charts', done, of, action: act('Run them', { type: 'run.again' }) };
  return { label: fit ? 'The settings are solved again and run' : 'The settings are run', done, of, action: act('Stop', { type: 'run.stop' }) };
}

function guessView({ model }: ModelRoom, { guesses }: ExplorerContext, reach: Reach): GuessView {
  const asked = CHARTED.filter((id) => lastSolid(id, reach) !== null);
  return {
    title: 'Your own guess first',
    ask: `On this road, by ${monthName(Math.min(reach.horizon, reach.until))}, compared with what was decided: more, less, about the same?`,
    questions: asked.map((id) => {
      const { label, unit } = model.series.find((one) => one.id === id)!;
      return { series: id, question: label, unit, mine: guesses[id] ?? null };
    }),
  };
}

function roadView(
  room: ModelRoom,
  options: ReturnType<typeof optionsOn>,
  { from, horizon, until }: Reach,
  opened: readonly string[],
  asked: Asked | null,
): RoadView {
  const { model } = room;
  const stationOf = (id: string) => model.stations.find((one) => one.id === id)!;
  const shut = shutStation(room, options[0]!.from, opened);
  const closes = options.flatMap((one) => one.closes);
  return {
    title: options.map((option) => titleOf(room, option)).join(', then: '),
    options: options.map(({ id, station, paras, note, words, changes, slider }, i) => ({
      id,
      title: titleOf(room, options[i]!),
      when: stationOf(station).when,
      paras,
      note,
      stands: changes.length === 0 ? 'words' : slider ? 'slider' : 'band',
      words,
    })),
    parts: { at: partingOf(options), when: monthName(from) },
    horizon: { at: endOf(Math.min(horizon, until)), when: monthName(Math.min(horizon, until)) },
    end: { at: endOf(until), when: monthName(until) },
    shut: shut?.dossier ? { station: shut.id, title: shut.dossier.title, dossier: shut.dossier.id } : null,
    balance: asked ? balanceOf(asked, options) : { costs: [], gains: [], open: [] },
    wouldNotArise: closes.flatMap(({ what, reason }) => {
      const option = model.options.find((one) => one.id === what);
      const station = stationOf(option?.station ?? what);
      const told = isTold(room, station, opened);
      // the name of an option is told no earlier than its station
      return option && !told ? [] : [{ title: option ? titleOf(room, option) : station.label, reason: told ? reason : TOLD_LATER }];
    }),
  };
}

function charts(asked: Asked, context: ExplorerContext, main: SeriesName, looked: number | null): ExplorerView['series'] {
  // town rations stand under grain, in the same years
  const placeOf = (id: SeriesName) => (id === main || (id === 'rations' && main === 'grain') ? looked : lookedAt(id, asked, null));
  const one = (id: SeriesName) => seriesView(id, asked, { inView: context.series === id, looked: placeOf(id), guess: context.guesses[id] ?? null });
  return CHARTED.map((id) => (id === 'grain' ? { ...one(id), companion: one('rations') } : one(id)));
}

/** Industry stands in one sentence: its sign flips on nearly every road. */
function industryOf({ room, reach, answer }: Asked): string | null {
  const at = lastSolid('industry' as SeriesName, reach);
  const point = at === null ? undefined : answer?.comparison.series.industry[at];
  if (!point) return null;
  const { says, up, down } = point.direction;
  const { label } = room.model.series.find((one) => one.id === 'industry')!;
  return says === 'cannot tell'
    ? `${label}: the model can’t tell the direction.`
    : `${label}: in the model, ${says} than in the base run in ${says === 'more' ? up : down} of 100 settings.`;
}

/** The answer without assumptions that speak of what lies behind a shut envelope. */
function withoutLater(room: ModelRoom, context: ExplorerContext, answer: Answer): Answer {
  const until = toldUntil(room, context);
  const isNow = (name: string): boolean => until === null || (room.parameters.get(name)!.from ?? '') < until;
  return { ...answer, matters: Object.fromEntries(Object.entries(answer.matters).map(([id, names]) => [id, names.filter(isNow)])) as Answer['matters'] };
}

/** The month on which the unrest of a road turns by one assumption. */
function turnsOf({ parameters }: ModelRoom, options: ReturnType<typeof optionsOn>): Asked['turns'] {
  const option = options.find((one) => one.slider !== undefined);
  if (!option) return null;
  const on = parameters.get(option.slider ?? '')?.label ?? '';
  return { month: Math.floor(monthOf(option.moment ?? option.from)), on: on.charAt(0).toLowerCase() + on.slice(1) };
}

/** What must be known of the numbers. Points behind a shut envelope are not told. */
function caveatsOf(room: ModelRoom, context: ExplorerContext, answer: Answer | null): string[] {
  const { model, about } = room;
  const until = toldUntil(room, context);
  const told = model.points.filter(({ day }) => until === null || day < until);
  const labels = (use: string): string =>
    told
      .filter((point) => point.use === use)
      .map(({ label }) => label)
      .join('; ');
  const line = (words: string, use: string): string[] => (labels(use) ? [`${words} ${labels(use)}.`] : []);
  const settings = (answer?.settings ?? about.kept).toLocaleString('en');
  const missed = (answer?.missed ?? []).flatMap(({ id, inside }) => {
    const point = told.find((one) => one.id === id);
    return point ? [`${point.label} (inside in ${inside} of 100)`] : [];
  });
  return [
    Object.keys(context.moved).length === 0
      ? `The bands are of ${settings} settings that pass the record. Settings are not chances.`
      : `The bands are of ${settings} settings with your moved assumptions; not all of them pass the record.`,
    ...line('Solved, so that every setting passes:', 'solved'),
    ...line('Kept only where it passes:', 'filtered'),
    ...line('Put in by hand:', 'by-hand'),
    ...(missed.length > 0 ? [`Held out, and missed: ${missed.join('; ')}.`] : []),
    ...(told.length < model.points.length ? ['Points behind shut envelopes are not listed.'] : []),
  ];
}
