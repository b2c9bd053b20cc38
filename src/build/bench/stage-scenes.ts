/** Frame times in each scene of the game while something moves, by a real pointer on the stage. */
import type { Browser, Page } from 'playwright-core';
import { frameTimes, openMeter, texturesOf, type Work, watchDrawing } from './stage-gauge.ts';
import { atRest, bringPlayer, deskOf, placeOf, stepOn, targetsOf } from './stage-player.ts';

export interface Scene {
  name: string;
  /** Milliseconds between two frames of one movement. */
  times: number[];
  frames: number;
  /** Processor time for all of it: building what is shown, and drawing it. */
  work: Work;
}

const SIZE = { width: 1366, height: 768 };

/** The empty scene: as many frames as a second holds. */
export async function emptyFrames(browser: Browser, url: string): Promise<Scene> {
  const { page, close } = await open(browser, url);
  const meter = await openMeter(browser);
  await page.waitForSelector('canvas');
  await page.waitForTimeout(500);
  await frameTimes(page);
  await meter();
  await page.waitForTimeout(1000);
  const times = await frameTimes(page);
  const work = await meter();
  await close();
  return { name: 'an empty Phaser scene, its loop running', times, frames: times.length + 1, work };
}

async function open(browser: Browser, url: string): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await watchDrawing(page);
  await bringPlayer(page);
  await page.goto(url);
  return { page, close: () => context.close() };
}

export interface Walked {
  scenes: Scene[];
  /** With every picture there: at the shelf, and after the walk. */
  textures: { count: number; bytes: number }[];
}

/** Walks from the shelf through a dossier to its talk, then to the toll of a sombre one. */
export async function walkScenes(browser: Browser, url: string): Promise<Walked> {
  const { page, close } = await open(browser, url);
  const meter = await openMeter(browser);
  const scenes: Scene[] = [];
  const textures: Walked['textures'] = [];
  const middle = async (id: string): Promise<{ x: number; y: number }> => {
    const rect = (await targetsOf(page)).find((t) => t.id === id)?.rect;
    if (!rect) throw new Error(`${id} is not on the stage at ${await placeOf(page)}`);
    return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
  };
  const ids = async (start: string): Promise<string[]> => (await targetsOf(page)).map((t) => t.id).filter((id) => id.startsWith(start));
  const press = async (id: string): Promise<void> => {
    const { x, y } = await middle(id);
    await page.mouse.click(x, y);
  };
  const hover = async (id: string): Promise<void> => {
    const { x, y } = await middle(id);
    await page.mouse.move(x, y);
  };
  /** Each act is a movement of its own, seen to its end. */
  const measure = async (name: string, ...acts: (() => Promise<unknown>)[]): Promise<void> => {
    const times: number[] = [];
    await atRest(page);
    await meter();
    for (const act of acts) {
      await frameTimes(page);
      await act();
      await atRest(page);
      times.push(...(await frameTimes(page)));
    }
    scenes.push({ name, times, frames: times.length + acts.length, work: await meter() });
  };
  const twice = <T>(list: T[]): T[] => [...list, ...list];
  const goOn = async (there: (place: string) => boolean): Promise<void> => {
    for (let turn = 0; turn < 60 && !there(await placeOf(page)); turn++) {
      await stepOn(page);
      await atRest(page);
    }
  };

  await page.waitForSelector('html[data-canvas=ready]', { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  textures.push(await texturesOf(page));
  await measure('shelf: the pointer over the folders', ...twice(await ids('folder:')).map((id) => () => hover(id)));
  await measure('shelf: a folder opened', () => press('folder:1928-grain-crisis'));
  await press('main');
  await atRest(page);
  await measure('papers: taken up and laid back', ...(await ids('paper:')).map((id) => () => press(id)));
  await measure(
    'papers: the wall map rolled down and up',
    () => press('map'),
    async () => {
      await page.waitForFunction(() => document.documentElement.dataset.canvas === 'ready');
      await press('map');
    },
  );
  await goOn((place) => place === 'options');
  const options = await ids('option:');
  await measure('options: compared, one after the other', ...twice(options).map((id) => () => press(id)));
  const wanted = (await deskOf(page)).options.find((o) => o.option.sealable)?.option.id;
  await press(`option:${wanted}`);
  await press('sure:certain');
  await atRest(page);
  await measure('envelope: sealed', () => press('main'));
  const { x, y } = await middle('forecast-plot');
  await measure('forecast: drawn by hand', async () => {
    await page.mouse.move(x, y + 60);
    await page.mouse.down();
    for (let i = 0; i < 24; i++) await page.mouse.move(x + i, y + 60 - i * 5);
    await page.mouse.up();
  });
  await goOn((place) => place === 'shut');
  await measure('envelope: opened', () => press('envelope'));
  await goOn((place) => place === 'chart');
  await press('back');
  await atRest(page);
  await measure('reveal: the record draws itself', () => press('main'));
  await goOn((place) => place === 'road');
  await measure('road: another option looked at', ...twice(await ids('road:')).map((id) => () => press(id)));
  await goOn((place) => place === 'discuss');
  await measure('discuss: cards taken in hand', ...(await ids('prompt:')).map((id) => () => press(id)));
  await page.click('.to-shelf');
  await page.waitForSelector('html[data-step=shelf]');
  await atRest(page);
  await press('folder:1932-procurement');
  await page.waitForSelector('html[data-dossier="1932-procurement"]');
  await goOn((place) => place === 'toll');
  await measure('toll of 1932: still; a plate under the pointer', ...twice(['main', 'back', 'main', 'back']).map((id) => () => hover(id)));
  textures.push(await texturesOf(page));
  await close();
  return { scenes, textures };
}
