import { describe, expect, it, vi } from 'vitest';
import type { DecisionLog } from '../../src/play/log.ts';
import { memoryKeyValue } from '../../src/storage/key-value.ts';
import { logStore } from '../../src/storage/log-store.ts';

const log = (steps: number): DecisionLog => ({
  app: 'roads-not-taken',
  format: 1,
  dossier: 'tiny',
  hash: '0badcafe',
  seed: 7,
  events: Array.from({ length: steps }, () => ({ type: 'step.next' as const })),
});
const quiet = (): void => {};

describe('the log store', () => {
  it('gives back the last log saved', async () => {
    const store = logStore(memoryKeyValue(), quiet);
    for (const n of [1, 2, 3, 4, 5]) await store.save(log(n), false);
    expect((await store.load('tiny')).log?.events).toHaveLength(5);
  });

  it('gives it to another store over the same place, and counts on', async () => {
    const place = memoryKeyValue();
    await logStore(place, quiet).save(log(3), true);
    const second = logStore(place, quiet);
    expect(await second.load('tiny')).toMatchObject({ done: true, log: { events: { length: 3 } } });
    await second.save(log(4), true);
    expect((await logStore(place, quiet).load('tiny')).log?.events).toHaveLength(4);
  });

  it('falls back to the log before a damaged one and hands out the bad bytes', async () => {
    const place = memoryKeyValue();
    const store = logStore(place, quiet);
    for (const n of [1, 2]) await store.save(log(n), false);
    await place.set('log:tiny:2', 'deadbeef {"n":2}');
    expect(await store.load('tiny')).toMatchObject({ log: { events: { length: 1 } }, damaged: ['deadbeef {"n":2}'] });
  });

  it('goes on in memory when a write fails, says so once, and loses nothing', async () => {
    const place = memoryKeyValue();
    const lost = vi.fn();
    const store = logStore({ ...place, set: () => Promise.reject(new Error('full')) }, lost);
    await store.save(log(1), false);
    await store.save(log(2), false);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(store.kind()).toBe('memory');
    expect((await store.load('tiny')).log?.events).toHaveLength(2);
  });

  it('leaves the old log valid when the place is full', async () => {
    const place = memoryKeyValue();
    await logStore(place, quiet).save(log(1), false);
    await logStore({ ...place, set: () => Promise.reject(new Error('full')) }, quiet).save(log(2), false);
    expect((await logStore(place, quiet).load('tiny')).log?.events).toHaveLength(1);
  });

  it('writes only the last of those that wait', async () => {
    const place = memoryKeyValue();
    const set = vi.fn(place.set);
    const store = logStore({ ...place, set }, quiet);
    await Promise.all([1, 2, 3, 4].map((n) => store.save(log(n), false)));
    expect(set.mock.calls.length).toBeLessThan(4);
    expect((await store.load('tiny')).log?.events).toHaveLength(4);
  });

  it('keeps the log before when a dossier is started again', async () => {
    const place = memoryKeyValue();
    const store = logStore(place, quiet);
    await store.save(log(3), true);
    await store.setAside('tiny');
    expect((await store.load('tiny')).log).toBeNull();
    expect(await place.get('log:tiny:before')).toContain('step.next');
  });
});
