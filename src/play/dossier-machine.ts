/**
 * Compiles a dossier into an XState machine: one state a step of each decision point, one a beat, then road and discuss.
 * Guards keep the envelope shut until the choice is sealed; guards and actions are total, for a throwing one would kill the actor.
 */
import { assign, setup } from 'xstate';
import type { CompiledDossier } from '../scenario/compiled.ts';
import { emptyContext, MIND_MOST, optionOf, type PlayContext, WHY_MOST, withPoint } from './context.ts';
import { type PlayEvent, SURENESS } from './events.ts';
import { type Position, pointKey, positionsOf } from './positions.ts';

type Guarded = { guard?: { type: string; params?: object }; target?: string; actions?: { type: string; params?: object } };
interface Node {
  initial?: string;
  states?: Record<string, Node>;
  entry?: { type: string; params: object };
  on?: Record<string, Guarded | Guarded[]>;
}

const text = (value: unknown, most: number): string => (typeof value === 'string' ? [...value].slice(0, most).join('') : '');

/** The machine of one dossier. Events are `PlayEvent`s; the context is `PlayContext`. */
export function dossierMachine(dossier: CompiledDossier) {
  const positions = positionsOf(dossier);
  const points = dossier.decisions;
  const target = (p: Position): string => `#play.${p.path.join('.')}`;
  const here = (point: number) => points[point];

  const machine = setup({
    types: { context: {} as PlayContext, events: {} as PlayEvent },
    guards: {
      isPaperHere: ({ event }, { point }: { point: number }) => event.type === 'paper.open' && !!here(point)?.papers.some((p) => p.id === event.paper),
      isPaperInHand: ({ context }, { point }: { point: number }) => !!context.points[point]?.paperInHand,
      isPaperRead: ({ context }, { point }: { point: number }) => (context.points[point]?.papersOpened.length ?? 0) > 0,
      isPaperReadAndOptionInHand: ({ context }, { point }: { point: number }) => {
        const p = context.points[point];
        return !!p && p.papersOpened.length > 0 && !p.sealed && !!optionOf(here(point), p.optionInHand)?.sealable;
      },
      isOptionHere: ({ event }, { point }: { point: number }) => event.type === 'option.pick' && !!optionOf(here(point), event.option),
      isOptionOpen: ({ context, event }, { point }: { point: number }) =>
        event.type === 'option.pick' && !context.points[point]?.sealed && !!optionOf(here(point), event.option)?.sealable,
      isOptionInHand: ({ context }, { point }: { point: number }) => !!context.points[point]?.optionInHand,
      isSureness: ({ event }) => event.type === 'sureness.set' && (SURENESS as readonly string[]).includes(event.sure),
      isChoiceReady: ({ context }, { point }: { point: number }) => {
        const p = context.points[point];
        return !!p && !p.sealed && !!p.sure && !!optionOf(here(point), p.optionInHand)?.sealable;
      },
      isSealed: ({ context }, { point }: { point: number }) => !!context.points[point]?.sealed,
      isForecastSane: ({ context, event }, { point, index }: { point: number; index: number }) => {
        const forecast = here(point)?.forecasts[index];
        if (event.type !== 'forecast.draw' || !forecast || event.forecast !== forecast.id) return false;
        if (context.points[point]?.forecasts[forecast.id]?.set || context.points[point]?.envelopeOpened) return false;
        const { low, value, high } = event;
        return [low, value, high].every(Number.isFinite) && forecast.min <= low && low <= value && value <= high && high <= forecast.max;
      },
      isForecastDrawn: ({ context }, { point, index }: { point: number; index: number }) => {
        const drawn = context.points[point]?.forecasts[here(point)?.forecasts[index]?.id ?? ''];
        return !!drawn && !drawn.set && !context.points[point]?.envelopeOpened;
      },
      isForecastSettled: ({ context }, { point, index }: { point: number; index: number }) =>
        !!context.points[point]?.envelopeOpened || !!context.points[point]?.forecasts[here(point)?.forecasts[index]?.id ?? '']?.set,
      isForecastSkippable: ({ context }, { point, index }: { point: number; index: number }) =>
        !context.points[point]?.envelopeOpened && !context.points[point]?.forecasts[here(point)?.forecasts[index]?.id ?? '']?.set,
      isEnvelopeShut: ({ context }, { point }: { point: number }) => !!context.points[point]?.sealed && !context.points[point]?.envelopeOpened,
      isEnvelopeOpen: ({ context }, { point }: { point: number }) => !!context.points[point]?.envelopeOpened,
      isStep: ({ context, event }, { rank, decision, step, opened }: { rank: number; decision: string; step: string; opened: boolean | null }) => {
        if (event.type !== 'step.go' || event.step !== step || event.decision !== decision || rank > context.furthest) return false;
        const point = points.findIndex((d) => d.id === decision);
        return opened === null || !!context.points[point]?.envelopeOpened === opened;
      },
      isRoadHere: ({ event }) => event.type === 'road.look' && dossier.roads.some((r) => r.decision === event.decision && r.option === event.option),
      isVoteHere: ({ context, event }) => {
        if (event.type !== 'vote.again') return false;
        const point = points.findIndex((d) => d.id === event.decision);
        return !!context.points[point]?.sealed && !!optionOf(points[point], event.option)?.sealable;
      },
      isPromptHere: ({ event }) => event.type === 'prompt.take' && dossier.prompts.some((p) => p.id === event.prompt),
    },
    actions: {
      arrive: assign(({ context }, { rank, point, beat }: { rank: number; point: number; beat: number }) => {
        const next = { ...context, at: rank, furthest: Math.max(context.furthest, rank) };
        return beat > 0 ? withPoint(next, point, { beatsRead: Math.max(context.points[point]?.beatsRead ?? 0, beat) }) : next;
      }),
      openPaper: assign(({ context, event }, { point }: { point: number }) => {
        if (event.type !== 'paper.open') return context;
        const opened = context.points[point]?.papersOpened ?? [];
        return withPoint(context, point, { paperInHand: event.paper, papersOpened: opened.includes(event.paper) ? opened : [...opened, event.paper] });
      }),
      layPaper: assign(({ context }, { point }: { point: number }) => withPoint(context, point, { paperInHand: null })),
      takeOption: assign(({ context, event }, { point }: { point: number }) =>
        event.type === 'option.pick' ? withPoint(context, point, { optionInHand: event.option }) : context,
      ),
      layOption: assign(({ context }, { point }: { point: number }) => withPoint(context, point, { optionInHand: null })),
      writeReason: assign(({ context, event }, { point }: { point: number }) =>
        event.type === 'reason.write' ? withPoint(context, point, { why: text(event.text, WHY_MOST) }) : context,
      ),
      setSureness: assign(({ context, event }, { point }: { point: number }) =>
        event.type === 'sureness.set' ? withPoint(context, point, { sure: event.sure }) : context,
      ),
      sealChoice: assign(({ context }, { point }: { point: number }) => {
        const p = context.points[point];
        return p?.optionInHand && p.sure ? withPoint(context, point, { sealed: { option: p.optionInHand, why: p.why, sure: p.sure } }) : context;
      }),
      drawForecast: assign(({ context, event }, { point }: { point: number }) => {
        if (event.type !== 'forecast.draw') return context;
        const { forecast, value, low, high } = event;
        return withPoint(context, point, { forecasts: { ...context.points[point]?.forecasts, [forecast]: { value, low, high, set: false } } });
      }),
      clearForecast: assign(({ context }, { point, index }: { point: number; index: number }) => {
        const { [here(point)?.forecasts[index]?.id ?? '']: _, ...rest } = context.points[point]?.forecasts ?? {};
        return withPoint(context, point, { forecasts: rest });
      }),
      setForecast: assign(({ context }, { point, index }: { point: number; index: number }) => {
        const id = here(point)?.forecasts[index]?.id ?? '';
        const drawn = context.points[point]?.forecasts[id];
        return drawn ? withPoint(context, point, { forecasts: { ...context.points[point]?.forecasts, [id]: { ...drawn, set: true } } }) : context;
      }),
      openEnvelope: assign(({ context }, { point }: { point: number }) => withPoint(context, point, { envelopeOpened: true })),
      lookAtRoad: assign(({ context, event }) =>
        event.type === 'road.look' ? { ...context, roadInView: { decision: event.decision, option: event.option } } : context,
      ),
      voteAgain: assign(({ context, event }) =>
        event.type === 'vote.again'
          ? withPoint(
              context,
              points.findIndex((d) => d.id === event.decision),
              { again: event.option },
            )
          : context,
      ),
      writeMind: assign(({ context, event }) => (event.type === 'mind.write' ? { ...context, mind: text(event.text, MIND_MOST) } : context)),
      takePrompt: assign(({ context, event }) => (event.type === 'prompt.take' ? { ...context, promptInHand: event.prompt } : context)),
    },
  });

  return machine.createMachine({
    id: 'play',
    initial: pointKey(points[0]?.id ?? ''),
    context: emptyContext(dossier),
    states: statesOf(positions, target) as never,
    on: { 'step.go': stepGo(dossier, positions, target) as never },
  });
}

/** Tabs: each step already reached can be gone to; a reveal only at the side of the envelope that it is on. */
function stepGo(dossier: CompiledDossier, positions: Position[], target: (p: Position) => string): Guarded[] {
  const seen = new Set<string>();
  return positions.flatMap((p) => {
    const opened = p.step === 'reveal' ? p.index >= 0 : null;
    const key = `${p.point} ${p.step} ${opened}`;
    if (seen.has(key) || p.step === 'seal' || p.closed) return [];
    seen.add(key);
    return [{ guard: { type: 'isStep', params: { rank: p.rank, decision: dossier.decisions[p.point]?.id, step: p.step, opened } }, target: target(p) }];
  });
}

function statesOf(positions: Position[], target: (p: Position) => string): Record<string, Node> {
  const states: Record<string, Node> = {};
  for (const p of positions) {
    let level = states;
    p.path.forEach((key, depth) => {
      const leaf = depth === p.path.length - 1;
      level[key] ??= leaf ? leafOf(p, positions, target) : { initial: p.path[depth + 1] as string, states: {} };
      level = level[key].states ?? {};
    });
  }
  return states;
}

/** One leaf state: what it takes in, where it leads on and back. */
function leafOf(p: Position, positions: Position[], target: (p: Position) => string): Node {
  const { point, index, rank } = p;
  const params = { point, index };
  const after = positions[rank + 1];
  const before = positions[rank - 1];
  const same = (step: string): Position | undefined => positions.find((q) => q.point === point && q.step === step);
  const to = (q: Position | undefined, guard?: string, actions?: string): Guarded => ({
    ...(q ? { target: target(q) } : {}),
    ...(guard ? { guard: { type: guard, params } } : {}),
    ...(actions ? { actions: { type: actions, params } } : {}),
  });
  /** On to the next position; past the envelope where it is open already. */
  const onward = (q: Position | undefined, guard: string): Guarded[] =>
    q?.step === 'reveal' ? [to(positions[q.rank + 1], 'isEnvelopeOpen'), to(q, guard)] : [to(q, guard)];
  const stay = (guard: string | undefined, actions: string): Guarded => to(undefined, guard, actions);
  const entry = { type: 'arrive', params: { rank, point, beat: p.step === 'reveal' ? index + 1 : 0 } };
  const back: Record<string, Guarded> = before ? { 'step.back': to(p.step === 'seal' ? same('papers') : before) } : {};

  switch (p.step) {
    case 'situation':
      return { entry, on: { ...back, 'step.next': to(after) } };
    case 'papers':
      return {
        entry,
        on: {
          ...back,
          'paper.open': stay('isPaperHere', 'openPaper'),
          'paper.close': stay('isPaperInHand', 'layPaper'),
          'step.next': [to(same('seal'), 'isPaperReadAndOptionInHand'), to(same('options'), 'isPaperRead')],
        },
      };
    case 'options':
    case 'seal': {
      const on: Record<string, Guarded | Guarded[]> = {
        ...back,
        'option.pick': [to(same('seal'), 'isOptionOpen', 'takeOption'), to(same('options'), 'isOptionHere', 'takeOption')],
        'option.lay': to(same('options'), 'isOptionInHand', 'layOption'),
      };
      if (p.step === 'options') return { entry, on: { ...on, 'step.next': onward(positions[rank + 2], 'isSealed') } };
      return {
        entry,
        on: {
          ...on,
          'reason.write': stay(undefined, 'writeReason'),
          'sureness.set': stay('isSureness', 'setSureness'),
          'choice.seal': to(after, 'isChoiceReady', 'sealChoice'),
        },
      };
    }
    case 'forecast':
      return {
        entry,
        on: {
          'step.back': to(index === 0 ? same('options') : before),
          'forecast.draw': stay('isForecastSane', 'drawForecast'),
          'forecast.clear': stay('isForecastDrawn', 'clearForecast'),
          'forecast.set': to(after, 'isForecastDrawn', 'setForecast'),
          'forecast.skip': to(after, 'isForecastSkippable', 'clearForecast'),
          'step.next': onward(after, 'isForecastSettled'),
        },
      };
    case 'reveal': {
      const earlier = positions.find((q) => q.rank === lastForecast(positions, point)) ?? same('options');
      if (index < 0)
        return {
          entry,
          on: { 'step.back': to(earlier), 'envelope.open': to(after, 'isEnvelopeShut', 'openEnvelope'), 'step.next': to(after, 'isEnvelopeOpen') },
        };
      return { entry, on: { 'step.back': to(index === 0 ? earlier : before), 'step.next': to(after) } };
    }
    case 'road':
      return { entry, on: { ...back, 'road.look': stay('isRoadHere', 'lookAtRoad'), 'step.next': to(after) } };
    case 'discuss':
      return p.closed
        ? { entry, on: back }
        : {
            entry,
            on: {
              ...back,
              'vote.again': stay('isVoteHere', 'voteAgain'),
              'mind.write': stay(undefined, 'writeMind'),
              'prompt.take': stay('isPromptHere', 'takePrompt'),
              'dossier.close': to(after),
            },
          };
  }
}

const lastForecast = (positions: Position[], point: number): number => positions.findLast((q) => q.point === point && q.step === 'forecast')?.rank ?? -1;
