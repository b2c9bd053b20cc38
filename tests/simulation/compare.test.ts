import { describe, expect, it } from 'vitest';
import { changeInputs } from '../../src/simulation/change-inputs.ts';
import { compare, LAST_MONTH } from '../../src/simulation/compare.ts';
import { runEnsemble } from '../../src/simulation/ensemble.ts';
import { ensembleSlices } from '../../src/simulation/ensemble-slices.ts';
import { failedPoints } from '../../src/simulation/failed-points.ts';
import { PARAMETER } from '../../src/simulation/names.ts';
import { makePlan, monthOf, type Tables } from '../../src/simulation/plan.ts';
import { monthIn, type Run } from '../../src/simulation/reading.ts';
import { shareWhenCounted, solveMember, solverFor, type Targets } from '../../src/simulation/solve.ts';
import { calendar, changesOf, firstMembers, loaded, member, model, run, tables } from './the-model.ts';

const MEMBERS = 100;
function runs(under: Tables): Run[] {
  const slices = ensembleSlices(makePlan(under, calendar), firstMembers(MEMBERS), 30);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
const option = (id: string) => {
  const { from, horizon } = model.options.find((one) => one.id === id)!;
  return { from: Math.floor(monthOf(from)), horizon: Math.floor(monthOf(horizon)), until: 122 };
};
const compared = (id: string, until = 122) => compare(runs(tables), runs(changeInputs(tables, changesOf(id))), { ...option(id), until }, model.hungerEnds);

describe('an ensemble in slices', () => {
  it('says how far it is and ends on the bytes of the whole', () => {
    const plan = makePlan(tables, calendar);
    const slices = ensembleSlices(plan, firstMembers(70), 30);
    expect([slices.next().value, slices.next().value, slices.next().value]).toEqual([30, 60, 70]);
    const [first] = slices.next().value as Run[];
    expect(first!.rows).toEqual(runEnsemble(plan, firstMembers(70)));
  });
});

describe('base and road', () => {
  const two = compared('1932-all-four');
  it('are one before the road leaves the record', () => {
    for (const { time, difference } of two.series.harvest) if (time < '1932') expect(difference).toEqual({ low: 0, middle: 0, high: 0 });
  });
  it('grow faint past the horizon, and end with 1935 at the latest', () => {
    expect(two.series.herd.filter(({ faint }) => !faint).at(-1)!.time).toBe('1934-09');
    expect(two.series.herd.at(-1)!.time).toBe('1935-12');
    expect(LAST_MONTH).toBe(monthIn(1935, 12));
  });
  it('end before the envelope that is still shut', () => {
    expect(compared('1928-stimuli', monthIn(1929, 10)).series.herd.at(-1)!.time).toBe('1929-10');
  });
  it('say hunger in words alone, and nothing past the horizon', () => {
    expect(two.hunger.map(({ year }) => year)).toEqual([1932, 1933, 1934]);
    expect(two.hunger.find(({ year }) => year === 1933)).toEqual({ year: 1933, base: { word: 'famine' }, road: { between: ['strain', 'famine'] } });
    expect(JSON.stringify(two.hunger)).not.toMatch(/\d\.\d/);
  });
  it('let no option of 1932 reach “none” in 1933: none of them is a miracle', () => {
    for (const { id } of model.options.filter((one) => one.changes.length && one.from.startsWith('1932'))) {
      expect(JSON.stringify(compared(id).hunger.find(({ year }) => year === 1933)!.road)).not.toContain('none');
    }
  });
  it('flip for industry where April’s targets are kept: the model can’t tell', () => {
    const { series } = compared('1929-april-targets');
    expect(series.industry.find(({ time }) => time === '1931-12')!.direction.says).toBe('cannot tell');
  });
});

describe('a moved assumption', () => {
  const moved = member(0);
  moved[PARAMETER.weakness_to_yield] = 0.2;
  const held = (settings: Float64Array) => failedPoints(run(settings), shareWhenCounted(solverFor(tables, calendar), settings), model.points, model.hungerEnds);

  it('shows the rows that the record no longer passes', () => {
    expect(held(member(0))).toEqual([]);
    expect(held(moved).map(({ id }) => id)).toContain('collections-1932');
  });
  it('may be fitted again: the solved points hold, whatever the filtered ones do', () => {
    const again = moved.slice();
    const targets: Targets = {
      slow_rate: 0.075,
      drive_rate: 0.527,
      incident_scale: 2.625,
      grievance_from_pressure: 1370,
      grievance_from_enrolment: 1500,
      surge: 6830,
      slaughter: 17 / 32,
    };
    expect(solveMember(solverFor(tables, calendar), again, targets, loaded.ends)).toBe(true);
    const solved = model.points.filter(({ use }) => use === 'solved').map(({ id }) => id);
    expect(held(again).filter(({ id }) => solved.includes(id))).toEqual([]);
  });
});
