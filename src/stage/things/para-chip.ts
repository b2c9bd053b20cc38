import type { GameObjects } from 'phaser';
import type { colour } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

/** The boxed ¶ of a figure (its number) or of a sentence (as printed). Its left upper corner at x, y; gives its body and width. */
export function paraChip(
  kit: Kit,
  x: number,
  y: number,
  para: number | string,
  ink: keyof typeof colour,
  ground: keyof typeof colour | null,
  size = 16,
): { body: GameObjects.Container; w: number; h: number } {
  const text = words(kit, 6, 1, typeof para === 'number' ? `¶${para}` : para, { face: 'label', size, colour: ink });
  const w = Math.ceil(text.width + 12);
  const h = Math.ceil(text.height + 2);
  const g = kit.scene.add.graphics();
  if (ground) g.fillStyle(tone(ground)).fillRect(0, 0, w, h);
  g.lineStyle(1, tone(ink), 0.9).strokeRect(0.5, 0.5, w - 1, h - 1);
  return { body: group(kit, x, y, [g, text]), w, h };
}
