import type { Textures } from 'phaser';
import type { RoomView } from '../play/view.ts';
import type { AtlasName } from '../theme/frames.ts';
import { type Cut, decode } from './decode.ts';
import { upload } from './upload.ts';

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
  /** Came, or failed for good. */
  private readonly settled = new Set<AtlasName>();
  /** The upload under way: one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  /** Whose pictures were asked for in vain. */
  private readonly missed = new Set<AtlasName>();

  constructor(
    private readonly textures: Textures.TextureManager,
    private readonly onCame: () => void,
  ) {
    textures.game.registry.set('art-missed', this.missed);
  }

  /** Gives when all of these came or failed, or after `most` milliseconds. Never rejects. */
  async need(names: AtlasName[], most = WAIT_MS): Promise<void> {
    await Promise.race([Promise.all(names.map((name) => this.load(name))), new Promise((done) => setTimeout(done, most))]);
  }

  /** Whether nothing of these is still to come. */
  here(names: AtlasName[]): boolean {
    return names.every((name) => this.settled.has(name));
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
    const came = this.fetch(name)
      .catch(() => undefined)
      .then(() => void this.settled.add(name));
    this.coming.set(name, came);
    return came;
  }

  private async fetch(name: AtlasName): Promise<void> {
    const [url, map] = [urls.get(name), frames.get(name)];
    if (!url || !map) return;
    const picture = await decode(url);
    const brought = this.turn.then(() => this.bring(picture));
    this.turn = brought.catch(() => undefined);
    // Phaser's types know pictures only; it takes a texture as well.
    this.textures.addAtlasJSONHash(atlasKey(name), (await brought) as HTMLImageElement, map);
    if (this.missed.delete(name)) this.onCame();
  }

  private async bring(picture: Cut | HTMLImageElement): Promise<unknown> {
    const { renderer } = this.textures.game;
    return picture instanceof HTMLImageElement || !('glTextureUnits' in renderer) ? picture : upload(renderer, picture);
  }
}

const idle = (): Promise<void> =>
  new Promise((done) => ('requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 3000 }) : setTimeout(done, 200)));
