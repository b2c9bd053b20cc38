import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOWS, type FlowName, STOCKS, type StockName } from '../../src/simulation/names.ts';
import { about, flowIn, member, runWith, stockIn, tables } from './the-model.ts';

type Sign = '+' | '-' | '±';
/** Which stocks each flow may feel within one step, and which way. What is not named here must not be felt at all. */
const arrows: Record<
  Exclude<FlowName, 'relief_given' | 'bought_abroad' | 'harvest' | 'exports' | 'seed_sown' | 'confiscation' | 'hunger' | 'village_use' | 'town_rations'>,
  Partial<Record<StockName, Sign>>
> = {
  // eA03: incentive sells; kolkhozes do not sell
  sales: { incentive: '+', village_grain: '+', kolkhoz_share: '-', crop_in_field: '+', herd: '-', industrial_capacity: '+' },
  // eE04: pressed and weakened people hide more
  hidden_fraction: { collection_pressure: '+', working_strength: '-' },
  // eC04: what was not brought in is asked for
  shortfall: { collections_past_year: '-' },
  // eA13, and unrest (¶44)
  sowing_effort: { incentive: '+', grievance: '-', force: '+', kolkhoz_share: '+' },
  // eC10 eC11: fewer are left to enrol
  enrolment: { kolkhoz_share: '-' },
  // eC06 eC12 eD06 eC16
  incidents: { grievance: '+', force: '-', kolkhoz_share: '-' },
};
/** Stocks that change by themselves in a step, and by what. */
const pulled: Record<'incentive' | 'working_strength' | 'collection_pressure' | 'war_framing' | 'force' | 'grievance', Partial<Record<StockName, Sign>>> = {
  incentive: { incentive: '+', collection_pressure: '-', kolkhoz_share: '-' },
  working_strength: {
    working_strength: '+',
    village_grain: '+',
    herd: '±',
    kolkhoz_share: '±', // less from plots, but less sold too
    crop_in_field: '+',
    industrial_capacity: '+',
    collection_pressure: '-',
    grievance: '±',
    force: '±',
    incentive: '±',
  },
  collection_pressure: { collection_pressure: '+', collections_past_year: '-', war_framing: '+' },
  war_framing: { war_framing: '+', collection_pressure: '+', working_strength: '-', collections_past_year: '-' },
  force: { force: '±', grievance: '+', kolkhoz_share: '-' },
  grievance: { grievance: '+', collection_pressure: '+', kolkhoz_share: '-' },
};

const low: Record<StockName, number> = {
  crop_in_field: 0,
  village_grain: 45,
  state_grain: 1,
  incentive: 0.1,
  working_strength: 0.3,
  collection_pressure: 0.05,
  collections_past_year: 8,
  war_framing: 0,
  kolkhoz_share: 0.12,
  herd: 0.4,
  grievance: 1,
  force: 0,
  industrial_capacity: 90,
};
const high: Record<StockName, number> = {
  crop_in_field: 90,
  village_grain: 90,
  state_grain: 8,
  incentive: 0.6,
  working_strength: 0.95,
  collection_pressure: 0.9,
  collections_past_year: 17,
  war_framing: 0.9,
  kolkhoz_share: 0.9,
  herd: 1,
  grievance: 12,
  force: 0.7,
  industrial_capacity: 220,
};
const state = fc.tuple(...STOCKS.map((name) => fc.double({ min: low[name], max: high[name], noNaN: true }))).map((values) => Float64Array.from(values));
const month = fc.integer({ min: 3, max: 110 });
const anyMember = fc.integer({ min: 0, max: about.kept - 1 });

/** One step from a state, and one from the same state with one stock a little larger. */
function nudged(i: number, fromMonth: number, start: Float64Array, source: StockName): [Float64Array, Float64Array] {
  const more = start.slice();
  const at = STOCKS.indexOf(source);
  more[at] = more[at]! + (high[source] - low[source]) * 1e-4;
  const choice = { fromMonth, months: 1, ledger: true };
  return [runWith(member(i), tables, { ...choice, start }), runWith(member(i), tables, { ...choice, start: more })];
}
function holds(sign: Sign | undefined, difference: number): void {
  if (sign === undefined) expect(Math.abs(difference)).toBeLessThan(1e-12);
  if (sign === '+') expect(difference).toBeGreaterThan(-1e-12);
  if (sign === '-') expect(difference).toBeLessThan(1e-12);
}

describe.each(Object.entries(arrows) as [FlowName, Partial<Record<StockName, Sign>>][])('%s', (flow, felt) => {
  it('feels the stocks that an arrow leads from, in its direction, and no other', () => {
    fc.assert(
      fc.property(anyMember, month, state, fc.constantFrom(...STOCKS), (i, at, start, source) => {
        const [before, after] = nudged(i, at, start, source);
        holds(felt[source], flowIn(after, 0, flow) - flowIn(before, 0, flow));
      }),
      { numRuns: 400 },
    );
  });
});

describe.each(Object.entries(pulled) as [StockName, Partial<Record<StockName, Sign>>][])('%s', (stock, felt) => {
  it('is pulled only by what an arrow leads from', () => {
    fc.assert(
      fc.property(anyMember, month, state, fc.constantFrom(...STOCKS), (i, at, start, source) => {
        const [before, after] = nudged(i, at, start, source);
        holds(felt[source], stockIn(after, 0, stock) - stockIn(before, 0, stock));
      }),
      { numRuns: 400 },
    );
  });
});

describe('confiscation', () => {
  it.each([
    ['collection_pressure', 0.05],
    ['kolkhoz_share', 0.01],
    ['village_grain', 2],
  ] as const)('takes more with more %s (eA08 eC05 eC14 eC21)', (source, by) => {
    fc.assert(
      fc.property(anyMember, fc.constantFrom(12, 13, 14, 24, 25, 36), state, (i, at, start) => {
        const calm = start.slice();
        calm[STOCKS.indexOf('collection_pressure')] = 0.3;
        calm[STOCKS.indexOf('working_strength')] = 1;
        const more = calm.slice();
        more[STOCKS.indexOf(source)] = more[STOCKS.indexOf(source)]! + by;
        const choice = { fromMonth: at, months: 1, ledger: true };
        const taken = (from: Float64Array): number => flowIn(runWith(member(i), tables, { ...choice, start: from }), 0, 'confiscation');
        expect(taken(more)).toBeGreaterThan(taken(calm));
      }),
      { numRuns: 60 },
    );
  });
});

describe('every flow', () => {
  it('has a name in the ledger', () => expect(new Set(FLOWS).size).toBe(FLOWS.length));
});
