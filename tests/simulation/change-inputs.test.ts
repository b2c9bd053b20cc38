import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInputs } from '../../src/simulation/change-inputs.ts';
import { PARAMETERS, RUN_WIDTH } from '../../src/simulation/names.ts';
import { monthOf } from '../../src/simulation/plan.ts';
import { hungerOf } from '../../src/simulation/reading.ts';
import { about, changesOf, member, model, modelled, run, runWith, tables } from './the-model.ts';

const anyMember = fc.integer({ min: 0, max: about.kept - 1 });

describe.each(modelled.map(({ id, from }) => [id, from] as const))('%s', (id, from) => {
  it('changes nothing before its day', () => {
    fc.assert(
      fc.property(anyMember, (i) => {
        const months = Math.floor(monthOf(from));
        const [base, road] = [runWith(member(i)), runWith(member(i), changeInputs(tables, changesOf(id)))];
        expect(road.subarray(0, months * RUN_WIDTH)).toEqual(base.subarray(0, months * RUN_WIDTH));
        expect(road).not.toEqual(base);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the record, given back', () => {
  it('gives the base’s own bytes: a change that ends as it begins, and a scale of one', () => {
    const back = changeInputs(tables, [
      { input: 'measures', from: '1929-01-01', until: '1929-01-01', plus: 0, times: 0, parameter: null },
      { input: 'escalation', from: '1930-03-02', scale: 1 },
    ]);
    for (let i = 0; i < 10; i++) expect(runWith(member(i), back)).toEqual(runWith(member(i)));
  });
  it('holds again from the day on which a change ends', () => {
    const drive = changeInputs(tables, [{ input: 'drive', from: '1929-07-01', until: '1933-01-01', plus: 0.6, times: 0, parameter: null }]).drive;
    expect(drive.map(({ from, plus }) => [from, plus])).toEqual([
      ['1927-10-01', 0.3],
      ['1929-04-01', 0.6],
      ['1929-07-01', 0.6],
      ['1933-01-01', 0.6],
    ]);
  });
  it('stays as it was: the tables given are not touched', () => {
    const before = JSON.stringify(tables);
    for (const { id } of modelled) changeInputs(tables, changesOf(id));
    expect(JSON.stringify(tables)).toBe(before);
  });
});

describe('relief', () => {
  it('that is larger never makes the hunger of its half-year worse', () => {
    fc.assert(
      fc.property(anyMember, fc.double({ min: 0, max: 0.8, noNaN: true }), fc.double({ min: 0, max: 0.8, noNaN: true }), (i, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const hungerAt = (plus: number): number =>
          hungerOf(run(member(i), changeInputs(tables, [{ input: 'relief', from: '1932-11-01', until: '1933-05-01', plus, times: 0, parameter: null }])), 1933);
        expect(hungerAt(more)).toBeLessThanOrEqual(hungerAt(less) + 1e-12);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the model’s data', () => {
  it('names only what is there: inputs, parameters, costs, sliders', () => {
    const inputs = model.inputs.map(({ name }) => name);
    const costs = model.costs.map(({ id }) => id);
    for (const { changes, costs: own, slider } of model.options) {
      for (const change of changes) {
        expect(inputs).toContain(change.input);
        if ('parameter' in change && change.parameter) expect(PARAMETERS).toContain(change.parameter);
      }
      for (const cost of own) expect(costs).toContain(cost);
      if (slider) expect(PARAMETERS).toContain(slider);
    }
  });
  it('closes only decisions and options that are there', () => {
    const known = new Set([...model.options.map(({ id }) => id), ...model.stations.map(({ id }) => id)]);
    for (const { closes } of model.options) for (const { what } of closes) expect(known).toContain(what);
  });
  it('has, for every option, changes or a reason why it stands in words', () => {
    for (const { changes, words } of model.options) expect(changes.length > 0 || words !== null).toBe(true);
  });
  it('has no field for deaths', () => {
    expect(JSON.stringify([model.stocks, model.series, model.inputs])).not.toMatch(/death|died|dead|killed|victim/i);
  });
});
