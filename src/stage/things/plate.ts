import type { GameObjects } from 'phaser';
import { textWidth } from '../../theme/drawing/measure.ts';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import { type Picture, picture } from '../picture.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

export interface PlateShape {
  /** Its right edge, upper edge, height and greatest width. */
  right: number;
  y: number;
  h: number;
  most: number;
  /** Its least width: plates beside each other may be alike. */
  least?: number;
  look: 'main' | 'second' | 'disabled';
  sombre: boolean;
}

/** A brass plate with a word on it that can be pressed down. */
export class Plate {
  readonly body: GameObjects.Container;
  readonly rect: Rect;
  private readonly faces: Partial<Record<'rest' | 'over' | 'down', Picture | GameObjects.Graphics>> = {};

  constructor(
    private readonly kit: Kit,
    label: string,
    { right, y, h, most, least = 0, look, sombre }: PlateShape,
  ) {
    const ink = look === 'main' ? (sombre ? 'chalk' : 'ink') : look === 'second' ? 'chalk' : 'chalk2';
    const text = words(kit, 0, 0, label, {
      face: 'label',
      size: h > 40 ? 18 * (h / 46) : textWidth(label, { face: 'label', size: 16 }) > most - 18 ? 14 : 16,
      colour: ink,
      align: 'center',
      width: most - (h > 40 ? 28 : 14),
      height: h - 4,
      leading: h > 40 ? 0 : -3,
    });
    const w = Math.max(least, Math.min(most, Math.ceil(text.width) + (h > 40 ? 40 : 26)));
    this.rect = { x: right - w, y, w, h };
    this.body = group(kit, right - w / 2, y + h / 2);
    if (look === 'main' && !sombre) {
      this.faces.rest = picture(kit, 'button-rest', 0, 0, w, h);
      this.faces.over = picture(kit, 'button-hover', 0, 0, w, h).setVisible(false);
      this.faces.down = picture(kit, 'button-pressed', 0, 0, w, h).setVisible(false);
    } else if (look === 'second' && !sombre) {
      this.body.add(this.ground(w, h));
      this.faces.rest = picture(kit, 'button-ghost', 0, 0, w, h);
    } else {
      this.faces.rest = this.ground(w, h, look === 'disabled' ? 'dashed' : 'solid', sombre);
    }
    this.body.add(Object.values(this.faces));
    text.setPosition(0, -text.height / 2 + (look === 'main' && !sombre ? -1 : 0));
    this.body.add(text);
  }

  /** Shows that the pointer rests on it. */
  light(over: boolean): void {
    this.faces.over?.setVisible(over);
    this.kit.awake.ask();
  }

  /** Down by 2 px, or up again. */
  sink(down: boolean): void {
    this.faces.down?.setVisible(down);
    this.body.y = this.rect.y + this.rect.h / 2 + (down ? 2 : 0);
    this.kit.awake.ask();
  }

  private ground(w: number, h: number, edge: 'none' | 'solid' | 'dashed' = 'none', sombre = false): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    g.fillStyle(tone('night'), edge === 'dashed' ? 0.55 : 0.8).fillRoundedRect(-w / 2, -h / 2, w, h, 3);
    if (edge === 'none') return g;
    g.lineStyle(1.2, sombre ? tone('chalk2') : tone(edge === 'dashed' ? 'ink3' : 'brass'), 1);
    if (edge === 'solid') g.strokeRoundedRect(-w / 2 + 0.6, -h / 2 + 0.6, w - 1.2, h - 1.2, 3);
    else dashedRect(g, -w / 2 + 0.6, -h / 2 + 0.6, w - 1.2, h - 1.2);
    return g;
  }
}

/** A rectangle of dashes, 6 on and 4 off. */
export function dashedRect(g: GameObjects.Graphics, x: number, y: number, w: number, h: number): void {
  dashedLine(g, x, y, x + w, y);
  dashedLine(g, x + w, y, x + w, y + h);
  dashedLine(g, x + w, y + h, x, y + h);
  dashedLine(g, x, y + h, x, y);
}

export function dashedLine(g: GameObjects.Graphics, x1: number, y1: number, x2: number, y2: number, on = 6, off = 4): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  for (let at = 0; at < length; at += on + off) {
    const to = Math.min(at + on, length);
    g.lineBetween(x1 + dx * at, y1 + dy * at, x1 + dx * to, y1 + dy * to);
  }
}
