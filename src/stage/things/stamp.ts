import type { GameObjects } from 'phaser';
import { FRAMES } from '../../theme/frames.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import { picture } from '../picture.ts';
import { words } from '../words.ts';

/** A stamp with its word, its middle at x, y. READ is lamp green; OPENED is oxide, for it speaks of what happened. */
export function stamp(kit: Kit, word: 'READ' | 'OPENED', x: number, y: number, scale: number): GameObjects.Container {
  const name = word === 'READ' ? 'stamp-read' : 'stamp-opened';
  const { w, h } = FRAMES[name];
  const text = words(kit, 0, 0, word, { face: 'label', size: 25, colour: word === 'READ' ? 'lampDeep' : 'oxide', align: 'center' }).setLetterSpacing(3);
  text.y = -text.height / 2;
  return group(kit, x, y, [picture(kit, name, 0, 0, w, h), text])
    .setScale(scale)
    .setAngle(-5)
    .setAlpha(0.9);
}
