/** What a page asks of WebGL, counted from outside: frames drawn, draw calls, bytes of textures held. Costs nothing while nothing is drawn. */
import type { Browser, Page } from 'playwright-core';
import { inPage } from './browser.ts';

interface Gauge {
  /** Times of the frames in which something was drawn. */
  frames: number[];
  /** Draw calls and clears. */
  calls: number;
  textures: Map<unknown, number>;
}

const wrap = (): void => {
  const gauge: Gauge = { frames: [], calls: 0, textures: new Map() };
  Object.assign(globalThis, { __name: (f: unknown) => f, benchGauge: gauge });
  type Call = (this: WebGLRenderingContext, ...args: unknown[]) => unknown;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const methods = prototype as unknown as Record<string, Call>;
    const before = (name: string, act: (gl: WebGLRenderingContext, args: unknown[]) => void): void => {
      const own = methods[name] as Call;
      methods[name] = function (...args) {
        act(this, args);
        return own.apply(this, args);
      };
    };
    for (const name of ['drawArrays', 'drawElements', 'clear'])
      before(name, () => {
        const now = Number(document.timeline.currentTime);
        gauge.calls++;
        if (gauge.frames.at(-1) !== now) gauge.frames.push(now);
      });
    before('texImage2D', (gl, args) => {
      const size = (args.length > 6 ? { width: args[3], height: args[4] } : args[5]) as { width: number; height: number };
      gauge.textures.set(gl.getParameter(gl.TEXTURE_BINDING_2D), size.width * size.height * 4);
    });
    before('deleteTexture', (_, [texture]) => gauge.textures.delete(texture));
  }
};

/** Watches every page that `page` will show. */
export const watchDrawing = (page: Page): Promise<unknown> => page.addInitScript(inPage(wrap));

const take = (): Gauge => (globalThis as unknown as { benchGauge: Gauge }).benchGauge;
const told = `(${take})()`;

/** Draw calls since the page came. */
export const callsOf = (page: Page): Promise<number> => page.evaluate(`${told}.calls`);

/** Milliseconds between the frames drawn since the last asking. */
export async function frameTimes(page: Page): Promise<number[]> {
  const frames: number[] = await page.evaluate(`${told}.frames.splice(0)`);
  return frames.slice(1).map((time, i) => time - (frames[i] as number));
}

export async function texturesOf(page: Page): Promise<{ count: number; bytes: number }> {
  const sizes: number[] = await page.evaluate(`[...${told}.textures.values()]`);
  return { count: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}

export interface Work {
  /** Milliseconds of processor time: the pages' own processes, and the one that draws. */
  page: number;
  graphics: number;
}

/** Processor time used since the last asking. */
export async function openMeter(browser: Browser): Promise<() => Promise<Work>> {
  const cdp = await browser.newBrowserCDPSession();
  let before: Work = { page: 0, graphics: 0 };
  const meter = async (): Promise<Work> => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    const used = (type: string): number => processInfo.filter((p) => p.type === type).reduce((sum, p) => sum + p.cpuTime * 1000, 0);
    const now = { page: used('renderer'), graphics: used('GPU') };
    const since = { page: now.page - before.page, graphics: now.graphics - before.graphics };
    before = now;
    return since;
  };
  await meter();
  return meter;
}
