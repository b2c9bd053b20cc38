/**
 * `npm run screenshots [SIZE …] [DOSSIER … | explorer]`: plays the built game and leaves a picture of every step, and of the explorer's views, at three sizes under
 * `screenshots/`, which git ignores. Build first.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { DossierView, RoomView } from '../play/view.ts';
import { openBrowser, webgl } from './bench/browser.ts';
import { builtDossiers } from './bench/built-dossiers.ts';
import { serve } from './bench/server.ts';
import { explorerStops } from './explorer-stops.ts';

const sizes: Record<string, { width: number; height: number; deviceScaleFactor?: number }> = {
  chromebook: { width: 1366, height: 768 },
  phone: { width: 390, height: 844, deviceScaleFactor: 2 },
  projector: { width: 1920, height: 1080 },
};
const asked = process.argv.slice(2);
const chosenSizes = Object.keys(sizes).filter((name) => !asked.some((a) => a in sizes) || asked.includes(name));
const all = builtDossiers('dist');
const some = asked.some((a) => a === 'explorer' || all.includes(a));
const dossiers = all.filter((id) => !some || asked.includes(id));
const stops = !some || asked.includes('explorer') ? await explorerStops() : [];

const viewOf = (page: Page): Promise<RoomView> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as { roadsNotTaken: { view(): RoomView } }).roadsNotTaken.view())));

/** What a player would do before going on; true where it changed something worth a picture of its own. */
async function prepare(page: Page, view: DossierView): Promise<boolean> {
  if ((view.step === 'options' || view.step === 'seal') && !view.slip.sealed) {
    const letter = view.options.find((o) => o.option.sealable)?.option.id ?? '';
    await page.locator(`#page [data-option="${letter}"] input[type=radio]`).check({ force: true });
    await page.locator('#page textarea').first().fill('Nobody sows for nothing');
    await page.locator('#page input[name=sure]').nth(1).check({ force: true });
    return true;
  }
  if (view.step === 'forecast' && view.forecast?.drawing && !view.forecast.drawing.drawn) {
    const { forecast } = view.forecast.drawing;
    await page
      .locator('#page .figure-field')
      .first()
      .fill(String(forecast.min + (forecast.max - forecast.min) * 0.6));
    await page.keyboard.press('Tab');
    return true;
  }
  return false;
}

const site = await serve('dist');
const browser = await openBrowser(webgl);
for (const size of chosenSizes) {
  const { deviceScaleFactor = 1, ...viewport } = sizes[size] as (typeof sizes)[string];
  const folder = `screenshots/${size}`;
  mkdirSync(folder, { recursive: true });
  for (const { name, fragment } of stops) {
    const context = await browser.newContext({ viewport, deviceScaleFactor, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${size} explorer ${name}: ${error.message}`));
    await page.goto(`${site.url}/#${fragment}`);
    await page.waitForSelector('html[data-step=explorer][data-canvas=ready]', { timeout: 60_000 });
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${folder}/explorer-${name}.png` });
    await context.close();
  }
  if (stops.length > 0) console.log(`${size} explorer: ${stops.length} pictures`);
  for (const dossier of dossiers) {
    const context = await browser.newContext({ viewport, deviceScaleFactor, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${size} ${dossier}: ${error.message}`));
    let n = 0;
    const shot = async (name: string): Promise<void> => {
      await page.waitForTimeout(700);
      await page.screenshot({ path: `${folder}/${dossier}-${String(n++).padStart(2, '0')}-${name}.png` });
    };
    await page.goto(site.url);
    await page.waitForSelector('html[data-canvas=ready]', { timeout: 60_000 });
    if (dossier === dossiers[0]) await shot('shelf');
    await page.click(`a[data-folder="${dossier}"]`);
    await page.waitForSelector(`html[data-dossier="${dossier}"]`);
    for (let turn = 0; turn < 100; turn++) {
      const view = (await viewOf(page)) as DossierView;
      await page.waitForSelector('#head');
      await shot(`${view.decision.id}-${view.closed ? 'closed' : view.step}${view.beat ? view.beat.index + 1 : ''}`);
      if (view.closed) break;
      if (await prepare(page, view)) await shot(`${view.decision.id}-${view.step}-done`);
      await page.locator('#page [data-main-action]').click();
    }
    await context.close();
    console.log(`${size} ${dossier}: ${n} pictures`);
  }
}
await browser.close();
await site.close();
