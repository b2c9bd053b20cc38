import type { Input, Scene } from 'phaser';
import type { Kit } from './kit.ts';
import type { Pressable } from './press-board.ts';

/**
 * Turns the pointer into presses: down and up on the same thing is a press, as with a button. A press while something moves ends the
 * movement first (`finish`), so that nobody waits.
 */
export function watchPointer(scene: Scene, kit: Kit, finish: () => void): void {
  const { board, awake } = kit;
  let over: Pressable | null = null;
  let held: Pressable | null = null;
  const at = (p: Input.Pointer): Pressable | null => board.at(p.x / kit.ratio, p.y / kit.ratio);
  const same = (a: Pressable | null, b: Pressable | null): boolean => a?.id === b?.id;
  const hover = (next: Pressable | null): void => {
    if (same(over, next)) {
      over = next;
      return;
    }
    if (over) board.find(over.id)?.hover?.(false);
    over = next;
    next?.hover?.(true);
    scene.game.canvas.style.cursor = next && next.enabled !== false ? 'pointer' : '';
    awake.ask();
  };
  scene.input.on('pointermove', (p: Input.Pointer) => hover(at(p)));
  scene.input.on('gameout', () => hover(null));
  scene.input.on('pointerdown', (p: Input.Pointer) => {
    finish();
    held = at(p);
    held?.down?.(true);
    awake.ask();
  });
  scene.input.on('pointerup', (p: Input.Pointer) => {
    const pressed = held;
    held = null;
    if (!pressed) return;
    board.find(pressed.id)?.down?.(false);
    awake.ask();
    if (same(at(p), pressed)) board.find(pressed.id)?.press();
    if (p.wasTouch) hover(null);
  });
}
