import type { GameObjects, Scene, Textures } from 'phaser';

let made = 0;

/**
 * A transparent layer that is painted with the 2D canvas (fine lines, clipping, dashes) and shown as one picture, w × h in CSS pixels. Phaser keeps the
 * canvas and uploads it again after a lost context. Destroying it frees the texture.
 */
export class CanvasLayer {
  readonly image: GameObjects.Image;
  private readonly texture: Textures.CanvasTexture;
  private readonly key: string;

  constructor(
    private readonly scene: Scene,
    readonly w: number,
    readonly h: number,
    /** Device pixels per CSS pixel. */
    readonly ratio: number,
  ) {
    this.key = `layer-${++made}`;
    const texture = scene.textures.createCanvas(this.key, Math.max(1, Math.ceil(w * ratio)), Math.max(1, Math.ceil(h * ratio)));
    if (!texture) throw new Error(`no canvas for ${this.key}`);
    this.texture = texture;
    this.image = scene.add
      .image(0, 0, this.key)
      .setOrigin(0)
      .setScale(1 / ratio);
  }

  /** Paints anew from nothing, in CSS pixels. */
  paint(draw: (ctx: CanvasRenderingContext2D) => void): void {
    draw(this.begin());
    this.show();
  }

  /** An empty canvas to paint on, in CSS pixels, in as many steps as one likes; what is shown stays as it was until `show`. */
  begin(): CanvasRenderingContext2D {
    const { canvas, context: ctx } = this.texture;
    canvas.width = canvas.width as number; // the one way that every browser knows to forget pixels, clip and styles
    ctx.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    return ctx;
  }

  /** Carries out what was asked of the canvas until now: browsers put it off to the end else, all at once. */
  settle(): void {
    this.texture.context.getImageData(0, 0, 1, 1);
  }

  /** Brings what was painted to the screen. */
  show(): void {
    this.texture.refresh();
  }

  /** Shows only this part, in CSS pixels of the layer. */
  crop(x: number, y: number, w: number, h: number): void {
    const k = this.ratio;
    this.image.setCrop(x * k, y * k, Math.max(0, w * k), Math.max(0, h * k));
  }

  destroy(): void {
    this.image.destroy();
    if (this.scene.textures.exists(this.key)) this.scene.textures.remove(this.key);
  }
}
