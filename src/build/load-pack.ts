/** Folder → checked and compiled pack: what the plugin, the dev server and the authors' commands share. */
import { readFile } from 'node:fs/promises';
import { checkPack } from '../scenario/check.ts';
import { type CompiledPack, compilePack, type KeptMembers } from '../scenario/compile.ts';
import type { Finding } from '../scenario/finding.ts';
import type { Tell } from '../scenario/names.ts';
import type { PackSource } from '../scenario/schema.ts';
import { readPack } from './read-pack.ts';

/** The model's kept settings, and what they are. */
export const MEMBERS_BYTES = 'assets/model/members.bin';
export const MEMBERS_ABOUT = 'assets/model/members.json';

export interface LoadedPack {
  findings: Finding[];
  /** Null where there is any finding. */
  whole: { source: PackSource; compiled: CompiledPack; tell: Tell } | null;
}

/** What the file of kept members says of itself; null where it was not made yet. */
async function keptMembers(): Promise<KeptMembers | null> {
  try {
    const { seed, kept, sha256 } = JSON.parse(await readFile(MEMBERS_ABOUT, 'utf8')) as KeptMembers;
    return { seed, kept, sha256 };
  } catch {
    return null;
  }
}

/** Reads, checks and compiles the pack in a folder; throws where the folder can't be read. */
export async function loadPack(folder: string): Promise<LoadedPack> {
  const { findings, source, tell } = checkPack(await readPack(folder), folder);
  return { findings, whole: source && { source, tell, compiled: compilePack(source, tell, source.model && (await keptMembers())) } };
}
