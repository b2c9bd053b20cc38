/** From a key press to the paint that answers it, by the browser's own Event Timing. */
import type { Browser, Page } from 'playwright-core';
import { inPage, slowed } from './browser.ts';

const watch = (): void => {
  const durations: number[] = [];
  Object.assign(window, { benchKeys: durations });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') durations.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
};

/** Milliseconds between two presses: as fast as a hurried reader turns papers. */
const PACE = 250;

/** Presses Enter `count` times on what `targets` names in turn; durations in ms. Those under 16 ms are not listed by browsers: they count as 8. */
export async function keyToPaint(browser: Browser, url: string, prepare: (page: Page) => Promise<void>, targets: string[], count: number): Promise<number[]> {
  const { context, page } = await slowed(browser, false);
  await page.addInitScript(inPage(watch));
  await page.goto(url);
  await prepare(page);
  await page.evaluate(() => ((window as unknown as { benchKeys: number[] }).benchKeys.length = 0));
  for (let i = 0; i < count; i++) {
    await page.focus(targets[i % targets.length] ?? '');
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForTimeout(PACE);
  }
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys);
  await context.close();
  return [...seen, ...Array.from({ length: Math.max(0, count - seen.length) }, () => 8)];
}
