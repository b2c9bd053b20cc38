import type { GameObjects } from 'phaser';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { softEdge } from './soft-edge.ts';

/** Cloth of the boards, its lit edge and its corners. */
export function boardTones(sombre: boolean): { cloth: number; deep: number; lit: number; corner: number } {
  return sombre
    ? { cloth: 0x55564f, deep: 0x3c3d38, lit: tone('greyBoard'), corner: 0x6d6c64 }
    : { cloth: tone('lamp'), deep: tone('lampDeep'), lit: tone('lampLit'), corner: tone('manilaDark') };
}

/** The boards' two outer corners at x, cut at 45°; `side` says where the spine is. */
export function corners(g: GameObjects.Graphics, { x, y, h }: Pick<Rect, 'x' | 'y' | 'h'>, size: number, side: 1 | -1): void {
  g.fillTriangle(x, y, x + side * size, y, x, y + size);
  g.fillTriangle(x, y + h, x + side * size, y + h, x, y + h - size);
}

/** The journal, shut: a small book in cloth with a paper label, its ribbon out at the foot. About its own middle. */
export function shutJournal(kit: Kit, { x, y, w, h }: Rect, sombre: boolean): GameObjects.Container {
  const { cloth, deep, lit, corner } = boardTones(sombre);
  const flat = { x: -w / 2, y: -h / 2, w, h };
  const body = group(kit, x + w / 2, y + h / 2);
  const g = kit.scene.add.graphics();
  const spine = Math.max(4, w * 0.12);
  g.fillStyle(tone(sombre ? 'greyBoard' : 'lampHover'), 1).fillRect(w * 0.22, h / 2 - 3, 4, 6); // the ribbon's end
  g.fillStyle(tone(sombre ? 'paperGrey' : 'paperDim')).fillRect(flat.x + 3, flat.y + 3, w - 2, h - 2);
  g.lineStyle(0.7, tone('ink3'), 0.6);
  for (const inset of [1.2, 2.4]) g.lineBetween(flat.x + 4, h / 2 + 1 - inset + 1, w / 2 + 0.5, h / 2 + 1 - inset + 1);
  g.fillStyle(cloth).fillRoundedRect(flat.x, flat.y, w - 1.5, h - 2.5, { tl: 1.5, bl: 1.5, tr: 3, br: 3 });
  g.fillStyle(corner);
  corners(g, { x: w / 2 - 1.5, y: flat.y, h: h - 2.5 }, Math.max(6, w * 0.17), -1);
  g.fillStyle(deep).fillRect(flat.x, flat.y, spine, h - 2.5);
  g.lineStyle(1, 0x000000, 0.4).lineBetween(flat.x + spine, flat.y, flat.x + spine, h / 2 - 2.5);
  g.lineStyle(1, lit, 0.75).lineBetween(flat.x + spine + 1, flat.y + 0.5, w / 2 - 4, flat.y + 0.5);
  g.lineStyle(0.8, lit, 0.3);
  for (let i = 0; i < 5; i++) g.lineBetween(flat.x + spine + 4 + i * 3, flat.y + 3, flat.x + spine + 1 + i * 1.6, flat.y + 11 - i);
  body.add([softEdge(kit, 'shadow', flat, 3, 5), g]);
  label(kit, body, g, { x: flat.x + spine + 2.5, y: flat.y + h * 0.24, w: w - spine - 7, h: Math.max(16, h * 0.36) }, sombre);
  return body;
}

/** A paper label: the word where there is room for it, else the player's lozenge. */
function label(kit: Kit, body: GameObjects.Container, g: GameObjects.Graphics, { x, y, w, h }: Rect, sombre: boolean): void {
  g.fillStyle(tone(sombre ? 'paperGrey' : 'paper')).fillRect(x, y, w, h);
  g.lineStyle(0.8, tone('ink3'), 0.9).strokeRect(x + 1.5, y + 1.5, w - 3, h - 3);
  const [cx, cy] = [x + w / 2, y + h / 2];
  if (w >= 40) {
    const text = words(kit, cx, cy, 'Journal', { face: 'label', size: 14, colour: 'ink', align: 'center', width: w - 4 });
    text.y = cy - text.height / 2;
    body.add(text);
    return;
  }
  const r = Math.min(5, h / 2 - 3.5);
  const points = [cx, cy - r, cx + r, cy, cx, cy + r, cx - r, cy];
  const lozenge = Array.from({ length: 4 }, (_, i) => ({ x: points[2 * i] as number, y: points[2 * i + 1] as number }));
  g.lineStyle(1.6, tone('pencil')).strokePoints(lozenge as never, true, true);
}
