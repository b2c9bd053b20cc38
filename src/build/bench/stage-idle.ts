/** What a page costs while nobody touches it. */
import type { Browser, Page } from 'playwright-core';
import { callsOf, frameTimes, openMeter, watchDrawing } from './stage-gauge.ts';

export interface Idle {
  /** Milliseconds of processor time a second, of page and graphics. */
  cost: number;
  frames: number;
  calls: number;
}

/** The pictures of later steps are brought while the browser rests: until nothing was fetched and nothing drawn for three seconds. */
async function untilStill(page: Page): Promise<void> {
  const busy = async (): Promise<string> => `${await page.evaluate(() => performance.getEntriesByType('resource').length)} ${await callsOf(page)}`;
  for (let before = ''; before !== (await busy()); await page.waitForTimeout(3000)) before = await busy();
}

/** Opens `url` alone in the browser, waits until `ready` matches and all is still, and watches for so many seconds. */
export async function idleCost(browser: Browser, url: string, ready: string, seconds: number): Promise<Idle> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await watchDrawing(page);
  await page.goto(url);
  await page.waitForSelector(ready, { timeout: 60_000 });
  await untilStill(page);
  const meter = await openMeter(browser);
  const before = await callsOf(page);
  await frameTimes(page);
  await page.waitForTimeout(seconds * 1000);
  const { page: own, graphics } = await meter();
  const calls = (await callsOf(page)) - before;
  const times = await frameTimes(page);
  await context.close();
  return { cost: (own + graphics) / seconds, frames: calls === 0 ? 0 : times.length + 1, calls };
}
