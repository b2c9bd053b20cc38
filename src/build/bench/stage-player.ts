/** Plays in the page as a hurried player does: what a step needs first, then its main action, with the page's own buttons. */
import type { Page } from 'playwright-core';
import type { DossierView, RoomView } from '../../play/view.ts';
import type { Target } from '../../stage/contract.ts';
import { inPage } from './browser.ts';

interface Player {
  /** The main action, and what it asks for first. */
  step(): Promise<void>;
  /** From the shelf through a whole dossier, begun afresh, and back to the shelf. */
  play(dossier: string): Promise<void>;
}
export interface Told {
  view(): RoomView;
  targets(): Target[];
  stage(): { place: string; moving: boolean } | null;
}
type Window = { roadsNotTaken: Told; benchPlayer: Player };

const player = (): void => {
  const said = (): DOMStringMap => document.documentElement.dataset;
  const desk = (): DossierView => (globalThis as unknown as Window).roadsNotTaken.view() as DossierView;
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const until = async (come: () => unknown): Promise<void> => {
    const start = performance.now();
    while (!come()) {
      if (performance.now() - start > 20_000) throw new Error(`waited in vain at ${location.pathname} ${said().step}: ${come}`);
      await frame();
    }
    await frame(); // the stage shows what the page shows a frame later
  };
  const one = (selector: string): HTMLElement | null => document.querySelector(`#page ${selector}`);
  const press = async (selector: string): Promise<void> => {
    await until(() => one(selector));
    one(selector)?.click();
  };
  const named = (words: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('#page button')].find((b) => b.textContent === words);
  const pressNamed = async (words: string): Promise<void> => {
    await until(() => named(words));
    named(words)?.click();
  };
  const step = async (): Promise<void> => {
    const before = desk();
    if ((before.step === 'options' || before.step === 'seal') && !before.slip.sealed) {
      const wanted = before.options.filter((o) => o.option.sealable);
      for (const { option } of wanted) {
        await press(`[data-option="${option.id}"] input[type=radio]`);
        await until(() => desk().slip.option?.option.id === option.id);
      }
      await press('input[name=sure]');
    }
    if (before.step === 'forecast' && before.forecast?.drawing && !before.forecast.drawing.drawn) {
      await until(() => one('.figure-field'));
      one('.figure-field')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true }));
      await until(() => desk().forecast?.drawing?.drawn);
    }
    await until(() => one('[data-main-action]:not([disabled]):not([aria-disabled=true])'));
    const asked = desk();
    one('[data-main-action]')?.click();
    await until(() => desk() !== asked);
  };
  const play = async (dossier: string): Promise<void> => {
    await press(`a[data-folder="${dossier}"]`);
    await until(() => said().dossier === dossier && one('#head'));
    if (desk().step !== 'situation') {
      await press('.tools .tool:last-child');
      await pressNamed('Start this dossier again');
      await pressNamed('Yes, begin again');
      await until(() => said().step === 'situation');
    }
    while (!desk().closed) await step();
    await press('.to-shelf');
    await until(() => said().step === 'shelf' && one('a[data-folder]'));
  };
  Object.assign(globalThis, { __name: (f: unknown) => f, benchPlayer: { step, play } });
};

/** Puts the player into every page that `page` will show. */
export const bringPlayer = (page: Page): Promise<unknown> => page.addInitScript(inPage(player));
export const stepOn = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Window).benchPlayer.step());
export const playThrough = (page: Page, dossier: string): Promise<void> =>
  page.evaluate((id) => (globalThis as unknown as Window).benchPlayer.play(id), dossier);
export const targetsOf = (page: Page): Promise<Target[]> => page.evaluate(() => (globalThis as unknown as Window).roadsNotTaken.targets());
export const placeOf = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as Window).roadsNotTaken.stage()?.place ?? '');
export const deskOf = (page: Page): Promise<DossierView> =>
  page.evaluate(() => JSON.parse(JSON.stringify((globalThis as unknown as Window).roadsNotTaken.view())));

/** Until the stage has drawn what the page shows and nothing moves any more. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  await page.waitForFunction(() => (globalThis as unknown as Window).roadsNotTaken.stage()?.moving === false, null, { polling: 50 });
}
