/** Fetches compiled content of the game's own origin: the little of it that the first screen needs. */
import type { CompiledDossier } from '../scenario/compiled.ts';

/** JSON at `url`, if it is `shaped` as it should be; rejects otherwise. */
export async function fetchJson<T>(url: string, shaped: (thing: T) => boolean): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const thing = (await response.json()) as T; // an HTML page served for JSON throws here
  if (!shaped(thing)) throw new Error(`unexpected content at ${url}`);
  return thing;
}

/** A dossier's compiled content. */
export const fetchContent = (url: string): Promise<CompiledDossier> => fetchJson<CompiledDossier>(url, (d) => Array.isArray(d?.decisions));
