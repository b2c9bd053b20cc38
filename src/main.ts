/** Wiring: the one file that knows every room. What the first screen needs is here; the rest is fetched once the page answers. */
import { h, hydrate, render } from 'preact';
import { App, type AppProps } from './page/app.tsx';
import { loadLater } from './page/later-slot.tsx';
import { needShelfPart } from './page/shelf-slot.ts';
import { type Notice, SETTINGS_AT_FIRST, type Settings, type Shell } from './page/shell.ts';
import './page/styles/first.css';
import type { PlayEvent, RoomEvent } from './play/events.ts';
import type { ExplorerEvent } from './play/explorer/explorer-events.ts';
import { type Play, startPlay } from './play/play.ts';
import type { shelfView } from './play/shelf-view.ts';
import type { RoomView } from './play/view.ts';
import type { CompiledDossier, CompiledShelf } from './scenario/compiled.ts';
import type { ExplorerPath } from './storage/explorer-link.ts';
import type { Ears } from './wiring/ears.ts';
import type { OpenExplorer } from './wiring/explorer.ts';
import type { explorerFiles } from './wiring/explorer-files.ts';
import { fetchContent } from './wiring/fetch-content.ts';
import type { Game } from './wiring/game.ts';
import type { Keep } from './wiring/keep.ts';
import type { NoticeCode } from './wiring/notices.ts';
import type { Pictures } from './wiring/pictures.ts';
import { readSettings, writeSettings } from './wiring/settings.ts';
import type { Walk } from './wiring/walk.ts';

const html = document.documentElement;
let page: HTMLElement;
/** The dossier that this page was opened for. */
let brought: CompiledDossier | null = null;

let notices: Notice[] = [];
let caption: string | null = null;
/** The explorer lies over desk and shelf while it is open. */
let exploring: OpenExplorer | null = null;
let filesOf: typeof explorerFiles | null = null;
let keep: Keep | null = null;
let pictures: Pictures | null = null;
let ears: Ears | null = null;
let unsaved = false;
let linkOf: (() => string) | null = null;
let shown: RoomView | null = null;
let viewShelf: typeof shelfView | null = null;
/** Words of the page that is not on view yet: a play that is being begun. */
let offChange: (() => void) | null = null;

const game: Game = {
  root: new URL(html.dataset.root ?? './', location.href).href,
  settings: SETTINGS_AT_FIRST,
  shelf: null,
  folderStates: {},
  dossier: null,
  play: null,
  view: () =>
    exploring ? exploring.explorer.view() : game.play ? game.play.view() : (viewShelf as typeof shelfView)(game.shelf as CompiledShelf, game.folderStates),
  begin(dossier, events = [], seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0): Play {
    offChange?.();
    game.dossier = dossier;
    game.play = startPlay(dossier, { events, seed });
    offChange = game.play.subscribe(changed);
    return game.play;
  },
  openDossier: (id) => void openDossier(id, true),
  openExplorer: (option) => void explore({ option, pushing: true }),
  toShelf: () => void toShelf(true),
  show,
  notify(notice) {
    notices = [...notices.filter((n) => n.code !== notice.code), notice];
    show();
  },
  dismiss(code) {
    notices = notices.filter((n) => n.code !== code);
    show();
  },
};

function notify(code: NoticeCode, actions: Notice['actions'] = []): void {
  void import('./wiring/notices.ts').then((texts) => game.notify({ code, ...texts.notices[code], actions }));
}

/** After an event that the machine took. */
function changed(): void {
  show();
  save();
  later();
}

/** `data-saved` on <html> says that the log lies safe; while a write waits or is under way it is gone. What was pressed is painted first. */
function save(): void {
  delete html.dataset.saved;
  if (!keep) {
    afterPaint(needStorage);
    return;
  }
  if (!unsaved) void breath().then(write);
  unsaved = true;
}
function write(): void {
  if (!unsaved || !keep) return;
  unsaved = false;
  const play = game.play;
  void keep.save().then(() => {
    if (game.play === play && !unsaved) html.dataset.saved = '';
  });
}

function send(event: RoomEvent): void {
  if (event.type === 'shelf.return') game.toShelf();
  else if (event.type === 'dossier.open') game.openDossier(event.dossier);
  else if (event.type === 'explorer.open') game.openExplorer(event.option);
  else if (exploring) exploring.send(event as ExplorerEvent);
  else game.play?.send(event as PlayEvent);
}

const shell = (): Shell => ({
  settings: game.settings,
  set,
  openDossier: game.openDossier,
  toShelf: game.toShelf,
  restart: () => void keep?.restart(),
  exportLog: () => void keep?.exportLogs(),
  importLog: (file) => void keep?.importLog(file),
  link: () => linkOf?.() ?? location.href,
  print: () => print(),
  notices,
  dismiss: game.dismiss,
  caption: game.settings.captions && game.settings.sound ? caption : null,
  href: (id) => `${game.root}${id}/`,
  shelfHref: game.root,
  pack: game.shelf?.pack,
  ...(exploring && filesOf ? { explorer: filesOf(game, exploring) } : {}),
});

function set(change: Partial<Settings>): void {
  const before = game.settings;
  game.settings = { ...before, ...change };
  writeSettings(game.settings);
  ears?.settle();
  pictures?.settle();
  if (before.pictures && !game.settings.pictures) pictures?.stop();
  if (!before.pictures && game.settings.pictures) {
    if (pictures)
      location.reload(); // one stage a page life; the log brings the step back
    else void openStage();
  }
  show();
}

/** Says on <html> where the game is, for embedders and tests. What is the same is not written again: styles hang on it. */
function mark(view: RoomView): void {
  const dossier = view.at === 'dossier' ? view : null;
  const said: Record<string, string> = { dossier: dossier?.dossier.id ?? '', decision: dossier?.decision.id ?? '', step: dossier?.step ?? view.at };
  if (!game.settings.pictures) said.canvas = 'off';
  for (const [name, value] of Object.entries(said)) if (html.dataset[name] !== value) html.dataset[name] = value;
}

const props = (): AppProps => ({ view: game.view(), send, shell: shell() });

function show(): void {
  if (!game.play && !(game.shelf && viewShelf)) return;
  const now = game.view();
  const before = shown;
  shown = now;
  mark(now);
  render(h(App, props()), page);
  if (now === before) return;
  pictures?.show();
  if (ears) void breath().then(() => ears?.hear(before, now)); // heard with what is seen, not before it
}

/** The parts that a dossier opened by its link does without. */
async function needShelfRoom(): Promise<void> {
  const [{ shelfView: made }] = await Promise.all([import('./wiring/shelf-room.ts'), needShelfPart()]);
  viewShelf = made;
}

let walk: Promise<Walk> | null = null;
function needWalk(): Promise<Walk> {
  walk ??= import('./wiring/walk.ts').then(({ openWalk }) =>
    openWalk(game, {
      brought,
      shelfPath: html.dataset.shelf ?? '',
      keep: () => keep,
      needShelfRoom,
      clear() {
        offChange?.();
        game.play = null;
        game.dossier = null;
      },
    }),
  );
  return walk;
}
async function openDossier(id: string, pushing: boolean): Promise<void> {
  leaveExplorer();
  await (await needWalk()).openDossier(id, pushing);
  later();
}
async function toShelf(pushing: boolean): Promise<void> {
  leaveExplorer();
  await (await needWalk()).toShelf(pushing);
}

/** Opens the explorer over what is there; its rooms are fetched now. */
async function explore(start: { option?: string | undefined; path?: ExplorerPath; pushing: boolean }): Promise<void> {
  const [{ openExplorer }, { explorerFiles }] = await Promise.all([import('./wiring/explorer.ts'), import('./wiring/explorer-files.ts'), loadLater()]);
  leaveExplorer();
  const needShelf = async (): Promise<CompiledShelf> => (await needWalk()).needShelf();
  const leave = (): void => {
    exploring = null;
    show();
  };
  filesOf = explorerFiles;
  exploring = await openExplorer(game, { keep: () => keep, needShelf, leave }, start);
  show();
  later();
}
function leaveExplorer(): void {
  exploring?.close();
  exploring = null;
}
/** Opens the explorer where the address says so; false where it says nothing of it. */
async function followExplorer(): Promise<boolean> {
  if (!location.hash.startsWith('#explore=')) return false;
  const { explorerPath } = await import('./wiring/explorer.ts');
  const path = explorerPath(game, location.hash);
  if (path) await explore({ path, pushing: false });
  return true;
}

/** The stage and the sounds come after the first press, or once the page has been quiet for a while. */
let laterBegun = false;
function later(): void {
  if (laterBegun) return;
  laterBegun = true;
  afterPaint(() => {
    void import('./wiring/ears.ts').then(({ openEars }) => {
      ears = openEars(game, (text) => {
        caption = text;
        if (game.settings.captions && game.settings.sound) show();
      });
    });
    void openStage().then(() => whenIdle(() => setTimeout(needVersions, VERSIONS_AFTER), 4000));
  });
}
/** The service worker fetches much of the game: not while the stage starts. */
const VERSIONS_AFTER = 4000;
function needVersions(): void {
  if (import.meta.env.PROD) void import('./wiring/versions.ts').then(({ watchVersions }) => watchVersions(game));
}
async function openStage(): Promise<void> {
  if (!game.settings.pictures || pictures) return;
  await loadLater(); // the stage letters its things in the faces that come with it
  const { openPictures } = await import('./wiring/pictures.ts');
  pictures ??= openPictures(game, document.getElementById('stage') as HTMLElement, send);
}

let storageBegun = false;
function needStorage(): void {
  if (storageBegun) return;
  storageBegun = true;
  void openStorage();
}

/** Brings the storage room, what is stored, and the path that the address names. */
async function openStorage(): Promise<void> {
  const [{ openKeep }, links] = await Promise.all([import('./wiring/keep.ts'), import('./wiring/links.ts')]);
  keep = await openKeep(game);
  linkOf = () => links.linkOf(game);
  const had = await keep.restore();
  if (!had && (game.play?.log().events.length ?? 0) > 0) save();
  const follow = async (hadOwn: boolean): Promise<void> => {
    if (await followExplorer()) return;
    const path = keep && links.takeLink(keep);
    if (!path || !keep) return;
    if (game.dossier?.id !== path.dossier) {
      const shelf = await (await needWalk()).needShelf();
      if (!shelf.dossiers.some((d) => d.id === path.dossier)) return notify('LINK-02');
      await openDossier(path.dossier, true);
    }
    links.followLink(game, keep, path, hadOwn || (game.play?.log().events.length ?? 0) > 0);
  };
  await follow(had);
  addEventListener('hashchange', () => void follow(false));
  if (!game.play) {
    game.folderStates = await keep.folderStates();
    show();
  }
}

function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));
}

function whenIdle(run: () => void, timeout: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout });
  else setTimeout(run, timeout / 2);
}

/** Lets the browser paint, and answer a press from the page's own markup, between two pieces of work. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200); // a hidden tab has no frames
  });

/** What the page is about: a dossier, fetched beside the script, or the shelf, which stands in the page. */
async function readContent(): Promise<void> {
  const parsed =
    document.readyState === 'loading' ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true })) : Promise.resolve();
  const path = html.dataset.content;
  if (path) {
    [brought] = await Promise.all([fetchContent(game.root + path), parsed]);
    await breath();
    game.begin(brought);
    await breath();
    // pressed before the script came: the page answered from its own markup, which is taken over as it stands
    if (html.dataset.step === 'papers') game.begin(brought, [{ type: 'step.next' }]);
  } else {
    await parsed;
    game.shelf = JSON.parse(document.getElementById('content')?.textContent ?? '{}') as CompiledShelf;
    await needShelfRoom();
  }
  page = document.getElementById('page') as HTMLElement;
}

async function start(): Promise<void> {
  await readContent();
  hydrate(h(App, props()), page);
  shown = game.view();
  mark(shown);
  game.settings = readSettings();
  if (JSON.stringify(game.settings) !== JSON.stringify(SETTINGS_AT_FIRST)) show();
  html.dataset.alive = '';
  document.getElementById('next')?.remove();
  const { early, kept } = window as { early?: 1; kept?: HTMLElement };
  kept?.click();
  if (early) later();
  // what was pressed is painted before anything else is fetched
  afterPaint(() => whenIdle(needStorage, 500));
  addEventListener('pagehide', write);
  addEventListener('popstate', () => {
    if (location.hash.startsWith('#explore=')) return void followExplorer();
    leaveExplorer();
    const id = location.href.slice(game.root.length).split(/[/#?]/)[0];
    if (id && id === game.dossier?.id) show();
    else if (id) void openDossier(id, false);
    else if (game.play) void toShelf(false);
    else show();
  });
  const fault = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const error = 'reason' in event ? event.reason : event.error;
    if (error instanceof Error) void import('./wiring/fault-screen.ts').then(({ showFaultScreen }) => showFaultScreen(keep));
  };
  addEventListener('error', fault);
  addEventListener('unhandledrejection', fault);
  whenIdle(() => setTimeout(later, 1500), 4000);
}

/** For embedders and tests: what is where on the stage, and what it shows. */
Object.assign(window, {
  roadsNotTaken: {
    view: () => game.view(),
    targets: () => pictures?.handle()?.targets() ?? [],
    stage: () => pictures?.handle()?.state() ?? null,
    sound: () => ears?.state() ?? null,
  },
});

start().catch(() => {
  void import('./wiring/fault-screen.ts').then(({ showFaultScreen }) => showFaultScreen(null));
});

if (import.meta.hot) {
  import.meta.hot.on('scenario:update', ({ shelf, dossiers }: { shelf: CompiledShelf; dossiers: CompiledDossier[] }) => {
    game.shelf = shelf;
    const fresh = dossiers.find((d) => d.id === game.dossier?.id);
    if (fresh && game.play) game.begin(fresh, game.play.log().events);
    show();
  });
}
