import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { PlayEvent } from '../../src/play/events.ts';
import { pathOf } from '../../src/play/path.ts';
import { startPlay } from '../../src/play/play.ts';
import type { ChoiceView, DossierView } from '../../src/play/view.ts';
import { encodeLink } from '../../src/storage/link.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { pressStage, stageReady, useGame, viewOf, visit } from './harness.ts';

useGame();

interface Told {
  open: boolean;
  page: number;
  pages: number;
  words: string[];
  points: unknown[];
}
const journalOf = (page: Page): Promise<Told | null> => page.evaluate(() => (window.roadsNotTaken.stage()?.journal ?? null) as Told | null);
const viewed = ({ decision, sealed, again, forecasts }: ChoiceView) => ({
  decision: decision.id,
  sealed: sealed?.option ?? null,
  why: sealed?.why ?? '',
  sure: sealed?.sure ?? null,
  again: again?.option ?? null,
  forecasts,
});
const told = (page: Page, open: boolean): Promise<unknown> =>
  page.waitForFunction((wanted) => (window.roadsNotTaken.stage()?.journal as Told | undefined)?.open === wanted, open);
const onPage = (page: Page, wanted: number): Promise<unknown> =>
  page.waitForFunction((number) => (window.roadsNotTaken.stage()?.journal as Told | undefined)?.page === number, wanted);
const bare = (words: string[]): string => words.join('').replace(/\s+/g, '');

/** A link to where `until` holds, the first options sealed on the way. */
function linkTo(id: string, until: (view: DossierView) => boolean): string {
  const dossier = realDossiers().find((one) => one.id === id)!;
  const play = startPlay(dossier);
  for (let turn = 0; turn < 120 && !until(play.view()); turn++) {
    const { step, papers, slip, forecast, options, main } = play.view();
    const { drawing } = forecast ?? {};
    if (step === 'papers' && !papers.some(({ opened }) => opened)) play.send({ type: 'paper.open', paper: papers[0]!.paper.id });
    else if (step === 'papers') play.send({ type: 'step.next' });
    else if (step === 'options' && !slip.option) play.send({ type: 'option.pick', option: options.find(({ option }) => option.sealable)!.option.id });
    else if (step === 'seal' && !slip.sealed) {
      play.send({ type: 'sureness.set', sure: 'leaning' });
      play.send({ type: 'choice.seal' });
    } else if (drawing && !drawing.drawn) {
      const { id: question, max } = drawing.forecast;
      play.send({ type: 'forecast.draw', forecast: question, value: max, low: max, high: max });
    } else play.send(main.event as PlayEvent);
  }
  return `/${id}/#${encodeLink(dossier, pathOf(dossier, play.context()))}`;
}

it('opens over the stage with what the view has, is turned from point to point, and is shut in three ways', async () => {
  const { page, context, errors, strays } = await visit(linkTo('1930-retreat', ({ step }) => step === 'discuss'));
  await stageReady(page);
  await pressStage(page, 'journal');
  await told(page, true);
  const { choices } = (await viewOf(page)) as DossierView;
  expect(choices).toHaveLength(2);
  expect(choices.every(({ sealed }) => sealed)).toBe(true);
  expect((await journalOf(page))!.points).toEqual(choices.map(viewed));
  expect(bare((await journalOf(page))!.words)).toContain(bare([choices[0]!.sealed!.title]));

  await pressStage(page, 'journal:turn');
  await onPage(page, 1);
  const second = (await journalOf(page))!;
  const [forecast] = choices[1]!.forecasts;
  for (const words of [choices[1]!.sealed!.title, forecast!.record!.text, `¶${forecast!.record!.para}`]) expect(bare(second.words)).toContain(bare([words]));
  expect(second.page).toBe(second.pages - 1);
  await pressStage(page, 'journal:point-1');
  await onPage(page, 0);
  expect(await page.evaluate(() => window.roadsNotTaken.targets().filter(({ id }) => !id.startsWith('journal:')).length)).toBe(0);

  await pressStage(page, 'journal:close');
  await told(page, false);
  await pressStage(page, 'journal');
  await told(page, true);
  await pressStage(page, 'journal:beside');
  await told(page, false);
  await pressStage(page, 'journal');
  await told(page, true);
  await page.keyboard.press('Escape');
  await told(page, false);
  expect([...errors, ...strays]).toEqual([]);
  await context.close();
});

it('bears the typed reason as it was typed, over the options, whose words give way and come back', async () => {
  const { page, context, errors } = await visit(linkTo('1928-grain-crisis', ({ step }) => step === 'options'));
  await stageReady(page);
  const typed = `<b>price</b> & {fact:x} ${'ж'.repeat(120)} end`;
  await page.locator('#page [data-option] input[type=radio]').first().check({ force: true });
  await page.locator('#page textarea').first().fill(typed);
  await page.locator('#page input[name=sure]').nth(1).check({ force: true });
  await pressStage(page, 'journal');
  await told(page, true);
  // nothing is told of what is not sealed
  expect((await journalOf(page))!.words.join(' ')).toContain('Nothing sealed yet');
  expect(await page.locator('.on-desk .slip').evaluate((slip) => getComputedStyle(slip).opacity)).toBe('0');
  await pressStage(page, 'journal:close');
  await told(page, false);
  expect(await page.locator('.on-desk .slip').evaluate((slip) => getComputedStyle(slip).opacity)).toBe('1');
  await pressStage(page, 'main');
  await page.waitForSelector('html[data-step=forecast]');
  await pressStage(page, 'journal');
  await told(page, true);
  const journal = (await journalOf(page))!;
  expect(bare(journal.words)).toContain(bare([typed]));
  expect(journal.words.join(' ')).toContain('The envelope is shut.');
  expect(journal.points).toEqual(((await viewOf(page)) as DossierView).choices.map(viewed));
  // the chart under it is not drawn on
  const { x, y, w, h } = (await page.evaluate(() => window.roadsNotTaken.targets().find(({ id }) => id === 'journal:page-1')))!.rect;
  await page.mouse.click(x + w / 2, y + h / 2);
  expect(((await viewOf(page)) as DossierView).forecast!.drawing!.drawn).toBe(false);
  expect((await journalOf(page))!.open).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});
