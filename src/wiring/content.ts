/** The shelf and its dossiers, fetched by name. */
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';
import { fetchContent, fetchJson } from './fetch-content.ts';

export const fetchShelf = (root: string, path: string): Promise<CompiledShelf> => fetchJson<CompiledShelf>(root + path, (s) => Array.isArray(s?.dossiers));

/** The dossier `id` of this shelf. Rejects where the shelf has none of that name, or the content can't be fetched. */
export function fetchDossier(root: string, shelf: CompiledShelf, id: string): Promise<CompiledDossier> {
  const entry = shelf.dossiers.find((d) => d.id === id);
  return entry ? fetchContent(root + entry.content) : Promise.reject(new Error(`no dossier ${id}`));
}

/** Bytes at `url`, if they are those of this SHA-256 (checked where the browser can; over plain HTTP it can't); rejects otherwise. */
export async function fetchBytes(url: string, sha256: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const bytes = await response.arrayBuffer();
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  const hex = digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== undefined && hex !== sha256) throw new Error(`unexpected content at ${url}`);
  return bytes;
}
