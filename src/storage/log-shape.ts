/** From text of unknown origin to a decision log: size, parse, shape, identity, version, in this order, each with its own code. */
import { type DecisionLog, LOG_APP, LOG_FORMAT } from '../play/log.ts';
import { asPlayEvent } from './event-shape.ts';

export type LogFault = 'LOG-01' | 'LOG-02' | 'LOG-03' | 'LOG-04' | 'LOG-05';
export type LogResult = { log: DecisionLog } | { fault: LogFault };

export const LOG_BYTES_MOST = 512 * 1024;
export const LOG_EVENTS_MOST = 5000;
const DEPTH_MOST = 8;

/** Deep nesting is refused before parsing: the parser itself would take it. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '[' || c === '{') {
      if (++depth > DEPTH_MOST) return true;
    } else if (c === ']' || c === '}') depth--;
  }
  return false;
}

/** Reads text as JSON, or says why not. `LOG-01` too large, `LOG-02` not JSON. */
export function parseBounded(text: string): { value: unknown } | { fault: 'LOG-01' | 'LOG-02' } {
  if (text.length > LOG_BYTES_MOST) return { fault: 'LOG-01' };
  if (tooDeep(text)) return { fault: 'LOG-02' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: 'LOG-02' };
  }
}

/** `LOG-03` no decision log; `LOG-04` another app's; `LOG-05` a newer format. */
export function asLog(value: unknown): LogResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'LOG-03' };
  const { app, format, dossier, hash, seed, events } = value as Record<string, unknown>;
  if (typeof app === 'string' && app !== LOG_APP) return { fault: 'LOG-04' };
  if (typeof format === 'number' && format > LOG_FORMAT) return { fault: 'LOG-05' };
  const sound =
    app === LOG_APP &&
    format === LOG_FORMAT &&
    typeof dossier === 'string' &&
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(dossier) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{8}$/.test(hash) &&
    typeof seed === 'number' &&
    Number.isInteger(seed) &&
    seed >= 0 &&
    seed <= 0xffffffff &&
    Array.isArray(events) &&
    events.length <= LOG_EVENTS_MOST;
  if (!sound) return { fault: 'LOG-03' };
  const clean = events.map(asPlayEvent);
  if (clean.some((e) => e === null)) return { fault: 'LOG-03' };
  return { log: { app, format, dossier, hash, seed, events: clean as DecisionLog['events'] } };
}
