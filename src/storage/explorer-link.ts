/**
 * The explorer's link: ids and integers only, in the fragment, with a checksum. `#explore=1.<tab>.<station>.<token>.….<check>`
 * A token is a letter and its arguments behind `~`. It holds all that is on view, the opened envelopes too, so that it shows the same elsewhere.
 */
import { CHARTED, EXPLORER_TABS, GUESSES } from '../play/explorer/explorer-events.ts';
import type { ExplorerContext } from '../play/explorer/explorer-machine.ts';
import { checksum } from './checksum.ts';

const KEY = 'explore=';
const VERSION = '1';
const MOST = 2000;

/** What a link says of the explorer; names are not yet held against a model. */
export type ExplorerPath = Omit<ExplorerContext, 'inHand'> & { inHand: string | null };
export type ExplorerLink = { kind: 'none' } | { kind: 'damaged' } | { kind: 'path'; path: ExplorerPath };

/** Names of assumptions have low lines, which the fragment does without. */
const slim = (name: string): string => name.replaceAll('_', '-');
const full = (name: string): string => name.replaceAll('-', '_');

/** The fragment (without `#`) that shows the same elsewhere. */
export function encodeExplorer(context: ExplorerContext): string {
  const { tab, station, taken, guesses, settled, shown, series, time, moved, fit, inHand, opened } = context;
  const tokens = [
    ...taken.map((id) => `o~${id}`),
    ...Object.entries(guesses).map(([id, guess]) => `g~${slim(id)}~${GUESSES.indexOf(guess)}`),
    ...Object.entries(moved).map(([name, step]) => `m~${slim(name)}~${step}`),
    ...opened.map((id) => `e~${id}`),
    ...(settled ? ['t'] : []),
    ...(shown ? ['w'] : []),
    ...(fit ? ['f'] : []),
    ...(series ? [`s~${slim(series)}`] : []),
    ...(time === null ? [] : [`i~${time}`]),
    `h~${slim(inHand)}`,
  ];
  const body = [VERSION, tab, station, ...tokens].join('.');
  return `${KEY}${body}.${checksum(body)}`;
}

/** Reads a fragment, with or without `#`. Another fragment is none of ours; ours is whole or damaged. */
export function decodeExplorer(fragment: string): ExplorerLink {
  const text = fragment.replace(/^#/, '');
  if (!text.toLowerCase().startsWith(KEY)) return { kind: 'none' };
  const damaged = { kind: 'damaged' } as const;
  if (text.length > MOST || !/^explore=[a-z0-9.~-]+$/.test(text)) return damaged;
  const cut = text.lastIndexOf('.');
  const body = text.slice(KEY.length, cut);
  if (cut < 0 || checksum(body) !== text.slice(cut + 1)) return damaged;
  const [version, tabName, station, ...tokens] = body.split('.');
  const tab = EXPLORER_TABS.find((one) => one === tabName);
  if (version !== VERSION || !tab || !station) return damaged;
  const path: ExplorerPath = {
    tab,
    station,
    taken: [],
    guesses: {},
    settled: false,
    shown: false,
    series: null,
    time: null,
    moved: {},
    fit: false,
    inHand: null,
    opened: [],
  };
  return tokens.every((token) => read(path, token)) ? { kind: 'path', path } : damaged;
}

/** Writes one token into the path; false where it is none. */
function read(path: ExplorerPath, token: string): boolean {
  const [letter = '', a = '', b = ''] = token.split('~');
  const number = /^\d{1,3}$/.test(b || a) ? Number(b || a) : null;
  const series = CHARTED.find((one) => one === full(a));
  switch (letter) {
    case 'o':
      path.taken.push(a);
      return a !== '';
    case 'e':
      path.opened.push(a);
      return a !== '';
    case 'g': {
      const guess = number === null ? undefined : GUESSES[number];
      if (!series || !guess) return false;
      path.guesses[series] = guess;
      return true;
    }
    case 'm':
      if (number === null || a === '') return false;
      path.moved[full(a)] = number;
      return true;
    case 'i':
      path.time = number;
      return number !== null;
    case 's':
      path.series = series ?? null;
      return series !== undefined;
    case 'h':
      path.inHand = full(a);
      return a !== '';
    case 't':
      path.settled = true;
      return true;
    case 'w':
      path.shown = true;
      return true;
    case 'f':
      path.fit = true;
      return true;
    default:
      return false;
  }
}
