import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayEvent } from '../../src/play/events.ts';
import { pathOf } from '../../src/play/path.ts';
import { startPlay } from '../../src/play/play.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';
import { anyPlay } from './random-play.ts';

const toOptions: PlayEvent[] = [{ type: 'step.next' }, { type: 'paper.open', paper: 'first-report' }, { type: 'step.next' }];
const sealed: PlayEvent[] = [...toOptions, { type: 'option.pick', option: 'first-pay' }, { type: 'sureness.set', sure: 'certain' }, { type: 'choice.seal' }];

describe('a play', () => {
  it('asks for one paper before the options', () => {
    const play = startPlay(tinyDossier, { events: [{ type: 'step.next' }] });
    expect(play.send({ type: 'step.next' })).toBe(false);
    expect(play.view().aside?.reason).toMatch(/at least one paper/);
  });

  it('asks how sure before it seals', () => {
    const play = startPlay(tinyDossier, { events: [...toOptions, { type: 'option.pick', option: 'first-pay' }] });
    expect(play.view().main).toMatchObject({ enabled: false, reason: 'Say how sure you are.' });
    expect(play.send({ type: 'choice.seal' })).toBe(false);
  });

  it('keeps the envelope shut while nothing is sealed', () => {
    const play = startPlay(tinyDossier, { events: toOptions });
    expect(play.send({ type: 'envelope.open' })).toBe(false);
    expect(play.send({ type: 'step.go', decision: 'first', step: 'reveal' })).toBe(false);
  });

  it('keeps what was sealed when another sheet is picked up to be read', () => {
    const play = startPlay(tinyDossier, { events: [...sealed, { type: 'step.go', decision: 'first', step: 'options' }] });
    expect(play.send({ type: 'option.pick', option: 'first-order' })).toBe(true);
    expect(play.view().slip).toMatchObject({ sealed: true, option: { option: { id: 'first-pay' } } });
  });

  it('lets the course being taken be read, not sealed', () => {
    const point = { ...tinyDossier, decisions: tinyDossier.decisions.slice(1) };
    const play = startPlay(point, {
      events: [{ type: 'step.next' }, { type: 'paper.open', paper: 'second-report' }, { type: 'step.next' }, { type: 'option.pick', option: 'second-seize' }],
    });
    expect(play.view().step).toBe('options');
    expect(play.send({ type: 'sureness.set', sure: 'certain' })).toBe(false);
    expect(play.view().main.enabled).toBe(false);
  });

  it('cuts a reason at 160 characters', () => {
    const play = startPlay(tinyDossier, {
      events: [...toOptions, { type: 'option.pick', option: 'first-pay' }, { type: 'reason.write', text: 'é'.repeat(300) }],
    });
    expect(play.view().slip.why).toHaveLength(160);
  });

  it('keeps only the last of many strokes of one forecast in the log', () => {
    const play = startPlay(tinyDossier, { events: [...sealed] });
    for (let i = 0; i < 3; i++) play.send({ type: 'envelope.open' });
    for (let i = 0; i < 3; i++) play.send({ type: 'step.next' });
    for (const e of [
      { type: 'step.next' },
      { type: 'paper.open', paper: 'second-report' },
      { type: 'step.next' },
      { type: 'option.pick', option: 'second-pay' },
      { type: 'sureness.set', sure: 'leaning' },
      { type: 'choice.seal' },
    ] as PlayEvent[])
      expect(play.send(e)).toBe(true);
    for (const value of [1000, 2000, 3000]) play.send({ type: 'forecast.draw', forecast: 'second-sacks', value, low: 500, high: 4000 });
    expect(play.log().events.filter((e) => e.type === 'forecast.draw')).toEqual([
      { type: 'forecast.draw', forecast: 'second-sacks', value: 3000, low: 500, high: 4000 },
    ]);
  });

  it('shows the record beside a forecast only once its beat was read', () => {
    fc.assert(
      fc.property(anyPlay(tinyDossier), (play) => {
        const record = play.view().choices[1]?.forecasts[0]?.record;
        expect(record !== null).toBe((play.context().points[1]?.beatsRead ?? 0) >= 2);
      }),
    );
  });

  it('comes back to the very same view when its log is replayed', () => {
    fc.assert(
      fc.property(anyPlay(tinyDossier), (play) => {
        const again = startPlay(tinyDossier, { events: play.log().events });
        expect(again.stoppedAt).toBeNull();
        expect(again.context()).toEqual(play.context());
      }),
    );
  });

  it('stops a replay at the first illegal event and keeps what came before', () => {
    const play = startPlay(tinyDossier, { events: [...toOptions, { type: 'envelope.open' }, { type: 'option.pick', option: 'first-pay' }] });
    expect(play.stoppedAt).toBe(3);
  });

  it('is reopened by its path where an option was picked up and laid back', () => {
    const play = startPlay(tinyDossier);
    const { papers, options } = tinyDossier.decisions[0]!;
    play.send({ type: 'step.next' });
    play.send({ type: 'paper.open', paper: papers[0]!.id });
    play.send({ type: 'step.next' });
    play.send({ type: 'option.pick', option: options[0]!.id });
    play.send({ type: 'option.lay' });
    const again = startPlay(tinyDossier, { events: pathOf(tinyDossier, play.context()) });
    expect([again.stoppedAt, again.context().furthest, again.view().step]).toEqual([null, play.context().furthest, play.view().step]);
  });
  it('is reopened by its path at the same place with the same choices', () => {
    fc.assert(
      fc.property(anyPlay(tinyDossier), (play) => {
        const path = pathOf(tinyDossier, play.context());
        const again = startPlay(tinyDossier, { events: path });
        expect(again.stoppedAt).toBeNull();
        const pick = (p: typeof play) => ({
          furthest: p.context().furthest,
          sealed: p.context().points.map((x) => x.sealed && { option: x.sealed.option, sure: x.sealed.sure }),
          again: p.context().points.map((x) => x.again),
        });
        expect(pick(again)).toEqual(pick(play));
        expect(again.view().step === 'options' ? 'seal' : again.view().step).toBe(play.view().step === 'options' ? 'seal' : play.view().step);
      }),
      { numRuns: 300 },
    );
  });
});
