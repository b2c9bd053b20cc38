import type { GameObjects } from 'phaser';
import type { Kit } from './kit.ts';

/** An empty container at x, y; what is put into it is drawn from there. */
export function group(kit: Kit, x = 0, y = 0, parts: GameObjects.GameObject[] = []): GameObjects.Container {
  return kit.scene.add.container(x, y, parts);
}
