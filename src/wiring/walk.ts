/** Between shelf and desk: fetches what is asked for, keeps the address true, and says where it can't. */
import { createActor } from 'xstate';
import { readingRoomMachine } from '../play/reading-room.ts';
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';
import { fetchDossier, fetchShelf } from './content.ts';
import type { Game } from './game.ts';
import type { Keep } from './keep.ts';
import { notices } from './notices.ts';

export interface Walk {
  openDossier(id: string, pushing: boolean): Promise<void>;
  toShelf(pushing: boolean): Promise<void>;
  needShelf(): Promise<CompiledShelf>;
}
export interface WalkPorts {
  /** The dossier that the page brought with it. */
  brought: CompiledDossier | null;
  shelfPath: string;
  keep(): Keep | null;
  needShelfRoom(): Promise<void>;
  /** Takes the dossier off the desk. */
  clear(): void;
}

export function openWalk(game: Game, ports: WalkPorts): Walk {
  const room = createActor(readingRoomMachine, { input: { dossier: ports.brought?.id ?? null } });
  room.start();

  const push = (path: string): void => {
    const url = game.root + path;
    if (location.href.split('#')[0] !== url) history.pushState(null, '', url);
  };
  const needShelf = async (): Promise<CompiledShelf> => {
    game.shelf ??= await fetchShelf(game.root, ports.shelfPath);
    return game.shelf;
  };

  return {
    needShelf,
    async openDossier(id, pushing) {
      room.send({ type: 'dossier.open', dossier: id });
      try {
        const dossier = ports.brought?.id === id ? ports.brought : await fetchDossier(game.root, await needShelf(), id);
        room.send({ type: 'dossier.arrive', dossier: id });
        if (room.getSnapshot().context.dossier !== id) return;
        game.begin(dossier);
        await ports.keep()?.restore();
        if (pushing) push(`${id}/`);
        game.dismiss('NET-01');
      } catch {
        room.send({ type: 'dossier.miss', dossier: id, code: 'NET-01' });
        game.notify({ code: 'NET-01', ...notices['NET-01'], actions: [{ label: 'Try again', run: () => game.openDossier(id) }] });
      }
    },
    async toShelf(pushing) {
      try {
        const keep = ports.keep();
        await Promise.all([needShelf(), ports.needShelfRoom(), keep?.save()]);
        room.send({ type: 'shelf.return' });
        keep?.leaveDesk();
        ports.clear();
        if (keep) game.folderStates = await keep.folderStates();
        if (pushing) push('');
        game.dismiss('NET-02');
      } catch {
        game.notify({ code: 'NET-02', ...notices['NET-02'], actions: [{ label: 'Try again', run: game.toShelf }] });
      }
    },
  };
}
