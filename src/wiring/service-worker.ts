/**
 * The service worker. It keeps the files of the version that a tab was opened with, so that a tab which stays open while a new version is published still finds
 * them, and what was fetched once, for when there is no line. Pages come from the network first: an old page is never shown where a new one can be had.
 * `src/build/service-worker-plugin.ts` fills in what it keeps, and emits it as `sw.js`.
 */
declare const VERSION: string;
/** Paths from the game's root. */
declare const FILES: readonly string[];

interface Extendable extends Event {
  waitUntil(until: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(): Promise<{ postMessage(message: unknown): void }[]> };
  addEventListener(type: 'install' | 'activate', heard: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', heard: (event: Fetching) => void): void;
}
const worker = self as unknown as Worker;

const OURS = 'roads-not-taken:';
const cacheName = OURS + VERSION;
/** The version before may still be open in a tab. */
const VERSIONS_KEPT = 2;

worker.addEventListener('install', (event) => {
  const keep = async (): Promise<void> => {
    await (await caches.open(cacheName)).addAll(FILES.map((path) => new URL(path, worker.registration.scope).href));
    await worker.skipWaiting();
  };
  event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
  const take = async (): Promise<void> => {
    const versions = (await caches.keys()).filter((key) => key.startsWith(OURS) && key !== cacheName);
    for (const old of versions.slice(0, Math.max(0, versions.length - (VERSIONS_KEPT - 1)))) await caches.delete(old);
    await worker.clients.claim();
    for (const client of await worker.clients.matchAll()) client.postMessage({ version: VERSION });
  };
  event.waitUntil(take());
});

/** From the network, and kept; what is refused or broken is given as it came. */
async function fetched(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok && answer.status === 200) {
    const copy = answer.clone();
    await (await caches.open(cacheName)).put(request, copy).catch(() => undefined); // no room: it is fetched again next time
  }
  return answer;
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetched(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  // the name of such a file says what is in it: once fetched, it is the same for ever
  else if (/^(assets|content)\//.test(request.url.slice(scope.length))) event.respondWith(caches.match(request).then((kept) => kept ?? fetched(request)));
});
