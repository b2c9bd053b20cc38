/** Which sound belongs to which change, once the player has said Begin. */
import { cueFor, toneFor } from '../play/cues.ts';
import type { RoomView } from '../play/view.ts';
import type { Sound } from '../sound/sound.ts';
import type { Game } from './game.ts';

export interface Ears {
  /** After each change of the view. */
  hear(before: RoomView | null, now: RoomView): void;
  settle(): void;
  state(): ReturnType<Sound['state']> | null;
}

/** Loads the sound room; until it is there, and where it fails, the game is silent. */
export function openEars(game: Game, onCaption: (text: string | null) => void): Ears {
  let sound: Sound | null = null;
  void import('../sound/sound.ts')
    .then(({ openSound }) => {
      sound = openSound(onCaption);
      sound.mute(!game.settings.sound);
      sound.tone(toneFor(game.view()));
    })
    .catch(() => {});
  return {
    hear(before, now) {
      const cue = cueFor(before, now);
      if (cue) sound?.cue(cue);
      sound?.tone(toneFor(now));
    },
    settle: () => sound?.mute(!game.settings.sound),
    state: () => sound?.state() ?? null,
  };
}
