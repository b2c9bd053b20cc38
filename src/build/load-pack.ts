/** Folder → checked and compiled pack: what the plugin, the dev server and the authors' commands share. */
import { checkPack } from '../scenario/check.ts';
import { type CompiledPack, compilePack } from '../scenario/compile.ts';
import type { Finding } from '../scenario/finding.ts';
import type { Tell } from '../scenario/names.ts';
import type { PackSource } from '../scenario/schema.ts';
import { readPack } from './read-pack.ts';

export interface LoadedPack {
  findings: Finding[];
  /** Null where there is any finding. */
  whole: { source: PackSource; compiled: CompiledPack; tell: Tell } | null;
}

/** Reads, checks and compiles the pack in a folder; throws where the folder can't be read. */
export async function loadPack(folder: string): Promise<LoadedPack> {
  const { findings, source, tell } = checkPack(await readPack(folder), folder);
  return { findings, whole: source && { source, tell, compiled: compilePack(source, tell) } };
}
