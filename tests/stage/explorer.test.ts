import { describe, expect, it } from 'vitest';
import type { ExplorerView } from '../../src/play/explorer/explorer-view.ts';
import { actOf } from '../../src/stage/explorer/act-of.ts';
import { drawnState } from '../../src/stage/explorer/drawn-state.ts';
import { explorerSheets } from '../../src/stage/explorer/sheets-of.ts';
import { overlaps } from '../../src/stage/rects.ts';
import { placeOf, stagingOf } from '../../src/stage/staging.ts';
import * as real from '../fixtures/explorer-view.ts';
import { faults } from '../theme/made-up.ts';
import { windows } from './views.ts';

const views: Record<string, ExplorerView> = {
  treeView: real.treeView(),
  shutTreeView: real.shutTreeView(),
  guessing: real.guessing(),
  explored: real.explored(),
  enlarged: real.enlarged(),
  moved: real.moved(),
  wordsFirst: real.wordsFirst(),
  sliderShown: real.sliderShown(),
  inWords: real.inWords(),
  sombreView: real.sombreView(),
  endsShut: real.endsShut(),
  twoOptions: real.twoOptions(),
};
const desk = { width: 1366, height: 768, textScale: 1 };
const phone = { width: 390, height: 844, textScale: 1 };
const sheetsOf = (name: string, size = desk) => explorerSheets(views[name]!, stagingOf(views[name]!, size));
const idsOf = (name: string, size = desk): string[] => sheetsOf(name, size).map(({ id }) => id);

describe.each(windows)('the explorer on a window of $width × $height at text size $textScale', (size) => {
  it.each(Object.keys(views))('%s: every sheet lies on the stage, clear of the plates and of the others', (name) => {
    const staging = stagingOf(views[name]!, size);
    expect(placeOf(views[name]!)).toBe('explorer');
    const sheets = sheetsOf(name, size);
    expect(sheets.length).toBeGreaterThan(0);
    for (const [i, { rect }] of sheets.entries()) {
      expect(rect.x).toBeGreaterThanOrEqual(staging.floor.x);
      expect(rect.x + rect.w).toBeLessThanOrEqual(staging.floor.x + staging.floor.w);
      expect(rect.y + rect.h).toBeLessThanOrEqual(staging.rail.y + 1);
      expect(sheets.slice(i + 1).every((other) => !overlaps(rect, other.rect))).toBe(true);
    }
  });
  it.each(Object.keys(views))('%s: nothing is drawn over an edge or over other words', (name) => {
    for (const { drawing, rect } of sheetsOf(name, size)) expect(faults(drawing, rect)).toEqual([]);
  });
});

describe('what lies on the desk', () => {
  it('is the tree, the question cards, six panels, one chart with its split, or the ruled scale', () => {
    expect(idsOf('treeView')).toEqual(['tree']);
    expect(idsOf('guessing')).toEqual(['ask', ...['grain', 'harvest', 'kolkhoz_share', 'unrest', 'herd'].map((id) => `guess:${id}`)]);
    expect(idsOf('explored')).toEqual([...['grain', 'harvest', 'kolkhoz_share', 'unrest', 'herd'].map((id) => `series:${id}`), 'hunger']);
    expect(idsOf('enlarged')).toEqual(['series:herd', 'split']);
    expect(idsOf('moved')).toEqual(['series:grain', 'split', 'scale']);
    expect(idsOf('inWords')).toEqual(['words']);
  });
  it.each(Object.keys(views).filter((name) => name !== 'moved'))('%s: is one thing alone on a phone', (name) => {
    expect(sheetsOf(name, phone)).toHaveLength(1);
  });
  it('is chart, split and a low pointer on a phone while an assumption is moved; on a lower strip the pointer alone', () => {
    expect(idsOf('moved', phone)).toEqual(['series:grain', 'split', 'scale']);
    expect(idsOf('moved', { ...phone, height: 520 })).toEqual(['scale']);
  });
  it('asks on a phone which question it is, of how many', () => {
    const words = sheetsOf('guessing', phone)[0]!.drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('1 of 5');
    expect(words.join(' ')).toContain(views.guessing!.guess!.ask.slice(0, 30));
  });
  it('is as high at one foot for all charts side by side', () => {
    const charts = sheetsOf('explored').filter(({ id }) => id.startsWith('series:'));
    expect(charts[0]?.rect.h).toBe(charts[1]?.rect.h);
    expect(charts[2]?.rect.h).toBe(charts[3]?.rect.h);
  });
});

describe('what can be pressed', () => {
  it.each(Object.keys(views))('%s: sends an event, but for the pointer, which is dragged, and for what cannot be taken', (name) => {
    const view = views[name]!;
    for (const { drawing } of sheetsOf(name))
      for (const { id } of drawing.hits) {
        const barred = view.stations.flatMap(({ options }) => options).some((option) => id === `option:${option.id}` && option.event === null);
        const { less, more } = view.assumptions.inHand;
        const ended = (id === 'assumption:less' && !less) || (id === 'assumption:more' && !more);
        expect(actOf(view, id) === null, id).toBe(id === 'assumption-handle' || barred || ended);
      }
  });
  it.each(Object.keys(views))('%s: is at least 36 × 36 on a desk, names and forks of the tree within its own pitch', (name) => {
    for (const { drawing } of sheetsOf(name))
      for (const { id, w, h } of drawing.hits) {
        expect(w, id).toBeGreaterThanOrEqual(36);
        expect(h, id).toBeGreaterThanOrEqual(36);
      }
  });
  it('looks at a station, takes an option, guesses, looks at a series and puts it away', () => {
    expect(actOf(views.treeView!, 'station:winter-1927')).toEqual({ type: 'station.look', station: 'winter-1927' });
    expect(actOf(views.treeView!, 'option:1930-plots')).toEqual({ type: 'option.take', option: '1930-plots' });
    expect(actOf(views.guessing!, 'guess:kolkhoz_share:less')).toEqual({ type: 'guess.make', series: 'kolkhoz_share', guess: 'less' });
    expect(actOf(views.explored!, 'series:unrest')).toEqual({ type: 'series.look', series: 'unrest' });
    expect(actOf(views.enlarged!, 'series:all')).toEqual({ type: 'series.look', series: null });
    expect(actOf(views.moved!, 'assumption:before')).toEqual(views.moved!.assumptions.before);
    expect(actOf(views.moved!, 'assumption:more')).toEqual({ type: 'assumption.move', name: 'weakness_to_yield', value: 0.225 });
    expect(actOf(views.moved!, 'assumption:less')).toBeNull();
    expect(actOf(views.moved!, 'tab:tree')).toBeNull();
  });
});

describe('what the stage says is drawn', () => {
  const stateOf = (name: string): Record<string, unknown> => drawnState(views[name]!, sheetsOf(name));
  it('names the series with the ends of their lines, and the split as it is printed', () => {
    const view = views.enlarged!;
    const state = stateOf('enlarged');
    const herd = view.series.find(({ id }) => id === 'herd')!;
    const last = herd.band?.at(-1);
    expect(state.series).toEqual(['herd']);
    expect(state.ends).toMatchObject({ herd: { base: herd.base.at(-1)?.value, band: { low: last?.low, middle: last?.middle, high: last?.high } } });
    expect(state.split).toMatchObject({ texts: view.split?.texts });
  });
  it('names the options of the station in view, taken or closed, and what is said of hunger', () => {
    expect(stateOf('treeView').station).toBe('march-1930');
    expect(stateOf('treeView').options).toHaveLength(views.treeView!.stationInView.options.length);
    expect(stateOf('explored').hunger).toEqual(views.explored!.hunger?.years.map(({ year, base, road }) => ({ year, base, road })));
  });
});
