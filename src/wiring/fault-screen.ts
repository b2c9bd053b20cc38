/** One screen for a fault of the game itself: code, back to the last step, export; three times in a row, a fresh start that deletes nothing. */
import type { Keep } from './keep.ts';
import { notices } from './notices.ts';

const KEY = 'roads-not-taken:faults';
const SOON = 60_000;

/** How many faults came in a row, this one counted. */
function count(now: number): number {
  try {
    const before = (JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as number[]).filter((t) => now - t < SOON);
    sessionStorage.setItem(KEY, JSON.stringify([...before, now]));
    return before.length + 1;
  } catch {
    return 1;
  }
}

/** Shows the screen once a page life. */
export function showFaultScreen(keep: Keep | null): void {
  if (document.getElementById('fault')) return;
  const screen = document.createElement('div');
  screen.id = 'fault';
  screen.setAttribute('role', 'alertdialog');
  screen.setAttribute('aria-labelledby', 'fault-text');
  const text = document.createElement('p');
  text.id = 'fault-text';
  text.textContent = `${notices['ERR-01'].text} (ERR-01)`;
  const button = (label: string, run: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.textContent = label;
    made.addEventListener('click', run);
    return made;
  };
  const back = button('Back to the last step', () => location.reload());
  screen.append(text, back);
  if (keep) screen.append(button('Save my log as a file', () => void keep.exportLogs()));
  if (keep && count(Date.now()) >= 3) screen.append(button('Start this dossier afresh', () => void keep.restart().then(() => location.reload())));
  document.body.append(screen);
  back.focus();
}
