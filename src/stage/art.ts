import type { Textures } from 'phaser';
import type { RoomView } from '../play/view.ts';
import type { AtlasName } from '../theme/frames.ts';

const images = import.meta.glob<string>('../../assets/art/*.webp', { eager: true, query: '?url', import: 'default' });
const maps = import.meta.glob<object>('../../assets/art/*.json', { eager: true, import: 'default' });
const nameOf = (path: string): AtlasName => path.replace(/^.*\//, '').replace(/\.\w+$/, '') as AtlasName;
const urls = new Map(Object.entries(images).map(([path, url]) => [nameOf(path), url]));
const frames = new Map(Object.entries(maps).map(([path, map]) => [nameOf(path), map]));
const WAIT_MS = 4000;

/** Key under which an atlas stands in the texture manager. */
export const atlasKey = (atlas: AtlasName): string => `art-${atlas}`;

/** The atlases that this view cannot be drawn without. */
export function atlasesOf(view: RoomView): AtlasName[] {
  if (view.at === 'shelf') return ['wall', 'room', 'shelf', 'desk'];
  if (view.at === 'explorer') return ['wall', 'room', 'desk', 'things', 'sheets', ...(view.sombre ? (['sombre'] as const) : [])];
  return [
    'wall',
    'room',
    'desk',
    'things',
    'papers',
    ...(view.step === 'situation' || view.step === 'papers' ? [] : (['sheets'] as const)),
    ...(view.dossier.sombre ? (['sombre'] as const) : []),
    ...(view.beat?.beat.toll ? (['field'] as const) : []),
  ];
}

/**
 * The drawn atlases. One that is missing or broken is left out for good: its things are drawn as plain shapes, and nothing waits for it.
 * `onCame` is called when one came after plain shapes had been drawn in its stead.
 */
export class Art {
  private readonly coming = new Map<AtlasName, Promise<void>>();
  /** Whose pictures were asked for in vain. */
  private readonly missed = new Set<AtlasName>();

  constructor(
    private readonly textures: Textures.TextureManager,
    private readonly onCame: () => void,
  ) {
    textures.game.registry.set('art-missed', this.missed);
  }

  /** Gives when all of these came or failed, or after 4 s. Never rejects. */
  async need(names: AtlasName[]): Promise<void> {
    await Promise.race([Promise.all(names.map((name) => this.load(name))), new Promise((done) => setTimeout(done, WAIT_MS))]);
  }

  /** Loads the others one by one while the browser has nothing else to do. */
  async rest(): Promise<void> {
    for (const name of urls.keys()) {
      await idle();
      await this.load(name);
    }
  }

  private load(name: AtlasName): Promise<void> {
    const known = this.coming.get(name);
    if (known) return known;
    const came = this.fetch(name).catch(() => undefined);
    this.coming.set(name, came);
    return came;
  }

  private async fetch(name: AtlasName): Promise<void> {
    const [url, map] = [urls.get(name), frames.get(name)];
    if (!url || !map) return;
    const picture = await decoded(url);
    // Phaser's types know no ImageBitmap; its renderer takes whatever WebGL takes.
    this.textures.addAtlasJSONHash(atlasKey(name), picture as HTMLImageElement, map);
    if (this.missed.delete(name)) this.onCame();
  }
}

/** Decoded beside the page's own thread where the browser turns pictures as asked; a broken one rejects, which Phaser's loader would not tell. */
async function decoded(url: string): Promise<HTMLImageElement | ImageBitmap> {
  if (await turnsBitmaps()) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return createImageBitmap(await answer.blob(), { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply', colorSpaceConversion: 'none' });
  }
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

let turns: Promise<boolean> | null = null;
/** WebGL takes a bitmap as it lies, so it must be turned when it is made. Whether this browser does that, tried on two pixels. */
function turnsBitmaps(): Promise<boolean> {
  turns ??= (async () => {
    if (typeof createImageBitmap !== 'function') return false;
    const two = new ImageData(new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255]), 1, 2);
    const turned = await createImageBitmap(two, { imageOrientation: 'flipY' });
    const canvas = document.createElement('canvas');
    canvas.height = 2;
    const ctx = canvas.getContext('2d');
    ctx?.drawImage(turned, 0, 0);
    return ctx?.getImageData(0, 0, 1, 1).data[2] === 255;
  })().catch(() => false);
  return turns;
}

const idle = (): Promise<void> =>
  new Promise((done) => ('requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 3000 }) : setTimeout(done, 200)));
