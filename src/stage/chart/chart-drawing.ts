import { GameObjects } from 'phaser';
import type { ChartPointView, ChartView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { colour } from '../../theme/tokens.ts';
import { picture } from '../picture.ts';
import { inset } from '../rects.ts';
import { tone } from '../tone.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { breaksOf, type Slot, slotsOf, topOf, type ValueScale, valueScale } from './chart-geometry.ts';
import { figureOf, footOf, headOf, type Room } from './chart-text.ts';
import { tickWords } from './chart-words.ts';
import { ForecastMark } from './forecast-mark.ts';
import { barShape } from './hedge-shape.ts';
import { mix } from './ink-cuts.ts';
import { type LetterKit, letters } from './lettering.ts';
import { paintBar, paintEmptySlot } from './paint-bars.ts';
import { paintGround } from './paint-ground.ts';
import { paintPoint, paintSegment, pointCrest } from './paint-line.ts';

export interface ChartLook {
  sombre: boolean;
  /** The forecast is set and can't be drawn any more. */
  locked: boolean;
}
type Size = { w: number; h: number };
/** On a small sheet letters grow no further: its words stand on the page, in any size. */
const SMALL_TEXT = 1.1;
/** A point that the beat on view inks: its picture, drawn upwards, and what is written once it stands. */
interface Fresh {
  layer: CanvasLayer;
  crest: number;
  after: GameObjects.Text[];
  underline: { x: number; y: number; w: number } | null;
}

/** One chart drawn on its sheet for one state of ink; only the forecast and what is being inked change afterwards. */
export class ChartDrawing {
  readonly parts: GameObjects.GameObject[] = [];
  readonly plot: Rect;
  readonly scale: ValueScale;
  readonly marks = new Map<string, ForecastMark>();
  private readonly fresh = new Map<string, Fresh>();
  private readonly layers: CanvasLayer[] = [];
  private readonly underlines: GameObjects.Graphics;
  private readonly slots: Slot[];
  private readonly room: Room;
  private readonly kit: LetterKit;
  private readonly sheet: string;

  constructor(
    kit: LetterKit,
    private readonly view: ChartView,
    private readonly size: Size,
    private readonly look: ChartLook,
  ) {
    this.room = { small: size.w < 480 || size.h < 400, tight: size.h < 310 };
    this.kit = this.room.small ? { ...kit, textScale: Math.min(kit.textScale, SMALL_TEXT) } : kit;
    const { small, tight } = this.room;
    this.sheet = look.sombre ? mix(colour.paper, colour.greyBoard, 0.42) : mix(colour.paper, colour.paperDim, 0.15);
    const pad = tight
      ? { left: 14, right: 12, top: 7, foot: 6 }
      : small
        ? { left: 14, right: 12, top: 12, foot: 10 }
        : { left: 28, right: 26, top: 22, foot: 18 };
    this.paper();
    const top = topOf(view);
    const head = headOf(this.kit, view, top, size.w - pad.left - pad.right, this.room);
    for (const text of head.texts) this.parts.push(text.setPosition(text.x + pad.left, text.y + pad.top));
    const gutter =
      14 + 7.4 * this.kit.textScale * Math.max(...valueScale(top, view.chart.tick, { x: 0, y: 0, w: 0, h: 400 }).ticks.map((t) => tickWords(t, top).length));
    const live = !!view.drawing && !look.locked;
    const x = pad.left + gutter;
    const w = size.w - x - pad.right - (live || view.points.some((p) => p.forecast) ? (small ? 10 : 14) : 0);
    const provisional = slotsOf(view, { x, y: 0, w, h: 100 });
    const feet = view.points.map((p, i) => footOf(this.kit, p, Math.max(44, (provisional[i]?.w ?? w) - 6), this.room));
    const groups = view.points.some((p) => p.group);
    const footHeight = Math.max(...feet.map((f) => f.height)) + 10 + (groups ? 24 * this.kit.textScale : 0);
    const from = pad.top + head.height + (tight ? 10 : 16);
    const figures = view.points.map((p, i) =>
      p.value === null ? null : figureOf(this.kit, p, view.chart.unit, Math.max(52, (provisional[i]?.w ?? w) - 2), this.room, this.sheet),
    );
    this.plot = this.fitted(
      { x, y: from, w, h: Math.max(60, size.h - from - footHeight - pad.foot) },
      top,
      figures.map((f) => f?.box.h ?? 0),
    );
    this.scale = valueScale(top, view.chart.tick, this.plot);
    this.slots = slotsOf(view, this.plot);
    this.ground(live);
    this.ticks(top);
    this.underlines = kit.scene.add.graphics();
    const taken = this.points(feet, figures);
    this.parts.push(this.underlines);
    if (groups) this.groups(this.plot.y + this.plot.h + footHeight - 24 * this.kit.textScale);
    this.crisp();
    this.forecasts(taken, live);
  }

  /** How far a fresh point is inked: 0 to 1; at 1 its figure, claim and ¶ are written and underlined. */
  ink(id: string, progress: number, written: number): void {
    const fresh = this.fresh.get(id);
    if (!fresh) return;
    const foot = this.plot.y + this.plot.h;
    const from = foot - (foot - fresh.crest) * progress;
    fresh.layer.crop(0, progress >= 1 ? 0 : from, this.size.w, this.size.h);
    for (const text of fresh.after) text.setAlpha(written);
    if (fresh.underline && written > 0) {
      const { x, y, w } = fresh.underline;
      this.underlines
        .clear()
        .lineStyle(2, tone('oxide'))
        .lineBetween(x, y, x + w * written, y);
    }
  }

  destroy(): void {
    for (const mark of this.marks.values()) mark.destroy();
    for (const layer of this.layers) layer.destroy();
    for (const part of this.parts) part.destroy();
  }

  /** Letters stand on whole device pixels, else they blur. */
  private crisp(): void {
    const { ratio } = this.kit;
    const whole = (n: number): number => Math.round(n * ratio) / ratio;
    for (const part of this.parts) if (part instanceof GameObjects.Text) part.setPosition(whole(part.x), whole(part.y));
  }

  /** Loose sheets below, the sheet itself on top. */
  private paper(): void {
    const { w, h } = this.size;
    const { sombre } = this.look;
    const frame = sombre ? 'sheet-grey' : 'sheet-plain';
    this.parts.push(picture(this.kit, 'shadow', w / 2 + 3, h / 2 + 5, w, h));
    if (!sombre) {
      this.parts.push(picture(this.kit, 'sheet-under', w / 2 + 3, h / 2 + 3, w - 4, h - 4).setAngle(0.9));
      this.parts.push(picture(this.kit, 'sheet-under', w / 2 - 2, h / 2 + 2, w - 6, h - 4).setAngle(-0.7));
    }
    this.parts.push(picture(this.kit, frame, w / 2, h / 2, w, h));
  }

  /** The plot lowered until the highest figure fits under the head. */
  private fitted(plot: Rect, top: number, heights: number[]): Rect {
    const scale = valueScale(top, this.view.chart.tick, plot);
    const slots = slotsOf(this.view, plot);
    const missing = this.view.points
      .map((p, i) => plot.y - 13 - (this.standOf(p, slots[i]!, scale, heights[i] ?? 0) - (heights[i] ?? 0) - 4))
      .filter((m) => Number.isFinite(m));
    const down = Math.min(plot.h * 0.4, Math.max(0, ...missing));
    return { ...plot, y: plot.y + down, h: plot.h - down };
  }

  private crestOf(p: ChartPointView, slot: Slot, scale: ValueScale): number {
    if (p.value === null) return Number.POSITIVE_INFINITY;
    if (this.view.chart.kind === 'bars') return barShape(p, slot, scale)?.crest ?? 0;
    return scale.y(Array.isArray(p.value) ? Math.max(...p.value) : p.value) - pointCrest(p);
  }

  /** Where a figure stands: on its mark, or on the player's, where that would run through it. */
  private standOf(p: ChartPointView, slot: Slot, scale: ValueScale, height: number): number {
    const crest = this.crestOf(p, slot, scale);
    if (!p.forecast) return crest;
    const mine = scale.y(p.forecast.value);
    return mine > crest + 12 || mine < crest - height - 16 ? crest : mine - 12;
  }

  private layer(): CanvasLayer {
    const layer = new CanvasLayer(this.kit.scene, this.size.w, this.size.h, this.kit.ratio);
    this.layers.push(layer);
    this.parts.push(layer.image);
    return layer;
  }

  /** Axes, empty slots and everything that was inked before. */
  private ground(live: boolean): void {
    const { view, plot, scale, slots, look } = this;
    const target = view.drawing?.forecast.point;
    this.layer().paint((ctx) => {
      paintGround(ctx, { plot, scale, breaks: breaksOf(view.points, slots, plot), graph: live && !look.sombre, sombre: look.sombre });
      view.points.forEach((p, i) => {
        const slot = slots[i]!;
        if (p.ink === 'none') {
          if (!(live && p.id === target) && view.chart.kind === 'bars')
            paintEmptySlot(ctx, slot.cx - slot.bar / 2, slot.cx + slot.bar / 2, plot.y + 6, plot.y + plot.h, p.id);
        } else if (p.ink !== 'fresh') this.paintOne(ctx, i);
      });
      paintGroundLine(ctx, plot);
    });
  }

  private paintOne(ctx: CanvasRenderingContext2D, i: number): void {
    const { view, scale, slots } = this;
    const p = view.points[i]!;
    const slot = slots[i]!;
    if (p.ink === 'none') return;
    if (view.chart.kind === 'bars') {
      const shape = barShape(p, slot, scale);
      if (shape) paintBar(ctx, shape, p.ink, p.id);
      return;
    }
    const last = view.points[i - 1];
    if (last) paintSegment(ctx, { p: last, slot: slots[i - 1]! }, { p, slot }, scale);
    if (last && last.ink !== 'fresh') paintPoint(ctx, last, slots[i - 1]!, scale, this.sheet); // the disc stays over the line that leaves it
    paintPoint(ctx, p, slot, scale, this.sheet);
  }

  private ticks(top: number): void {
    for (const value of this.scale.ticks) {
      const text = letters(this.kit, tickWords(value, top), { face: 'label', size: 15, ink: 'ink2' });
      this.parts.push(text.setPosition(this.plot.x - 10 - text.width, this.scale.y(value) - text.height / 2));
    }
  }

  /** Figures and feet of all points; gives what they cover. */
  private points(feet: ReturnType<typeof footOf>[], figures: (ReturnType<typeof figureOf> | null)[]): Rect[] {
    const taken: Rect[] = [];
    this.view.points.forEach((p, i) => {
      const slot = this.slots[i]!;
      const foot = feet[i]!;
      for (const text of foot.texts)
        this.parts.push(text.setPosition(clamp(slot.cx + text.x, 4, this.size.w - text.width - 4), text.y + this.plot.y + this.plot.h + 8));
      if (p.ink === 'none') this.emptyWords(p, slot);
      const figure = figures[i];
      if (!figure) return;
      const crest = this.crestOf(p, slot, this.scale);
      const half = figure.box.w / 2;
      const cx = clamp(slot.cx, half + 6, this.size.w - half - 6);
      const stand = this.standOf(p, slot, this.scale, figure.box.h);
      for (const text of figure.texts) text.setPosition(cx + text.x, stand + text.y - 2);
      taken.push({ x: cx - half, y: stand - figure.box.h - 2, w: figure.box.w, h: figure.box.h });
      if (this.view.chart.kind === 'bars') taken.push({ x: slot.cx - slot.bar / 2, y: crest, w: slot.bar, h: this.plot.y + this.plot.h - crest });
      if (p.ink === 'fresh') this.freshen(i, crest, figure.texts, foot.chip);
      this.parts.push(...figure.texts);
    });
    return taken;
  }

  private freshen(i: number, crest: number, after: GameObjects.Text[], chip: GameObjects.Text | null): void {
    const p = this.view.points[i]!;
    const layer = this.layer();
    layer.paint((ctx) => {
      this.paintOne(ctx, i);
      paintGroundLine(ctx, this.plot);
    });
    const underline = chip ? { x: chip.x, y: chip.y + chip.height + 1, w: chip.width } : null;
    this.fresh.set(p.id, { layer, crest: crest - 6, after, underline });
  }

  /** A figure that nobody on this desk has seen: words, never a line. */
  private emptyWords(p: ChartPointView, slot: Slot): void {
    const { plot, view } = this;
    if (view.drawing?.forecast.point === p.id || p.forecast) return;
    const text = letters(this.kit, 'not yet known', {
      face: 'reading',
      style: 'italic',
      size: 15,
      ink: 'ink2',
      width: Math.max(56, slot.bar),
      align: 'center',
      halo: this.sheet,
    });
    this.parts.push(text.setPosition(slot.cx - text.width / 2, plot.y + plot.h - text.height - 12));
  }

  /** The names of the groups, each under a rule as wide as its bars. */
  private groups(y: number): void {
    const { points } = this.view;
    const g = this.kit.scene.add.graphics().lineStyle(1, tone('ink3'));
    this.parts.push(g);
    for (const name of new Set(points.map((p) => p.group).filter((n): n is string => !!n))) {
      const slots = this.slots.filter((_, i) => points[i]?.group === name);
      const left = Math.min(...slots.map((s) => s.cx - s.bar / 2));
      const right = Math.max(...slots.map((s) => s.cx + s.bar / 2));
      g.lineBetween(left, y, right, y);
      const text = letters(this.kit, name, { face: 'label', size: 16, ink: 'ink' });
      this.parts.push(text.setPosition((left + right) / 2 - text.width / 2, y + 2));
    }
  }

  private forecasts(taken: Rect[], live: boolean): void {
    const { view, plot, scale, look } = this;
    view.points.forEach((p, i) => {
      const drawing = view.drawing?.forecast.point === p.id ? view.drawing : null;
      const value = drawing ? drawing.value : p.forecast;
      if (!value || (drawing && !drawing.drawn && !live)) return;
      const last = view.points.slice(0, i).findLastIndex((q) => typeof q.value === 'number');
      const start = view.chart.kind === 'line' && last >= 0 ? { x: this.slots[last]!.cx, y: scale.y(view.points[last]!.value as number) } : null;
      const mark = new ForecastMark(this.kit, {
        id: `${view.chart.id}:${p.id}`,
        slot: this.slots[i]!,
        plot,
        scale,
        from: start,
        live: !!drawing && live,
        sombre: look.sombre,
        small: this.room.small,
        halo: this.sheet,
        taken: taken.map((rect) => inset(rect, 4, 2)),
      });
      mark.put(value, drawing ? drawing.drawn : true);
      this.marks.set(p.id, mark);
      this.parts.push(...mark.parts);
    });
  }
}

const clamp = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, n));

/** The foot of the bars once more, over them. */
function paintGroundLine(ctx: CanvasRenderingContext2D, { x, y, w, h }: Rect): void {
  ctx.fillStyle = colour.ink;
  ctx.fillRect(x, y + h - 0.9, w + 6, 1.8);
}
