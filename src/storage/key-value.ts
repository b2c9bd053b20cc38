/** The place where bytes lie: IndexedDB where the browser grants it, else memory. */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

export interface KeyValue {
  kind: 'kept' | 'memory';
  get(key: string): Promise<unknown>;
  /** Resolves when the transaction is complete. */
  set(key: string, value: string): Promise<void>;
  del(key: string): Promise<void>;
  entries(): Promise<[string, unknown][]>;
}

export function memoryKeyValue(): KeyValue {
  const map = new Map<string, unknown>();
  return {
    kind: 'memory',
    get: async (key) => map.get(key),
    set: async (key, value) => void map.set(key, value),
    del: async (key) => void map.delete(key),
    entries: async () => [...map],
  };
}

/** IndexedDB, or null where the browser refuses it (private window, sandboxed frame, blocked cookies). */
export async function indexedKeyValue(): Promise<KeyValue | null> {
  try {
    const open = (): UseStore => createStore('roads-not-taken', 'logs');
    let store = open();
    await get('probe', store);
    /** A cleared or closed database is opened anew once. */
    const again = async <T>(run: (s: UseStore) => Promise<T>): Promise<T> => {
      try {
        return await run(store);
      } catch {
        store = open();
        return run(store);
      }
    };
    return {
      kind: 'kept',
      get: (key) => again((s) => get(key, s)),
      set: (key, value) => again((s) => set(key, value, s)),
      del: (key) => again((s) => del(key, s)),
      entries: () => again((s) => entries<string, unknown>(s)),
    };
  } catch {
    return null;
  }
}
