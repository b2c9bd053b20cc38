import type { Game } from './game.ts';
import { notices } from './notices.ts';

/** Minutes between two looks whether a new version was published. */
const MINUTES = 10;
const html = document.documentElement;

/**
 * Starts the service worker, and tells when a new version of the game was published while this page was open: at the next step, never in the middle of one, and
 * never by loading it unasked. Where the browser has no service workers, pages are simply fetched.
 */
export async function watchVersions(game: Game): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { version } = html.dataset;
  let newer = false;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ version?: string }>) => {
    if (data.version && data.version !== version) newer = true;
  });
  // refused, as in some private windows: the game goes on without
  const registration = await navigator.serviceWorker.register(`${game.root}sw.js`, { scope: game.root }).catch(() => null);
  if (!registration) return;
  let looked = performance.now();
  const step = (): void => {
    if (newer) {
      newer = false;
      game.notify({ code: 'VERSION-01', ...notices['VERSION-01'], actions: [{ label: 'Open the new version', run: () => location.reload() }] });
    } else if (performance.now() - looked > MINUTES * 60_000) {
      looked = performance.now();
      void registration.update().catch(() => undefined); // no line: later
    }
  };
  new MutationObserver(step).observe(html, { attributeFilter: ['data-step', 'data-decision', 'data-dossier'] });
}
