import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsOf, watchDrawing } from '../../src/build/bench/stage-gauge.ts';
import { bringPlayer, stepOn } from '../../src/build/bench/stage-player.ts';
import type { DossierView } from '../../src/play/view.ts';
import { alive, pressMain, site, stageReady, stepOf, useGame, type Visit, viewOf, visit } from './harness.ts';

useGame();

const dossier = '/1928-grain-crisis/';
const soon = { timeout: 20_000 };
const notice = (page: Page, code: string) => page.waitForSelector(`[data-code="${code}"]`);
const opened = async (page: Page): Promise<number> => ((await viewOf(page)) as DossierView).papers.filter((p) => p.opened).length;

/** The papers lie on the desk, on page and stage. */
async function atPapers(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const seen = await visit(dossier, options, async (page) => {
    await watchDrawing(page);
    await bringPlayer(page);
  });
  await alive(seen.page);
  await pressMain(seen.page);
  await stageReady(seen.page);
  await atRest(seen.page);
  return seen;
}

/** Until so many frames of the browser have come and gone in a row in which the stage drew nothing. */
async function atRest(page: Page, frames = 6): Promise<void> {
  for (let before = -1; before !== (await callsOf(page)); await framesPass(page, frames)) before = await callsOf(page);
}
const framesPass = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const next = (left: number): unknown => requestAnimationFrame(() => (left > 1 ? next(left - 1) : done()));
        next(frames);
      }),
    count,
  );

/** What must be the same on page and stage, wherever things stand. */
async function faces(page: Page): Promise<{ page: unknown; stage: unknown }> {
  return page.evaluate(() => {
    const view = window.roadsNotTaken.view();
    const stage = window.roadsNotTaken.stage() as Record<string, unknown> | null;
    const targets = window.roadsNotTaken.targets();
    if (view.at !== 'dossier') return { page: view.at, stage: stage?.at };
    const inside = targets.filter(({ rect }) => rect.x >= 0 && rect.y >= 0 && rect.x + rect.w <= innerWidth + 1 && rect.y + rect.h <= innerHeight + 1);
    const { width, height } = document.querySelector('canvas') as HTMLCanvasElement;
    const ratio = Math.min(2, devicePixelRatio);
    return {
      page: {
        step: view.step,
        mode: document.documentElement.dataset.mode,
        main: view.main.label,
        papers: view.papers.map((p) => ({ id: p.paper.id, kind: p.paper.kind, opened: p.opened, inHand: p.inHand })),
        targets: view.papers.map((p) => `paper:${p.paper.id}`).sort(),
        outside: 0,
        canvas: [Math.round(innerWidth * ratio), Math.round(innerHeight * ratio)],
      },
      stage: {
        step: stage?.step,
        mode: stage?.mode,
        main: (stage?.main as { label: string } | undefined)?.label,
        papers: stage?.papers,
        targets: targets
          .map((t) => t.id)
          .filter((id) => id.startsWith('paper:'))
          .sort(),
        outside: targets.length - inside.length,
        canvas: [width, height],
      },
    };
  });
}
const sameOnBoth = async (page: Page): Promise<void> => {
  await expect
    .poll(async () => {
      const { page: words, stage } = await faces(page);
      return JSON.stringify(stage) === JSON.stringify(words) ? 'the same' : { words, stage };
    }, soon)
    .toBe('the same');
};

/** The canvas alone, as the browser shows it. */
async function picture(page: Page): Promise<string> {
  await page.evaluate(() => (document.getElementById('page') as HTMLElement).style.setProperty('visibility', 'hidden'));
  const png = await page.screenshot();
  await page.evaluate(() => (document.getElementById('page') as HTMLElement).style.removeProperty('visibility'));
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** The part of the pixels, of a hundred, in which the two pictures differ to the eye. */
async function difference(page: Page, one: string, other: string): Promise<number> {
  const blank = await page.context().newPage();
  const part = await blank.evaluate(
    async (urls) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const ctx = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          ctx.drawImage(image, 0, 0);
          return ctx.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) return 100;
      let differ = 0;
      for (let i = 0; i < a.length; i += 4) if ([0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > 12)) differ++;
      return (differ / (a.length / 4)) * 100;
    },
    [one, other],
  );
  await blank.close();
  return part;
}

/** Takes the context away; gives it back once the game has heard of it, where asked. */
const loseContext = (page: Page, back: boolean): Promise<void> =>
  page.evaluate(
    (again) =>
      new Promise<void>((done) => {
        const canvas = document.querySelector('canvas') as HTMLCanvasElement;
        const lose = (canvas.getContext('webgl') as WebGLRenderingContext).getExtension('WEBGL_lose_context') as WEBGL_lose_context;
        canvas.addEventListener('webglcontextlost', () => setTimeout(() => (again ? lose.restoreContext() : done())), { once: true });
        if (again) canvas.addEventListener('webglcontextrestored', () => done(), { once: true });
        lose.loseContext();
      }),
    back,
  );

describe('the stage of one page', () => {
  let seen: Visit;
  let cdp: CDPSession;
  beforeAll(async () => {
    seen = await atPapers();
    cdp = await seen.context.newCDPSession(seen.page);
    await seen.page.evaluate(() => {
      const moving: boolean[] = [];
      Object.assign(window, { moving });
      const look = (): unknown => moving.push((window.roadsNotTaken.stage() as { moving: boolean } | null)?.moving ?? false);
      addEventListener('click', () => requestAnimationFrame(() => setTimeout(look)), true);
    });
  });
  afterAll(() => seen?.context.close());

  it.each([
    ['a projector’s', 1920, 1080],
    ['a phone’s', 390, 844],
    ['a phone’s on its side', 844, 390],
    ['the first again', 1366, 768],
  ])('fits %s window, and shows in it what the page shows', async (_, width, height) => {
    await seen.page.setViewportSize({ width, height });
    await sameOnBoth(seen.page);
    expect(seen.errors).toEqual([]);
  });

  it.each([
    ['at 200 % zoom', 683, 384, 2],
    ['of a phone', 390, 844, 2],
    ['of a phone that is turned', 844, 390, 2],
    ['of a phone turned back', 390, 844, 2],
    ['with three pixels a pixel, with two of them', 1280, 720, 3],
    ['that was the first', 1366, 768, 1],
  ])('is as crisp as the screen %s, and shows what the page shows', async (_, width, height, deviceScaleFactor) => {
    await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
    await sameOnBoth(seen.page);
    const shown = await seen.page.evaluate(() => {
      const rect = (document.querySelector('canvas') as HTMLCanvasElement).getBoundingClientRect();
      return [Math.round(rect.width), Math.round(rect.height)];
    });
    expect(shown).toEqual([width, height]);
  });

  it('draws nothing for a second while nothing moves, and draws again at a touch', async () => {
    await atRest(seen.page, 60);
    const before = await callsOf(seen.page);
    const paper = await seen.page.evaluate(() => window.roadsNotTaken.targets().find((t) => t.id.startsWith('paper:'))!.rect);
    await seen.page.mouse.move(paper.x + paper.w / 2, paper.y + paper.h / 2);
    await expect.poll(() => callsOf(seen.page), soon).toBeGreaterThan(before);
    await seen.page.mouse.move(683, 10);
    await atRest(seen.page);
  });

  it('comes back whole after a lost context, and goes on', async () => {
    const before = await picture(seen.page);
    const calls = await callsOf(seen.page);
    await loseContext(seen.page, true);
    await expect.poll(() => callsOf(seen.page), soon).toBeGreaterThan(calls);
    await atRest(seen.page);
    expect(await difference(seen.page, before, await picture(seen.page))).toBeLessThan(0.2);
    await pressMain(seen.page);
    await sameOnBoth(seen.page);
    expect(await opened(seen.page)).toBe(1);
    expect(seen.errors).toEqual([]);
  });

  it('comes back whole where a chart is on the desk, to the last stroke', async () => {
    await seen.page.getByRole('button', { name: 'Weigh the options' }).click();
    for (let turn = 0; turn < 4 && (await stepOf(seen.page)) !== 'forecast'; turn++) await stepOn(seen.page);
    expect(await stepOf(seen.page)).toBe('forecast');
    await atRest(seen.page);
    const before = await picture(seen.page);
    const calls = await callsOf(seen.page);
    await loseContext(seen.page, true);
    await expect.poll(() => callsOf(seen.page), soon).toBeGreaterThan(calls);
    await atRest(seen.page);
    expect(await difference(seen.page, before, await picture(seen.page))).toBeLessThan(0.2);
  });

  it('moves nothing in the frame after any press of the whole dossier, for motion is reduced', async () => {
    while (!((await viewOf(seen.page)) as DossierView).closed) await stepOn(seen.page);
    const moving = await seen.page.evaluate(() => (window as unknown as { moving: boolean[] }).moving);
    expect(moving.length).toBeGreaterThan(15);
    expect(moving).not.toContain(true);
  });

  it('is given up where the context does not come back in time: the page says so and plays on', async () => {
    await loseContext(seen.page, false);
    await notice(seen.page, 'STAGE-02');
    expect(await seen.page.evaluate(() => [document.documentElement.dataset.canvas, document.querySelector('canvas')])).toEqual(['off', null]);
    const before = await viewOf(seen.page);
    await stepOn(seen.page);
    expect(await viewOf(seen.page)).not.toEqual(before);
    expect(seen.errors).toEqual([]);
  });
});

it('stops in a hidden tab, in the middle of a movement, and goes on when it is seen again', async () => {
  const { page, context, errors } = await atPapers({ reducedMotion: 'no-preference' });
  await page.evaluate(async () => {
    let hidden = false;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    const hide = (now: boolean): void => {
      hidden = now;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    Object.assign(window, { hide });
    (document.querySelector('#page [data-main-action]') as HTMLElement).click();
    while (!(window.roadsNotTaken.stage() as { moving: boolean }).moving) await new Promise((next) => setTimeout(next));
    hide(true);
  });
  const before = await callsOf(page);
  await framesPass(page, 30);
  expect(await callsOf(page)).toBe(before);
  expect(await page.evaluate(() => (window.roadsNotTaken.stage() as { moving: boolean }).moving)).toBe(true);
  await page.evaluate(() => (window as unknown as { hide(now: boolean): void }).hide(false));
  await page.waitForFunction(() => !(window.roadsNotTaken.stage() as { moving: boolean }).moving);
  expect(await callsOf(page)).toBeGreaterThan(before);
  expect(errors).toEqual([]);
  await context.close();
});

describe('what goes wrong beside the stage', () => {
  const textOnly = (page: Page): Promise<unknown> =>
    page.addInitScript(() => localStorage.setItem('roads-not-taken:settings', JSON.stringify({ pictures: false })));
  const begin = async (page: Page): Promise<void> => {
    await alive(page);
    for (let i = 0; i < 3; i++) await pressMain(page);
    await page.waitForSelector('html[data-saved]');
  };

  it('three faults in a row offer a fresh start, which deletes nothing', async () => {
    const { page, context } = await visit(dossier, {}, textOnly);
    await begin(page);
    for (const turn of [1, 2, 3]) {
      await page.evaluate(() =>
        setTimeout(() => {
          throw new Error('made for this test');
        }),
      );
      await page.waitForSelector('#fault');
      expect(await page.locator('#fault button').allTextContents()).toHaveLength(turn === 3 ? 3 : 2);
      await page
        .locator('#fault button')
        .nth(turn === 3 ? 2 : 0)
        .click();
      await page.waitForFunction(
        (step) => document.documentElement.dataset.step === step && !document.getElementById('fault'),
        turn === 3 ? 'situation' : 'papers',
      );
    }
    const kept = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          indexedDB.open('roads-not-taken').onsuccess = (open) => {
            const store = (open.target as IDBOpenDBRequest).result.transaction('logs').objectStore('logs');
            store.get('log:1928-grain-crisis:before').onsuccess = (got) => done(String((got.target as IDBRequest).result));
          };
        }),
    );
    expect(kept.match(/"paper\.open"/g)).toHaveLength(2);
    await context.close();
  });

  it('sounds that hang hold up nothing: the game is silent and goes on, and its captions are read', async () => {
    const { page, context, errors } = await visit(dossier, {}, async (p) => {
      await p.addInitScript(() => localStorage.setItem('roads-not-taken:settings', JSON.stringify({ pictures: false, sound: true })));
      await p.route(/\.(webm|mp3)$/, () => {});
    });
    await begin(page);
    await page.waitForFunction(() => window.roadsNotTaken.sound());
    await pressMain(page);
    await page.waitForSelector('[data-caption]:not(:empty)');
    expect(await opened(page)).toBe(3);
    expect(await page.evaluate(() => window.roadsNotTaken.sound()?.played)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  const clearStorage = async (page: Page): Promise<void> => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Storage.clearDataForOrigin', { origin: site.url, storageTypes: 'indexeddb' });
  };

  it('storage cleared under the page is opened anew, and the whole log is written again from memory', async () => {
    const { page, context, errors } = await visit(dossier, {}, textOnly);
    await begin(page);
    await clearStorage(page);
    await pressMain(page);
    await page.waitForSelector('html[data-saved]');
    await page.reload();
    await page.waitForSelector('html[data-step=papers]');
    expect(await opened(page)).toBe(3);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('storage that is cleared and cannot be opened again is said to be lost, and the game goes on', async () => {
    const { page, context, errors } = await visit(dossier, {}, textOnly);
    await begin(page);
    await clearStorage(page);
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'UnknownError');
      };
    });
    await pressMain(page);
    await notice(page, 'SAVE-01');
    await pressMain(page);
    expect(await opened(page)).toBe(4);
    expect(errors).toEqual([]);
    await context.close();
  });
});
