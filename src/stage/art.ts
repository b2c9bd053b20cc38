import type { Textures } from 'phaser';
import type { AtlasName } from '../theme/frames.ts';

const images = import.meta.glob<string>('../../assets/art/*.webp', { eager: true, query: '?url', import: 'default' });
const maps = import.meta.glob<object>('../../assets/art/*.json', { eager: true, import: 'default' });
const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
const WAIT_MS = 4000;

/** Key under which an atlas stands in the texture manager. */
export const atlasKey = (atlas: AtlasName): string => `art-${atlas}`;

/**
 * Loads the drawn atlases into the texture manager. Gives when all have come or failed, or after 4 s; `onLate` is called for each that comes
 * later. One that is missing or broken is left out: its things are drawn as plain shapes. Never throws.
 */
export async function loadArt(textures: Textures.TextureManager, onLate: () => void): Promise<void> {
  let late = false;
  const all = Object.entries(images).map(async ([path, url]) => {
    const frames = Object.entries(maps).find(([other]) => nameOf(other) === nameOf(path))?.[1];
    if (!frames) return;
    const image = new Image();
    image.src = url;
    await image.decode(); // Phaser's loader says nothing of a broken picture; this does
    textures.addAtlasJSONHash(atlasKey(nameOf(path) as AtlasName), image, frames);
    if (late) onLate();
  });
  await Promise.race([
    Promise.allSettled(all),
    new Promise((done) => setTimeout(done, WAIT_MS)).then(() => {
      late = true;
    }),
  ]);
}
