/** The explorer's part of the page: fetched when it is opened, with its styles. */
type Part = typeof import('./explorer.tsx');

let part: Part | null = null;

/** Fetches the part; await it before the explorer is shown. */
export async function needExplorerPart(): Promise<void> {
  part ??= await import('./explorer.tsx');
}

/** The component, once it was fetched. */
export const explorerPart = (): Part['Explorer'] | null => part?.Explorer ?? null;
