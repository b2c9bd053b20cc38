/** Fetches compiled content of the game's own origin. */
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';

async function fetchJson<T>(url: string, shaped: (thing: T) => boolean): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const thing = (await response.json()) as T; // an HTML page served for JSON throws here
  if (!shaped(thing)) throw new Error(`unexpected content at ${url}`);
  return thing;
}

/** A dossier's compiled content. */
export const fetchContent = (url: string): Promise<CompiledDossier> => fetchJson<CompiledDossier>(url, (d) => Array.isArray(d?.decisions));

export const fetchShelf = (root: string, path: string): Promise<CompiledShelf> => fetchJson<CompiledShelf>(root + path, (s) => Array.isArray(s?.dossiers));

/** The dossier `id` of this shelf. Rejects where the shelf has none of that name, or the content can't be fetched. */
export function fetchDossier(root: string, shelf: CompiledShelf, id: string): Promise<CompiledDossier> {
  const entry = shelf.dossiers.find((d) => d.id === id);
  return entry ? fetchContent(root + entry.content) : Promise.reject(new Error(`no dossier ${id}`));
}
