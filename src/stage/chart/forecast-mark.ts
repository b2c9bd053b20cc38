import type { GameObjects } from 'phaser';
import type { ForecastValue } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { type Picture, picture } from '../picture.ts';
import { tone } from '../tone.ts';
import type { Slot, ValueScale } from './chart-geometry.ts';
import { printed } from './chart-words.ts';
import type { XY } from './hedge-shape.ts';
import { bestSpot, covered, perched, type Spot } from './label-place.ts';
import { type LetterKit, letters } from './lettering.ts';
import { pencilDashes } from './pencil-line.ts';
import { seedOf } from './seeded.ts';

const LOZENGE = 9.5;
/** How far the grips of a closed range stand from the line. */
const CLOSED = 15;
const GRIP = 44;
/** What the halo adds to a text's width. */
const EDGE = 11;
/** A finger's room to each side of the whisker. */
const SIDE = 16;

export interface MarkPlan {
  id: string;
  slot: Slot;
  plot: Rect;
  scale: ValueScale;
  /** Where the line begins on a line chart: the last point before; null on bars. */
  from: XY | null;
  /** Being drawn now: with grips and pencil. */
  live: boolean;
  sombre: boolean;
  small: boolean;
  /** Colour of the sheet, for the edge round words and line. */
  halo: string;
  /** What the label must not cover. */
  taken: Rect[];
}

/** The player's forecast on a chart: pencil dashes, lozenge, the range found likely, its label, and the pencil that drew it. */
export class ForecastMark {
  readonly parts: GameObjects.GameObject[];
  private readonly line: GameObjects.Graphics;
  private readonly label: GameObjects.Text;
  private readonly pencil: Picture | null;
  private shown: ForecastValue = { value: 0, low: 0, high: 0 };
  private drawn = true;

  constructor(
    private readonly kit: LetterKit,
    private readonly plan: MarkPlan,
  ) {
    this.line = kit.scene.add.graphics();
    this.label = letters(kit, '', { face: 'reading', style: 'italic', size: plan.small ? 16 : 19, ink: 'pencil', halo: plan.halo });
    this.pencil = plan.live && !plan.sombre ? picture(kit, 'pencil', 0, 0).setAngle(-57) : null;
    if (this.pencil && plan.small) this.pencil.setScale(this.pencil.scaleX * 0.62, this.pencil.scaleY * 0.62);
    this.parts = [this.line, this.label, ...(this.pencil ? [this.pencil] : [])];
  }

  /** Draws it at this value. `drawn` false: nothing was set yet, only the handle waits. */
  put(value: ForecastValue, drawn: boolean): void {
    this.shown = value;
    this.drawn = drawn;
    const { slot } = this.plan;
    const y = this.y(value.value);
    const g = this.line.clear();
    const start = this.words(y);
    if (drawn) this.dashes(g, start, y);
    if (drawn || this.plan.live) this.whisker(g);
    this.lozenge(g, slot.cx, y);
    this.pencil?.setPosition(slot.cx + LOZENGE + 3, y - 4);
  }

  /** What can be pressed: the ends of the range first, the handle last. */
  grips(): { id: 'forecast-handle' | 'forecast-low' | 'forecast-high'; rect: Rect }[] {
    const { slot } = this.plan;
    const y = this.y(this.shown.value);
    const x = this.whiskerX;
    const grips: ReturnType<ForecastMark['grips']> = [];
    if (this.drawn) {
      const { low, high } = this.ends();
      const top = Math.min(low.y, high.y);
      const foot = Math.max(low.y, high.y);
      grips.push({ id: 'forecast-high', rect: { x: x - SIDE, y: top + 8 - GRIP, w: 2 * SIDE, h: GRIP } });
      grips.push({ id: 'forecast-low', rect: { x: x - SIDE, y: foot - 8, w: 2 * SIDE, h: GRIP } });
    }
    const half = Math.min(GRIP / 2, x - SIDE - slot.cx);
    grips.push({ id: 'forecast-handle', rect: { x: slot.cx - half, y: y - GRIP / 2, w: 2 * half, h: GRIP } });
    return grips;
  }

  get text(): string {
    return this.label.text;
  }

  destroy(): void {
    for (const part of this.parts) part.destroy();
  }

  private y(figure: number): number {
    return this.plan.scale.y(figure);
  }

  private get whiskerX(): number {
    const { slot, from, small } = this.plan;
    return from ? slot.cx + (small ? 22 : 28) : slot.cx + slot.bar / 2 + (small ? 12 : 18);
  }

  /** The ends of the whisker; where the range is closed, grips stand a little off the line. */
  private ends(): { low: XY; high: XY; closed: boolean } {
    const { low, high, value } = this.shown;
    const x = this.whiskerX;
    const closed = low === high;
    if (!closed) return { low: { x, y: this.y(low) }, high: { x, y: this.y(high) }, closed };
    const y = this.y(value);
    return { low: { x, y: y + CLOSED }, high: { x, y: y - CLOSED }, closed };
  }

  /** The dashes, each on a casing of paper, so that they stand out from an inked bar. */
  private dashes(g: GameObjects.Graphics, left: number, y: number): void {
    const { slot, from, small, sombre, id } = this.plan;
    const end = from ? { x: slot.cx, y } : { x: slot.cx + slot.bar / 2 + (small ? 6 : 10), y };
    const dashes = pencilDashes([from ?? { x: left, y }, end], { dash: small ? 9 : 11, gap: small ? 6 : 7, waver: sombre ? 0 : 0.6, seed: seedOf(id) });
    g.lineStyle(6.5, tone('paper'), 0.9);
    for (const dash of dashes) trace(g, dash).strokePath();
    g.lineStyle(3, tone('pencil'));
    for (const dash of dashes) trace(g, dash).strokePath();
  }

  private whisker(g: GameObjects.Graphics): void {
    if (!this.drawn) return;
    const { low, high, closed } = this.ends();
    const { live } = this.plan;
    if (closed && !live) return;
    const pencil = tone('pencil');
    g.lineStyle(2, pencil, closed ? 0.55 : 1);
    if (!closed) g.lineBetween(low.x, low.y, high.x, high.y);
    for (const end of [low, high]) g.lineBetween(end.x - 6, end.y, end.x + 6, end.y);
    if (!live) return;
    for (const end of [low, high]) {
      const out = end.y === Math.min(low.y, high.y) ? -1 : 1;
      g.fillStyle(pencil, closed ? 0.55 : 1);
      g.fillTriangle(end.x - 4, end.y + out * 4, end.x + 4, end.y + out * 4, end.x, end.y + out * 9);
    }
  }

  private lozenge(g: GameObjects.Graphics, x: number, y: number): void {
    const d = LOZENGE;
    const corners = [
      { x, y: y - d },
      { x: x + d, y },
      { x, y: y + d },
      { x: x - d, y },
    ];
    trace(g.fillStyle(tone(this.plan.sombre ? 'paperDim' : 'paperLit')), corners)
      .closePath()
      .fillPath();
    trace(g.lineStyle(2.6, tone('pencil'), this.drawn ? 1 : 0.8), corners)
      .closePath()
      .strokePath();
  }

  /** Sets the label beside the line, where it covers least. Gives where the line begins: under the label, where that stands left of the bar. */
  private words(y: number): number {
    const { slot, plot, small, taken, live, from } = this.plan;
    const figure = printed(this.shown.value);
    const near = slot.cx - slot.bar / 2 - (small ? 8 : 12);
    const besideOf = (wide: number): number => Math.max(plot.x + 3, from ? slot.cx - 16 - wide : near + (small ? 6 : 4) - wide);
    const texts = this.drawn ? [...(small ? [] : [`your forecast ${figure}`]), `you: ${figure}`] : [live ? 'draw your forecast' : ''];
    const isFree = (text: string): boolean => {
      const { w, h } = this.sizeOf(text);
      return covered({ x: besideOf(w), y: y - h - 3, w, h }, taken) === 0;
    };
    const text = texts.find(isFree) ?? texts.at(-1) ?? '';
    if (this.label.text !== text) this.label.setText(text);
    const { width: w, height: h } = this.label;
    const beside = besideOf(w);
    const over = Math.max(plot.x + 3, Math.min(slot.cx - w / 2, plot.x + plot.w - w));
    const perch = perched({ x: beside, y: y - h - 3, w, h }, taken);
    const spots: Spot[] = [
      { rect: { x: beside, y: y - h - 3, w, h } },
      { rect: { x: beside, y: y + 3, w, h } },
      { rect: perch, cost: (y - perch.y) / 90 },
      { rect: { x: over, y: y - h - LOZENGE - 2, w, h }, cost: 0.5 },
      { rect: { x: over, y: y + LOZENGE + 2, w, h }, cost: 0.5 },
    ];
    const pencil = this.pencil ? [{ x: slot.cx + LOZENGE, y: y - 170, w: 110, h: 172 }] : [];
    const best = bestSpot(spots, [...taken, ...pencil]);
    const spot = spots[best]!.rect;
    const rect = { ...spot, y: Math.max(plot.y - 24, spot.y) };
    this.label.setVisible(!small || covered(rect, taken) < 0.02); // on a strip the page says it; a figure's hedge must not be covered
    const { ratio } = this.kit;
    this.label.setPosition(Math.round(rect.x * ratio) / ratio, Math.round(rect.y * ratio) / ratio);
    return best < 2 && !from ? Math.min(rect.x, near) : near;
  }

  /** How large a text would be as the label, without drawing it: that costs a texture. */
  private sizeOf(text: string): { w: number; h: number } {
    const lines = text.split('\n');
    const { context, text: now, height } = this.label;
    return { w: Math.max(...lines.map((line) => context.measureText(line).width)) + EDGE, h: (height / now.split('\n').length) * lines.length };
  }
}

function trace(g: GameObjects.Graphics, points: readonly XY[]): GameObjects.Graphics {
  g.beginPath();
  points.forEach(({ x, y }, i) => {
    if (i === 0) g.moveTo(x, y);
    else g.lineTo(x, y);
  });
  return g;
}
