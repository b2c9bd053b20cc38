/** The heap of one page in which dossier after dossier is played, and whether it levels off. */
import type { Browser, CDPSession } from 'playwright-core';
import { inPage } from './browser.ts';
import { bringPlayer, playThrough } from './stage-player.ts';

/** Everything is prepared as ever, but pixels are left out, and a frame waits for no screen: both add minutes, and no byte to the heap. */
const leaveOutPixels = (): void => {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) Object.assign(prototype, { drawArrays: () => {}, drawElements: () => {} });
  Object.assign(globalThis, {
    requestAnimationFrame: (run: FrameRequestCallback) => setTimeout(() => run(performance.now()), 4),
    cancelAnimationFrame: (id: number) => clearTimeout(id),
  });
};

export interface Heap {
  /** Bytes of what the game holds: objects, strings, closures, arrays. */
  held: number;
  /** Bytes of what V8 compiled from it: grows while functions get hot, is thrown away when they are not. */
  code: number;
}

/** The heap after each of the plays named in `at`, garbage collected; plays the dossiers in turn in one page. */
export async function heapAfterPlays(browser: Browser, url: string, dossiers: string[], at: number[]): Promise<Heap[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.addInitScript(inPage(leaveOutPixels));
  await bringPlayer(page);
  await page.goto(url);
  await page.waitForSelector('html[data-canvas=ready]', { timeout: 60_000 });
  const cdp = await context.newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  const heaps: Heap[] = [];
  for (let i = 0; i < Math.max(...at); i++) {
    await playThrough(page, dossiers[i % dossiers.length] as string);
    if (at.includes(i + 1)) heaps.push(await heapOf(cdp));
  }
  await context.close();
  return heaps;
}

async function heapOf(cdp: CDPSession): Promise<Heap> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage'); // what one round freed may have held more
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): unknown => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  return sizes(JSON.parse(chunks.join('')));
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** Adds up what a heap snapshot lists. The browser's own things (`native`) are not V8's heap. */
function sizes({ snapshot: { meta }, nodes }: Snapshot): Heap {
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const heap: Heap = { held: 0, code: 0 };
  for (let i = 0; i < nodes.length; i += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[i + type] ?? 0];
    if (kind !== 'native') heap[kind === 'code' ? 'code' : 'held'] += nodes[i + size] ?? 0;
  }
  return heap;
}
