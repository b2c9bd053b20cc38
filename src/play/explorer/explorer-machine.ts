/** The explorer as a machine: a tree to choose a road from, a guess, then what the model says. Guards and actions are total. */
import { assign, setup } from 'xstate';
import { SAMPLED } from '../../simulation/names.ts';
import type { ExplorerEvent, ExplorerTab, Guess, SeriesName } from './explorer-events.ts';
import { CHARTED, EXPLORER_TABS, GUESSES } from './explorer-events.ts';
import { type ModelRoom, optionOf } from './model-room.ts';
import { behind, closedBy, isOpen, optionsOn, withOption } from './road.ts';

export interface ExplorerContext {
  tab: ExplorerTab;
  station: string;
  /** The road in hand: ids of the model's options, by their day. */
  taken: string[];
  guesses: Partial<Record<SeriesName, Guess>>;
  /** The guess of this road was settled, or left. */
  settled: boolean;
  /** Words first: the model beside them was asked for. */
  shown: boolean;
  series: SeriesName | null;
  /** A moment of those that can be looked at; null: the last that the model speaks of. */
  time: number | null;
  /** Assumptions moved, as steps from the lower end of their range. */
  moved: Record<string, number>;
  fit: boolean;
  inHand: string;
  /** Stations whose envelope is open: in their dossier, or here. */
  opened: string[];
}

/** A range is walked in so many steps. */
export const STEPS = 20;
/** The value of an assumption, so many steps from the lower end of its range. */
export function valueAt(room: ModelRoom, name: string, step: number): number {
  const { low, high } = room.parameters.get(name)!;
  return low + ((high - low) * step) / STEPS;
}

const isSampled = (name: string): boolean => (SAMPLED as readonly string[]).includes(name);
/** Everything that belongs to one road, as it begins. */
const afresh = { guesses: {}, settled: false, shown: false, time: null, fit: false } as const;

/** Where the explorer begins: at its tree, with nothing taken. */
export const emptyExplorer = (room: ModelRoom, opened: readonly string[]): ExplorerContext => ({
  ...afresh,
  tab: 'tree',
  station: room.model.stations[0]!.id,
  taken: [],
  series: null,
  moved: {},
  inHand: SAMPLED[0],
  opened: [...opened],
});

/** Whether this option can be taken now: it is in the model, its envelope is open, and nothing on the road closes it. */
export function canTake(room: ModelRoom, context: Pick<ExplorerContext, 'taken' | 'opened'>, id: string): boolean {
  const option = optionOf(room, id);
  const station = room.model.stations.find((one) => one.id === option?.station);
  if (!option || !station || !isOpen(station, context.opened) || behind(room, station, context.opened)) return false;
  const others = optionsOn(room, context.taken).filter((one) => one.station !== option.station);
  return !closedBy(others, id) && !closedBy(others, station.id);
}

/** The machine of one model. */
export function explorerMachine(room: ModelRoom) {
  const stationOf = (id: string) => room.model.stations.find((one) => one.id === id);
  return setup({
    types: { context: {} as ExplorerContext, events: {} as ExplorerEvent, input: {} as ExplorerContext },
    guards: {
      isTab: ({ event }) => event.type === 'tab.show' && (EXPLORER_TABS as readonly string[]).includes(event.tab),
      isStation: ({ event }) => event.type === 'station.look' && !!stationOf(event.station),
      isShut: ({ context, event }) => {
        const station = event.type === 'envelope.show' ? stationOf(event.station) : undefined;
        return !!station && !isOpen(station, context.opened);
      },
      isFree: ({ context, event }) => event.type === 'option.take' && !context.taken.includes(event.option) && canTake(room, context, event.option),
      isTaken: ({ context, event }) => event.type === 'option.leave' && context.taken.includes(event.option),
      isGuess: ({ event }) =>
        event.type === 'guess.make' && (CHARTED as readonly string[]).includes(event.series) && (GUESSES as readonly string[]).includes(event.guess),
      isRoadless: ({ context }) => context.taken.length === 0,
      isSettled: ({ context }) => context.settled,
      isSeries: ({ event }) => event.type === 'series.look' && (event.series === null || (CHARTED as readonly string[]).includes(event.series)),
      isMoment: ({ event }) => event.type === 'time.look' && Number.isInteger(event.index) && event.index >= 0,
      isAssumption: ({ event }) => event.type === 'assumption.take' && isSampled(event.name),
      isMove: ({ event }) => event.type === 'assumption.move' && isSampled(event.name) && Number.isFinite(event.value),
      isMoved: ({ context }) => Object.keys(context.moved).length > 0,
      isFitWanted: ({ context }) => Object.keys(context.moved).length > 0 && !context.fit,
      isWordsFirst: ({ context }) => !context.shown && optionsOn(room, context.taken).some((one) => one.slider !== undefined),
    },
    actions: {
      show: assign(({ event }) => (event.type === 'tab.show' ? { tab: event.tab } : {})),
      look: assign(({ event }) => (event.type === 'station.look' ? { station: event.station } : {})),
      open: assign(({ context, event }) => (event.type === 'envelope.show' ? { opened: [...context.opened, event.station] } : {})),
      take: assign(({ context, event }) => {
        if (event.type !== 'option.take') return {};
        const taken = withOption(room, context.taken, event.option);
        const slider = optionsOn(room, taken).find((one) => one.slider !== undefined)?.slider;
        return { ...afresh, taken, station: optionOf(room, event.option)?.station ?? context.station, inHand: slider ?? context.inHand };
      }),
      leave: assign(({ context, event }) => (event.type === 'option.leave' ? { ...afresh, taken: context.taken.filter((id) => id !== event.option) } : {})),
      guess: assign(({ context, event }) => (event.type === 'guess.make' ? { guesses: { ...context.guesses, [event.series]: event.guess } } : {})),
      settle: assign({ settled: true, tab: 'road' as const }),
      turn: assign(({ event }) => (event.type === 'series.look' ? { series: event.series, time: null } : {})),
      pause: assign(({ event }) => (event.type === 'time.look' ? { time: event.index } : {})),
      hold: assign(({ event }) => (event.type === 'assumption.take' ? { inHand: event.name } : {})),
      move: assign(({ context, event }) => {
        if (event.type !== 'assumption.move') return {};
        const { low, high } = room.parameters.get(event.name)!;
        const step = Math.min(STEPS, Math.max(0, Math.round(((event.value - low) / (high - low)) * STEPS)));
        return { moved: { ...context.moved, [event.name]: step }, inHand: event.name, fit: false };
      }),
      fit: assign({ fit: true }),
      reset: assign({ moved: {}, fit: false }),
      uncover: assign({ shown: true }),
    },
  }).createMachine({
    id: 'explorer',
    context: ({ input }) => input,
    initial: 'arriving',
    on: {
      'tab.show': { guard: 'isTab', actions: 'show' },
      'station.look': { guard: 'isStation', actions: 'look' },
      'envelope.show': { guard: 'isShut', actions: 'open' },
      'option.take': { guard: 'isFree', actions: 'take', target: '.arriving' },
      'option.leave': { guard: 'isTaken', actions: 'leave', target: '.arriving' },
      'assumption.take': { guard: 'isAssumption', actions: 'hold' },
      'assumption.move': { guard: 'isMove', actions: 'move' },
      'assumptions.fit': { guard: 'isFitWanted', actions: 'fit' },
      'assumptions.reset': { guard: 'isMoved', actions: 'reset' },
    },
    states: {
      arriving: { always: [{ guard: 'isRoadless', target: 'choosing' }, { guard: 'isSettled', target: 'told' }, { target: 'guessing' }] },
      choosing: {},
      guessing: { on: { 'guess.make': { guard: 'isGuess', actions: 'guess' }, 'guess.settle': { actions: 'settle', target: 'told' } } },
      told: {
        on: {
          'series.look': { guard: 'isSeries', actions: 'turn' },
          'time.look': { guard: 'isMoment', actions: 'pause' },
          'slider.show': { guard: 'isWordsFirst', actions: 'uncover' },
        },
      },
    },
  });
}
