import type { GameObjects } from 'phaser';
import { colour } from '../../theme/tokens.ts';
import { CanvasLayer } from '../chart/canvas-layer.ts';
import { toned } from '../grey-of.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import { picture } from '../picture.ts';
import { softEdge } from '../things/soft-edge.ts';
import { tone } from '../tone.ts';
import { paintDrawing } from './paint-drawing.ts';
import type { ExplorerSheet } from './sheets-of.ts';

const FOLD = 0.16;
/** A chart lower than this is not folded. */
const STRIP = 300;

/** One sheet of the explorer with its ink: paper, shadow and glow are pictures, the drawing is a layer that can be painted anew. */
export class DrawnSheet {
  readonly body: GameObjects.Container;
  /** Lies under all sheets: it darkens the desk, and no neighbour. */
  readonly shade: GameObjects.Container;
  private readonly ink: CanvasLayer;
  private readonly glow: GameObjects.GameObject & { setVisible(shown: boolean): unknown };
  private painted = '';

  constructor(
    private readonly kit: Kit,
    readonly sheet: Pick<ExplorerSheet, 'rect' | 'paper'>,
    sombre: boolean,
    /** What it was made for: place, paper, mood. */
    readonly key: string,
  ) {
    const { x, y, w, h } = sheet.rect;
    const flat = { x: 0, y: 0, w, h };
    this.body = group(kit, x, y);
    this.shade = group(kit, x, y);
    // its upper end stays under the sheet: the tabs stand right above
    this.shade.add(softEdge(kit, 'shadow', { ...flat, y: 14, h: h - 14 }, 4, 6));
    this.glow = softEdge(kit, 'edge-glow', flat).setVisible(false);
    this.body.add(this.glow);
    const paper = picture(kit, sombre ? 'sheet-grey' : sheet.paper === 'card' ? 'card' : 'sheet-plain', w / 2, h / 2, w, h);
    this.body.add(paper);
    const strip = h < STRIP;
    if (sheet.paper === 'wall' && !strip) this.hang(w, h, sombre);
    this.ink = new CanvasLayer(kit.scene, w, h, kit.ratio);
    this.body.add(this.ink.image);
    if (sheet.paper === 'wall') this.pins(w, h, sombre, strip ? 0.55 : 1);
  }

  /** Paints this drawing, unless it is the one that stands. */
  paint(drawing: ExplorerSheet['drawing']): void {
    const key = JSON.stringify(drawing.marks);
    if (key === this.painted) return;
    this.painted = key;
    this.ink.paint((ctx) => paintDrawing(ctx, drawing, true));
  }

  /** Shows the ink up to this part of the sheet's width. */
  reveal(part: number): void {
    const { w, h } = this.sheet.rect;
    this.ink.crop(0, 0, w * part, h);
  }

  light(over: boolean): void {
    this.glow.setVisible(over);
    this.kit.awake.ask();
  }

  destroy(): void {
    this.ink.destroy();
    this.shade.destroy();
    this.body.destroy();
  }

  /** Two folds in the chart on the wall. */
  private hang(w: number, h: number, sombre: boolean): void {
    const g = this.kit.scene.add.graphics();
    const dark = Number.parseInt(colour[sombre ? 'ink3' : 'manilaDark'].slice(1), 16);
    for (const part of [1 / 3, 2 / 3]) {
      g.fillGradientStyle(dark, dark, dark, dark, 0, FOLD, 0, FOLD).fillRect(w * part - 22, 0, 22, h);
      g.fillStyle(tone('paperLit'), sombre ? 0.12 : 0.55).fillRect(w * part, 0, 1.4, h);
    }
    this.body.add(g);
  }

  private pins(w: number, h: number, sombre: boolean, size: number): void {
    const inset = 9 * size;
    for (const [x, y] of [
      [inset, inset],
      [w - inset, inset],
      [inset, h - inset],
      [w - inset, h - inset],
    ] as const) {
      const pin = picture(this.kit, toned('pin', sombre), x, y, 24 * size, 26 * size);
      this.body.add(pin);
    }
  }
}
