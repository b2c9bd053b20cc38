import type { GameObjects } from 'phaser';
import type { Rect } from '../../theme/layout.ts';
import { CanvasLayer } from '../chart/canvas-layer.ts';
import type { LetterKit } from '../chart/lettering.ts';
import type { MapShapes } from './map-shapes.ts';
import { type MapView, toWindow } from './map-view.ts';
import { type MapFields, type MapPicture, paintFields, paintGround } from './paint-map.ts';

/** How much is painted beyond each edge of the window, so that a drag shows no bare linen. */
const BEYOND = 0.13;
/** Milliseconds of painting at a stretch. */
const SLICE = 10;

/** The drawn land, in two layers: fields below, sea, rivers, coast and frontier above. Moved along with the view, painted again when the hand rests. */
export class MapGround {
  readonly parts: GameObjects.Image[];
  private readonly fieldLayer: CanvasLayer;
  private readonly layer: CanvasLayer;
  private painted: MapView | null = null;
  private view: MapView | null = null;
  private fields: MapFields = { dense: [], pale: [], patch: [] };
  /** The painting under way, and for which view. */
  private job: { steps: Generator<void>; view: MapView } | null = null;

  constructor(
    kit: LetterKit,
    private readonly shapes: MapShapes,
    /** Between frame and rollers, from the map's corner. */
    readonly window: Rect,
    private readonly sombre: boolean,
  ) {
    const w = window.w * (1 + 2 * BEYOND);
    const h = window.h * (1 + 2 * BEYOND);
    this.fieldLayer = new CanvasLayer(kit.scene, w, h, kit.ratio);
    this.layer = new CanvasLayer(kit.scene, w, h, kit.ratio);
    this.parts = [this.fieldLayer.image.setVisible(false), this.layer.image.setVisible(false)];
  }

  /** What is seen is not what was painted. */
  get stale(): boolean {
    const { view, painted } = this;
    return view !== null && (painted === null || view.x !== painted.x || view.y !== painted.y || view.scale !== painted.scale);
  }

  /** Whether the edge of what was painted can be seen. */
  get bare(): boolean {
    const { view, painted, window, layer } = this;
    if (!view || !painted) return true;
    const k = view.scale / painted.scale;
    const middle = toWindow(view, window, painted);
    const dx = (layer.w / 2) * k;
    const dy = (layer.h / 2) * k;
    return middle.x - dx > 0 || middle.y - dy > 0 || middle.x + dx < window.w || middle.y + dy < window.h;
  }

  /** The fields of the regions; drawn at once where the land is there. */
  setFields(fields: MapFields): void {
    if (JSON.stringify(fields) === JSON.stringify(this.fields)) return;
    this.fields = fields;
    if (this.painted) this.paintFields(this.painted);
  }

  /** Shows another part of what was painted. */
  put(view: MapView): void {
    this.view = view;
    const { painted, window } = this;
    if (!painted) return;
    const k = view.scale / painted.scale;
    const middle = toWindow(view, window, painted);
    for (const layer of [this.fieldLayer, this.layer]) {
      const left = middle.x - (layer.w / 2) * k;
      const top = middle.y - (layer.h / 2) * k;
      layer.image.setPosition(window.x + left, window.y + top).setScale(k / layer.ratio);
      layer.crop(Math.max(0, -left / k), Math.max(0, -top / k), window.w / k, window.h / k);
    }
  }

  /**
   * Paints what is seen, in slices between which everything else has its turn; what was painted before stays until then. `done` is called when it is there. Where
   * a painting is under way already, nothing is begun.
   */
  paint(done: () => void): void {
    const { view } = this;
    if (!view || !this.stale || this.job) return;
    this.job = { view, steps: paintGround(this.layer.begin(), this.pictureOf(view)) };
    const go = (): void => {
      const { job } = this;
      if (!job) return; // destroyed meanwhile
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        if (job.steps.next().done) {
          this.finish(job.view);
          done();
          return;
        }
        this.layer.settle();
      }
      setTimeout(go);
    };
    setTimeout(go);
  }

  destroy(): void {
    this.job = null;
    this.layer.destroy();
    this.fieldLayer.destroy();
  }

  private finish(view: MapView): void {
    this.job = null;
    this.painted = view;
    this.layer.show();
    this.paintFields(view);
    for (const part of this.parts) part.setVisible(true);
    this.put(this.view ?? view);
  }

  private paintFields(view: MapView): void {
    this.fieldLayer.paint((ctx) => paintFields(ctx, this.pictureOf(view), this.fields));
  }

  private pictureOf(view: MapView): MapPicture {
    return { shapes: this.shapes, view, w: this.layer.w, h: this.layer.h, sombre: this.sombre };
  }
}
