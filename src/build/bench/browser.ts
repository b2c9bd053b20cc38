/** The system's Chromium, cold, slowed as a school's machine and line are. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';

export const quiet = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const webgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export function chromiumPath(): string {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium was found: say where it is with CHROMIUM=/path/to/chromium');
  return found;
}

export const openBrowser = (args: string[] = []): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: [...quiet, ...args] });

export interface Slowed {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
}

/** A page of its own context (cold cache), 4× slower, 1.6 Mbit/s down and 150 ms away. */
export async function slowed(browser: Browser, network = true): Promise<Slowed> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: false });
  if (network)
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, page, cdp };
}

export const quantile = (values: number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};
export const median = (values: number[]): number => quantile(values, 0.5);

/** A function as a script of the page; tsx's own naming helper doesn't exist there. */
export const inPage = (run: () => void): { content: string } => ({ content: `{ const __name = (f) => f; (${run})(); }` });
