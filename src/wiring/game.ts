/** What the parts of the wiring share: the game as it stands, and the few acts that all of them need. */
import type { Notice, Settings } from '../page/shell.ts';
import type { PlayEvent } from '../play/events.ts';
import type { Play } from '../play/play.ts';
import type { FolderState } from '../play/shelf-view.ts';
import type { RoomView } from '../play/view.ts';
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';

export interface Game {
  /** The game's own root, ends with “/”. */
  root: string;
  settings: Settings;
  shelf: CompiledShelf | null;
  folderStates: Record<string, FolderState>;
  dossier: CompiledDossier | null;
  play: Play | null;
  view(): RoomView;
  /** Puts a play on the desk, replaying `events`. */
  begin(dossier: CompiledDossier, events?: readonly PlayEvent[], seed?: number): Play;
  openDossier(id: string): void;
  /** Opens the explorer, with this option of the model taken. */
  openExplorer(option?: string): void;
  toShelf(): void;
  /** Shows the view anew, on page and stage. */
  show(): void;
  notify(notice: Notice): void;
  dismiss(code: string): void;
}
