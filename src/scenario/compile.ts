/** A checked pack → what travels to the player. Pure and total for packs without findings. */
import { compileDossier } from './compile-dossier.ts';
import { compileModel } from './compile-model.ts';
import type { CompiledDossier, CompiledShelf, ShelfEntry } from './compiled.ts';
import type { CompiledModel } from './compiled-model.ts';
import { contentHash } from './hash.ts';
import { nameTable, type Tell, teller } from './names.ts';
import { toLine } from './rich-text.ts';
import type { PackSource } from './schema.ts';

export interface CompiledPack {
  shelf: CompiledShelf;
  dossiers: CompiledDossier[];
  model: CompiledModel | null;
}

/** Where a dossier's content lies, relative to the game's root. */
export const contentPath = ({ id, hash }: Pick<CompiledDossier, 'id' | 'hash'>): string => `content/${id}.${hash}.json`;
/** Where the shelf's content lies, relative to the game's root. */
export const shelfPath = (shelf: CompiledShelf): string => `content/shelf.${contentHash(shelf)}.json`;

function entryOf(dossier: CompiledDossier): ShelfEntry {
  const { id, hash, number, title, when, from, kind, sombre, teaser } = dossier;
  return { id, hash, number, title, when, from, kind, sombre, teaser, note: dossier.contentNote !== undefined, content: contentPath(dossier) };
}

/** Compiles all dossiers and the shelf. `tell` may be the check's own, so that no text is read twice. */
export function compilePack(source: PackSource, tell: Tell = teller(nameTable(source))): CompiledPack {
  const dossiers = source.dossiers.map((dossier) => compileDossier(source, dossier, tell));
  const { id, title, subtitle, lead, about, source: cited, language } = source.pack;
  const line = (words: string): string => toLine(words).text;
  const pack = { id, title: line(title), subtitle: line(subtitle), lead: line(lead), about: tell(about).rich, source: { ...cited }, language };
  return { shelf: { pack, dossiers: dossiers.map(entryOf) }, dossiers, model: source.model && compileModel(source.model, tell) };
}
