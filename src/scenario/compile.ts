/** A checked pack → what travels to the player. Pure and total for packs without findings. */
import { compileDossier } from './compile-dossier.ts';
import { compileModel } from './compile-model.ts';
import type { CompiledDossier, CompiledShelf, ShelfEntry, ShelfModel } from './compiled.ts';
import type { CompiledModel } from './compiled-model.ts';
import { contentHash } from './hash.ts';
import { nameTable, type Tell, teller } from './names.ts';
import { toLine } from './rich-text.ts';
import type { PackSource } from './schema.ts';

/** The model's kept settings: what the file of them is. */
export type KeptMembers = Omit<ShelfModel, 'content' | 'members'>;

export interface CompiledPack {
  shelf: CompiledShelf;
  dossiers: CompiledDossier[];
  model: CompiledModel | null;
}

/** Where a dossier's content lies, relative to the game's root. */
export const contentPath = ({ id, hash }: Pick<CompiledDossier, 'id' | 'hash'>): string => `content/${id}.${hash}.json`;
/** Where the shelf's content lies, relative to the game's root. */
export const shelfPath = (shelf: CompiledShelf): string => `content/shelf.${contentHash(shelf)}.json`;

/** Where the open model's data lies, relative to the game's root. */
export const modelPath = (model: CompiledModel): string => `content/model.${contentHash(model)}.json`;
/** Where the kept settings lie, relative to the game's root. */
export const membersPath = ({ sha256 }: Pick<KeptMembers, 'sha256'>): string => `content/members.${sha256.slice(0, 8)}.bin`;

function entryOf(dossier: CompiledDossier): ShelfEntry {
  const { id, hash, number, title, when, from, kind, sombre, teaser } = dossier;
  return { id, hash, number, title, when, from, kind, sombre, teaser, note: dossier.contentNote !== undefined, content: contentPath(dossier) };
}

/** Compiles all dossiers, the shelf and the model. `tell` may be the check's own, so that no text is read twice; without `members` the model is not offered to players. */
export function compilePack(source: PackSource, tell: Tell = teller(nameTable(source)), members: KeptMembers | null = null): CompiledPack {
  const dossiers = source.dossiers.map((dossier) => compileDossier(source, dossier, tell));
  const { id, title, subtitle, lead, about, source: cited, language } = source.pack;
  const line = (words: string): string => toLine(words).text;
  const pack = { id, title: line(title), subtitle: line(subtitle), lead: line(lead), about: tell(about).rich, source: { ...cited }, language };
  const model = source.model && compileModel(source.model, tell, source.dossiers, source.facts);
  return {
    shelf: { pack, dossiers: dossiers.map(entryOf), model: model && members && { ...members, content: modelPath(model), members: membersPath(members) } },
    dossiers,
    model,
  };
}
