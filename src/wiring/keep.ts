/** Keeping: the log after every event, restored on return; two tabs; export and import. */
import type { Notice } from '../page/shell.ts';
import type { DecisionLog } from '../play/log.ts';
import { startPlay } from '../play/play.ts';
import type { FolderState } from '../play/shelf-view.ts';
import { type Desk, takeDesk } from '../storage/desk-lock.ts';
import { exportFile, importFile } from '../storage/file.ts';
import { LOG_BYTES_MOST } from '../storage/log-shape.ts';
import type { LogStore } from '../storage/log-store.ts';
import { openStore } from '../storage/storage.ts';
import { fetchDossier } from './content.ts';
import { download } from './download.ts';
import type { Game } from './game.ts';
import { type NoticeCode, notices } from './notices.ts';

export interface Keep {
  /** Brings back what is stored of the dossier on the desk. True where a log with events was found. */
  restore(): Promise<boolean>;
  /** Writes the log; resolves when it lies safe. */
  save(): Promise<void>;
  restart(): Promise<void>;
  leaveDesk(): void;
  folderStates(): Promise<Record<string, FolderState>>;
  exportLogs(): Promise<void>;
  /** All stored logs, as they are. */
  logs(): Promise<DecisionLog[]>;
  importLog(file: File): Promise<void>;
  notice(code: NoticeCode, actions?: Notice['actions']): void;
}

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });

export async function openKeep(game: Game): Promise<Keep> {
  const notice = (code: NoticeCode, actions: Notice['actions'] = []): void => game.notify({ code, ...notices[code], actions });
  const store: LogStore = await openStore(() => notice('SAVE-01', [{ label: 'Save as a file', run: () => void exportLogs() }]));
  let desk: Desk | null = null;
  /** Set while a log that no longer holds whole must not be written over. */
  let aside: Promise<void> | null = null;

  const sit = (id: string): void => {
    desk?.leave();
    desk = takeDesk(id, (mine) => {
      if (game.dossier?.id !== id) return;
      if (mine) {
        game.dismiss('TAB-01');
        void restore();
      } else notice('TAB-01', [{ label: 'Go on here', run: () => desk?.takeOver() }]);
    });
  };

  async function restore(): Promise<boolean> {
    const { dossier } = game;
    if (!dossier) return false;
    const { log, damaged } = await store.load(dossier.id);
    if (game.dossier !== dossier) return false;
    if (damaged.length > 0) notice('SAVE-02', [{ label: 'Save the damaged part', run: () => download(`${dossier.id}-damaged.txt`, json(damaged.join('\n'))) }]);
    if (!log || log.events.length === 0) return false;
    const play = game.begin(dossier, log.events, log.seed);
    if (play.stoppedAt !== null) {
      aside = store.setAside(dossier.id);
      notice('SAVE-03', [{ label: 'Save the whole log as a file', run: () => download(`${dossier.id}-before.json`, json(exportFile([log]))) }]);
    }
    game.show();
    return true;
  }

  async function folderStates(): Promise<Record<string, FolderState>> {
    const all = await store.all();
    return Object.fromEntries(all.filter((s) => s.log.events.length > 0).map((s) => [s.log.dossier, s.done ? 'done' : 'begun']));
  }

  async function exportLogs(): Promise<void> {
    const stored = (await store.all()).map((s) => s.log);
    const now = game.play?.log();
    const logs = now && now.events.length > 0 ? [now, ...stored.filter((l) => l.dossier !== now.dossier)] : stored;
    download('roads-not-taken-log.json', json(exportFile(logs)));
  }

  /** Replays each log on its dossier: an import is taken whole or not at all. */
  async function verify(logs: DecisionLog[]): Promise<NoticeCode | null> {
    for (const log of logs) {
      if (!game.shelf?.dossiers.some((d) => d.id === log.dossier)) return 'LOG-06';
      const dossier = game.dossier?.id === log.dossier ? game.dossier : await fetchDossier(game.root, game.shelf, log.dossier);
      if (startPlay(dossier, { events: log.events }).stoppedAt !== null) return 'LOG-07';
    }
    return null;
  }

  return {
    restore: async () => {
      if (game.dossier) sit(game.dossier.id);
      return restore();
    },
    async save() {
      const { play } = game;
      if (!play || desk?.mine() === false) return;
      await aside;
      aside = null;
      await store.save(play.log(), play.view().closed);
    },
    async restart() {
      const { dossier } = game;
      if (!dossier) return;
      await store.setAside(dossier.id);
      game.begin(dossier);
      game.show();
    },
    leaveDesk: () => desk?.leave(),
    folderStates,
    exportLogs,
    logs: async () => (await store.all()).map(({ log }) => log),
    async importLog(file) {
      if (file.size > LOG_BYTES_MOST) return notice('LOG-01');
      const result = importFile(await file.text());
      if ('fault' in result) return notice(result.fault);
      let fault: NoticeCode | null;
      try {
        fault = await verify(result.logs);
      } catch {
        fault = 'NET-01';
      }
      if (fault) return notice(fault);
      for (const log of result.logs) {
        await store.setAside(log.dossier);
        await store.save(log, log.events.at(-1)?.type === 'dossier.close');
      }
      notice('LOG-08');
      game.folderStates = await folderStates();
      const here = result.logs.find((l) => l.dossier === game.dossier?.id);
      if (here && game.dossier) game.begin(game.dossier, here.events, here.seed);
      game.show();
    },
    notice,
  };
}
