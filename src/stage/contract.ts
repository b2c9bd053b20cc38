/** What the stage gives to and takes from the wiring, and what its things share. */
import type { RoomEvent } from '../play/events.ts';
import type { RoomView } from '../play/view.ts';
import type { Rect } from '../theme/layout.ts';

/** The only way up. */
export interface StagePorts {
  send(event: RoomEvent): void;
  openDossier(id: string): void;
  toShelf(): void;
}
export interface StageSettings {
  /** False: cuts instead of movement. */
  motion: boolean;
  textScale: number;
}
/** Something on the stage that can be pressed, in CSS pixels of the window: for tests and embedders. */
export interface Target {
  /** e.g. `paper:molotov`, `option:stimuli`, `main`, `back`, `sure:leaning`, `envelope`, `folder:1928-grain-crisis`, `forecast-handle`, `map`, `road:…`, `vote:…`, `prompt:…`, `tab:papers` */
  id: string;
  rect: Rect;
}
export interface StageHandle {
  /** Shows this view; moves what differs from the one before. */
  show(view: RoomView): void;
  settle(settings: StageSettings): void;
  targets(): Target[];
  /** What is drawn now, in words and numbers, to be compared with the page in tests. */
  state(): Record<string, unknown>;
  destroy(): void;
}
export interface StageStart {
  /** Where the canvas goes; it fills it. */
  parent: HTMLElement;
  ports: StagePorts;
  settings: StageSettings;
  /** What will be shown first: its pictures are fetched before the start resolves, the others afterwards. Without it, all before. */
  first?: RoomView;
  /** The context was lost and did not come back within 3 s. */
  onGone(): void;
}
