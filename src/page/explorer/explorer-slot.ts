import { loadLater } from '../later-slot.tsx';

/** The explorer's part of the page: fetched when it is opened, with its styles. */
type Part = typeof import('./explorer.tsx');

let part: Part | null = null;

/** Fetches the part, and the second module whose styles it shares; await it before the explorer is shown. */
export async function needExplorerPart(): Promise<void> {
  [part] = await Promise.all([import('./explorer.tsx'), loadLater()]);
}

/** The component, once it was fetched. */
export const explorerPart = (): Part['Explorer'] | null => part?.Explorer ?? null;
