/** Phaser's subsystems, what is needed by others first. Each is evaluated when it is first asked for, and once. */
const slices: (() => Promise<unknown>)[] = [
  () => import('phaser-src/device/index.js'),
  () => import('phaser-src/math/index.js'),
  () => import('phaser-src/display/color/index.js'),
  () => import('phaser-src/geom/index.js'),
  () => import('phaser-src/gameobjects/components/index.js'),
  () => import('phaser-src/renderer/index.js'),
  () => import('phaser-src/textures/index.js'),
  () => import('phaser-src/cameras/2d/CameraManager.js'),
  () => import('phaser-src/animations/AnimationManager.js'),
  () => import('phaser-src/input/InputManager.js'),
  () => import('phaser-src/input/InputPlugin.js'),
  () => import('phaser-src/scene/SceneManager.js'),
  () => import('phaser-src/core/Game.js'),
  () => import('phaser-src/gameobjects/text/TextFactory.js'),
  () => import('phaser-src/gameobjects/nineslice/NineSliceFactory.js'),
];

/** Evaluates Phaser piece by piece, so that reading and keys have their turn in between: in one piece it holds up a slow machine for a tenth of a second. */
export async function evaluatePhaser(): Promise<void> {
  for (const slice of slices) {
    await slice();
    await new Promise((next) => setTimeout(next));
  }
}
