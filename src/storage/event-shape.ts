/** Is this unknown thing a play event? Shape alone: whether it is legal here, the machine says. */
import { type PlayEvent, SURENESS } from '../play/events.ts';

const STEPS = ['situation', 'papers', 'options', 'seal', 'forecast', 'reveal', 'road', 'discuss'];
const isId = (v: unknown): boolean => typeof v === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(v) && v.length <= 48;
const isText = (v: unknown): boolean => typeof v === 'string' && v.length <= 4000;
const isNumber = (v: unknown): boolean => typeof v === 'number' && Number.isFinite(v);

const fields: Record<PlayEvent['type'], Record<string, (v: unknown) => boolean>> = {
  'step.next': {},
  'step.back': {},
  'step.go': { decision: isId, step: (v) => STEPS.includes(v as string) },
  'paper.open': { paper: isId },
  'paper.close': {},
  'option.pick': { option: isId },
  'option.lay': {},
  'reason.write': { text: isText },
  'sureness.set': { sure: (v) => (SURENESS as readonly unknown[]).includes(v) },
  'choice.seal': {},
  'forecast.draw': { forecast: isId, value: isNumber, low: isNumber, high: isNumber },
  'forecast.clear': { forecast: isId },
  'forecast.set': {},
  'forecast.skip': {},
  'envelope.open': {},
  'road.look': { decision: isId, option: isId },
  'vote.again': { decision: isId, option: isId },
  'mind.write': { text: isText },
  'prompt.take': { prompt: isId },
  'dossier.close': {},
};

/** The event with its own fields and nothing else, or null. */
export function asPlayEvent(thing: unknown): PlayEvent | null {
  if (typeof thing !== 'object' || thing === null) return null;
  const given = thing as Record<string, unknown>;
  const type = given.type;
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) return null;
  const wanted = fields[type as PlayEvent['type']];
  const clean: Record<string, unknown> = { type };
  for (const [key, test] of Object.entries(wanted)) {
    if (!Object.hasOwn(given, key) || !test(given[key])) return null;
    clean[key] = given[key];
  }
  return clean as PlayEvent;
}
