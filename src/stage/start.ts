import type { RoomView } from '../play/view.ts';
import { Art, atlasesOf } from './art.ts';
import { Awake } from './awake.ts';
import type { StageHandle, StageSettings, StageStart } from './contract.ts';
import { loadFaces } from './faces.ts';
import { fitWindow } from './fit-window.ts';
import { guardContext } from './guard-context.ts';
import { openGame } from './open-game.ts';
import { Room } from './room.ts';
import { waitBefore } from './when-to-show.ts';

/** So long (ms) the stage stays with what it shows where pictures of the next view are still to come; then their things are plain shapes until they are there. */
const PICTURES_MS = 1500;

/**
 * Starts the stage in `parent`. Ask `canDraw` first, and only once a page life. Resolves when the first view can be shown: pictures and
 * faces are there, or were waited for long enough. Rejects where the browser refuses WebGL.
 */
export async function startStage({ parent, ports, settings, first, onGone }: StageStart): Promise<StageHandle> {
  let room: Room | null = null;
  let stale = false;
  /** A picture or a face came when things had been drawn without it. */
  const late = (): void => {
    if (room) room.renew();
    else stale = true;
  };
  const faces = loadFaces(late);
  await new Promise((next) => setTimeout(next)); // evaluated is enough for one task
  const { game, scene } = await openGame(parent);
  game.canvas.setAttribute('aria-hidden', 'true');
  const awake = new Awake(game.loop, () => room?.busy ?? false);
  game.events.on('postrender', () => awake.drawn());
  const art = new Art(game.textures, late);
  await Promise.all([first ? art.need(atlasesOf(first)) : art.rest(), faces]);
  /** The stage itself was touched: it answers at once. */
  let own = false;
  const send: typeof ports.send = (event) => {
    own = true;
    ports.send(event);
    own = false;
  };
  const mine = new Room(scene, { ...ports, send }, settings, awake);
  if (first) await mine.raise(first);
  room = mine;
  if (stale) mine.rebuild();
  void art.rest();
  let next: RoomView | null = null;
  let last: { view: RoomView; at: number } | null = null;
  let asked: number | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** The page paints first, and its picture is on the screen: what is shown on the stage waits for the frame after. */
  const flush = (): void => {
    if (asked !== null) cancelAnimationFrame(asked);
    asked = null;
    clearTimeout(rest);
    const view = next;
    next = null;
    if (view) mine.show(view);
  };
  const ask = (): void => {
    asked ??= requestAnimationFrame(() => {
      asked = requestAnimationFrame(() => setTimeout(flush));
    });
  };
  const stopFit = fitWindow(game, parent, () => {
    flush();
    mine.refit();
  });
  const stopGuard = guardContext(game.renderer, {
    lost: () => awake.hold('lost context'),
    back: () => {
      mine.rebuild();
      awake.release('lost context');
    },
    gone: onGone,
  });
  const skip = (): void => mine.finish();
  addEventListener('keydown', skip);
  return {
    show(view) {
      const now = performance.now();
      const wait = waitBefore(last?.view ?? null, view, now - (last?.at ?? 0), own);
      last = { view, at: now };
      next = view;
      clearTimeout(rest);
      const go = (): void => {
        if (wait > 0) rest = setTimeout(ask, wait);
        else ask();
      };
      const needed = atlasesOf(view);
      if (art.here(needed)) go();
      else void art.need(needed, PICTURES_MS).then(() => next === view && go());
    },
    settle: (changed: StageSettings) => mine.settle(changed),
    targets() {
      flush();
      return mine.kit.board.targets();
    },
    state() {
      flush();
      return mine.state();
    },
    destroy() {
      next = null;
      clearTimeout(rest);
      stopFit();
      stopGuard();
      removeEventListener('keydown', skip);
      awake.destroy();
      game.destroy(true);
      game.loop.wake(); // a sleeping game would keep its canvas for ever
    },
  };
}
