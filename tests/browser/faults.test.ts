import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DossierView } from '../../src/play/view.ts';
import { alive, pressMain, readable, site, stepOf, tabTo, useGame, viewOf, visit } from './harness.ts';

useGame();

const notice = (page: Page, code: string) => page.waitForSelector(`[data-code="${code}"]`);
const dossier = '/1928-grain-crisis/';

/** Two papers opened: a play in the middle. */
async function begin(page: Page): Promise<void> {
  await alive(page);
  for (let i = 0; i < 3; i++) await pressMain(page);
  await page.waitForSelector('html[data-saved]');
}
const opened = async (page: Page): Promise<number> => ((await viewOf(page)) as DossierView).papers.filter((p) => p.opened).length;
const openSettings = (page: Page) => page.getByRole('button', { name: 'Text and settings' }).click();
const linkOf = async (page: Page): Promise<string> => {
  const { encodeLink } = await import('../../src/storage/link.ts');
  const { pathOf } = await import('../../src/play/path.ts');
  const { startPlay } = await import('../../src/play/play.ts');
  const { realDossiers } = await import('../fixtures/real-dossiers.ts');
  const made = realDossiers().find((d) => d.id === '1928-grain-crisis')!;
  const play = startPlay(made, { events: [{ type: 'step.next' }, { type: 'paper.open', paper: made.decisions[0]!.papers[1]!.id }] });
  void page;
  return encodeLink(made, pathOf(made, play.context()));
};

describe('a link', () => {
  it('reopens the same path on another machine', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    const fragment = await linkOf(page);
    const other = await visit(`${dossier}#${fragment}`);
    await other.page.waitForFunction(() => document.documentElement.dataset.step === 'papers');
    expect(await opened(other.page)).toBe(1);
    expect(other.page.url()).not.toContain('#');
    await other.context.close();
    await context.close();
  });

  it.each([
    ['cut', (l: string) => l.slice(0, -4)],
    ['in another case', (l: string) => l.toUpperCase()],
    ['with a trailing bracket and stop', (l: string) => `${l}).`],
  ])('that is %s is named damaged; nothing is changed, the fragment is gone', async (_, harm) => {
    const { page, context } = await visit(`/#${harm(await linkOf({} as Page))}`);
    await notice(page, 'LINK-01');
    expect(await stepOf(page)).toBe('shelf');
    expect(page.url()).not.toContain('#');
    await context.close();
  });

  it('that is damaged leaves the game in progress untouched', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    const before = await opened(page);
    await page.evaluate((l) => (location.hash = l), (await linkOf(page)).slice(0, -2));
    await notice(page, 'LINK-01');
    expect(await opened(page)).toBe(before);
    await context.close();
  });

  it('for a dossier that is not there is named', async () => {
    const { checksum } = await import('../../src/storage/checksum.ts');
    const body = '1.no-such-dossier.0badcafe.n';
    const { page, context } = await visit(`/#road=${body}.${checksum(body)}`);
    await notice(page, 'LINK-02');
    await context.close();
  });

  it('with a step that cannot be is followed as far as it holds', async () => {
    const { checksum } = await import('../../src/storage/checksum.ts');
    const hash = ((await (await fetch(`${site.url}${dossier}`)).text()).match(/data-content="content\/1928-grain-crisis\.([0-9a-f]{8})/) ?? [])[1];
    const body = `1.1928-grain-crisis.${hash}.n.e.n`;
    const { page, context } = await visit(`${dossier}#road=${body}.${checksum(body)}`);
    await notice(page, 'LINK-04');
    expect(await stepOf(page)).toBe('papers');
    await context.close();
  });
});

describe('an imported log', () => {
  it.each([
    ['LOG-01', 'is far too large', 'x'.repeat(600 * 1024)],
    ['LOG-02', 'is not JSON', 'Dear diary'],
    ['LOG-04', 'is another app’s', '{"app":"other","format":1,"logs":[]}'],
    ['LOG-05', 'is of a newer format', '{"app":"roads-not-taken","format":7,"logs":[]}'],
    ['LOG-06', 'is of an unknown dossier', '{"app":"roads-not-taken","format":1,"dossier":"none","hash":"0badcafe","seed":1,"events":[]}'],
    [
      'LOG-07',
      'has an illegal step',
      '{"app":"roads-not-taken","format":1,"dossier":"1928-grain-crisis","hash":"0badcafe","seed":1,"events":[{"type":"envelope.open"}]}',
    ],
  ])('is refused with %s when it %s; what is saved stays', async (code, _, text) => {
    const { page, context } = await visit(dossier);
    await begin(page);
    await page.goto(site.url);
    await alive(page);
    await page.waitForFunction(() => (window.roadsNotTaken.view() as { folders?: { state: string }[] }).folders?.some((f) => f.state === 'begun'));
    await openSettings(page);
    const input = await page.waitForSelector('input[type=file]', { state: 'attached' });
    await input.setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await notice(page, code);
    await page.goto(site.url + dossier);
    await page.waitForFunction(() => document.documentElement.dataset.step === 'papers');
    expect(await opened(page)).toBe(2);
    await context.close();
  });
});

describe('what is saved', () => {
  it('comes back after the browser is killed, to the last acknowledged event', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    await page.waitForTimeout(300);
    await page.close();
    const again = await context.newPage();
    await again.goto(site.url + dossier);
    await again.waitForFunction(() => document.documentElement.dataset.step === 'papers');
    expect(await opened(again)).toBe(2);
    await context.close();
  });

  it('is the log before, where the last is damaged; the damaged part can be saved', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    await page.waitForTimeout(300);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const open = indexedDB.open('roads-not-taken');
          open.onsuccess = () => {
            const store = open.result.transaction('logs', 'readwrite').objectStore('logs');
            const all = store.getAllKeys();
            all.onsuccess = () => {
              const keys = all.result.filter((k) => String(k).startsWith('log:'));
              const rows = keys.map(
                (key) => new Promise<[IDBValidKey, string]>((r) => (store.get(key).onsuccess = (e) => r([key, String((e.target as IDBRequest).result)]))),
              );
              void Promise.all(rows).then((list) => {
                const newest = list.sort((a, b) => Number(/"n":(\d+)/.exec(b[1])?.[1]) - Number(/"n":(\d+)/.exec(a[1])?.[1]))[0]!;
                store.put('deadbeef broken', newest[0]).onsuccess = () => done();
              });
            };
          };
        }),
    );
    await page.reload();
    await notice(page, 'SAVE-02');
    expect(['situation', 'papers']).toContain(await stepOf(page));
    await context.close();
  });

  it('is kept in memory where the browser has no storage, and one calm line says so', async () => {
    const { page, context } = await visit(dossier, {}, (p) => p.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined })));
    await begin(page);
    await notice(page, 'SAVE-01');
    expect(await opened(page)).toBe(2);
    await context.close();
  });

  it('is written by one tab; the other says so and can take over', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    const other = await context.newPage();
    await other.goto(site.url + dossier);
    await notice(other, 'TAB-01');
    await other.click('[data-code="TAB-01"] button:first-of-type');
    await notice(page, 'TAB-01');
    await other.waitForFunction(() => !document.querySelector('[data-code="TAB-01"]'));
    expect(await opened(other)).toBe(2);
    await context.close();
  });

  it('starts again on request, and the play before is not written over by silence', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    await openSettings(page);
    await page.click('button:has-text("Start this dossier again")');
    await page.click('button:has-text("Yes, begin again")');
    await page.waitForFunction(() => document.documentElement.dataset.step === 'situation');
    await context.close();
  });
});

describe('without the stage', () => {
  const finish = async (page: Page): Promise<void> => {
    await begin(page);
    expect(await opened(page)).toBe(2);
    expect((await readable(page)).length).toBeGreaterThan(200);
  };

  it('the page is complete where there is no WebGL', async () => {
    const { page, context, errors } = await visit(dossier, {}, (p) =>
      p.addInitScript(() => {
        const get = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : (get as (...a: unknown[]) => unknown).call(this, kind, ...rest);
        } as never;
      }),
    );
    await finish(page);
    await page.waitForSelector('html[data-canvas=off]');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('the page is complete where Phaser fails to load, and says so', async () => {
    const { page, context } = await visit(dossier, {}, (p) => p.route(/\/assets\/start-/, (route) => route.fulfill({ status: 404, body: '' })));
    await finish(page);
    await notice(page, 'STAGE-01');
    await page.waitForSelector('html[data-canvas=off]');
    await context.close();
  });

  it('the game goes on where pictures and sounds are missing, broken or hang', async () => {
    const { page, context } = await visit(dossier, {}, async (p) => {
      await p.route(/\.webp$/, (route) => route.fulfill({ status: 200, contentType: 'image/webp', body: 'not a picture' }));
      await p.route(/\.(webm|mp3)$/, (route) => route.fulfill({ status: 404, body: '' }));
    });
    await finish(page);
    await page.waitForSelector('html[data-canvas=ready]', { timeout: 60_000 });
    await context.close();
  });

  it('a lost context comes back whole', async () => {
    const { page, context } = await visit(dossier);
    await finish(page);
    await page.waitForSelector('html[data-canvas=ready]', { timeout: 60_000 });
    const before = await page.evaluate(() => JSON.stringify(window.roadsNotTaken.stage()));
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas') as HTMLCanvasElement;
      const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) as WebGLRenderingContext;
      const lose = gl.getExtension('WEBGL_lose_context')!;
      lose.loseContext();
      await new Promise((r) => setTimeout(r, 400));
      lose.restoreContext();
      await new Promise((r) => setTimeout(r, 800));
    });
    expect(await page.evaluate(() => document.documentElement.dataset.canvas)).toBe('ready');
    expect(await page.evaluate(() => JSON.stringify(window.roadsNotTaken.stage()))).toBe(before);
    await context.close();
  });
});

describe('what the server gives', () => {
  it('HTML in place of content is told as a fault, with a way on', async () => {
    const { page, context } = await visit('/', {}, (p) =>
      p.route(/\/content\/1930-/, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>hello</p>' })),
    );
    await alive(page);
    await page.click('a[href$="1930-retreat/"]');
    await notice(page, 'NET-01');
    expect(await stepOf(page)).toBe('shelf');
    await page.unroute(/\/content\/1930-/);
    await page.click('[data-code="NET-01"] button:first-of-type');
    await page.waitForFunction(() => document.documentElement.dataset.dossier === '1930-retreat');
    await context.close();
  });

  it('an error of the game itself shows one screen with a way back', async () => {
    const { page, context } = await visit(dossier);
    await begin(page);
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('made for this test');
      }),
    );
    await page.waitForSelector('#fault');
    await page.click('#fault button');
    await page.waitForFunction(() => document.documentElement.dataset.step === 'papers');
    expect(await opened(page)).toBe(2);
    await context.close();
  });
});

describe('whoever reads it', () => {
  it.each([
    ['at 320 px', { viewport: { width: 320, height: 640 } }],
    ['at 200 % zoom', { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }],
    ['in Thailand, in Thai', { locale: 'th-TH', timezoneId: 'Asia/Bangkok' }],
  ])('finds the same path %s, and nothing to scroll sideways', async (_, options) => {
    const { page, context } = await visit('/1930-retreat/', options);
    await begin(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await readable(page)).not.toContain('2473');
    expect(await opened(page)).toBe(2);
    await context.close();
  });

  it('finds every button with letters at 130 %', async () => {
    const { page, context } = await visit(dossier, {}, (p) => p.addInitScript(() => localStorage.setItem('roads-not-taken:settings', '{"textScale":1.3}')));
    await begin(page);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#page button')]
        .filter((b) => b.offsetParent && b.scrollWidth > b.clientWidth + 8)
        .map((b) => b.textContent?.trim()),
    );
    expect(clipped).toEqual([]);
    await tabTo(page, '[data-main-action]');
    await context.close();
  });
});
