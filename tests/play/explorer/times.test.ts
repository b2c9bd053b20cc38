import { describe, expect, it } from 'vitest';
import { CHARTED, type ExplorerEvent } from '../../../src/play/explorer/explorer-events.ts';
import { valueAt } from '../../../src/play/explorer/explorer-machine.ts';
import { momentOf } from '../../../src/play/explorer/print.ts';
import { optionsOn, reachOf } from '../../../src/play/explorer/road.ts';
import { fourRuns } from '../../../src/play/explorer/runs.ts';
import { valueAtPlace } from '../../../src/play/explorer/series-view.ts';
import { lookedAt, momentsOf, mostDecided, mostMoved } from '../../../src/play/explorer/times.ts';
import { READINGS } from '../../../src/simulation/six-series.ts';
import { answered, envelopes, exploring, room } from '../../fixtures/explorer-view.ts';

const asked = (option: string, moved: Record<string, number> = {}) => {
  const reach = reachOf(room, optionsOn(room, [option]), envelopes)!;
  const runs = fourRuns(room, { taken: [option], moved, fit: false });
  return { reach, runs, turns: null, answer: answered(room, { options: [option], moved: {}, fit: false, reach }) };
};
const told = (option: string, ...more: ExplorerEvent[]) => exploring([{ type: 'option.take', option }, { type: 'guess.settle' }, ...more]).view();
const least = (name: string): ExplorerEvent => ({ type: 'assumption.move', name, value: valueAt(room, name, 0) });

describe('the moment at which a series opens', () => {
  it.each(['1932-norms', '1930-plots', '1928-mix'])('%s: no other before the horizon has a larger paired difference', (option) => {
    const of = asked(option);
    for (const id of CHARTED) {
      const sizeAt = (at: number) => Math.abs(of.answer.comparison.series[id][at]!.difference.middle);
      const best = mostDecided(id, of)!;
      expect(READINGS[id].known[best]).toBeLessThanOrEqual(of.reach.horizon);
      for (const at of momentsOf(id, of.reach)) if (READINGS[id].known[at]! <= of.reach.horizon) expect(sizeAt(at)).toBeLessThanOrEqual(sizeAt(best));
    }
  });
  it('shows what a sombre road costs the state, and not the year after', () => {
    const { series } = told('1932-norms');
    expect(series.find(({ id }) => id === 'grain')!.readout!.when).toBe('1932–33');
    expect(series.find(({ id }) => id === 'grain')!.direction).toBe('less');
  });
  it('is that of the one setting until all are run', () => {
    const of = { ...asked('1932-norms'), answer: null };
    const { baseNow, roadNow } = of.runs;
    const sizeAt = (at: number) => Math.abs(valueAtPlace('harvest', roadNow!, at) - valueAtPlace('harvest', baseNow, at));
    const best = mostDecided('harvest', of)!;
    expect(momentsOf('harvest', of.reach).filter((at) => READINGS.harvest.known[at]! <= of.reach.horizon && sizeAt(at) > sizeAt(best))).toEqual([]);
  });
});

describe('while an assumption is moved', () => {
  it('the moment that it changes most is looked at, and what it changed is no nought', () => {
    const view = told('1932-all-four', least('weakness_to_yield'));
    expect(view.split!.texts.assumption).not.toMatch(/^[+−]0(\.0+)?$/);
    const of = asked('1932-all-four', { weakness_to_yield: 0 });
    expect(view.split!.when).toBe(momentOf('grain', mostMoved('grain', of)!));
  });
  it('lies past the horizon only where nothing changes before it; nothing is said of the decision there', () => {
    const view = told('1928-mix', { type: 'series.look', series: 'harvest' }, least('weakness_to_yield'));
    expect(view.split!.says).toBe('faint');
    const { told: said, decision, road, first, now } = view.split!.texts;
    expect([said, decision, road, first].join('')).not.toMatch(/\d/);
    expect(now).toMatch(/\d/);
    expect(view.split!.texts.assumption).not.toMatch(/^[+−]0/);
  });
  it('a moment that the player chose stays', () => {
    const chosen: ExplorerEvent = { type: 'time.look', index: 1 };
    const before = told('1932-all-four', chosen).split!.when;
    expect(told('1932-all-four', chosen, least('weakness_to_yield')).split!.when).toBe(before);
  });
  it('what changes nothing leaves the look where the decision shows most', () => {
    const of = asked('1930-plots', {});
    expect(mostMoved('grain', of)).toBeNull();
    expect(lookedAt('grain', of, null)).toBe(mostDecided('grain', of));
  });
});

describe('what the split says of the decision', () => {
  it('can’t tell, with its range, where fewer than ninety of a hundred settings agree', () => {
    const { split } = told('1930-may-leave', { type: 'slider.show' });
    expect(split!.says).toBe('one setting');
    const grain = told('1928-mix').split!;
    expect([grain.says, grain.texts.told]).toEqual(['cannot tell', `can’t tell: ${grain.texts.range}`]);
    expect(grain.range!.low <= grain.decision && grain.decision <= grain.range!.high).toBe(true);
  });
  it('gives the figure of the one setting and the range of all where they agree', () => {
    const { split } = told('1932-norms');
    expect([split!.says, split!.texts.told]).toEqual(['less', split!.texts.decision]);
    expect(split!.texts.range).toMatch(/^−[\d.]+ to −[\d.]+$/);
  });
});
