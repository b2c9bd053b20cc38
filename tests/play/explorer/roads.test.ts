import { describe, expect, it } from 'vitest';
import { canTake, emptyExplorer } from '../../../src/play/explorer/explorer-machine.ts';
import { behind, closedBy, optionsOn, reachOf, shutStation, withOption } from '../../../src/play/explorer/road.ts';
import { monthIn } from '../../../src/simulation/reading.ts';
import { envelopes, room } from '../../fixtures/explorer-view.ts';

const road = (...ids: string[]) => ids.reduce<string[]>((taken, id) => withOption(room, taken, id), []);
const station = (id: string) => room.model.stations.find((one) => one.id === id)!;

describe('a road', () => {
  it('has its options in the order of their days', () => expect(road('1932-norms', '1928-mix')).toEqual(['1928-mix', '1932-norms']));
  it('takes one option a station: another gives way', () => expect(road('1928-mix', '1928-stimuli')).toEqual(['1928-stimuli']));
  it('loses what a new option closes', () => expect(road('1930-dissolve', '1929-commissions')).toEqual(['1929-commissions']));
  it('loses what would close a new option', () => expect(road('1929-commissions', '1930-plots')).toEqual(['1930-plots']));
  it('in words alone goes with no other', () => {
    expect(road('1932-norms', '1928-recipe')).toEqual(['1928-recipe']);
    expect(road('1928-recipe', '1932-norms')).toEqual(['1932-norms']);
  });
  it('says why a station would not arise on it', () => {
    expect(closedBy(optionsOn(room, ['1929-commissions']), 'february-1930')).not.toBeNull();
    expect(closedBy(optionsOn(room, ['1928-mix']), 'february-1930')).toBeNull();
  });
  it('leaves out an option that the model does not know', () => expect(road('nobody')).toEqual([]));
});

describe('every road through the modelled decisions', () => {
  const roads: string[][] = [];
  const walk = (taken: string[], at: number): void => {
    roads.push(taken);
    for (let i = at; i < room.model.options.length; i++) {
      const { id } = room.model.options[i]!;
      if (!canTake(room, { ...emptyExplorer(room, envelopes), taken }, id)) continue;
      const next = withOption(room, taken, id);
      if (next.length > taken.length) walk(next, i + 1);
    }
  };
  walk([], 0);
  it('is one of many', () => expect(roads.length).toBeGreaterThan(200));
  it('never holds an option that another of its options closes', () => {
    for (const taken of roads)
      for (const { id, station: at } of optionsOn(room, taken)) {
        const others = optionsOn(room, taken).filter((one) => one.id !== id);
        expect([taken, closedBy(others, id), closedBy(others, at)]).toEqual([taken, null, null]);
      }
  });
  it('parts before it grows faint, and ends with 1935 at the latest', () => {
    for (const taken of roads.filter(({ length }) => length > 0)) {
      const { from, horizon, until } = reachOf(room, optionsOn(room, taken), envelopes)!;
      expect([taken, from <= horizon, until <= monthIn(1935, 12)]).toEqual([taken, true, true]);
    }
  });
});

describe('a shut envelope', () => {
  it('ends the road at the last whole month before its day', () => {
    const reach = reachOf(room, optionsOn(room, ['1928-mix']), ['winter-1927'])!;
    expect(reach.until).toBe(monthIn(1930, 2));
    expect(shutStation(room, '1927-12-28', ['winter-1927'])?.id).toBe('february-1930');
  });
  it('keeps its own options from being taken', () => {
    expect(canTake(room, { taken: [], opened: [] }, '1928-mix')).toBe(false);
    expect(canTake(room, { taken: [], opened: ['winter-1927'] }, '1928-mix')).toBe(true);
  });
  it('stands before stations whose dossier is not written', () => {
    expect(behind(room, station('targets-1929'), [])?.id).toBe('winter-1927');
    expect(behind(room, station('targets-1929'), ['winter-1927'])).toBeNull();
    expect(canTake(room, { taken: [], opened: [] }, '1929-april-targets')).toBe(false);
  });
  it('tells, once opened, what came before it', () => {
    expect(behind(room, station('targets-1929'), ['february-1930'])).toBeNull();
    expect(shutStation(room, '1930-03-02', ['february-1930', 'march-1930'])?.id).toBe('summer-1932');
  });
});
