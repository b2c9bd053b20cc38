import fc from 'fast-check';
import type { PlayEvent } from '../../src/play/events.ts';
import { type Play, startPlay } from '../../src/play/play.ts';
import type { CompiledDossier } from '../../src/scenario/compiled.ts';

/** Every event that a player could try on this dossier, legal here or not. */
export function anyEvent(dossier: CompiledDossier): fc.Arbitrary<PlayEvent> {
  const decision = fc.constantFrom(...dossier.decisions);
  const oneOf = <T>(pick: (d: (typeof dossier.decisions)[number]) => readonly T[]) =>
    decision.chain((d) => (pick(d).length ? fc.constantFrom(...pick(d)) : fc.constant(undefined)));
  const forecast = fc.constantFrom(...dossier.decisions.flatMap((d) => d.forecasts));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant<PlayEvent>({ type: 'step.next' }) },
    { weight: 2, arbitrary: fc.constant<PlayEvent>({ type: 'step.back' }) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<PlayEvent>(
        { type: 'choice.seal' },
        { type: 'forecast.skip' },
        { type: 'forecast.set' },
        { type: 'envelope.open' },
        { type: 'dossier.close' },
        { type: 'paper.close' },
        { type: 'option.lay' },
      ),
    },
    { weight: 4, arbitrary: oneOf((d) => d.papers).map((p): PlayEvent => ({ type: 'paper.open', paper: p?.id ?? '' })) },
    { weight: 4, arbitrary: oneOf((d) => d.options).map((o): PlayEvent => ({ type: 'option.pick', option: o?.id ?? '' })) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('guessing', 'leaning', 'fairly sure', 'certain').map((sure): PlayEvent => ({ type: 'sureness.set', sure: sure as 'leaning' })),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 200 }).map((text): PlayEvent => ({ type: 'reason.write', text })) },
    {
      weight: 3,
      arbitrary: fc.tuple(forecast, fc.nat(40), fc.nat(40), fc.nat(40)).map(([f, a, b, c]): PlayEvent => {
        const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y).map((n) => Number((f.min + n * f.step).toFixed(6)));
        return { type: 'forecast.draw', forecast: f.id, value, low, high };
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(decision, fc.constantFrom('situation', 'papers', 'options', 'forecast', 'reveal', 'road', 'discuss'))
        .map(([d, step]): PlayEvent => ({ type: 'step.go', decision: d.id, step: step as 'papers' })),
    },
    {
      weight: 1,
      arbitrary: decision.chain((d) => fc.constantFrom(...d.options).map((o): PlayEvent => ({ type: 'vote.again', decision: d.id, option: o.id }))),
    },
  );
}

/** A play after many tries, of which the machine took what was legal. */
export const anyPlay = (dossier: CompiledDossier): fc.Arbitrary<Play> =>
  fc.array(anyEvent(dossier), { maxLength: 90 }).map((events) => {
    const play = startPlay(dossier);
    for (const event of events) play.send(event);
    return play;
  });
