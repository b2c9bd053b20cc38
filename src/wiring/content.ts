/** The shelf and its dossiers, fetched by name. */
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';
import { fetchContent, fetchJson } from './fetch-content.ts';

export const fetchShelf = (root: string, path: string): Promise<CompiledShelf> => fetchJson<CompiledShelf>(root + path, (s) => Array.isArray(s?.dossiers));

/** The dossier `id` of this shelf. Rejects where the shelf has none of that name, or the content can't be fetched. */
export function fetchDossier(root: string, shelf: CompiledShelf, id: string): Promise<CompiledDossier> {
  const entry = shelf.dossiers.find((d) => d.id === id);
  return entry ? fetchContent(root + entry.content) : Promise.reject(new Error(`no dossier ${id}`));
}
