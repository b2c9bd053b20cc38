import { Events, type GameObjects, type Input, type Scene } from 'phaser';
import type { Place } from '../../scenario/compiled.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import type { LetterKit } from '../chart/lettering.ts';
import type { Target } from '../contract.ts';
import { pixelRatio } from '../fit-window.ts';
import { Mover } from '../mover.ts';
import { inside } from '../rects.ts';
import type { MapData } from './map-data.ts';
import { MapDrawing } from './map-drawing.ts';
import { type MapShapes, shapesOf } from './map-shapes.ts';
import { firstView, held, keyedView, type MapView, panned, zoomed } from './map-view.ts';
import { project } from './projection.ts';

export interface MapPorts {
  /** What `assets/map/map.json` holds. */
  data: MapData;
  /** False: cuts instead of movement. */
  motion: boolean;
  /** Something lies over the map there (CSS pixels of the window): it is not moved. */
  shielded?(x: number, y: number): boolean;
}
export interface MapShowing {
  /** Every place that the dossier names. */
  places: Place[];
  /** Ids of those that the paper in hand or the beat names. */
  lit: string[];
  sombre?: boolean;
  /** Sombre, and only in the reveal: the lit regions are one grey patch, marked as the affected area. */
  affected?: boolean;
  textScale?: number;
}

const WHEEL = 0.0016;

/**
 * The map on the wall: linen on rollers, frontier of 1930, the places that are named lit. Dragging, wheel, two fingers and `key` pan and zoom. Emits
 * `wake` whenever there is something new to draw and `sleep` when it has come to rest; `busy` says which.
 */
export class WallMap extends Events.EventEmitter {
  /** Everything it draws; put it where it belongs among the other things. */
  readonly root: GameObjects.Container;
  private readonly mover = new Mover();
  private readonly shapes: MapShapes;
  private drawing: MapDrawing | null = null;
  private shownKey = '';
  private sheetKey = '';
  private showing: MapShowing = { places: [], lit: [] };
  private view: MapView = { x: 0, y: 0, scale: 1 };
  private first: MapView = this.view;
  /** Fingers, or the mouse, that hold the map: where each was last, in pixels of the window. */
  private readonly holds = new Map<number, { x: number; y: number }>();
  private readonly hanging = { unrolled: 1, inked: 1 };
  private gone = false;
  private readonly handlers: [string, (pointer: Input.Pointer, over: unknown, dx: number, dy: number) => void][];

  constructor(
    private readonly scene: Scene,
    private readonly ports: MapPorts,
  ) {
    super();
    this.shapes = shapesOf(ports.data);
    this.root = scene.add.container(0, 0);
    this.root.once('destroy', () => this.leave());
    this.mover.onBusy = () => this.emit('wake');
    if (scene.input.manager.pointersTotal < 3) scene.input.addPointer(1); // a second finger
    this.handlers = [
      ['pointerdown', (p) => this.onDown(p)],
      ['pointermove', (p) => this.onMove(p)],
      ['pointerup', (p) => this.onUp(p)],
      ['pointerupoutside', (p) => this.onUp(p)],
      ['wheel', (p, _over, _dx, dy) => this.onWheel(p, dy)],
    ];
    for (const [event, handler] of this.handlers) scene.input.on(event, handler);
    scene.events.on('update', this.onUpdate);
  }

  /** Whether something moves, so that the loop must run. The land is painted beside the loop; `wake` is emitted when it is there. */
  get busy(): boolean {
    return this.mover.busy || this.held;
  }

  /** Whether a hand holds the map. */
  get held(): boolean {
    return this.holds.size > 0;
  }

  /** Draws the map in this rectangle (CSS pixels of the window), rollers and all. Where the same is shown again, pan and zoom stay as they are. */
  show(showing: MapShowing, rect: Rect): void {
    const ratio = pixelRatio();
    const { places, lit, sombre = false, affected = false, textScale = 1 } = showing;
    const sheet = JSON.stringify([sombre, textScale, rect.w, rect.h, ratio]);
    const key = JSON.stringify([places.map((p) => p.id), lit, affected, sheet]);
    this.showing = showing;
    this.root.setPosition(rect.x, rect.y);
    if (key === this.shownKey && this.drawing) return;
    this.shownKey = key;
    const anew = sheet !== this.sheetKey || !this.drawing;
    if (anew) this.cloth(sheet, { scene: this.scene, ratio, textScale }, rect, sombre);
    const { drawing } = this;
    if (!drawing) return;
    this.first = firstView(places.filter((p) => lit.includes(p.id)).map(project), drawing.window);
    if (anew || drawing.window.w < 640) this.view = this.first;
    drawing.fill({ places, lit, affected });
    this.look(this.view);
    this.hang();
  }

  /** Rolls the map down over the wall, or up to its roller; at once without motion and in sombre dossiers. `end` is called when it hangs. */
  roll(down: boolean, end?: () => void): void {
    this.mover.finish();
    this.mover.motion = this.ports.motion && !this.showing.sombre;
    const to = down ? 1 : 0;
    const roll = { target: this.hanging, to: { unrolled: to }, ms: duration.open, ...(down ? {} : { end }) };
    const ink = { target: this.hanging, to: { inked: to }, ms: duration.fade, ...(down ? { end } : {}) };
    if (down) Object.assign(this.hanging, { unrolled: 0, inked: 0 });
    this.mover.play(...(down ? [roll, ink] : [ink, roll]));
    this.hang();
    this.emit('wake');
  }

  /** Ends all movement. */
  finish(): void {
    this.mover.finish();
    this.hang();
  }

  /** A key (`KeyboardEvent.key`) while the canvas has them: arrows pan, + and − zoom, 0 and Home show the whole again. True where the key was the map's. */
  key(name: string): boolean {
    const window = this.drawing?.window;
    const next = window && keyedView(this.view, name, window, this.first);
    if (!next) return false;
    this.look(next);
    return true;
  }

  /** Brings a place to the middle and looks closer, once. */
  focus(id: string): void {
    const place = this.showing.places.find((p) => p.id === id);
    const window = this.drawing?.window;
    if (!place || !window) return;
    const { x, y } = project(place);
    this.look(held({ x, y, scale: Math.max(this.view.scale, this.first.scale * 2) }, window));
  }

  /** The window in which the map is seen, between frame and rollers, in CSS pixels of the window. */
  get window(): Rect | null {
    const window = this.drawing?.window;
    return window ? { ...window, x: window.x + this.root.x, y: window.y + this.root.y } : null;
  }

  /** The places that can be seen, `place:<id>`, in CSS pixels of the window. */
  targets(): Target[] {
    return (this.drawing?.targets() ?? []).map(({ id, rect }) => ({ id, rect: { ...rect, x: rect.x + this.root.x, y: rect.y + this.root.y } }));
  }

  /** What is drawn now, in words and numbers. */
  state(): Record<string, unknown> {
    const { places, lit, sombre = false, affected = false } = this.showing;
    return {
      places: places.map(({ id, name, kind }) => ({ id, name, kind, lit: lit.includes(id) })),
      labels: this.drawing?.labels() ?? [],
      fields: this.drawing?.fields ?? null,
      view: { ...this.view },
      sombre,
      affected: affected && sombre,
      moving: this.mover.busy,
      painting: this.drawing?.ground.stale ?? false,
    };
  }

  override destroy(): void {
    this.leave();
    this.root.destroy();
    super.destroy();
  }

  /** Lets go of everything that outlives the container: handlers, textures, moves. */
  private leave(): void {
    if (this.gone) return;
    this.gone = true;
    const { events, input } = this.scene;
    events.off('update', this.onUpdate);
    for (const [event, handler] of this.handlers) input?.off(event, handler);
    this.mover.drop();
    this.drawing?.destroy();
    this.drawing = null;
  }

  /** Linen, rollers and land anew. */
  private cloth(sheet: string, kit: LetterKit, rect: Rect, sombre: boolean): void {
    this.sheetKey = sheet;
    this.drawing?.destroy();
    this.drawing = new MapDrawing(kit, this.shapes, this.ports.data.seas, rect, sombre);
    this.root.add(this.drawing.parts);
  }

  private look(view: MapView): void {
    this.view = view;
    this.drawing?.put(view);
    this.sharpen();
    this.emit('wake');
  }

  /** Paints the land for what is seen now: when the hand rests, or where bare linen shows. */
  private readonly sharpen = (): void => {
    const ground = this.drawing?.ground;
    if (!ground?.stale || (this.holds.size > 0 && !ground.bare)) return;
    ground.paint(() => {
      this.emit('wake');
      this.sharpen();
    });
  };

  private hang(): void {
    this.drawing?.hang(this.hanging.unrolled, this.hanging.inked);
  }

  private readonly onUpdate = (time: number): void => {
    if (!this.mover.busy) return;
    this.mover.advance(time);
    this.hang();
    if (!this.mover.busy) this.emit('sleep');
  };

  private at(pointer: Input.Pointer): { x: number; y: number } | null {
    const window = this.drawing?.window;
    if (!window || !this.root.visible) return null;
    const { x, y } = this.scene.cameras.main.getWorldPoint(pointer.x, pointer.y);
    if (this.ports.shielded?.(x, y)) return null;
    return { x: x - this.root.x - window.x, y: y - this.root.y - window.y };
  }

  private isOver(at: { x: number; y: number } | null): at is { x: number; y: number } {
    const window = this.drawing?.window;
    return !!at && !!window && inside({ ...window, x: 0, y: 0 }, at.x, at.y);
  }

  private onDown(pointer: Input.Pointer): void {
    const at = this.at(pointer);
    if (this.isOver(at)) this.holds.set(pointer.id, at);
  }

  private onMove(pointer: Input.Pointer): void {
    const last = this.holds.get(pointer.id);
    const at = this.at(pointer);
    const window = this.drawing?.window;
    if (!last || !at || !window) return;
    const other = [...this.holds].find(([id]) => id !== pointer.id)?.[1];
    this.holds.set(pointer.id, at);
    if (other) {
      const spread = Math.hypot(at.x - other.x, at.y - other.y) / Math.max(1, Math.hypot(last.x - other.x, last.y - other.y));
      const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
      this.look(panned(zoomed(this.view, window, spread, middle), window, (at.x - last.x) / 2, (at.y - last.y) / 2));
    } else this.look(panned(this.view, window, at.x - last.x, at.y - last.y));
  }

  private onUp(pointer: Input.Pointer): void {
    if (!this.holds.delete(pointer.id)) return;
    this.sharpen();
    this.emit('wake');
  }

  private onWheel(pointer: Input.Pointer, dy: number): void {
    const at = this.at(pointer);
    const window = this.drawing?.window;
    if (!window || !this.isOver(at)) return;
    this.look(zoomed(this.view, window, Math.exp(-Math.max(-300, Math.min(300, dy)) * WHEEL), at));
  }
}
