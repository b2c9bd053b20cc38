/** View data of the shelf. */
import type { CompiledShelf } from '../scenario/compiled.ts';
import type { ShelfView } from './view.ts';

export type FolderState = 'new' | 'begun' | 'done';

/** The folders on their timeline, with what is new, begun and done. The main action opens the first that isn't done. */
export function shelfView(shelf: CompiledShelf, states: Record<string, FolderState>): ShelfView {
  const folders = shelf.dossiers.map((d) => {
    const [year = 1927, month = 1] = d.from.split('-').map(Number);
    return {
      id: d.id,
      number: d.number,
      title: d.title,
      when: d.when,
      at: year - 1927 + (month - 1) / 12,
      sombre: d.sombre,
      state: states[d.id] ?? ('new' as const),
    };
  });
  const begun = folders.find((f) => f.state === 'begun');
  const first = begun ?? folders.find((f) => f.state === 'new') ?? folders[0];
  const when = first ? first.when.charAt(0).toLowerCase() + first.when.slice(1) : '';
  return {
    at: 'shelf',
    title: shelf.pack.title,
    subtitle: shelf.pack.subtitle,
    lead: shelf.pack.lead,
    folders,
    explorer: shelf.model !== null,
    main: {
      label: begun ? `Go on with ${begun.title}` : `Begin with ${/^(Winter|Spring|Summer|Autumn)/.test(first?.when ?? '') ? when : (first?.when ?? '')}`,
      dossier: first?.id ?? '',
    },
  };
}
