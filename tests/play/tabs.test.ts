import { describe, expect, it } from 'vitest';
import { startPlay } from '../../src/play/play.ts';
import type { DossierView } from '../../src/play/view.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';

const tab = (play: ReturnType<typeof startPlay>, name: string) => (play.view() as DossierView).tabs.find((one) => one.tab === name);

describe('the tab of the options', () => {
  it('stays shut until a paper was opened', () => {
    const play = startPlay(tinyDossier);
    expect(tab(play, 'options')?.event).toBeNull();
    play.send({ type: 'step.next' });
    expect(tab(play, 'options')?.event).toBeNull();
  });
  it('then leads there, as the button does', () => {
    const play = startPlay(tinyDossier);
    play.send({ type: 'step.next' });
    play.send({ type: 'paper.open', paper: tinyDossier.decisions[0]!.papers[0]!.id });
    const event = tab(play, 'options')?.event;
    expect(event).not.toBeNull();
    play.send(event!);
    expect((play.view() as DossierView).step).toBe('options');
  });
});
