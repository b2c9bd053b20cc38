import { type GameObjects, Textures } from 'phaser';
import type { Kit } from './kit.ts';

/** One for the page's life: Phaser leaves a texture of its first size behind for each that is made. */
const KEY = 'flat';

/**
 * Draws what stands still in `layer` once, into one picture of this size (CSS pixels, from the window's corner), which takes its place: a frame then costs one
 * layer instead of many. There is room for one such picture at a time. It is lost with the context; whoever stands in the layer draws anew then.
 */
export function flatten({ scene, ratio }: Kit, layer: GameObjects.Container, width: number, height: number): void {
  const { renderer } = scene.sys;
  if ('contextLost' in renderer && renderer.contextLost) return;
  const known = scene.textures.exists(KEY) ? scene.textures.get(KEY) : scene.textures.addDynamicTexture(KEY, 2, 2);
  if (!(known instanceof Textures.DynamicTexture)) return;
  known.setSize(Math.ceil(width * ratio), Math.ceil(height * ratio), false);
  known.camera.setOrigin(0, 0).setZoom(ratio);
  known.clear().draw(layer).render();
  layer.removeAll(true);
  layer.add(
    scene.add
      .image(0, 0, KEY)
      .setOrigin(0)
      .setScale(1 / ratio),
  );
}
