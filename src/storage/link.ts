/**
 * The share link: ids and integers only, in the fragment, with a checksum. `#road=1.<dossier>.<hash>.<token>.….<check>`
 * A token is a letter and its arguments behind `~`. Words that a player typed are never in it.
 */
import { type PlayEvent, type Step, SURENESS } from '../play/events.ts';
import type { CompiledDossier } from '../scenario/compiled.ts';
import { checksum } from './checksum.ts';

export const LINK_MOST = 2000;
const KEY = 'road=';
const VERSION = '1';
const STEPS: Step[] = ['situation', 'papers', 'options', 'seal', 'forecast', 'reveal', 'road', 'discuss'];

export interface LinkPath {
  dossier: string;
  hash: string;
  tokens: string[];
}
export type LinkResult = { kind: 'none' } | { kind: 'damaged' } | { kind: 'path'; path: LinkPath };

const plain: Partial<Record<PlayEvent['type'], string>> = {
  'step.next': 'n',
  'step.back': 'b',
  'paper.close': 'x',
  'option.lay': 'l',
  'choice.seal': 'c',
  'forecast.set': 't',
  'forecast.skip': 'q',
  'envelope.open': 'e',
  'dossier.close': 'z',
};
const plainBack = new Map(Object.entries(plain).map(([type, letter]) => [letter, { type } as PlayEvent]));

const stepOf = (dossier: CompiledDossier, id: string): number => dossier.decisions.flatMap((d) => d.forecasts).find((f) => f.id === id)?.step ?? 1;

function tokenOf(event: PlayEvent, dossier: CompiledDossier): string | null {
  const letter = plain[event.type];
  if (letter) return letter;
  switch (event.type) {
    case 'step.go':
      return `g~${event.decision}~${STEPS.indexOf(event.step)}`;
    case 'paper.open':
      return `p~${event.paper}`;
    case 'option.pick':
      return `o~${event.option}`;
    case 'sureness.set':
      return `s~${SURENESS.indexOf(event.sure)}`;
    case 'forecast.draw': {
      const step = stepOf(dossier, event.forecast);
      return `f~${event.forecast}~${[event.value, event.low, event.high].map((v) => Math.round(v / step)).join('~')}`;
    }
    case 'road.look':
      return `r~${event.decision}~${event.option}`;
    case 'vote.again':
      return `v~${event.decision}~${event.option}`;
    case 'prompt.take':
      return `m~${event.prompt}`;
    default:
      return null; // reasons and other typed words stay at home
  }
}

/** The fragment (without `#`) that reopens this path. */
export function encodeLink(dossier: CompiledDossier, events: readonly PlayEvent[]): string {
  const tokens = events.map((e) => tokenOf(e, dossier)).filter((t) => t !== null);
  const body = [VERSION, dossier.id, dossier.hash, ...tokens].join('.');
  return `${KEY}${body}.${checksum(body)}`;
}

/** Reads a fragment, with or without `#`. Another fragment is none of ours; ours is whole or damaged. */
export function decodeLink(fragment: string): LinkResult {
  const text = fragment.replace(/^#/, '');
  if (!text.toLowerCase().startsWith(KEY)) return { kind: 'none' };
  if (text.length > LINK_MOST || !/^road=[a-z0-9.~-]+$/.test(text)) return { kind: 'damaged' };
  const cut = text.lastIndexOf('.');
  const body = text.slice(KEY.length, cut);
  if (cut < 0 || checksum(body) !== text.slice(cut + 1)) return { kind: 'damaged' };
  const [version, dossier, hash, ...tokens] = body.split('.');
  if (version !== VERSION || !dossier || !hash) return { kind: 'damaged' };
  return { kind: 'path', path: { dossier, hash, tokens } };
}

function eventOf(token: string, dossier: CompiledDossier): PlayEvent | null {
  const [letter = '', a = '', b = '', c = '', d = ''] = token.split('~');
  const known = plainBack.get(letter);
  if (known) return known;
  switch (letter) {
    case 'g': {
      const step = STEPS[Number(b)];
      return step ? { type: 'step.go', decision: a, step } : null;
    }
    case 'p':
      return { type: 'paper.open', paper: a };
    case 'o':
      return { type: 'option.pick', option: a };
    case 's': {
      const sure = SURENESS[Number(a)];
      return sure ? { type: 'sureness.set', sure } : null;
    }
    case 'f': {
      const step = stepOf(dossier, a);
      // multiples of a step such as 0.1 come back as the chart's own numbers, not as 2.9000000000000004
      const [value = 0, low = 0, high = 0] = [b, c, d].map((n) => Number((Number(n) * step).toFixed(6)));
      return { type: 'forecast.draw', forecast: a, value, low, high };
    }
    case 'r':
      return { type: 'road.look', decision: a, option: b };
    case 'v':
      return { type: 'vote.again', decision: a, option: b };
    case 'm':
      return { type: 'prompt.take', prompt: a };
    default:
      return null;
  }
}

/** The events of a path, as far as its tokens are known: the machine decides what of it is legal. */
export function eventsOfLink(path: LinkPath, dossier: CompiledDossier): PlayEvent[] {
  const events: PlayEvent[] = [];
  for (const token of path.tokens) {
    const event = eventOf(token, dossier);
    if (!event) break;
    events.push(event);
  }
  return events;
}
