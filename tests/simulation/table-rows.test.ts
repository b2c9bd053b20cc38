import { describe, expect, it } from 'vitest';
import { changeInputs } from '../../src/simulation/change-inputs.ts';
import { compare } from '../../src/simulation/compare.ts';
import { runEnsemble } from '../../src/simulation/ensemble.ts';
import { MONTHS, makePlan, type Tables } from '../../src/simulation/plan.ts';
import { monthIn, runOf, valueIn } from '../../src/simulation/reading.ts';
import { type SeriesId, SIX } from '../../src/simulation/six-series.ts';
import { csvOf, type TableSource, tableRows } from '../../src/simulation/table-rows.ts';
import { whatMatters } from '../../src/simulation/what-matters.ts';
import { about, calendar, changesOf, firstMembers, model, tables } from './the-model.ts';

const MEMBERS = 200;
const settings = firstMembers(MEMBERS);
const runs = (under: Tables) => {
  const rows = runEnsemble(makePlan(under, calendar), settings);
  return Array.from({ length: MEMBERS }, (_, member) => runOf(rows, member));
};
const base = runs(tables);
const road = (id: string) => runs(changeInputs(tables, changesOf(id)));

describe('what matters most', () => {
  it('for the unrest of March 1930, where the drive goes on, is the part of the surge that mixed signals made', () => {
    const on = road('1930-go-on');
    const change = base.map((run, i) => valueIn(on[i]!, 'incidents', monthIn(1930, 3)) - valueIn(run, 'incidents', monthIn(1930, 3)));
    const [first, second] = whatMatters(settings, change);
    expect(first!.name).toBe('attribution');
    expect(first!.together).toBeLessThan(-0.95);
    expect(Math.abs(second!.together)).toBeLessThan(0.5);
  });
  it('is nothing where no outcome differs', () => {
    expect(
      whatMatters(
        settings,
        base.map(() => 0),
      ).every(({ together }) => together === 0),
    ).toBe(true);
  });
});

describe('the rows of a comparison', () => {
  const window = { from: monthIn(1932, 5), horizon: monthIn(1934, 9), until: MONTHS - 1 };
  const source: TableSource = {
    option: 'All four, “together”, or "so"',
    seed: about.seed,
    settings: MEMBERS,
    sha256: about.sha256,
    assumptions: model.parameters.map(({ name, unit, value }) => ({ name, unit, value, moved: name === 'need' })),
    series: Object.fromEntries(SIX.map((id) => [id, { label: id, unit: 'unit' }])) as Record<SeriesId, { label: string; unit: string }>,
  };
  const rows = tableRows(compare(base, road('1932-all-four'), window, model.hungerEnds), source);

  it('are of one length, and each but the head bears its grade', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]!.length]));
    expect(rows.slice(1).every(([grade]) => grade === 'model')).toBe(true);
  });
  it('hold every assumption, and say which was moved', () => {
    expect(rows.filter(([, part]) => part?.startsWith('assumption'))).toHaveLength(model.parameters.length);
    expect(rows.filter(([, part]) => part === 'assumption, moved').map(([, , name]) => name)).toEqual(['need']);
  });
  it('tell hunger in words, never in a number', () => {
    const hunger = rows.filter(([, part]) => part === 'hunger in words');
    expect(hunger.length).toBeGreaterThan(0);
    for (const row of hunger) expect(row.slice(5).join('')).not.toMatch(/\d/);
    expect(rows.filter(([, part, name]) => part === 'series' && name === 'hunger')).toEqual([]);
  });
  it('give no direction past the horizon', () => {
    for (const row of rows) if (row.at(-1) === 'yes') expect(row.at(-2)).toBe('');
  });
  it('survive a comma and a quotation mark as CSV', () => {
    expect(csvOf([['a,b', 'say "c"', 'd']])).toBe('"a,b","say ""c""",d\r\n');
    expect(csvOf(rows)).toContain('"All four, “together”, or ""so"""');
  });
});
