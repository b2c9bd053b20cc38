import { describe, expect, it } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { PlayContext } from '../../src/play/context.ts';
import { dossierMachine } from '../../src/play/dossier-machine.ts';
import type { PlayEvent } from '../../src/play/events.ts';
import { positionsOf } from '../../src/play/positions.ts';
import type { CompiledDossier } from '../../src/scenario/compiled.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';

/** One event of each kind and each option: enough to reach whatever can be reached. */
function eventsOf(dossier: CompiledDossier): PlayEvent[] {
  return [
    { type: 'step.next' },
    { type: 'step.back' },
    { type: 'choice.seal' },
    { type: 'sureness.set', sure: 'leaning' },
    { type: 'forecast.set' },
    { type: 'forecast.skip' },
    { type: 'envelope.open' },
    { type: 'dossier.close' },
    ...dossier.decisions.flatMap((d): PlayEvent[] => [
      { type: 'paper.open', paper: d.papers[0]?.id ?? '' },
      ...d.options.map((o): PlayEvent => ({ type: 'option.pick', option: o.id })),
      ...d.forecasts.map((f): PlayEvent => ({ type: 'forecast.draw', forecast: f.id, value: f.max, low: f.min, high: f.max })),
    ]),
  ];
}

/** What makes two states of the walk different: where it is, what is in hand and what was sealed. */
const serialize = (context: PlayContext): string =>
  JSON.stringify([
    context.at,
    context.points.map((p) => [p.papersOpened.length > 0, p.optionInHand, p.sure, p.sealed?.option, p.envelopeOpened, Object.keys(p.forecasts)]),
  ]);

/** The same dossier with one decision point alone: its paths don't multiply with the other's. */
const alone = (dossier: CompiledDossier, index: number): CompiledDossier => ({ ...dossier, decisions: dossier.decisions.slice(index, index + 1) });

describe.each([tinyDossier, ...realDossiers()].flatMap((d) => d.decisions.map((point, i) => [`${d.id}, ${point.id}`, alone(d, i)] as const)))(
  'every path of %s',
  (_, dossier) => {
    const positions = positionsOf(dossier);
    const map = getAdjacencyMap(
      dossierMachine(dossier) as never,
      {
        events: eventsOf(dossier) as never,
        serializeState: (s: { context: PlayContext }) => serialize(s.context) as never,
        limit: 60_000,
      } as never,
    ) as unknown as Record<string, { state: { context: PlayContext }; transitions: Record<string, { state: { context: PlayContext } }> }>;
    const contexts = Object.values(map).map((node) => node.state.context);

    it('reaches every position', () => {
      expect([...new Set(contexts.map((c) => c.at))].sort((a, b) => a - b)).toEqual(positions.map((p) => p.rank));
    });

    it('lets every option that can be sealed reach every beat', () => {
      for (const option of dossier.decisions[0]?.options ?? []) {
        const seen = new Set(contexts.filter((c) => c.points[0]?.sealed?.option === option.id).map((c) => c.at));
        const beats = positions.filter((p) => p.step === 'reveal' && p.index >= 0).map((p) => p.rank);
        expect(beats.every((rank) => seen.has(rank))).toBe(option.sealable);
      }
    });

    it('never opens an envelope before the choice is sealed', () => {
      const beats = new Set(positions.filter((p) => p.step === 'reveal').map((p) => p.rank));
      expect(contexts.filter((c) => beats.has(c.at) && !c.points[0]?.sealed)).toEqual([]);
    });

    it('has no dead end: from each state the tied folder can be reached', () => {
      const from = new Map<string, string[]>();
      for (const [key, node] of Object.entries(map))
        for (const { state } of Object.values(node.transitions)) from.set(serialize(state.context), [...(from.get(serialize(state.context)) ?? []), key]);
      const closed = positions.at(-1)?.rank;
      const reached = new Set(Object.keys(map).filter((key) => map[key]?.state.context.at === closed));
      const queue = [...reached];
      for (let key = queue.pop(); key !== undefined; key = queue.pop())
        for (const before of from.get(key) ?? [])
          if (!reached.has(before)) {
            reached.add(before);
            queue.push(before);
          }
      expect(Object.keys(map).filter((key) => !reached.has(key))).toEqual([]);
    });
  },
);
