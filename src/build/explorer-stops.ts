/** Where the screenshots stop in the explorer: a name for each, and the link that leads there. */

import type { ExplorerContext } from '../play/explorer/explorer-machine.ts';
import { emptyExplorer } from '../play/explorer/explorer-machine.ts';
import { openModelRoom } from '../play/explorer/model-room.ts';
import { encodeExplorer } from '../storage/explorer-link.ts';
import { loadModel } from './model/load-model.ts';
import { readMembers } from './model/members-file.ts';

type Stop = Partial<ExplorerContext>;
const PLOTS: Stop = { taken: ['1930-plots'], station: 'march-1930' };
const STOPS: Record<string, Stop> = {
  'tree-shut': { opened: [] },
  tree: { station: 'march-1930' },
  'tree-road': { ...PLOTS, station: 'concessions-1933' },
  'tree-two-options': { taken: ['1929-commissions', '1932-norms'], station: 'february-1930' },
  guess: { ...PLOTS, tab: 'road', guesses: { herd: 'more' } },
  road: { ...PLOTS, tab: 'road', guesses: { herd: 'more', grain: 'less' }, settled: true },
  'road-large': { ...PLOTS, tab: 'road', settled: true, series: 'herd' },
  'road-grain': { taken: ['1928-mix'], tab: 'road', settled: true, series: 'grain' },
  'road-ends-shut': { taken: ['1928-stimuli'], tab: 'road', settled: true, opened: ['winter-1927'] },
  'road-in-words': { taken: ['1928-recipe'], tab: 'road' },
  'road-words-first': { taken: ['1930-go-on'], tab: 'road', settled: true },
  'road-sombre': { taken: ['1932-norms'], tab: 'road', settled: true },
  assumptions: { ...PLOTS, tab: 'assumptions', settled: true },
  'assumptions-moved': {
    taken: ['1928-mix'],
    tab: 'assumptions',
    settled: true,
    series: 'harvest',
    moved: { weakness_to_yield: 2 },
    inHand: 'weakness_to_yield',
  },
  'assumptions-slider': {
    taken: ['1930-go-on'],
    tab: 'assumptions',
    settled: true,
    shown: true,
    series: 'unrest',
    inHand: 'attribution',
    moved: { attribution: 19 },
  },
  'assumptions-sombre': { taken: ['1932-all-four'], tab: 'assumptions', settled: true, moved: { weakness_to_yield: 2 }, inHand: 'weakness_to_yield' },
};

/** The stops with their fragments; every envelope is open where a stop does not say otherwise. */
export async function explorerStops(): Promise<{ name: string; fragment: string }[]> {
  const { model, defaults } = await loadModel();
  const { bytes, about } = await readMembers(defaults);
  const room = openModelRoom(model, Uint8Array.from(bytes).buffer, about);
  const open = model.stations.filter(({ dossier }) => dossier !== null).map(({ id }) => id);
  const first = emptyExplorer(room, open);
  return Object.entries(STOPS).map(([name, stop]) => ({ name, fragment: encodeExplorer({ ...first, ...stop }) }));
}
