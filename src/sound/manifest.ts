/** Every sound of the game: its files, how loud it is played, and the caption that stands for it. */
import type { Cue } from '../play/cues.ts';
import type { RoomTone } from '../scenario/compiled.ts';

export interface SoundEntry {
  /** File names without ending; one of several is taken in turn. */
  takes: string[];
  caption: string;
  /** 0–1, on top of the files' own loudness (README.md). */
  volume: number;
}

export const cues: Record<Cue, SoundEntry> = {
  paper: { takes: ['paper-1', 'paper-2', 'paper-3'], caption: 'A sheet is turned.', volume: 0.9 },
  lay: { takes: ['lay'], caption: 'A sheet is laid down.', volume: 0.8 },
  folder: { takes: ['folder'], caption: 'A folder opens.', volume: 0.9 },
  pencil: { takes: ['pencil'], caption: 'A pencil draws.', volume: 0.7 },
  pen: { takes: ['pen'], caption: 'A pen writes.', volume: 0.7 },
  stamp: { takes: ['stamp'], caption: 'A stamp is set down.', volume: 0.8 },
  envelope: { takes: ['envelope'], caption: 'An envelope is opened.', volume: 0.9 },
  seal: { takes: ['seal'], caption: 'The slip goes into the envelope; the string is wound.', volume: 0.9 },
  card: { takes: ['card'], caption: 'A card is taken up.', volume: 0.8 },
};

export const tones: Record<Exclude<RoomTone, 'silence'>, SoundEntry> = {
  stove: { takes: ['stove'], caption: 'A stove burns in the corner.', volume: 0.7 },
  wind: { takes: ['wind'], caption: 'Wind outside the window.', volume: 0.7 },
  train: { takes: ['train'], caption: 'A train, far away.', volume: 0.7 },
  rain: { takes: ['rain'], caption: 'Rain on the window.', volume: 0.7 },
};
/** What is left of a bed while a cue sounds. */
export const DUCK = 0.45;
export const silenceCaption = 'The room is silent.';
