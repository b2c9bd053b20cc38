import { expect, it } from 'vitest';
import type { PlayEvent } from '../../src/play/events.ts';
import { pathOf } from '../../src/play/path.ts';
import { startPlay } from '../../src/play/play.ts';
import type { DossierView } from '../../src/play/view.ts';
import { encodeLink } from '../../src/storage/link.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { pressStage, stageReady, useGame, viewOf, visit } from './harness.ts';

useGame();

interface Told {
  open: boolean;
  page: number;
  pages: number;
  words: string[];
  points: { decision: string; sealed: string | null; sure: string | null }[];
}

it('lies on the desk, opens over the stage, says what was sealed, and shuts again', async () => {
  const dossier = realDossiers().find(({ id }) => id === '1930-retreat')!;
  const play = startPlay(dossier);
  const [paper, option] = [dossier.decisions[0]!.papers[0]!.id, dossier.decisions[0]!.options[0]!];
  const events: PlayEvent[] = [
    { type: 'step.next' },
    { type: 'paper.open', paper },
    { type: 'step.next' },
    { type: 'option.pick', option: option.id },
    { type: 'sureness.set', sure: 'leaning' },
    { type: 'choice.seal' },
  ];
  for (const event of events) play.send(event);
  const { page, context, errors } = await visit(`/1930-retreat/#${encodeLink(dossier, pathOf(dossier, play.context()))}`);
  await stageReady(page);
  const journal = (): Promise<Told> => page.evaluate(() => (window.roadsNotTaken.stage() as { journal: Told }).journal);
  expect((await journal()).open).toBe(false);
  await pressStage(page, 'journal');
  const told = await journal();
  const view = (await viewOf(page)) as DossierView;
  expect(told.open).toBe(true);
  expect(told.points.map(({ decision, sealed, sure }) => [decision, sealed, sure])).toEqual(
    view.choices.map(({ decision, sealed }) => [decision.id, sealed?.option ?? null, sealed?.sure ?? null]),
  );
  expect(told.words.join(' ')).toContain(option.title.split(' ')[0]);
  expect(await page.evaluate(() => window.roadsNotTaken.targets().some(({ id }) => id === 'main'))).toBe(false);
  await pressStage(page, 'journal:close');
  expect((await journal()).open).toBe(false);
  await pressStage(page, 'main');
  await page.waitForFunction(() => (window.roadsNotTaken.view() as DossierView).envelope === 'open');
  expect(errors).toEqual([]);
  await context.close();
});
