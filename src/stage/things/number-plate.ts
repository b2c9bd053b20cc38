import type { GameObjects } from 'phaser';
import { toned } from '../grey-of.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import { picture } from '../picture.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

export interface NumberPlateLook {
  /** A number or letter; a tick where `state` is read. */
  mark: string;
  state: 'shut' | 'read' | 'hand';
  /** Words at its right. */
  label?: string;
  /** Diameter. */
  size: number;
  sombre: boolean;
}

/** A round plate with a number or letter: dashed while unopened, ticked when read, bright in hand. Its middle at x, y. */
export function numberPlate(kit: Kit, x: number, y: number, { mark, state, label, size, sombre }: NumberPlateLook): GameObjects.Container {
  const parts: GameObjects.GameObject[] = [];
  const name = state === 'hand' ? 'plate-hand' : state === 'read' ? 'plate-read' : 'plate';
  const disc = picture(kit, toned(name, sombre), 0, 0, size * (state === 'hand' ? 1.12 : 1), size * (state === 'hand' ? 1.12 : 1));
  parts.push(disc);
  if (state === 'read' && /^\d+$/.test(mark)) parts.push(tick(kit, size));
  else {
    const text = words(kit, 0, 0, mark, { face: 'label', size: Math.max(14, size * 0.46), colour: state === 'shut' ? 'chalk' : 'ink', align: 'center' });
    text.y = -text.height / 2;
    parts.push(text);
  }
  if (label) {
    const text = words(kit, size * 0.62, 0, label, { face: 'label', size: 16, colour: 'chalk', shadow: true });
    text.y = -text.height / 2;
    if (state === 'hand') parts.push(tag(kit, text.width, text.height, size)); // it lies on the lifted sheet
    parts.push(text);
  }
  return group(kit, x, y, parts);
}

function tag(kit: Kit, w: number, h: number, size: number): GameObjects.Graphics {
  return kit.scene.add
    .graphics()
    .fillStyle(tone('night'), 0.86)
    .fillRoundedRect(size * 0.4, -h / 2 - 1, w + size * 0.22 + 8, h + 2, 3);
}

function tick(kit: Kit, size: number): GameObjects.Graphics {
  const g = kit.scene.add.graphics();
  const s = size / 40;
  return g
    .lineStyle(2.4 * s, tone('ink'), 1)
    .beginPath()
    .moveTo(-7 * s, 0)
    .lineTo(-2 * s, 6 * s)
    .lineTo(8 * s, -6 * s)
    .strokePath();
}
