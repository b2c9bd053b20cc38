/** The explorer's side of the wiring: fetched when it is opened. Brings the model and its settings, keeps the address true, makes the files. */
import { needExplorerPart } from '../page/explorer/explorer-slot.ts';
import { contextOf } from '../play/explorer/context-of.ts';
import { type Explorer, startExplorer } from '../play/explorer/explorer.ts';
import type { ExplorerEvent } from '../play/explorer/explorer-events.ts';
import { type ExplorerContext, emptyExplorer } from '../play/explorer/explorer-machine.ts';
import { knownOf } from '../play/explorer/known-of.ts';
import { type ModelRoom, openModelRoom } from '../play/explorer/model-room.ts';
import type { CompiledShelf, ShelfModel } from '../scenario/compiled.ts';
import type { CompiledModel } from '../scenario/compiled-model.ts';
import { decodeExplorer, type ExplorerPath, encodeExplorer } from '../storage/explorer-link.ts';
import { type Asker, openAsker } from './asker.ts';
import { fetchBytes } from './content.ts';
import { fetchJson } from './fetch-content.ts';
import type { Game } from './game.ts';
import type { Keep } from './keep.ts';
import { notices } from './notices.ts';

export interface ExplorerPorts {
  keep(): Keep | null;
  needShelf(): Promise<CompiledShelf>;
  /** Shows what is on the desk, or the shelf. */
  leave(): void;
}
export interface OpenExplorer {
  explorer: Explorer;
  send(event: ExplorerEvent): void;
  /** The address that shows the same elsewhere. */
  link(): string;
  close(): void;
}

/** The address follows what is seen once it has come to rest: browsers refuse a hundred changes in half a minute. */
const REST_MS = 300;

let brought: Promise<{ room: ModelRoom; model: CompiledModel; bytes: ArrayBuffer; about: ShelfModel }> | null = null;

/** The model and its settings, fetched once. Rejects where they can't be had, or are not what the shelf says. */
function bring(game: Game, about: ShelfModel): NonNullable<typeof brought> {
  brought ??= (async () => {
    const [model, bytes] = await Promise.all([
      fetchJson<CompiledModel>(game.root + about.content, (one) => Array.isArray(one?.stations)),
      fetchBytes(game.root + about.members, about.sha256),
    ]);
    return { room: openModelRoom(model, bytes, about), model, bytes, about };
  })();
  brought.catch(() => {
    brought = null;
  });
  return brought;
}

/** Opens the explorer at its tree, with an option taken, or at a path. Says MODEL-01 and gives null where the model can't be had. */
export async function openExplorer(
  game: Game,
  ports: ExplorerPorts,
  start: { option?: string | undefined; path?: ExplorerPath; pushing: boolean },
): Promise<OpenExplorer | null> {
  let room: ModelRoom;
  let asker: Asker | null = null;
  let whole = true;
  let context: ExplorerContext;
  let known: ReturnType<typeof knownOf>;
  let settings: { model: CompiledModel; bytes: ArrayBuffer; about: ShelfModel };
  try {
    const { model: about } = await ports.needShelf();
    if (!about) return null;
    const [had, , logs] = await Promise.all([bring(game, about), needExplorerPart(), allLogs(game, ports.keep())]);
    ({ room } = had);
    settings = had;
    known = knownOf(room.model, logs);
    context = emptyExplorer(room, known.opened);
    if (start.path) ({ context, whole } = contextOf(room, start.path, known.opened));
    game.dismiss('MODEL-01');
  } catch {
    const again = (): void => game.openExplorer(start.option);
    game.notify({ code: 'MODEL-01', ...notices['MODEL-01'], actions: [{ label: 'Try again', run: again }] });
    return null;
  }
  if (!whole) game.notify({ code: 'LINK-06', ...notices['LINK-06'], actions: [] });
  const { dossier } = game;
  const explorer = startExplorer(room, {
    context,
    sealed: known.sealed,
    from: dossier && { id: dossier.id, sombre: dossier.sombre },
    ask: (question) => asker?.ask(question),
  });
  asker = openAsker(room, settings.model, settings.bytes.slice(0), settings.about, { hear: explorer.hear, progress: explorer.progress });
  const link = (): string => `${game.root}#${encodeExplorer(explorer.context())}`;
  const before = location.href;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = explorer.subscribe(() => {
    clearTimeout(resting);
    resting = setTimeout(() => history.replaceState(history.state, '', link()), REST_MS);
    game.show();
  });
  if (start.pushing) history.pushState(null, '', link());
  explorer.askAgain();
  if (start.option !== undefined) {
    explorer.send({ type: 'option.take', option: start.option });
    explorer.send({ type: 'tab.show', tab: 'road' });
  }
  const close = (): void => {
    clearTimeout(resting);
    stop();
    asker?.close();
  };
  return {
    explorer,
    link,
    close,
    send(event) {
      if (event.type === 'run.stop') asker?.stop();
      else if (event.type === 'run.again') explorer.askAgain();
      else if (event.type === 'explorer.close') {
        close();
        history.pushState(null, '', game.dossier ? before.split('#')[0] : game.root);
        ports.leave();
      } else explorer.send(event);
    },
  };
}

/** The stored logs, and the one on the desk as it stands now. */
async function allLogs(game: Game, keep: Keep | null) {
  const stored = (await keep?.logs()) ?? [];
  const now = game.play?.log();
  return now ? [...stored.filter(({ dossier }) => dossier !== now.dossier), now] : stored;
}

/** The explorer's path in the address; null where there is none, or it is damaged. */
export function explorerPath(game: Game, fragment: string): ExplorerPath | null {
  const link = decodeExplorer(fragment);
  if (link.kind === 'damaged') game.notify({ code: 'LINK-01', ...notices['LINK-01'], actions: [] });
  return link.kind === 'path' ? link.path : null;
}
