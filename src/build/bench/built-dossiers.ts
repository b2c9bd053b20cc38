import { readdirSync } from 'node:fs';

/** Ids of the dossiers that a built game holds: each has a folder of its own, with its page. */
export const builtDossiers = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['assets', 'content'].includes(entry.name))
    .map((entry) => entry.name)
    .sort();
