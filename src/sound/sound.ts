/** The sound room: plays cues and the tone of the room through howler. The game never waits for it. */
import { Howl, Howler } from 'howler';
import type { Cue } from '../play/cues.ts';
import type { RoomTone } from '../scenario/compiled.ts';
import { filesOf } from './files.ts';
import { cues, DUCK, type SoundEntry, silenceCaption, tones } from './manifest.ts';

export interface Sound {
  /** Plays a cue; its caption is given whether or not it can be heard. */
  cue(cue: Cue): void;
  /** Fades from one room tone to the next; to true silence in 1.5 s. */
  tone(tone: RoomTone): void;
  mute(muted: boolean): void;
  /** What is loaded, plays or failed: for tests. */
  state(): { tone: RoomTone; muted: boolean; broken: string[]; played: string[] };
}

const FADE = 1500;

/** Opens the sound room after the player's first press. `onCaption` gets a line, or null when it is over. */
export function openSound(onCaption: (caption: string | null) => void): Sound {
  Howler.autoSuspend = false; // a suspended context plays late what was asked for early
  const howls = new Map<string, Howl>();
  const broken = new Set<string>();
  const played: string[] = [];
  let now: RoomTone = 'silence';
  let bed: Howl | null = null;
  let muted = false;
  let turn = 0;
  let captionOver: ReturnType<typeof setTimeout> | undefined;

  const caption = (text: string): void => {
    clearTimeout(captionOver);
    onCaption(text);
    captionOver = setTimeout(() => onCaption(null), 3000);
  };
  /** A context that runs costs a fiftieth of a processor, heard or not: it rests while nothing is to be heard, and is not made before. */
  const rest = (still: boolean): void => {
    const { ctx } = Howler as { ctx: AudioContext | null };
    if (ctx && (ctx.state === 'running') === still) (still ? ctx.suspend() : ctx.resume()).catch(() => {}); // one that is locked stays silent
  };
  const howl = (take: string, loop: boolean): Howl => {
    const known = howls.get(take);
    if (known) return known;
    const made = new Howl({ src: filesOf(take), loop, preload: true });
    // after a 404 howler stays “loading” with its play queued: unload it and forget it
    made.once('loaderror', () => {
      broken.add(take);
      made.unload();
    });
    howls.set(take, made);
    return made;
  };
  const start = (entry: SoundEntry, loop: boolean, volume: number): Howl | null => {
    const take = entry.takes[turn++ % entry.takes.length] ?? '';
    if (broken.has(take) || filesOf(take).length === 0) return null;
    const sound = howl(take, loop);
    const play = (): void => {
      if (sound.state() !== 'loaded' || muted) return;
      rest(false);
      sound.volume(volume);
      sound.play();
      played.push(take);
      if (played.length > 50) played.shift();
    };
    // a cue that arrives late is no cue: only a bed may wait for its file
    if (sound.state() === 'loaded') play();
    else if (loop) sound.once('load', () => bed === sound && play());
    else {
      const asked = Date.now();
      sound.once('load', () => Date.now() - asked < 400 && play());
    }
    return sound;
  };

  /** The bed of this tone, faded in. */
  const lay = (): void => {
    if (muted || now === 'silence') return;
    const entry = tones[now];
    bed = start(entry, true, 0);
    bed?.once('play', () => bed?.fade(0, entry.volume, FADE));
  };

  return {
    cue(name) {
      const entry = cues[name];
      caption(entry.caption);
      if (muted) return;
      if (bed?.playing() && now !== 'silence') {
        const full = tones[now].volume;
        bed.fade(full, full * DUCK, 60);
        const ducked = bed;
        setTimeout(() => ducked === bed && ducked.fade(full * DUCK, full, 600), 500);
      }
      start(entry, false, entry.volume);
    },
    tone(next) {
      if (next === now) return;
      const before = bed;
      if (before) {
        before.fade(before.volume(), 0, FADE);
        setTimeout(() => before !== bed && before.stop(), FADE);
      }
      now = next;
      bed = null;
      if (next === 'silence') {
        for (const [take, sound] of howls) if (sound !== before && !(take in tones)) sound.stop();
        if (before) caption(silenceCaption);
        setTimeout(() => now === 'silence' && rest(true), FADE);
        return;
      }
      caption(tones[next].caption);
      lay();
    },
    mute(next) {
      muted = next;
      if (howls.size > 0) {
        Howler.mute(next);
        rest(next || now === 'silence');
      }
      if (!bed) lay();
      else if (!next && !bed.playing() && bed.state() === 'loaded' && now !== 'silence') {
        bed.volume(tones[now].volume);
        bed.play();
      }
    },
    state: () => ({ tone: now, muted, broken: [...broken], played: [...played] }),
  };
}
