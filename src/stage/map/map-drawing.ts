import type { GameObjects } from 'phaser';
import type { Place } from '../../scenario/compiled.ts';
import type { Rect } from '../../theme/layout.ts';
import { colour } from '../../theme/tokens.ts';
import { mix } from '../chart/ink-cuts.ts';
import { type LetterKit, letters } from '../chart/lettering.ts';
import type { Target } from '../contract.ts';
import { toned } from '../grey-of.ts';
import { type Picture, picture } from '../picture.ts';
import { around, inset, inside, overlaps } from '../rects.ts';
import { tone } from '../tone.ts';
import type { MapData } from './map-data.ts';
import { MapGround } from './map-ground.ts';
import { MapKey } from './map-key.ts';
import { type Name, placed } from './map-labels.ts';
import { isInside, type MapShapes } from './map-shapes.ts';
import { type MapView, toMap, toWindow } from './map-view.ts';
import type { MapFields } from './paint-map.ts';
import { type MapPoint, project } from './projection.ts';

export interface MapContent {
  places: Place[];
  lit: string[];
  /** Sombre, in the reveal: the lit regions are one grey patch. */
  affected: boolean;
}
interface Named extends Omit<Name, 'at' | 'w' | 'h'> {
  point: MapPoint;
  text: GameObjects.Text;
}

const FINGER = 44;
/** From the linen's edge to its inner rule, as drawn in `map-linen`. */
const FRAME = 19;

/** The map in one rectangle: linen on rollers, the drawn land, and the names and marks of the places it is asked to show. */
export class MapDrawing {
  /** Everything, back to front. */
  readonly parts: GameObjects.GameObject[];
  readonly ground: MapGround;
  fields: MapFields = { dense: [], pale: [], patch: [] };
  private readonly marks: GameObjects.Graphics;
  private readonly linen: Picture;
  private readonly lower: Picture;
  /** Names and key lie in it, over the land and under the rollers. */
  private readonly lettered: GameObjects.Container;
  private readonly small: boolean;
  private content: MapContent = { places: [], lit: [], affected: false };
  private names: Named[] = [];
  private key: MapKey | null = null;
  private view: MapView | null = null;

  constructor(
    private readonly kit: LetterKit,
    private readonly shapes: MapShapes,
    private readonly seas: MapData['seas'],
    private readonly rect: Rect,
    private readonly sombre: boolean,
  ) {
    const { w, h } = rect;
    this.small = w < 700;
    const roller = this.small ? 20 : 32;
    const edge = this.small ? 10 : 26; // the rollers are longer than the linen is wide
    const cloth = { x: edge, y: roller / 2, w: w - 2 * edge, h: h - roller };
    this.linen = picture(kit, sombre ? 'sheet-grey' : 'map-linen', cloth.x + cloth.w / 2, cloth.y + cloth.h / 2, cloth.w, cloth.h);
    this.ground = new MapGround(kit, shapes, inset(cloth, FRAME), sombre);
    this.marks = kit.scene.add.graphics();
    this.lettered = kit.scene.add.container(0, 0);
    const upper = picture(kit, toned('roller', sombre), w / 2, roller / 2, w, roller);
    this.lower = picture(kit, toned('roller', sombre), w / 2, h - roller / 2, w, roller);
    this.parts = [this.linen, ...this.ground.parts, this.marks, this.lettered, upper, this.lower];
  }

  get window(): Rect {
    return this.ground.window;
  }

  /** The places to show, and which of them are lit. */
  fill(content: MapContent): void {
    this.content = content;
    const { places, lit, affected } = content;
    const regions = places.filter((p) => this.shapes.regions[p.id]).map((p) => p.id);
    const named = regions.filter((id) => lit.includes(id));
    this.fields = this.sombre
      ? { dense: [], pale: [], patch: affected ? named : [] }
      : { dense: named, pale: regions.filter((id) => !lit.includes(id)), patch: [] };
    this.ground.setFields(this.fields);
    this.key?.destroy();
    this.lettered.removeAll(true);
    this.names = this.named();
    this.key = new MapKey(this.kit, { fields: this.fields, sombre: this.sombre, small: this.small, window: this.window });
    this.lettered.add([...this.names.map((n) => n.text), ...this.key.parts]);
    if (this.view) this.letter(this.view);
  }

  /** Shows another part: the painted land is moved along, marks and names stand anew. */
  put(view: MapView): void {
    this.view = view;
    this.ground.put(view);
    this.letter(view);
  }

  /** How far the linen hangs down and how much of what is on it can be seen: both 0 to 1. */
  hang(unrolled: number, inked: number): void {
    const { h } = this.rect;
    const roller = this.lower.displayHeight;
    this.lower.setY(roller * 1.3 + (h - roller / 2 - roller * 1.3) * unrolled);
    const cloth = Math.max(1, (h - roller) * unrolled);
    this.linen.setY(roller / 2 + cloth / 2).setDisplaySize(this.linen.displayWidth, cloth);
    for (const part of [...this.ground.parts, this.marks, this.lettered]) part.setAlpha(inked);
  }

  labels(): string[] {
    return this.names.filter((n) => n.text.visible).map((n) => n.text.text.replace('\n', ' '));
  }

  /** Places in the window, with a finger's room. */
  targets(): Target[] {
    const { window, view } = this;
    if (!view) return [];
    return this.names
      .filter((n) => !n.id.startsWith('sea:'))
      .flatMap((n) => {
        const at = toWindow(view, window, n.point);
        if (!inside({ ...window, x: 0, y: 0 }, at.x, at.y)) return [];
        const { text } = n;
        const rect = n.broad ? { x: text.x, y: text.y, w: text.width, h: text.height } : around(window.x + at.x, window.y + at.y, FINGER);
        return n.broad && !text.visible ? [] : [{ id: `place:${n.id}`, rect }];
      });
  }

  destroy(): void {
    this.ground.destroy();
    this.key?.destroy();
    for (const part of this.parts) part.destroy();
  }

  private named(): Named[] {
    const { kit, content, small, sombre, seas } = this;
    const halo = sombre ? mix(colour.paper, colour.greyBoard, 0.42) : mix(colour.manila, colour.paper, 0.55);
    const places = content.places.map((place): Named => {
      const lit = content.lit.includes(place.id);
      const broad = place.kind === 'region' || place.kind === 'country';
      const text = broad
        ? letters(kit, place.name.toUpperCase().replace(' ', '\n'), {
            face: 'label',
            size: lit ? (small ? 15 : 17) : 14,
            ink: lit ? 'ink' : 'ink2',
            spacing: small ? 2 : 4,
            align: 'center',
            halo,
          })
        : letters(kit, place.name, { face: 'reading', size: lit ? (small ? 17 : 20) : 16, ink: lit ? 'ink' : 'ink2', style: lit ? 'bold' : 'italic', halo });
      return { id: place.id, point: project(place), broad, lit, text };
    });
    if (sombre || small) return places;
    return [
      ...places,
      ...seas.map(
        (sea): Named => ({
          id: `sea:${sea.name}`,
          point: project(sea),
          broad: true,
          lit: false,
          text: letters(kit, sea.name, { face: 'reading', style: 'italic', size: 16, ink: 'lampDeep', spacing: 1 }),
        }),
      ),
    ];
  }

  /** Marks and names where they belong now. */
  private letter(view: MapView): void {
    const { window, kit } = this;
    const own = { x: 0, y: 0, w: window.w, h: window.h };
    const seen = this.names.map((n) => ({ ...n, at: toWindow(view, window, n.point) })).filter((n) => inside(own, n.at.x, n.at.y));
    const ids = new Set(seen.map((n) => n.id));
    const shore = this.shore(view, own);
    this.key?.keepOff(seen.filter(({ lit }) => lit).map(({ at }) => ({ x: window.x + at.x, y: window.y + at.y })));
    const corner = this.key?.rect ?? { x: 0, y: 0, w: 0, h: 0 };
    const key = { ...corner, x: corner.x - window.x, y: corner.y - window.y };
    const rects = placed(
      seen.map(({ id, at, broad, lit, text }) => ({ id, at, broad, lit, w: text.width, h: text.height })),
      { x: 4, y: 4, w: window.w - 8, h: window.h - 8 },
      shore,
      [key],
      (id, at) => this.isHome(id, toMap(view, window, at)),
    );
    for (const { id, text } of this.names) {
      const rect = ids.has(id) ? rects.get(id) : null;
      text.setVisible(!!rect);
      if (rect) text.setPosition(Math.round((window.x + rect.x) * kit.ratio) / kit.ratio, Math.round((window.y + rect.y) * kit.ratio) / kit.ratio);
    }
    this.marks.clear();
    for (const n of seen) if (!n.broad && !overlaps(key, around(n.at.x, n.at.y, 8))) this.mark(window.x + n.at.x, window.y + n.at.y, n.lit);
  }

  /** Whether a point of the map belongs to a place: inside the region of that name, else on the same side of the frontier. */
  private isHome(id: string, at: MapPoint): boolean {
    const { regions, country } = this.shapes;
    const own = Object.hasOwn(regions, id) ? regions[id] : undefined;
    if (own?.length) return isInside(at, own);
    const place = this.names.find((n) => n.id === id);
    return !place || id.startsWith('sea:') || isInside(at, country) === isInside(place.point, country);
  }

  /** Points of coast, lakes and frontier in the window. */
  private shore(view: MapView, own: Rect): MapPoint[] {
    const points: MapPoint[] = [];
    for (const ring of [...this.shapes.land, ...this.shapes.lakes, ...this.shapes.frontier]) {
      for (let i = 0; i < ring.length; i += 2) {
        const p = toWindow(view, this.window, { x: ring[i]!, y: ring[i + 1]! });
        if (inside(own, p.x, p.y)) points.push(p);
      }
    }
    return points;
  }

  /** A place: dot and ring, small; lit, a disc of lamplight under a larger ring. Sombre: a bare dot. */
  private mark(x: number, y: number, lit: boolean): void {
    const g = this.marks;
    if (this.sombre) {
      g.fillStyle(tone('ink')).fillCircle(x, y, 2.6);
      return;
    }
    if (lit) {
      for (const [radius, alpha] of [
        [26, 0.1],
        [20, 0.14],
        [14, 0.24],
      ] as const)
        g.fillStyle(tone('glow'), alpha).fillCircle(x, y, radius);
    }
    g.fillStyle(tone(lit ? 'glow' : 'paperDim'), lit ? 1 : 0.9).fillCircle(x, y, lit ? 8 : 4.6);
    g.lineStyle(lit ? 2.2 : 1.4, tone('ink')).strokeCircle(x, y, lit ? 8 : 4.6);
    g.fillStyle(tone('ink')).fillCircle(x, y, lit ? 3.6 : 1.8);
  }
}
