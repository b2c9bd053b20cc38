/** The stage: started after the page answers, shown every view, given up without harm. */

import type { RoomEvent } from '../play/events.ts';
import type { StageHandle } from '../stage/contract.ts';
import { canDraw } from '../stage/probe.ts';
import type { Game } from './game.ts';
import { notices } from './notices.ts';

export interface Pictures {
  show(): void;
  settle(): void;
  stop(): void;
  handle(): StageHandle | null;
}

const canvasState = (state: 'loading' | 'ready' | 'off'): void => {
  document.documentElement.dataset.canvas = state;
};

export const moves = (game: Game): boolean =>
  game.settings.motion === 'full' || (game.settings.motion === 'system' && !matchMedia('(prefers-reduced-motion: reduce)').matches);

/** Starts the stage where there is WebGL; otherwise says `off` and does nothing. */
export function openPictures(game: Game, parent: HTMLElement, send: (event: RoomEvent) => void): Pictures {
  let stage: StageHandle | null = null;
  let stopped = false;
  const settings = () => ({ motion: moves(game), textScale: game.settings.textScale });
  const fail = (code: 'STAGE-01' | 'STAGE-02'): void => {
    stage?.destroy();
    stage = null;
    stopped = true;
    canvasState('off');
    game.notify({ code, ...notices[code], actions: [{ label: 'Restart the pictures', run: () => location.reload() }] });
    game.show();
  };
  const start = async (): Promise<void> => {
    canvasState('loading');
    if (import.meta.env.PROD) await (await import('../stage/phaser/slices.ts')).evaluatePhaser();
    const { startStage } = await import('../stage/start.ts');
    if (stopped) return;
    const ports = { send, openDossier: game.openDossier, toShelf: game.toShelf };
    const started = await startStage({ parent, ports, settings: settings(), first: game.view(), onGone: () => fail('STAGE-02') });
    if (stopped) return started.destroy();
    stage = started;
    stage.show(game.view());
    canvasState('ready');
    game.show();
  };
  void canDraw().then((can) => {
    if (stopped) return;
    if (can) start().catch(() => fail('STAGE-01'));
    else canvasState('off');
  });
  return {
    show: () => stage?.show(game.view()),
    settle: () => stage?.settle(settings()),
    stop() {
      stopped = true;
      stage?.destroy();
      stage = null;
      canvasState('off');
    },
    handle: () => stage,
  };
}
