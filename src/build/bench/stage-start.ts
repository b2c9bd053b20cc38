/** What the stage's start holds up: blocking time from the first paint until everything rests, on a machine four times slower. */
import type { Browser } from 'playwright-core';
import { inPage, slowed } from './browser.ts';

export interface Start {
  /** Milliseconds by which tasks were longer than 50 ms, added up. */
  blocking: number;
  longest: number;
  /** Milliseconds from navigation until the stage stands; the page's own `alive` without it. */
  ready: number;
}

const watchTasks = (): void => {
  const tasks: number[] = [];
  Object.assign(globalThis, { benchTasks: tasks });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** Opens a dossier's page and says Begin; `pictures` false: text only. */
export async function stageStart(browser: Browser, url: string, pictures: boolean): Promise<Start> {
  const { context, page } = await slowed(browser, false);
  await page.addInitScript(inPage(watchTasks));
  if (!pictures) await page.addInitScript(() => localStorage.setItem('roads-not-taken:settings', '{"pictures":false}'));
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-alive]');
  await page.click('[data-main-action]');
  await page.waitForSelector(`html[data-canvas=${pictures ? 'ready' : 'off'}]`, { timeout: 60_000 });
  const ready = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500); // the pictures of later steps are brought while the browser rests
  const tasks = await page.evaluate(() => (globalThis as unknown as { benchTasks: number[] }).benchTasks);
  await context.close();
  return { blocking: tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0), longest: Math.max(0, ...tasks), ready };
}
