import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/build/bench/browser.ts';
import { type Served, serve } from '../../src/build/bench/server.ts';
import { alive, stepOf, watch } from './harness.ts';

let browser: Browser;
let folder: string;
let served: Served;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  cpSync('dist', folder, { recursive: true });
  served = await serve(folder);
  context = await browser.newContext();
  page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('roads-not-taken:settings', '{"pictures":false}'));
});
afterEach(async () => {
  await context.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const version = (): Promise<string> => page.evaluate(() => document.documentElement.dataset.version ?? '');
/** Opens a dossier and waits until the service worker has taken over. */
async function open(): Promise<void> {
  await page.goto(`${served.url}/1930-retreat/`);
  await alive(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => !!navigator.serviceWorker.controller);
}
/** Another version takes the place of this one: what this one fetches late is gone from the host. */
function publish(): void {
  for (const path of ['index.html', '1930-retreat/index.html', 'sw.js']) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(data-version="|const VERSION = ")[^"]+/, '$1another'));
  }
  for (const name of readdirSync(join(folder, 'assets'))) {
    if (!/^explorer.*\.js$/.test(name)) continue;
    const sw = join(folder, 'sw.js');
    writeFileSync(sw, readFileSync(sw, 'utf8').replaceAll(name, `index.html?${name}`).replaceAll('assets/index.html', 'index.html'));
    rmSync(join(folder, 'assets', name));
  }
  served.publish();
}

describe('a new version published while playing', () => {
  it('is asked about at the next step, never loaded by itself; old files stay, and it opens at the same step', async () => {
    await open();
    const before = await version();
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    publish();
    await page.evaluate(async () => {
      const told = new Promise((heard) => navigator.serviceWorker.addEventListener('message', heard, { once: true }));
      await (await navigator.serviceWorker.ready).update();
      await told;
    });
    expect(await page.locator('[data-code=VERSION-01]').count()).toBe(0);
    await page.locator('#page [data-main-action]').click();
    await page.waitForSelector('[data-code=VERSION-01]');
    expect(await version()).toBe(before);
    // a file that the host has no more
    const old = await page.evaluate(async () => {
      const kept = (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((r) => r.url)))).flat();
      const explorer = kept.find((url) => /assets\/explorer-files.*\.js$/.test(url)) ?? '';
      return (await fetch(explorer)).status;
    });
    expect(old).toBe(200);
    await page.waitForSelector('html[data-saved]');
    await page.getByRole('button', { name: 'Open the new version' }).click();
    await page.waitForFunction(() => document.documentElement.dataset.version === 'another');
    await page.waitForSelector('html[data-step=papers]');
    expect(await stepOf(page)).toBe('papers');
  });

  it('says nothing while there is none, and what was opened once opens without a line', async () => {
    const { errors } = watch(page);
    await open();
    await page.reload();
    await alive(page);
    await page.locator('#page [data-main-action]').click();
    await page.waitForSelector('html[data-step=papers][data-saved]');
    expect(await page.locator('[data-code]').count()).toBe(0);
    expect(errors).toEqual([]);
    await served.close();
    await page.reload();
    await alive(page);
    await page.waitForSelector('html[data-step=papers]');
  });
});
