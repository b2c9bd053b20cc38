/** What the wiring (`main.ts`) gives to the page beside the view: settings, notices and the acts that are no play events. */
import type { SeriesName } from '../play/explorer/explorer-events.ts';
import type { CompiledShelf } from '../scenario/compiled.ts';
import type { Level } from './notices.ts';

export interface Settings {
  /** Off until the player says Begin, then as remembered. */
  sound: boolean;
  captions: boolean;
  motion: 'system' | 'full' | 'reduced';
  textScale: 1 | 1.15 | 1.3;
  /** False: text only, the stage is not loaded. */
  pictures: boolean;
}
/** What holds before the player settled anything, and in the prerendered pages. */
export const SETTINGS_AT_FIRST: Settings = { sound: false, captions: true, motion: 'system', textScale: 1, pictures: true };
/** One clear sentence with a code, and a way on. */
export interface Notice {
  code: string;
  text: string;
  level: Level;
  actions: { label: string; run: () => void }[];
}
export interface ExplorerFiles {
  /** Saves the table. */
  csv(): void;
  /** Saves the picture of a series, or of the words for hunger. */
  png(series: SeriesName | 'hunger'): void;
  cite(): string;
  /** The address that holds the road, the guesses and the moved assumptions. */
  link(): string;
}
export interface Shell {
  settings: Settings;
  set(change: Partial<Settings>): void;
  openDossier(id: string): void;
  toShelf(): void;
  /** Starts this dossier again; the old log is kept as the one before. */
  restart(): void;
  exportLog(): void;
  importLog(file: File): void;
  /** The link that reopens the same path elsewhere: ids and integers only. */
  link(): string;
  print(): void;
  notices: Notice[];
  dismiss(code: string): void;
  /** The caption of the sound that just played, while sound and captions are on. */
  caption: string | null;
  /** URL of a dossier's page, for real links. */
  href(dossier: string): string;
  shelfHref: string;
  /** What the pack says of itself and of its source, where it is known. */
  pack?: Pick<CompiledShelf['pack'], 'about' | 'source'>;
  /** What can be taken along from the explorer, while it is open. */
  explorer?: ExplorerFiles;
}
