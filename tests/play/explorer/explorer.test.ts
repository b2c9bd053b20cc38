import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { CHARTED, EXPLORER_TABS, type ExplorerEvent, GUESSES } from '../../../src/play/explorer/explorer-events.ts';
import { emptyExplorer, explorerMachine, STEPS, valueAt } from '../../../src/play/explorer/explorer-machine.ts';
import type { ExplorerView, SeriesView } from '../../../src/play/explorer/explorer-view.ts';
import { momentOf } from '../../../src/play/explorer/print.ts';
import { PARAMETER, SAMPLED } from '../../../src/simulation/names.ts';
import { READINGS } from '../../../src/simulation/six-series.ts';
import {
  answered,
  endsShut,
  enlarged,
  envelopes,
  explored,
  exploring,
  guessing,
  inWords,
  moved,
  room,
  shutTreeView,
  sliderShown,
  sombreView,
  treeView,
  twoOptions,
  wordsFirst,
} from '../../fixtures/explorer-view.ts';
import { runWith } from '../../simulation/the-model.ts';

const series = (view: ExplorerView, id: SeriesView['id']): SeriesView => view.series.find((one) => one.id === id)!;
const everyView = { explored, enlarged, moved, sliderShown, sombreView, endsShut, twoOptions };

describe('before the guess is settled', () => {
  const view = guessing();
  it('nothing of the model is told', () => expect([view.series, view.hunger, view.split, view.told, view.industry]).toEqual([[], null, null, false, null]));
  it('the directions of the five series are asked', () => expect(view.guess!.questions.map((one) => one.series)).toEqual([...CHARTED]));
  it('it is asked by when, compared with what was decided, each with its unit', () => {
    expect(view.guess!.ask).toBe('On this road, by December 1931, compared with what was decided: more, less, about the same?');
    for (const { unit } of view.guess!.questions) expect(unit.length).toBeGreaterThan(2);
  });
  it('a guess of hunger is not asked', () => expect(JSON.stringify(view.guess)).not.toMatch(/hunger|famine/i));
  it('the way on says what it waits for, and there is a way without', () => {
    const fresh = exploring([
      { type: 'option.take', option: '1930-plots' },
      { type: 'tab.show', tab: 'road' },
    ]).view();
    expect([fresh.main.enabled, fresh.main.reason !== undefined, fresh.aside?.enabled]).toEqual([false, true, true]);
  });
});

describe('after it', () => {
  it('the guess stands beside what the model says', () => expect(series(explored(), 'herd').guess).toBe('more'));
  it('the band opens at the parting, from the base run', () => {
    const { band } = series(explored(), 'herd');
    expect(band![0]).toMatchObject({ at: explored().road!.parts.at, low: band![0]!.high });
  });
  it('the dashes of the band are the base run plus the median of the paired differences, and while the settings are run the one setting', () => {
    const taken = exploring([{ type: 'option.take', option: '1930-plots' }, { type: 'guess.settle' }]);
    const { band, base } = series(taken.view(), 'harvest');
    const { comparison } = answered(room, { options: ['1930-plots'], moved: {}, fit: false, reach: { from: 29, horizon: 50, until: 98 } });
    const at = comparison.series.harvest.findIndex(({ time }) => time === '1931');
    const now = base[at]!;
    expect(band!.find((one) => one.at === now.at)!.middle).toBeCloseTo(now.value + comparison.series.harvest[at]!.difference.middle);
    taken.send({ type: 'assumption.move', name: 'weakness_to_yield', value: 0.2 });
    const moving = series(taken.view(), 'harvest');
    const point = moving.band!.find((one) => one.at === now.at)!;
    expect([series(explored(), 'harvest').dashes, moving.dashes]).toEqual(['median', 'one setting']);
    expect(point.low <= point.middle && point.middle <= point.high).toBe(true);
  });
  it('the unit says what one of it is, and a value that was pushed from outside says by what', () => {
    expect(series(explored(), 'harvest').unitNote).not.toBe('');
    const { byHand, base } = series(explored(), 'harvest');
    expect(byHand.length).toBeGreaterThan(1);
    for (const { at, what } of byHand) {
      expect(base.some((point) => point.at === at)).toBe(true);
      expect(what).toBe(room.model.parameters.find(({ label }) => label === what)?.label);
    }
    expect(series(endsShut(), 'harvest').byHand).toEqual([]);
  });
  it('where words on hunger end before the road does, it says so with the last month spoken of', () => {
    const { silent, years, note, summary } = explored().hunger!;
    expect(silent).toEqual({ from: years.at(-1)!.year + 1 - 1927, when: `June ${years.at(-1)!.year}` });
    for (const words of [note, summary]) expect(words).toContain(`After ${silent!.when} the model says nothing of it.`);
  });
  it('the band holds the middle of its settings', () => {
    for (const view of Object.values(everyView).map((make) => make()))
      for (const { band } of view.series) for (const { low, middle, high } of band ?? []) expect(low <= middle && middle <= high).toBe(true);
  });
  it('past the horizon it is faint, before it is not', () => {
    const view = explored();
    for (const point of series(view, 'herd').band!) expect(point.faint).toBe(point.at > view.road!.horizon.at + 1e-9);
  });
  it('nothing on the screen lies past the end of the road', () => {
    const view = endsShut();
    const end = view.road!.end.at + 1e-9;
    for (const one of view.series)
      for (const point of [...one.base, ...(one.band ?? []), ...one.record.map(({ from, to }) => ({ at: to ?? from }))])
        expect(point.at).toBeLessThanOrEqual(end);
    expect(view.road!.shut?.dossier).toBe('1930-retreat');
  });
  it('record and model never stand in one list', () => {
    for (const one of explored().series) expect(Object.keys(one.record[0] ?? {})).not.toContain('low');
  });
  it('hunger is a word, or two, and never a number', () => {
    for (const make of Object.values(everyView)) {
      const { hunger } = make();
      for (const { base, road } of hunger?.years ?? []) expect(`${base} ${road ?? ''}`).toMatch(/^[a-zA-Z’' ]+$/);
    }
  });
  it('the direction is not told where fewer than ninety of a hundred settings share it', () => {
    for (const make of Object.values(everyView))
      for (const one of make().series) {
        const count = /in (\d+) of 100 settings/.exec(one.says)?.[1];
        if (one.direction !== 'cannot tell') expect(Number(count)).toBeGreaterThanOrEqual(90);
        else expect(count).toBeUndefined();
      }
  });
  it('every row of the table bears the grade', () => {
    const rows = exploring([{ type: 'option.take', option: '1930-plots' }, { type: 'guess.settle' }]).table();
    expect(rows.length).toBeGreaterThan(100);
    for (const [i, row] of rows.entries()) if (i > 0) expect(row[0]).toBe('model');
  });
  it('a road bears the title of its option, as it lies at its station, everywhere', () => {
    for (const { id } of room.model.options) {
      const view = exploring([{ type: 'option.take', option: id }]).view();
      const title = view.stations.flatMap(({ options }) => options).find((one) => one.id === id)!.title;
      expect([view.road!.title, view.road!.options[0]!.title]).toEqual([title, title]);
      expect(view.road!.title).not.toMatch(/^The record/);
    }
  });
  it('two options are one road', () => expect(twoOptions().road!.options.map(({ id }) => id)).toEqual(['1929-commissions', '1932-norms']));
  it('what would not arise is told with its reason', () => {
    const closed = twoOptions().road!.wouldNotArise;
    expect(closed.map(({ title }) => title)).toContain('The bells of February');
    for (const { reason } of closed) expect(JSON.stringify(reason).length).toBeGreaterThan(10);
  });
});

describe('an assumption that is moved', () => {
  const view = moved();
  const told = (more: ExplorerEvent[]) => exploring([{ type: 'option.take', option: '1932-all-four' }, { type: 'guess.settle' }, ...more]).view();
  const under = (setting: Float64Array) => ({ rows: runWith(setting), at: 0 });
  it('splits the way from base run to road, and the parts add up', () => {
    const { baseFirst, baseNow, road, decision, assumption } = view.split!;
    expect(baseFirst + assumption + decision).toBeCloseTo(road, 12);
    expect(assumption).toBeCloseTo(baseNow - baseFirst, 12);
  });
  it('is split by the runs themselves', () => {
    const setting = room.base.slice();
    const at = READINGS.grain.known.findIndex((_, i) => momentOf('grain', i) === view.split!.when);
    const first = READINGS.grain.read(under(setting), at);
    setting[PARAMETER.weakness_to_yield] = valueAt(room, 'weakness_to_yield', 0);
    expect(view.split!.assumption).toBe(READINGS.grain.read(under(setting), at) - first);
  });
  it('shows the points of the record that it no longer passes', () =>
    expect(view.assumptions.failed.map(({ label }) => label)).toContain('Grain taken from July 1932 to June 1933, against the year before'));
  it('prints record and model of a failed point in one unit', () => {
    const { failed, fails } = view.assumptions;
    expect(fails).toBe(`fails ${failed.length} of the record’s points`);
    const unit = (text: string): string => text.replace(/[\d.,]+/g, '#').replace(/^at (least|most) | to .*$/g, '');
    for (const { label, held, now } of failed.filter(({ now: text }) => /\d/.test(text))) expect([label, unit(now)]).toEqual([label, unit(held)]);
    const horses = told([{ type: 'assumption.move', name: 'need', value: 69 }]).assumptions.failed.find(({ label }) => label.startsWith('Horses'));
    if (horses) expect([horses.record, horses.held]).toEqual(['17 of 32 million', '52.6\u00a0% to 53.7\u00a0%']);
  });
  it('can be fitted again from the foot, on every part of the sheet', () => expect(view.aside?.event).toEqual({ type: 'assumptions.fit' }));
  it('moves by steps from where it stands, also from where it stood first', () => {
    const events: ExplorerEvent[] = [{ type: 'option.take', option: '1932-all-four' }, { type: 'guess.settle' }];
    const there = exploring(events);
    for (const name of SAMPLED) {
      const of = () =>
        there
          .view()
          .assumptions.groups.flatMap(({ list }) => list)
          .find((one) => one.name === name)!;
      const { value, less, more } = of();
      for (const [event, up] of [
        [less, -1],
        [more, 1],
      ] as const) {
        if (event?.type !== 'assumption.move') continue;
        expect([name, Math.sign(event.value - value)]).toEqual([name, up]);
        expect(Math.abs(event.value - value)).toBeLessThanOrEqual(of().step * 1.001);
      }
      if (more) there.send(more);
      if (more) expect(of().value).toBeGreaterThan(value);
    }
  });
  it('keeps the base run from before beside it', () => expect(series(view, 'grain').baseBefore).not.toBeNull());
  it('can be put back: the first view again', () => {
    const events: ExplorerEvent[] = [{ type: 'option.take', option: '1932-all-four' }, { type: 'guess.settle' }];
    const there = exploring([...events, { type: 'assumption.move', name: 'need', value: 69 }, { type: 'assumptions.reset' }]).view();
    expect(there).toEqual(exploring(events).view());
  });
  it('can be fitted again: the solved points pass', () => {
    const fitted = exploring([
      { type: 'option.take', option: '1932-all-four' },
      { type: 'guess.settle' },
      { type: 'assumption.move', name: 'grievance_delay', value: 4 },
    ]);
    const solved = new Set(room.model.points.filter(({ use }) => use === 'solved').map(({ label }) => label));
    expect(fitted.view().assumptions.failed.some(({ label }) => solved.has(label))).toBe(true);
    fitted.send({ type: 'assumptions.fit' });
    expect(fitted.view().assumptions.failed.filter(({ label }) => solved.has(label))).toEqual([]);
  });
  it('stands on a step of its range, whatever is sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLED), fc.double({ noNaN: true }), (name, value) => {
        const { moved: steps } = exploring([{ type: 'assumption.move', name, value }]).context();
        expect(Number.isFinite(value) ? steps[name]! >= 0 && steps[name]! <= STEPS && Number.isInteger(steps[name]) : steps[name] === undefined).toBe(true);
      }),
    );
  });
});

describe('a road whose direction turns on one assumption', () => {
  it('stands in words first', () => expect([wordsFirst().series, wordsFirst().road!.options[0]!.words !== null]).toEqual([[], true]));
  it('is shown, when asked, with that assumption on top and no band on its unrest', () => {
    const view = sliderShown();
    expect(
      view.assumptions.groups
        .flatMap(({ list }) => list)
        .filter(({ pinned }) => pinned)
        .map(({ name }) => name),
    ).toEqual(['attribution']);
    expect([series(view, 'unrest').band, series(view, 'unrest').road !== null]).toEqual([null, true]);
  });
});

describe('a road in words alone', () => {
  it('asks no guess and shows no chart', () => expect([inWords().guess, inWords().series, inWords().split]).toEqual([null, [], null]));
});

describe('the tree', () => {
  it('tells neither record nor options of a shut envelope, nor of what lies behind it', () => {
    for (const one of shutTreeView().stations) expect([one.record, one.options]).toEqual([null, []]);
    expect(shutTreeView().stations.find(({ id }) => id === 'targets-1929')!.behind).toBe('The grain does not come');
  });
  it('tells no point of the record, and no assumption, that lies behind a shut envelope', () => {
    const all: ExplorerEvent[] = SAMPLED.map((name) => ({ type: 'assumption.move', name, value: 0 }));
    for (const opened of [[], ['winter-1927']]) {
      const view = exploring([{ type: 'option.take', option: '1928-mix' }, { type: 'guess.settle' }, ...all], opened).view();
      const { failed, groups, fixed } = view.assumptions;
      expect(JSON.stringify([failed, fixed, view.caveats])).not.toMatch(/6,500|March 1930|193[1-9]/);
      expect(groups.flatMap(({ list }) => list).map(({ name }) => name)).not.toContain('harvest_1933');
      expect(view.assumptions.withheld).toBeGreaterThan(0);
    }
  });
  it('tells a reason that lies behind a shut envelope later', () => {
    const closed = exploring([{ type: 'option.take', option: '1929-commissions' }], ['winter-1927']).view().road!.wouldNotArise;
    expect(JSON.stringify(closed)).not.toMatch(/March|article/);
    expect(closed.map(({ title }) => title)).not.toContain('No plots conceded');
  });
  it('tells all where every envelope is open', () => {
    for (const one of treeView().stations) expect([one.id, one.record !== null, one.options.length > 0]).toEqual([one.id, true, true]);
  });
  it('marks what the player sealed', () => {
    const mine = treeView().stations.flatMap(({ id, options }) => options.filter((one) => one.mine).map(({ letter }) => `${id} ${letter}`));
    expect(mine).toEqual(['winter-1927 A', 'march-1930 B']);
  });
  it('has the course that was taken on the road where nothing else is', () => {
    const taken = treeView().stations.flatMap(({ options }) => options.filter((one) => one.taken).map(({ stands }) => stands));
    expect(new Set(taken)).toEqual(new Set(['record']));
  });
  it('gives forks whose dossier is not written their options from the model', () => {
    expect(
      treeView()
        .stations.find(({ id }) => id === 'concessions-1933')!
        .options.map(({ id }) => id),
    ).toContain('1933-quotas-kept');
  });
});

describe('the machine', () => {
  const machine = explorerMachine(room);
  it('has no dead end: from every state a road can be taken', () => {
    const events: ExplorerEvent[] = [
      { type: 'option.take', option: '1930-plots' },
      { type: 'option.leave', option: '1930-plots' },
      { type: 'guess.make', series: 'herd', guess: 'more' },
      { type: 'guess.settle' },
      { type: 'tab.show', tab: 'assumptions' },
    ];
    const paths = getShortestPaths(machine, { input: emptyExplorer(room, envelopes), events });
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(['choosing', 'guessing', 'told']));
    for (const { state } of paths) expect(state.can({ type: 'option.take', option: '1932-norms' })).toBe(true);
  });
  it('never throws and always has a view, whatever is sent', () => {
    const anything = fc.oneof(
      fc.constantFrom(...room.model.options.map(({ id }) => id), 'nobody').map((option): ExplorerEvent => ({ type: 'option.take', option })),
      fc.constantFrom(...room.model.options.map(({ id }) => id)).map((option): ExplorerEvent => ({ type: 'option.leave', option })),
      fc.constantFrom(...EXPLORER_TABS).map((tab): ExplorerEvent => ({ type: 'tab.show', tab })),
      fc.tuple(fc.constantFrom(...CHARTED), fc.constantFrom(...GUESSES)).map(([one, guess]): ExplorerEvent => ({ type: 'guess.make', series: one, guess })),
      fc.constantFrom<ExplorerEvent>({ type: 'guess.settle' }, { type: 'slider.show' }, { type: 'assumptions.reset' }),
      fc.constantFrom(...CHARTED, null).map((one): ExplorerEvent => ({ type: 'series.look', series: one })),
      fc.integer({ min: -1, max: 40 }).map((index): ExplorerEvent => ({ type: 'time.look', index })),
      fc.constantFrom(...room.model.stations.map(({ id }) => id), 'nowhere').map((station): ExplorerEvent => ({ type: 'envelope.show', station })),
      fc.tuple(fc.constantFrom(...SAMPLED), fc.double()).map(([name, value]): ExplorerEvent => ({ type: 'assumption.move', name, value })),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), fc.subarray(envelopes), (events, opened) => {
        const view = exploring(events, opened).view();
        expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 25 },
    );
  });
});
