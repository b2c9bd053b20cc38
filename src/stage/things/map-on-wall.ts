import type { GameObjects } from 'phaser';
import type { DossierView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import type { MapData } from '../map/map-data.ts';
import { WallMap } from '../map/wall-map.ts';
import { cordPlace, mapPlace } from '../places/map-places.ts';
import { around } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

let data: Promise<MapData> | null = null;
/** The map's lines, fetched when it is first rolled down. */
const fetchData = (): Promise<MapData> => {
  data ??= import('../../../assets/map/map.json').then((file) => file.default as MapData);
  return data;
};

/** At which decision point the map was rolled down by its cord. Survives the stage's being built anew. */
const pulled = new WeakMap<Kit, string>();

/** The map behind the desk: its cord rolls it down over the wall and up again; a map among the papers hangs while it is in hand, and a beat that names places and has no chart brings it by itself. */
export class MapOnWall implements Thing {
  private readonly layer;
  private readonly cord;
  private map: WallMap | null = null;
  private lines: MapData | null = null;
  private seen = false;
  private lit: string[] = [];

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
    this.cord = group(kit);
  }

  show({ view, staging, moves }: Showing): void {
    this.cord.removeAll(true);
    const rect = view.at === 'dossier' ? mapPlace(staging) : null;
    if (view.at !== 'dossier' || !rect || Object.keys(view.dossier.places).length === 0) {
      pulled.delete(this.kit);
      this.clear();
      return;
    }
    if (pulled.get(this.kit) !== view.decision.id) pulled.delete(this.kit);
    const beat = staging.place === 'sheet';
    const down = beat ? (view.beat?.beat.places.length ?? 0) > 0 : staging.hung || pulled.has(this.kit);
    if (down) this.unroll(view, rect, staging, moves);
    else this.rollUp(moves);
    if (down && !beat) this.kit.board.cover({ ...rect, h: rect.h + (staging.hung ? 0 : 44) });
    if (down)
      for (const { id, rect: at } of this.map?.targets() ?? []) this.kit.board.add({ id, rect: at, press: () => this.map?.focus(id.slice('place:'.length)) });
    // a map in hand is put back as every paper is: by its plate
    if (!beat && !staging.hung) this.hangCord(view, staging, down ? rect : null);
  }

  clear(): void {
    this.map?.destroy();
    this.map = null;
    this.seen = false;
    this.cord.removeAll(true);
  }

  busy(): boolean {
    return this.map?.busy ?? false;
  }

  held(): boolean {
    return this.map?.held ?? false;
  }

  finish(): void {
    this.map?.finish();
  }

  state(): Record<string, unknown> {
    return { map: this.map && this.seen ? { ...this.map.state(), lit: this.lit } : null };
  }

  private unroll(view: DossierView, rect: Rect, staging: Staging, moves: boolean): void {
    const { kit, lines } = this;
    if (!lines) {
      void fetchData().then(
        (file) => {
          this.lines = file;
          this.afterwards(() => setTimeout(kit.redraw));
        },
        () => undefined, // the map does not come: the page names the places
      );
      return;
    }
    if (!this.map) {
      this.map = new WallMap(kit.scene, { data: lines, motion: kit.settings.motion, shielded: (x, y) => kit.board.shielded(x, y) });
      this.map.on('wake', () => kit.awake.ask());
      this.layer.add(this.map.root);
    }
    const { sombre } = staging;
    this.lit = view.lit;
    this.map.show(
      {
        places: Object.values(view.dossier.places).filter(({ id }) => view.placesKnown.includes(id)),
        lit: view.lit,
        sombre,
        affected: sombre && view.step === 'reveal',
        textScale: kit.settings.textScale,
      },
      rect,
    );
    if (this.seen) return;
    this.seen = true;
    const { map } = this;
    map.root.setVisible(false);
    this.afterwards(() => {
      if (this.map !== map) return;
      map.root.setVisible(true);
      map.roll(true);
      if (!moves) map.finish();
    });
  }

  /** When what moves now has come to rest: at once, if nothing does. */
  private afterwards(act: () => void): void {
    const { mover } = this.kit;
    if (mover.busy) mover.play({ target: {}, to: {}, ms: 0, end: act });
    else act();
  }

  private rollUp(moves: boolean): void {
    const { map } = this;
    if (!map || !this.seen) return;
    this.seen = false;
    map.roll(false, () => {
      if (this.map !== map || this.seen) return;
      map.destroy();
      this.map = null;
    });
    if (!moves) map.finish();
  }

  private hangCord(view: DossierView, staging: Staging, map: Rect | null): void {
    const rest = cordPlace(staging);
    if (!rest) return;
    const { small, sombre } = staging;
    const ring = map ? { x: map.x + map.w / 2, y: map.y + map.h + (small ? 12 : 20), top: map.y + map.h - 10 } : rest;
    const g: GameObjects.Graphics = this.kit.scene.add.graphics();
    const string = tone(sombre ? 'greyBoard' : 'manila');
    g.lineStyle(2, 0x000000, 0.4).lineBetween(ring.x + 3, ring.top + 2, ring.x + 3, ring.y - 5);
    g.lineStyle(1.8, string).lineBetween(ring.x, ring.top, ring.x, ring.y - 7);
    g.lineStyle(4.5, 0x000000, 0.35).strokeCircle(ring.x + 2, ring.y + 3, 8);
    g.lineStyle(4, tone(sombre ? 'greyBoard' : 'brass')).strokeCircle(ring.x, ring.y, 8);
    g.lineStyle(1, tone(sombre ? 'chalk2' : 'glow'), 0.8)
      .beginPath()
      .arc(ring.x, ring.y, 9.4, Math.PI * 1.05, Math.PI * 1.6)
      .strokePath();
    const label = words(this.kit, ring.x + 15, ring.y, 'Map', { face: 'label', size: small ? 14 : 16, colour: 'chalk', shadow: true });
    label.y = ring.y - label.height / 2;
    this.cord.add([g, label]);
    this.kit.board.add({
      id: 'map',
      rect: around(ring.x + 12, ring.y, 64, small ? 30 : 40),
      press: () => {
        if (!pulled.delete(this.kit)) pulled.set(this.kit, view.decision.id);
        this.kit.redraw();
      },
    });
  }
}
