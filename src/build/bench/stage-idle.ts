/** What a page costs while nobody touches it. */
import type { Browser } from 'playwright-core';
import { callsOf, frameTimes, openMeter, watchDrawing } from './stage-gauge.ts';

export interface Idle {
  /** Milliseconds of processor time a second, of page and graphics. */
  cost: number;
  frames: number;
  calls: number;
}

/** Opens `url` alone in the browser, waits until `ready` matches and all is still, and watches for so many seconds. */
export async function idleCost(browser: Browser, url: string, ready: string, seconds: number): Promise<Idle> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await watchDrawing(page);
  await page.goto(url);
  await page.waitForSelector(ready, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000); // the last pictures are brought while the browser rests
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
