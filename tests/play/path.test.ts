import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import type { CompiledDossier } from '../../src/scenario/compiled.ts';
import type { PlayContext } from '../../src/play/context.ts';
import { dossierMachine } from '../../src/play/dossier-machine.ts';
import type { PlayEvent } from '../../src/play/events.ts';
import { positionsOf } from '../../src/play/positions.ts';
import { startPlay } from '../../src/play/play.ts';
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
  JSON.stringify([context.at, context.points.map((p) => [p.papersOpened.length > 0, p.optionInHand, p.sure, p.sealed?.option, p.envelopeOpened, Object.keys(p.forecasts)])]);

/** The same dossier with one decision point alone: its paths don't multiply with the other's. */
const alone = (dossier: CompiledDossier, index: number): CompiledDossier => ({ ...dossier, decisions: dossier.decisions.slice(index, index + 1) });

describe.each([tinyDossier, ...realDossiers()].flatMap((d) => d.decisions.map((point, i) => [`${d.id}, ${point.id}`, alone(d, i)] as const)))('every path of %s', (_, dossier) => {
  const positions = positionsOf(dossier);
  const paths = getShortestPaths(dossierMachine(dossier) as never, {
    events: eventsOf(dossier) as never,
    serializeState: (s: { context: PlayContext }) => serialize(s.context) as never,
    limit: 60_000,
  } as never) as unknown as { state: { context: PlayContext } }[];
  const contexts = paths.map((p) => p.state.context);

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

  it('has no dead end: from each state the tied folder is still reached', () => {
    for (const path of paths as unknown as { steps: { event: PlayEvent }[] }[]) {
      const play = startPlay(dossier, { events: path.steps.map((s) => s.event).filter((e) => e.type !== ('xstate.init' as never)) });
      let turns = 0;
      while (!play.view().closed && turns++ < 80) {
        const view = play.view();
        if (!view.main.enabled) {
          const option = view.options.find((o) => o.option.sealable)?.option.id ?? '';
          if (view.step === 'forecast') play.send({ type: 'forecast.skip' });
          else if (view.step === 'seal') play.send({ type: 'sureness.set', sure: 'guessing' });
          else play.send({ type: 'option.pick', option });
        } else if (view.main.event.type !== 'shelf.return') play.send(view.main.event as PlayEvent);
      }
      expect(play.view().closed).toBe(true);
    }
  });
});
