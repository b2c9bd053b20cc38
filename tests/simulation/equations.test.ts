import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/simulation/change-inputs.ts';
import { changeInputs } from '../../src/simulation/change-inputs.ts';
import { PARAMETER, PARAMETERS, STOCKS } from '../../src/simulation/names.ts';
import { harvestOf, hungerOf, monthIn, unrestOf, valueIn } from '../../src/simulation/reading.ts';
import { about, defaults, flowIn, loaded, MONTHS, member, model, modelled, run, runWith, stockIn, tables } from './the-model.ts';

const STEPS = MONTHS * 8;
const anyMember = fc.integer({ min: 0, max: about.kept - 1 });
const anyOption = fc.constantFrom(null, ...modelled.map(({ id }) => id));
const under = (id: string | null) => changeInputs(tables, (id ? model.options.find((one) => one.id === id)!.changes : []) as readonly Change[]);

describe('grain', () => {
  it('is neither made nor lost: what comes in less what goes out is what the stores gain, step by step', () => {
    fc.assert(
      fc.property(anyMember, anyOption, (i, option) => {
        const settings = member(i);
        const ledger = runWith(settings, under(option), { ledger: true });
        let before = settings[PARAMETER.village_grain_1927]! + settings[PARAMETER.state_grain_1927]!;
        for (let step = 0; step < STEPS; step++) {
          const into = flowIn(ledger, step, 'harvest') + flowIn(ledger, step, 'bought_abroad');
          const out = (['village_use', 'seed_sown', 'town_rations', 'exports'] as const).reduce((sum, name) => sum + flowIn(ledger, step, name), 0);
          const after = stockIn(ledger, step, 'village_grain') + stockIn(ledger, step, 'state_grain');
          expect(Math.abs(after - before - (into - out) / 8)).toBeLessThan(1e-9);
          before = after;
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('stocks', () => {
  it('are numbers, never below zero, and shares never above one, whatever the settings and the option', () => {
    const anywhere = fc.tuple(...model.parameters.map(({ low, high }) => fc.double({ min: low, max: high, noNaN: true })));
    fc.assert(
      fc.property(anywhere, anyOption, (values, option) => {
        const settings = Float64Array.from(PARAMETERS, (name) => values[model.parameters.findIndex((one) => one.name === name)]!);
        const ledger = runWith(settings, under(option), { ledger: true });
        expect(ledger.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        for (let step = 0; step < STEPS; step++)
          for (const name of ['kolkhoz_share', 'working_strength', 'collection_pressure', 'war_framing', 'force', 'herd'] as const)
            expect(stockIn(ledger, step, name)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
  it('stay so from empty stores', () => {
    const start = new Float64Array(STOCKS.length);
    start[12] = 100;
    for (const fromMonth of [0, 5, 9, 60])
      expect(runWith(defaults, tables, { start, fromMonth, ledger: true }).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  });
});

describe('the step', () => {
  it('halved, changes no point by more than a hundredth, and unrest by no more than three', () => {
    for (let i = 0; i < 25; i++) {
      const settings = member(i);
      const rows = (stepsAMonth: number) => ({ rows: runWith(settings, tables, { stepsAMonth }), at: 0 });
      const [whole, half] = [rows(8), rows(16)];
      for (let year = 1928; year <= 1936; year++) expect(Math.abs(harvestOf(half, year) / harvestOf(whole, year) - 1)).toBeLessThan(0.01);
      expect(Math.abs(valueIn(half, 'kolkhoz_share', monthIn(1930, 2)) / valueIn(whole, 'kolkhoz_share', monthIn(1930, 2)) - 1)).toBeLessThan(0.01);
      expect(Math.abs(valueIn(half, 'incidents', monthIn(1930, 3)) / valueIn(whole, 'incidents', monthIn(1930, 3)) - 1)).toBeLessThan(0.03);
      expect(Math.abs(unrestOf(half, 1930) / unrestOf(whole, 1930) - 1)).toBeLessThan(0.03);
    }
  });
});

describe('a country left as it was in 1927', () => {
  it('neither starves nor grows: the harvest of 1937 lies within a tenth of that of 1927', () => {
    const quiet = Object.fromEntries(Object.entries(tables).map(([name, [first]]) => [name, [first!]])) as unknown as typeof tables;
    const { rows, at } = run(defaults, quiet);
    expect(Math.abs(harvestOf({ rows, at }, 1937) / 100 - 1)).toBeLessThan(0.1);
    for (let year = 1928; year <= 1937; year++) expect(hungerOf({ rows, at }, year)).toBeLessThan(0.1);
  });
});

describe('the same settings', () => {
  it('give the same bytes', () => {
    expect(Buffer.from(runWith(member(7)).buffer)).toEqual(Buffer.from(runWith(member(7)).buffer));
    expect(loaded.model.parameters).toHaveLength(PARAMETERS.length);
  });
});
