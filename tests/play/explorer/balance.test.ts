import { describe, expect, it } from 'vitest';
import type { BalanceView } from '../../../src/play/explorer/explorer-view.ts';
import { exploring, room } from '../../fixtures/explorer-view.ts';

const balance = (option: string): BalanceView =>
  exploring([{ type: 'option.take', option }, { type: 'guess.settle' }, { type: 'slider.show' }]).view().road!.balance;
const named = (rows: BalanceView['costs']): string[] => rows.map(({ what, way, when }) => [what, way ?? '', when].join('|'));
const modelled = room.model.options.filter(({ changes }) => changes.length > 0).map(({ id }) => id);

describe('costs beside gains', () => {
  it('a sombre road costs the state its grain of a year, and gains harvests', () => {
    const { costs, gains } = balance('1932-norms');
    expect(named(costs)).toContain('Grain to the state|less|1932–33');
    expect(named(gains)).toContain('Harvest|more|1932 to 1934');
  });
  it('what an option spends by its nature has its date and no settings', () => {
    const spent = balance('1932-purchases').costs.find(({ what }) => what === 'Foreign currency is spent');
    expect(spent).toEqual({ what: 'Foreign currency is spent', way: null, when: 'from May 1932', how: 'by the option itself' });
  });
  it('more unrest is a cost, less a gain', () => {
    expect(named(balance('1933-no-plots').costs).some((row) => row.startsWith('Unrest|more'))).toBe(true);
    expect(named(balance('1930-plots').gains).some((row) => row.startsWith('Unrest|less'))).toBe(true);
  });
  it.each(modelled)('%s: every row has its time; what is certain is shared by ninety of a hundred settings, what is open is not', (option) => {
    const { costs, gains, open } = balance(option);
    for (const { when, how } of [...costs, ...gains, ...open]) expect([when.length > 0, how.length > 0]).toEqual([true, true]);
    for (const { what, way, how } of [...costs, ...gains]) if (way) expect([what, Number(/^\d+/.exec(how)![0]) >= 90]).toEqual([what, true]);
    for (const { way } of open) expect(way).toBeNull();
  });
  it.each(modelled)('%s: no moment of a series stands in two rows', (option) => {
    const { costs, gains, open } = balance(option);
    const grain = [...costs, ...gains, ...open].filter(({ what }) => what === 'Grain to the state').flatMap(({ when }) => when.split(', '));
    expect(new Set(grain).size).toBe(grain.length);
  });
  it.each(modelled)('%s: hunger is words, without a number beside its year', (option) => {
    const { costs, gains, open } = balance(option);
    for (const { what, how } of [...costs, ...gains, ...open]) if (what.startsWith('Hunger')) expect(how).not.toMatch(/\d/);
  });
});
