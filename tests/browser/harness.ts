/** A real browser on the built game: opens pages, watches what no page may do, and finds its way by keyboard or on the stage. */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser, webgl } from '../../src/build/bench/browser.ts';
import { type Served, serve } from '../../src/build/bench/server.ts';
import type { RoomView } from '../../src/play/view.ts';
import type { Target } from '../../src/stage/contract.ts';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Console errors and uncaught errors. */
  errors: string[];
  /** Requests to any other origin. */
  strays: string[];
}
interface Told {
  view(): RoomView;
  targets(): Target[];
  stage(): Record<string, unknown> | null;
  sound(): { tone: string; muted: boolean; broken: string[]; played: string[] } | null;
}
declare global {
  interface Window {
    roadsNotTaken: Told;
  }
}

export const site = { url: '' };
let served: Served;
let browser: Browser;

/** Call at the top of a test file: the built game is served and a browser opened once for it. */
export function useGame(args: string[] = webgl): void {
  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('There is no build: run `npx vite build` first.');
    served = await serve('dist');
    site.url = served.url;
    browser = await openBrowser(args);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
}

/** Opens a page of a context of its own, without the service worker unless `options` allow it: tests hold requests back themselves. `prepare` may route or add scripts before anything is loaded. */
export async function visit(
  path = '/',
  options: BrowserContextOptions = {},
  prepare?: (page: Page, context: BrowserContext) => Promise<unknown>,
  waitUntil: 'load' | 'commit' = 'load',
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const seen = watch(page);
  await prepare?.(page, context);
  await page.goto(site.url + path, { waitUntil });
  return { page, context, ...seen };
}

/** Keeps a list of what must not happen on this page. */
export function watch(page: Page): { errors: string[]; strays: string[] } {
  const errors: string[] = [];
  const strays: string[] = [];
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  page.on('pageerror', (e) => errors.push(e.message));
  page.on('request', (r) => !r.url().startsWith(site.url) && !/^(data|blob):/.test(r.url()) && strays.push(r.url()));
  return { errors, strays };
}

export const viewOf = (page: Page): Promise<RoomView> => page.evaluate(() => JSON.parse(JSON.stringify(window.roadsNotTaken.view())));
export const stepOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset.step ?? '');

/** Waits until the page answers and its second half is there. */
export async function alive(page: Page): Promise<void> {
  await page.waitForSelector('html[data-alive]');
  await page.waitForSelector('#head');
}
export async function stageReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-canvas=ready]', { timeout: 60_000 });
}

/** Goes by Tab to what the selector names, at most once round the page, and sees that it has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

/** The main action, by Tab and Enter; waits until the view has changed. */
export async function pressMain(page: Page): Promise<void> {
  await tabTo(page, '[data-main-action]');
  const before = await changeMark(page);
  await page.keyboard.press('Enter');
  await changed(page, before);
}

const changeMark = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const view = window.roadsNotTaken.view();
    return JSON.stringify([location.pathname, view.at === 'dossier' ? { ...view, prompts: view.prompts.map((p) => p.inHand) } : view]);
  });
export async function changed(page: Page, before: string): Promise<void> {
  await page.waitForFunction((mark) => {
    const view = window.roadsNotTaken.view();
    return JSON.stringify([location.pathname, view.at === 'dossier' ? { ...view, prompts: view.prompts.map((p) => p.inHand) } : view]) !== mark;
  }, before);
  await alive(page);
}
export { changeMark };

/** Presses a thing of the stage at its middle, with a real pointer, where no sheet of the page lies over it. */
export async function pressStage(page: Page, id: string): Promise<void> {
  const find = (wanted: string) => window.roadsNotTaken.targets().find((t) => t.id === wanted)?.rect ?? null;
  await page.waitForFunction((wanted) => window.roadsNotTaken.targets().some((t) => t.id === wanted), id);
  const rect = await page.evaluate(find, id);
  if (!rect) throw new Error(`${id} is not on the stage`);
  const at = { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('#page *, canvas')?.tagName ?? '', at);
  if (top !== 'CANVAS') throw new Error(`${id} at ${Math.round(at.x)},${Math.round(at.y)} lies under the page (${top})`);
  await page.mouse.click(at.x, at.y);
}

/** No accessibility fault on what is shown now. */
export async function axeClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
/** What a player can read now. */
// biome-ignore lint/performance/useDomNodeTextContent: hidden words are not read
export const readable = (page: Page): Promise<string> => page.evaluate(() => (document.getElementById('page')?.innerText ?? '').replace(/\s+/g, ' '));
