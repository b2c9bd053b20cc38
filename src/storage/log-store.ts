/**
 * Decision logs by dossier. Three slots each, written in turn with a checksum, so that a damaged one leaves the one before;
 * a play that was started again keeps its forerunner under a key of its own.
 */
import type { DecisionLog } from '../play/log.ts';
import { checksum } from './checksum.ts';
import { type KeyValue, memoryKeyValue } from './key-value.ts';
import { asLog, parseBounded } from './log-shape.ts';

const SLOTS = 3;
const slotKey = (dossier: string, slot: number): string => `log:${dossier}:${slot}`;
const beforeKey = (dossier: string): string => `log:${dossier}:before`;

export interface Loaded {
  log: DecisionLog | null;
  done: boolean;
  /** Bytes that could not be read, to be exported; empty where all was well. */
  damaged: string[];
}
export interface LogStore {
  /** `memory`: nothing outlives the page. */
  kind(): 'kept' | 'memory';
  load(dossier: string): Promise<Loaded>;
  /** Resolves when the write is complete. Writes of one dossier follow each other; of those waiting only the last is written. */
  save(log: DecisionLog, done: boolean): Promise<void>;
  /** Puts the log aside as the one before and frees its slots. */
  setAside(dossier: string): Promise<void>;
  all(): Promise<{ log: DecisionLog; done: boolean }[]>;
}
interface Slot {
  n: number;
  done: boolean;
  log: DecisionLog;
}

const pack = (n: number, done: boolean, log: DecisionLog): string => {
  const body = JSON.stringify({ n, done, log });
  return `${checksum(body)} ${body}`;
};

function unpack(stored: unknown): Slot | null {
  if (typeof stored !== 'string') return null;
  const body = stored.slice(9);
  if (checksum(body) !== stored.slice(0, 8)) return null;
  const parsed = parseBounded(body);
  if ('fault' in parsed) return null;
  const { n, done, log } = (parsed.value ?? {}) as Record<string, unknown>;
  const result = asLog(log);
  return typeof n === 'number' && 'log' in result ? { n, done: done === true, log: result.log } : null;
}

/** A store over `place`; when a write fails for good it goes on in memory and calls `onLost` once. */
export function logStore(place: KeyValue, onLost: () => void): LogStore {
  let store = place;
  const counts = new Map<string, number>();
  const waiting = new Map<string, Promise<void>>();
  const latest = new Map<string, { log: DecisionLog; done: boolean }>();

  const read = async (dossier: string): Promise<{ slots: Slot[]; damaged: string[] }> => {
    const found = await Promise.all(Array.from({ length: SLOTS }, (_, i) => store.get(slotKey(dossier, i))));
    const slots = found.map(unpack);
    const damaged = found.flatMap((raw, i) => (raw !== undefined && !slots[i] ? [String(raw)] : []));
    return { slots: slots.filter((s) => s !== null).sort((a, b) => b.n - a.n), damaged };
  };
  const keepInMemory = async (): Promise<void> => {
    store = memoryKeyValue();
    onLost();
    for (const [dossier, { log, done }] of latest) await store.set(slotKey(dossier, 0), pack(0, done, log));
  };
  const write = async (dossier: string): Promise<void> => {
    const now = latest.get(dossier);
    if (!now) return;
    if (!counts.has(dossier)) counts.set(dossier, (await read(dossier).catch(() => ({ slots: [] as Slot[] }))).slots[0]?.n ?? 0);
    const n = (counts.get(dossier) ?? 0) + 1;
    counts.set(dossier, n);
    try {
      await store.set(slotKey(dossier, n % SLOTS), pack(n, now.done, now.log));
    } catch {
      await keepInMemory();
    }
  };

  return {
    kind: () => store.kind,
    async load(dossier) {
      try {
        const { slots, damaged } = await read(dossier);
        const newest = slots[0];
        counts.set(dossier, Math.max(newest?.n ?? 0, counts.get(dossier) ?? 0));
        return { log: newest?.log ?? null, done: newest?.done ?? false, damaged };
      } catch {
        await keepInMemory();
        return { log: null, done: false, damaged: [] };
      }
    },
    save(log, done) {
      latest.set(log.dossier, { log, done });
      const queued = waiting.get(log.dossier);
      const run = (queued ?? Promise.resolve()).then(async () => {
        if (latest.get(log.dossier)?.log === log) await write(log.dossier);
      });
      waiting.set(log.dossier, run);
      return run;
    },
    async setAside(dossier) {
      await waiting.get(dossier);
      latest.delete(dossier);
      const { slots } = await read(dossier);
      const newest = slots[0];
      if (newest) await store.set(beforeKey(dossier), pack(newest.n, newest.done, newest.log));
      await Promise.all(Array.from({ length: SLOTS }, (_, i) => store.del(slotKey(dossier, i))));
    },
    async all() {
      try {
        const newest = new Map<string, Slot>();
        for (const [key, raw] of await store.entries()) {
          const slot = /^log:.*:[0-9]$/.test(String(key)) ? unpack(raw) : null;
          if (slot && slot.n >= (newest.get(slot.log.dossier)?.n ?? -1)) newest.set(slot.log.dossier, slot);
        }
        return [...newest.values()].map(({ log, done }) => ({ log, done }));
      } catch {
        return [];
      }
    },
  };
}
