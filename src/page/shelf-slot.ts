/** The shelf's part of the page: a dossier that is opened by its link does without it. */
type Part = typeof import('./shelf.tsx');

let part: Part | null = null;

/** Fetches the part; await it before a shelf is shown. */
export async function needShelfPart(): Promise<void> {
  part ??= await import('./shelf.tsx');
}

/** The component, once it was fetched. */
export const shelfPart = (): Part['Shelf'] | null => part?.Shelf ?? null;
