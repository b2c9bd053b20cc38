import type { Scene } from 'phaser';
import type { RoomView } from '../play/view.ts';
import type { Awake } from './awake.ts';
import type { StagePorts, StageSettings } from './contract.ts';
import type { Mover } from './mover.ts';
import type { PressBoard } from './press-board.ts';
import type { Staging } from './staging.ts';

/** What every thing on the stage works with. */
export interface Kit {
  scene: Scene;
  ports: StagePorts;
  board: PressBoard;
  mover: Mover;
  awake: Awake;
  settings: StageSettings;
  /** Device pixels per CSS pixel, at most 2. */
  ratio: number;
  /** Shows the same view again: a thing changed by itself, such as the map on its cord. */
  redraw(): void;
}

/** One showing: the view and where things stand in it. */
export interface Showing {
  view: RoomView;
  /** The view shown before this one, where the stage was not built anew since. */
  before: RoomView | null;
  staging: Staging;
  /** False: cut, whatever the settings say (first showing, resized window, sombre dossier). */
  moves: boolean;
}

/** Something that stands on the stage. Draws from the view alone; can be cleared and shown again at any moment. */
export interface Thing {
  show(showing: Showing): void;
  clear(): void;
  /** Whether it moves by itself just now: the loop must run. */
  busy?(): boolean;
  /** Whether the player's hand holds something of it: it must not be built anew just now. */
  held?(): boolean;
  /** Ends its own movement. */
  finish?(): void;
  /** What is drawn, in words and numbers; merged into the stage's state. */
  state?(): Record<string, unknown>;
}
