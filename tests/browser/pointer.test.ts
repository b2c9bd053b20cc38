import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { DossierView } from '../../src/play/view.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { alive, changed, changeMark, pressStage, stageReady, useGame, viewOf, visit } from './harness.ts';

useGame();

const dossierView = async (page: Page): Promise<DossierView> => (await viewOf(page)) as DossierView;

/** Presses on the stage and waits until the view has changed. */
async function press(page: Page, id: string): Promise<void> {
  const before = await changeMark(page);
  await pressStage(page, id);
  await changed(page, before);
}

/** The stage must show what the page shows. */
async function sameOnBoth(page: Page): Promise<void> {
  const view = await dossierView(page);
  await page.waitForFunction((step) => window.roadsNotTaken.stage()?.step === step, view.step);
  const stage = await page.evaluate(() => window.roadsNotTaken.stage());
  expect(stage).toMatchObject({ step: view.step, dossier: view.dossier.id });
}

async function playByPointer(page: Page): Promise<void> {
  for (let turn = 0; turn < 120; turn++) {
    await alive(page);
    await sameOnBoth(page);
    const view = await dossierView(page);
    if (view.closed) return;
    if (view.step === 'papers') {
      const shut = view.papers.find((p) => !p.opened);
      if (shut) {
        await press(page, `paper:${shut.paper.id}`);
        continue;
      }
    }
    if ((view.step === 'options' || view.step === 'seal') && !view.slip.sealed) {
      const option = view.options.find((o) => o.option.sealable)?.option.id ?? '';
      if (view.slip.option?.option.id !== option) await press(page, `option:${option}`);
      await press(page, 'sure:fairly sure');
      await press(page, 'main');
      continue;
    }
    if (view.step === 'forecast' && view.forecast?.drawing && !view.forecast.drawing.drawn) await press(page, 'forecast-plot');
    await press(page, view.envelope === 'shut' ? 'envelope' : 'main');
  }
  throw new Error('not at the end after 120 turns');
}

it.each(realDossiers().map((d) => d.id))('%s can be played to its closing question by pointer on the stage alone', async (id) => {
  const { page, context, errors, strays } = await visit('/');
  await alive(page);
  await stageReady(page);
  await press(page, `folder:${id}`);
  await playByPointer(page);
  expect((await dossierView(page)).choices.every((c) => c.sealed)).toBe(true);
  expect(errors).toEqual([]);
  expect(strays).toEqual([]);
  await context.close();
});

it('takes a second vote, a card and another road on the stage', async () => {
  const { page, context } = await visit('/');
  await alive(page);
  await stageReady(page);
  await press(page, 'folder:1928-grain-crisis');
  await playByPointer(page);
  await press(page, 'back');
  const view = await dossierView(page);
  await press(page, `vote:${view.choices[0]?.decision.id}:${view.choices[0]?.options[1]?.id}`);
  await press(page, `prompt:${view.prompts[2]?.id}`);
  const after = await dossierView(page);
  expect(after.choices[0]?.again?.option).toBe(view.choices[0]?.options[1]?.id);
  expect(after.prompts[2]?.inHand).toBe(true);
  await press(page, 'back');
  const road = (await dossierView(page)).roads.find((r) => !r.inView);
  await press(page, `road:${road?.option.id}`);
  expect((await dossierView(page)).roadInView?.option.id).toBe(road?.option.id);
  await context.close();
});

it('rolls the wall map down by its cord, and hangs it for a map in hand, with what that names lit', async () => {
  const { page, context } = await visit('/1928-grain-crisis/');
  await alive(page);
  await stageReady(page);
  await press(page, 'main');
  const hangs = (down: boolean) => page.waitForFunction((wanted) => window.roadsNotTaken.targets().some((t) => t.id.startsWith('place:')) === wanted, down);
  await pressStage(page, 'map');
  await hangs(true);
  await pressStage(page, 'map');
  await hangs(false);
  await press(page, 'paper:regions');
  await hangs(true);
  const lit = await page.evaluate(() => (window.roadsNotTaken.stage() as { map?: { lit?: string[] } })?.map?.lit);
  expect(lit).toEqual((await dossierView(page)).lit);
  await press(page, 'paper:regions');
  await hangs(false);
  await context.close();
});

/** From the Situation to the chart on which the forecast is drawn. */
async function toForecast(page: Page): Promise<void> {
  await press(page, 'main');
  await press(page, 'paper:causes');
  await press(page, 'aside');
  const option = (await dossierView(page)).options[0]?.option.id;
  await press(page, `option:${option}`);
  await press(page, 'sure:certain');
  await press(page, 'main');
}
const forecastDrawn = async (page: Page): Promise<number | undefined> => (await dossierView(page)).forecast?.drawing?.value.value;

it('shows on the page what was drawn on the stage, to the number', async () => {
  const { page, context } = await visit('/1928-grain-crisis/');
  await alive(page);
  await stageReady(page);
  await toForecast(page);
  await press(page, 'forecast-plot');
  const drawn = await forecastDrawn(page);
  expect(Number(await page.inputValue('.figure-field'))).toBe(drawn);
  await context.close();
});

it('keeps what the hand draws while pictures come late and all is drawn anew', async () => {
  let bring = (): void => {};
  const asked = new Promise<void>((done) => {
    bring = done;
  });
  const { page, context } = await visit('/1928-grain-crisis/', {}, (p) =>
    p.route(/\/things-[^/]*\.webp$/, async (route) => {
      await asked;
      await route.continue();
    }),
  );
  await alive(page);
  await stageReady(page);
  await toForecast(page);
  const plot = await page.waitForFunction(() => window.roadsNotTaken.targets().find((t) => t.id === 'forecast-plot')?.rect);
  const { x, y, w, h } = (await plot.jsonValue()) as { x: number; y: number; w: number; h: number };
  const missing = () => page.evaluate(() => window.roadsNotTaken.stage()?.missing);
  expect(await missing()).toContain('things');
  await page.mouse.move(x + w / 2, y + h / 2);
  await page.mouse.down();
  bring();
  await page.waitForFunction(() => JSON.stringify(window.roadsNotTaken.stage()?.missing) === '[]');
  await page.mouse.move(x + w / 2, y + h / 4, { steps: 3 });
  await page.mouse.up();
  await page.waitForFunction(() => (window.roadsNotTaken.view() as DossierView).forecast?.drawing?.drawn);
  const { min, max } = (await dossierView(page)).forecast?.drawing?.forecast ?? { min: 0, max: 0 };
  expect(await forecastDrawn(page)).toBeGreaterThan((min + max) / 2);
  await context.close();
});
