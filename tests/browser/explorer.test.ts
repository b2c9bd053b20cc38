import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { PlayEvent } from '../../src/play/events.ts';
import { valueAt } from '../../src/play/explorer/explorer-machine.ts';
import type { ExplorerView } from '../../src/play/explorer/explorer-view.ts';
import { openModelRoom } from '../../src/play/explorer/model-room.ts';
import { momentOf } from '../../src/play/explorer/print.ts';
import { fourRuns } from '../../src/play/explorer/runs.ts';
import { valueAtPlace } from '../../src/play/explorer/series-view.ts';
import { pathOf } from '../../src/play/path.ts';
import { type Play, startPlay } from '../../src/play/play.ts';
import { READINGS } from '../../src/simulation/six-series.ts';
import { encodeLink } from '../../src/storage/link.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { about, bytes, model } from '../simulation/the-model.ts';
import { alive, axeClean, changed, changeMark, pressMain, pressStage, readable, stageReady, tabTo, useGame, viewOf, visit } from './harness.ts';

useGame();

const explorerOf = async (page: Page): Promise<ExplorerView> => (await viewOf(page)) as ExplorerView;
/** Until the kept settings were run: the bands stand on the charts. */
const told = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    if (document.documentElement.dataset.step !== 'explorer') return false;
    const view = window.roadsNotTaken.view();
    return view.at === 'explorer' && view.told && view.work === null;
  });
async function pressKey(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  const before = await changeMark(page);
  await page.keyboard.press(key);
  await changed(page, before);
}
/** Goes by Tab to the button that bears these words. */
async function tabToWords(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.tagName === 'BUTTON' && !!document.activeElement.textContent?.includes(wanted), words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${words} cannot be reached by Tab`);
}
const room = openModelRoom(model, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer, about);

/** From the shelf to what the model says of the mix of 1928, without a guess. */
async function lookDownARoad(page: Page): Promise<void> {
  await alive(page);
  await page.getByRole('button', { name: 'The open model' }).click();
  await page.waitForSelector('html[data-step=explorer]');
  await page.getByRole('button', { name: 'Show it here all the same' }).first().click();
  await page.locator('[data-option="1928-mix"] button').click();
  await page.getByRole('button', { name: 'Look down this road' }).click();
  await page.getByRole('button', { name: 'Go on without a guess' }).click();
}

/** What a press on a button saves as a file. */
async function saved(page: Page, name: string, selector?: string): Promise<Buffer> {
  const button = selector ? page.locator(selector) : page.getByRole('button', { name });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile((await file.path()) as string);
}

/** The split at a moment as the runs themselves give it, here and not in the browser. */
function splitHere(option: string, name: string, step: number, when: string) {
  const taken = [option];
  const runs = fourRuns(room, { taken, moved: { [name]: step }, fit: false });
  const at = READINGS.herd.known.findIndex((_, i) => momentOf('herd', i) === when);
  const [first, now, road] = [runs.baseFirst, runs.baseNow, runs.roadNow!].map((run) => valueAtPlace('herd', run, at));
  return { baseFirst: first, baseNow: now, road, decision: road! - now!, assumption: now! - first! };
}

it('is walked by keyboard alone, says the same elsewhere by its link, and is clean for readers at every step', async () => {
  const { page, context, errors, strays } = await visit('/');
  await alive(page);
  await tabToWords(page, 'The open model');
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[data-step=explorer]');
  await axeClean(page, 'the tree, shut');
  expect(await readable(page)).not.toMatch(/What happened/);

  await tabToWords(page, 'Show it here all the same');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-option="1928-mix"]');
  expect(await readable(page)).toMatch(/What happened/);
  await pressKey(page, '[data-option="1928-mix"] button');
  await axeClean(page, 'the tree, a road taken');
  await pressMain(page);

  expect((await explorerOf(page)).guess).not.toBeNull();
  expect(await readable(page)).not.toMatch(/of 100 settings/);
  await axeClean(page, 'the guess');
  await pressKey(page, 'input[name="guess-herd"]', 'Space');
  await pressMain(page);
  await told(page);
  const text = await readable(page);
  expect(text).toMatch(/of 100 settings/);
  expect(text).toMatch(/Model/);
  await axeClean(page, 'the road');

  await pressKey(page, 'button[data-series="herd"]');
  await pressMain(page);
  await axeClean(page, 'the assumptions');
  await tabTo(page, '[data-assumption="need"] input');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await told(page);
  const view = await explorerOf(page);
  const moved = view.assumptions.groups.flatMap(({ list }) => list).find(({ name }) => name === 'need')!;
  const step = Array.from({ length: 21 }, (_, i) => i).find((i) => valueAt(room, 'need', i) === moved.value)!;
  expect(moved.moved).toBe(true);
  const here = splitHere('1928-mix', 'need', step, view.split!.when);
  expect(view.split).toMatchObject(here);
  expect(view.split!.baseFirst + view.split!.assumption + view.split!.decision).toBeCloseTo(view.split!.road, 12);
  expect(await readable(page)).toContain(view.split!.texts.told);
  await axeClean(page, 'an assumption moved');

  await page.waitForFunction(() => location.hash.includes('m~need'));
  const link = new URL(page.url());
  const elsewhere = await visit(`/${link.hash}`);
  await told(elsewhere.page);
  const bytes = await Promise.all(
    [page, elsewhere.page].map(async (one) => {
      await one.getByRole('button', { name: 'Back to the road' }).click();
      return saved(one, 'Table as CSV');
    }),
  );
  expect(bytes[1]!.equals(bytes[0]!)).toBe(true);
  expect([...errors, ...strays, ...elsewhere.errors, ...elsewhere.strays]).toEqual([]);
  await elsewhere.context.close();

  await page.goBack();
  await page.waitForSelector('html[data-step=shelf]');
  await context.close();
});

it('is walked by pointer on the stage alone, and the stage shows what the page shows', async () => {
  const { page, context, errors } = await visit('/');
  await alive(page);
  await stageReady(page);
  const press = async (id: string): Promise<void> => {
    const before = await changeMark(page);
    await pressStage(page, id);
    await changed(page, before);
  };
  const stage = () => page.evaluate(() => window.roadsNotTaken.stage() as Record<string, unknown>);
  await pressStage(page, 'explorer');
  await page.waitForSelector('html[data-step=explorer]');
  await press('envelope:winter-1927');
  await press('option:1928-mix');
  await press('main');
  await press('guess:herd:more');
  expect((await explorerOf(page)).guess!.questions.find(({ series }) => series === 'herd')!.mine).toBe('more');
  await press('main');
  await told(page);
  expect(await stage()).toMatchObject({ at: 'explorer', tab: 'road' });
  await press('series:herd');
  expect(await stage()).toMatchObject({ seriesInView: 'herd' });
  await press('series:all');
  await press('tab:assumptions');
  const { name } = (await explorerOf(page)).assumptions.inHand;
  await press('assumption:after');
  expect((await explorerOf(page)).assumptions.inHand.name).not.toBe(name);
  const handle = (await page.evaluate(() => window.roadsNotTaken.targets().find(({ id }) => id === 'assumption-handle')))!.rect;
  const [x, y] = [handle.x + handle.w / 2, handle.y + handle.h / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y, { steps: 3 });
  await page.mouse.move(x + 60, y, { steps: 3 });
  await page.mouse.up();
  expect((await explorerOf(page)).assumptions.inHand.moved).toBe(true);
  await told(page);
  await press('tab:tree');
  await press('option:1928-mix');
  expect((await explorerOf(page)).road).toBeNull();
  await press('back');
  await page.waitForSelector('html[data-step=shelf]');
  expect(errors).toEqual([]);
  await context.close();
});

/** Plays a dossier to its roads, sealing its first option. */
function playedToRoad(play: Play): { option: string } {
  const first = play.view().options[0]!.option.id;
  for (let turn = 0; turn < 60 && play.view().step !== 'road'; turn++) {
    const { step, papers, slip, forecast, main, aside } = play.view();
    if (step === 'papers' && !papers.some(({ opened }) => opened)) play.send({ type: 'paper.open', paper: papers[0]!.paper.id });
    else if (step === 'papers') play.send({ type: 'step.next' });
    else if (step === 'options' && !slip.option) play.send({ type: 'option.pick', option: first });
    else if (step === 'seal' && !slip.sealed) {
      play.send({ type: 'sureness.set', sure: 'leaning' });
      play.send({ type: 'choice.seal' });
    } else play.send((forecast && aside ? aside.event : main.event) as PlayEvent);
  }
  return { option: first };
}

it('opens from a road not taken with its option, what was played is known there, and it leads back to the same step', async () => {
  const dossier = realDossiers().find(({ id }) => id === '1928-grain-crisis')!;
  const play = startPlay(dossier);
  const { option } = playedToRoad(play);
  const { page, context } = await visit(`/1928-grain-crisis/#${encodeLink(dossier, pathOf(dossier, play.context()))}`);
  await page.waitForSelector('html[data-step=road]');
  const road = (await viewOf(page)) as Extract<Awaited<ReturnType<typeof viewOf>>, { at: 'dossier' }>;
  const with_ = road.roads.find(({ model: id }) => id !== null && id !== '1928-recipe')!;
  await page.locator(`label:has-text("${with_.option.title}") input[type=radio]`).check();
  await page.getByRole('button', { name: 'Ask the open model' }).click();
  await page.waitForSelector('html[data-step=explorer]');
  const view = await explorerOf(page);
  expect(view.road!.options.map(({ id }) => id)).toEqual([with_.model]);
  expect(view.stations[0]!.envelope).toBe('open');
  expect(view.stations[0]!.options.filter(({ mine }) => mine).map(({ letter }) => letter)).toEqual(['A']);
  expect(option).toBe(dossier.decisions[0]!.options[0]!.id);
  await page.getByRole('button', { name: 'Back to the dossier' }).click();
  await page.waitForSelector('html[data-step=road]');
  await context.close();
});

it('says with a code where the model can’t be fetched, keeps what is there, and tries again', async () => {
  const { page, context } = await visit('/', {}, (one) => one.route('**/members.*.bin', (route) => route.abort()));
  await alive(page);
  await page.getByRole('button', { name: 'The open model' }).click();
  await page.getByText('MODEL-01').waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.step)).toBe('shelf');
  await page.unroute('**/members.*.bin');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('html[data-step=explorer]');
  await context.close();
});

it('refuses settings that are not those of the shelf', async () => {
  const { page, context } = await visit('/', {}, (one) =>
    one.route('**/members.*.bin', async (route) => {
      const body = Buffer.from(await (await route.fetch()).body());
      body[8]! ^= 1;
      await route.fulfill({ body, contentType: 'application/octet-stream' });
    }),
  );
  await alive(page);
  await page.getByRole('button', { name: 'The open model' }).click();
  await page.getByText('MODEL-01').waitFor();
  await context.close();
});

it('says how far a fit of all settings is, and stops it', async () => {
  const { page, context } = await visit('/');
  await lookDownARoad(page);
  await page.getByRole('button', { name: 'Move the assumptions' }).click();
  await tabTo(page, '[data-assumption="need"] input');
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Fit again' }).first().click();
  await page.locator('progress').first().waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('The settings were stopped').first().waitFor();
  expect((await explorerOf(page)).work!.done).toBeLessThan((await explorerOf(page)).work!.of);
  await page.getByRole('button', { name: 'Put all back' }).first().click();
  await told(page);
  await context.close();
});

it('gives table and picture as files that bear their grade', async () => {
  const { page, context } = await visit('/', { acceptDownloads: true });
  await lookDownARoad(page);
  await told(page);
  const csv = (await saved(page, 'Table as CSV')).toString('utf8');
  const rows = csv.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(rows.slice(1).every((row) => row.startsWith('model,'))).toBe(true);
  expect(rows.length).toBeGreaterThan(100);
  for (const which of ['herd', 'hunger']) {
    const png = await saved(page, which, `[data-picture="${which}"]`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2400);
  }
  await page.getByRole('button', { name: 'Citation and link' }).click();
  expect(await page.locator('#citation-text').inputValue()).toMatch(/model, not the record.*19271937.*#explore=/s);
  await context.close();
});

it('runs the settings on the page where the browser gives no worker', async () => {
  const { page, context } = await visit('/', {}, (one) => one.addInitScript('delete globalThis.Worker'));
  await lookDownARoad(page);
  await told(page);
  await context.close();
});

it('tells a damaged link, and one that no longer holds', async () => {
  const damaged = await visit('/#explore=1.tree.winter-1927.zzz');
  await damaged.page.getByText('LINK-01').waitFor();
  expect(await damaged.page.evaluate(() => document.documentElement.dataset.step)).toBe('shelf');
  await damaged.context.close();
});
