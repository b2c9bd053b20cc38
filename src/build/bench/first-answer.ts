/** From navigation to the painted answer of the main action, pressed as soon as it can be seen. */
import type { Browser } from 'playwright-core';
import { inPage, slowed } from './browser.ts';

export interface FirstAnswer {
  /** ms from navigation: the first text is painted; the answer to the press is painted. */
  readable: number;
  answered: number;
  /** ms from navigation until the script has taken over, and every press is answered by it. */
  alive: number;
  /** Bytes on the wire until then: all, and scripts alone. */
  bytes: number;
  script: number;
  /** The same once the script has taken over: no race decides what counts. */
  whole: number;
  requests: string[];
}

/** Presses once, when the button is there and painted; looks each frame whether the step changed. */
const probe = (): void => {
  let pressed = false;
  const frame = (): void => {
    const button = document.querySelector<HTMLElement>('[data-main-action]');
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (button && painted && !pressed) {
      pressed = true;
      button.click();
    }
    if (pressed && document.documentElement.dataset.step === 'papers')
      requestAnimationFrame(() => setTimeout(() => console.debug(`answered ${performance.now()}`)));
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const takenOver = (): void => {
    if ('alive' in document.documentElement.dataset) performance.mark('alive');
    else requestAnimationFrame(takenOver);
  };
  requestAnimationFrame(takenOver);
};

export async function firstAnswer(browser: Browser, url: string): Promise<FirstAnswer> {
  const { context, page, cdp } = await slowed(browser);
  const kinds = new Map<string, { url: string; type: string; bytes: number; from: number; done: number }>();
  let zero = Number.NaN; // the browser's own clock when the page was asked for
  cdp.on('Network.requestWillBeSent', (e) => {
    if (kinds.size === 0) zero = e.timestamp;
    kinds.set(e.requestId, { url: e.request.url, type: e.type ?? '', bytes: 0, from: e.timestamp, done: Number.POSITIVE_INFINITY });
  });
  cdp.on('Network.loadingFinished', (e) => {
    const entry = kinds.get(e.requestId);
    if (entry) Object.assign(entry, { bytes: e.encodedDataLength, done: e.timestamp });
  });
  await page.addInitScript(inPage(probe));
  // told by the page itself: a script of ours that waited inside it would cost what is measured
  const told = page.waitForEvent('console', { predicate: (m) => m.text().startsWith('answered '), timeout: 30_000 });
  await page.goto(url, { waitUntil: 'commit' });
  const answered = Number((await told).text().split(' ')[1]);
  const until = zero + answered / 1000;
  const all = [...kinds.values()].filter((e) => !e.url.startsWith('data:') && e.from <= until);
  const alive = new URL(url).pathname.startsWith('/bare/')
    ? answered
    : await page.waitForFunction(() => performance.getEntriesByName('alive')[0]?.startTime).then((handle) => handle.jsonValue());
  const readable = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  await context.close();
  const taken = zero + (alive ?? Number.NaN) / 1000;
  const done = all.filter((e) => e.done <= until);
  return {
    readable,
    answered,
    alive: alive ?? Number.NaN,
    bytes: done.reduce((sum, e) => sum + e.bytes, 0),
    script: done.filter((e) => e.type === 'Script').reduce((sum, e) => sum + e.bytes, 0),
    whole: [...kinds.values()].filter((e) => e.done <= taken).reduce((sum, e) => sum + e.bytes, 0),
    requests: all.map((e) => new URL(e.url).pathname),
  };
}
