import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/build/load-pack.ts';
import { changeInputs } from '../../src/simulation/change-inputs.ts';
import { directionOf, runEnsemble, sharedWord } from '../../src/simulation/ensemble.ts';
import { makePlan, type Tables } from '../../src/simulation/plan.ts';
import {
  HUNGER_WORDS,
  harvestOf,
  hungerWord,
  meanOver,
  monthIn,
  type Run,
  runOf,
  sumOver,
  takenFrom,
  unrestOf,
  valueIn,
} from '../../src/simulation/reading.ts';
import { about, calendar, changesOf, members, model, tables } from './the-model.ts';

const dossiers = (await loadPack('scenarios/stalins-revolution')).whole!.source.dossiers;
const claims = dossiers.flatMap(({ roads }) =>
  roads.flatMap(({ decision, option, claims }) => claims.filter(({ grade }) => grade === 'model').map(({ text }) => ({ road: `${decision}/${option}`, text }))),
);
const all = Array.from({ length: about.kept }, (_, i) => i);
const runs = (under: Tables): Run[] => {
  const rows = runEnsemble(makePlan(under, calendar), members);
  return all.map((i) => runOf(rows, i));
};
const base = runs(tables);
const road = (id: string): Run[] => runs(changeInputs(tables, changesOf(id)));
const goes = (id: string, read: (run: Run) => number) => {
  const other = road(id);
  return directionOf(base.map(read), other.map(read)).says;
};
const hunger = (id: string) =>
  sharedWord(
    road(id).map((run) => hungerWord(run, 1933, model.hungerEnds)),
    HUNGER_WORDS,
  );
const rations = (run: Run): number => meanOver(run, 'rations_met', monthIn(1932, 7), 12);
const grainToJuly1928 = (run: Run): number => sumOver(run, 'collected', monthIn(1928, 1), 6);
const grainToTheEndOf1931 = (run: Run): number => sumOver(run, 'collected', monthIn(1930, 7), 18);
const between = { between: ['severe', 'famine'] };

/** What each claim of the grade model rests on. */
const grounds: Record<string, () => void> = {
  'winter/stimuli': () => {
    expect(goes('1928-stimuli', grainToJuly1928)).toBe('less');
    expect(goes('1928-stimuli', (run) => harvestOf(run, 1929))).toBe('more');
  },
  'winter/mix': () => {
    expect(goes('1928-mix', grainToJuly1928)).toBe('less');
    expect(goes('1928-mix', (run) => harvestOf(run, 1929))).toBe('more');
    const [stimuli, mix] = [road('1928-stimuli'), road('1928-mix')];
    expect(all.every((i) => grainToJuly1928(stimuli[i]!) < grainToJuly1928(mix[i]!) && harvestOf(stimuli[i]!, 1929) > harvestOf(mix[i]!, 1929))).toBe(true);
  },
  'february/go-on': () => expect(goes('1930-go-on', (run) => unrestOf(run, 1930))).toBe('cannot tell'),
  'february/by-force': () => expect(goes('1930-by-force', (run) => unrestOf(run, 1930))).toBe('cannot tell'),
  'february/say-openly': () => expect(goes('1930-say-openly', (run) => valueIn(run, 'incidents', monthIn(1930, 3)))).toBe('less'),
  'february/dissolve': () => {
    expect(goes('1930-dissolve', grainToTheEndOf1931)).toBe('cannot tell');
    expect(goes('1930-dissolve', (run) => harvestOf(run, 1931))).toBe('more');
  },
  'before-harvest/fixed-norms': () => {
    expect(hunger('1932-norms')).toEqual(between);
    expect(goes('1932-norms', rations)).toBe('less');
  },
  'before-harvest/cut-exports': () => {
    expect(hunger('1932-exports')).toEqual(between);
    expect(goes('1932-exports', (run) => takenFrom(run, 1932))).toBe('less');
  },
  'before-harvest/buy-abroad': () => expect(hunger('1932-purchases')).toEqual(between),
  'after-harvest/open-reserves': () => {
    expect(hunger('1932-reserves')).toEqual(between);
    expect(goes('1932-reserves', rations)).toBe('less');
  },
  'after-harvest/appeal-abroad': () => expect(hunger('1932-aid')).toEqual(between),
  'after-harvest/mobilize': () => {
    expect(hunger('1932-mobilize')).toEqual(between);
    expect(goes('1932-mobilize', rations)).toBe('less');
  },
};

describe('a claim of the grade model', () => {
  it.each(claims.map(({ road, text }) => [road, text] as const))('%s says that it is the model’s, and no more than a model may', (_, text) => {
    expect(text).toMatch(/[Tt]h(is|e) model/);
    expect(text).not.toMatch(/would have|saved|prevented|avoided|probab|proves|explains|likely|lives/i);
  });
  it.each(claims.map(({ road }) => road))('%s rests on what the model says', (road) => {
    expect(grounds[road], `no ground is written for ${road}`).toBeDefined();
    grounds[road]!();
  });
  it('stands on every road that has a ground here', () => expect(claims.map(({ road }) => road).sort()).toEqual(Object.keys(grounds).sort()));
});
