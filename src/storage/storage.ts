/** The storage room's door: opens the store that this browser grants. */
import { indexedKeyValue, memoryKeyValue } from './key-value.ts';
import { type LogStore, logStore } from './log-store.ts';

/** Opens IndexedDB, or memory where it is refused. `onLost` is called when nothing can be kept, now or later. */
export async function openStore(onLost: () => void): Promise<LogStore> {
  const kept = await indexedKeyValue();
  if (!kept) onLost();
  return logStore(kept ?? memoryKeyValue(), onLost);
}
