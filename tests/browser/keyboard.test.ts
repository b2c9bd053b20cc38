import { expect, it } from 'vitest';
import type { DossierView } from '../../src/play/view.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { alive, axeClean, pressMain, readable, stepOf, tabTo, useGame, viewOf, visit } from './harness.ts';

useGame();

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Plays the dossier on the desk to its closing question by keyboard alone, and collects all that could be read. */
async function playByKeyboard(page: import('playwright-core').Page): Promise<string> {
  let words = '';
  const checked = new Set<string>();
  for (let turn = 0; turn < 120; turn++) {
    await alive(page);
    const view = (await viewOf(page)) as DossierView;
    const where = `${view.dossier.id} ${view.decision.id} ${view.step} ${view.beat?.index ?? view.envelope}`;
    words += ` ${await readable(page)}`;
    if (!checked.has(where)) await axeClean(page, where);
    checked.add(where);
    if (view.closed) return words;
    if ((view.step === 'options' || view.step === 'seal') && !view.slip.sealed) {
      await tabTo(page, 'input[type=radio][name=option]');
      // the last that can be sealed: reached with the arrows, as in any group of radio buttons
      const wanted = view.options.findLast((o) => o.option.sealable)?.option.id;
      for (let i = 0; i < 8 && ((await viewOf(page)) as DossierView).slip.option?.option.id !== wanted; i++) await page.keyboard.press('ArrowDown');
      words += ` ${await readable(page)}`;
      await tabTo(page, 'textarea');
      await page.keyboard.type('Nobody sows for nothing');
      await tabTo(page, 'input[type=radio][name=sure]');
      await page.keyboard.press('ArrowRight');
      await axeClean(page, `${where}, slip`);
    }
    if (view.step === 'forecast' && view.forecast?.drawing && !view.forecast.drawing.drawn) {
      await tabTo(page, '.figure-field');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
    }
    await pressMain(page);
  }
  throw new Error(`not at the end after 120 turns: ${await stepOf(page)}`);
}

it.each(realDossiers().map((d) => [d.id, d] as const))('%s can be played to its closing question by keyboard alone', async (id, dossier) => {
  const { page, context, errors, strays } = await visit('/');
  await alive(page);
  await axeClean(page, 'shelf');
  await tabTo(page, `a[href$="${id}/"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`html[data-dossier="${id}"]`);
  const words = plain(await playByKeyboard(page));
  for (const decision of dossier.decisions) {
    for (const { title } of [...decision.papers, ...decision.options, ...decision.beats]) expect(words).toContain(plain(title));
    for (const { question } of decision.forecasts) expect(words).toContain(plain(question));
  }
  expect(words).toContain(plain(dossier.closing));
  if (id === '1930-retreat') expect(words).toContain('52.7');
  if (id === '1932-procurement') expect(words).toContain('between 5 million and 7 million');
  expect(errors).toEqual([]);
  expect(strays).toEqual([]);
  await context.close();
});

it('comes back to the same step after a reload in the middle', async () => {
  const { page, context } = await visit('/1930-retreat/');
  await alive(page);
  for (let i = 0; i < 4; i++) await pressMain(page);
  await page.waitForSelector('html[data-saved]');
  const before = (await viewOf(page)) as DossierView;
  await page.reload();
  await page.waitForFunction((step) => document.documentElement.dataset.step === step, before.step);
  const after = (await viewOf(page)) as DossierView;
  expect(after.papers.filter((p) => p.opened).map((p) => p.paper.id)).toEqual(before.papers.filter((p) => p.opened).map((p) => p.paper.id));
  await context.close();
});

it('answers a press that comes before the script, and goes on from there once it is alive', async () => {
  const { page, context, errors } = await visit(
    '/1930-retreat/',
    {},
    (p) =>
      p.route(/\/assets\/index-.*\.js$/, async (route) => {
        await p.waitForSelector('html[data-step=papers]');
        await route.continue();
      }),
    'commit',
  );
  await page.click('[data-main-action]');
  expect(await page.evaluate(() => 'alive' in document.documentElement.dataset)).toBe(false);
  expect(await readable(page)).toContain('Open the first paper');
  await alive(page);
  expect(((await viewOf(page)) as DossierView).step).toBe('papers');
  await pressMain(page);
  expect(((await viewOf(page)) as DossierView).papers.filter((p) => p.opened)).toHaveLength(1);
  expect(errors).toEqual([]);
  await context.close();
});

it('keeps any other press that comes before the script: a paper that was asked for is opened once there is someone to open it', async () => {
  let letGo = (): void => {};
  const pressed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { page, context, errors } = await visit(
    '/1930-retreat/',
    {},
    (p) =>
      p.route(/\/assets\/index-.*\.js$/, async (route) => {
        await pressed;
        await route.continue();
      }),
    'commit',
  );
  await page.click('[data-main-action]');
  await page.waitForSelector('html[data-step=papers]');
  await page.locator('.paper-row').nth(1).click();
  expect(await page.evaluate(() => 'alive' in document.documentElement.dataset)).toBe(false);
  letGo();
  await page.waitForSelector('.sheet:not(.under) [data-paper]');
  const { paperInHand } = (await viewOf(page)) as DossierView;
  expect(paperInHand?.number).toBe(2);
  expect(errors).toEqual([]);
  await context.close();
});
