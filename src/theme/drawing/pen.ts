/** Lays marks on a sheet and keeps its words apart: the one hand by which every drawing is made. Pure. */
import type { AreaMark, DiscMark, Drawing, Ink, LineMark, Mark, Point, TextMark } from '../drawing.ts';
import type { Rect } from '../layout.ts';
import { textWidth } from './measure.ts';

/** The sheet that a drawing is made for. */
export interface DrawingRoom {
  w: number;
  h: number;
  /** The player's text size, times what a large window gives. */
  textScale: number;
  /** A strip or a card: only what is needed. */
  small: boolean;
  sombre: boolean;
}
export type Lettering = Pick<TextMark, 'face' | 'size' | 'ink' | 'style' | 'align' | 'halo'>;
/** Where a line of words might stand: its baseline's beginning, middle or end. */
export interface Spot {
  x: number;
  y: number;
  align?: TextMark['align'];
}

export interface Placing {
  /** The part of the sheet on which the words must stand. */
  bounds?: Rect;
  /** They stand clear of every line, or not at all. */
  clear?: boolean;
  opacity?: number;
}

const ASCENT = 0.78;
const DESCENT = 0.24;
/** Pixels between words of two labels. */
const APART = 4;

/** What a line of words covers. */
export function textBox({ x, y, text, face, size, style, align = 'left' }: Omit<TextMark, 'kind' | 'ink'>): Rect {
  const w = textWidth(text, { face, size, style });
  return { x: align === 'center' ? x - w / 2 : align === 'right' ? x - w : x, y: y - size * ASCENT, w, h: size * (ASCENT + DESCENT) };
}

const meets = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const around = (boxes: readonly Rect[]): Rect => {
  const [x, y] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))];
  return { x, y, w: Math.max(...boxes.map((b) => b.x + b.w)) - x, h: Math.max(...boxes.map((b) => b.y + b.h)) - y };
};
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

export class Pen {
  private readonly marks: Mark[] = [];
  private readonly hits: Drawing['hits'] = [];
  /** Words, and what words must keep clear of. */
  private readonly taken: Rect[] = [];
  /** Lines that words should keep clear of. */
  private readonly drawn: Rect[] = [];
  /** What stands behind letters and dashes: the sheet's own colour. */
  readonly ground: Ink;

  constructor(readonly room: DrawingRoom) {
    this.ground = room.sombre ? 'paperGrey' : 'paper';
  }

  line(points: readonly Point[], ink: Ink, width: number, more: Partial<LineMark> = {}): void {
    if (points.length > 1) this.marks.push({ kind: 'line', points: points.map(this.inside), ink, width, ...more });
  }

  area(points: readonly Point[], fill: Ink, more: Partial<AreaMark> = {}): void {
    if (points.length > 2) this.marks.push({ kind: 'area', points: points.map(this.inside), fill, ...more });
  }

  disc(x: number, y: number, r: number, more: Omit<DiscMark, 'kind' | 'x' | 'y' | 'r'>): void {
    const reach = r + (more.ink ? (more.width ?? 1) / 2 : 0);
    this.marks.push({ kind: 'disc', x: clamp(x, reach, this.room.w - reach), y: clamp(y, reach, this.room.h - reach), r, ...more });
  }

  /** Writes a line of words at the first of these places that is free and on the sheet; gives what it covers, or null where none is free. */
  label(text: string, spots: readonly Spot[], lettering: Lettering, more: Placing = {}): Rect | null {
    return this.lines([text], spots, lettering, lettering.size, more);
  }

  /** Writes lines under one another at the first place where all are free. */
  lines(texts: readonly string[], spots: readonly Spot[], lettering: Lettering, leading = lettering.size * 1.18, more: Placing = {}): Rect | null {
    return this.place(
      spots.map(({ x, y, align = lettering.align ?? 'left' }) =>
        texts.map(
          (text, i): TextMark => ({ kind: 'text', x, y: y + i * leading, text, ...lettering, align, ...(more.opacity ? { opacity: more.opacity } : {}) }),
        ),
      ),
      more,
    );
  }

  /** Writes words of several letterings side by side, at the first place that is free; `gap` pixels between them. */
  run(parts: readonly { text: string; lettering: Lettering }[], spots: readonly Spot[], more: Placing & { gap?: number } = {}): Rect | null {
    const shown = parts.filter(({ text }) => text !== '');
    const gap = more.gap ?? 5;
    const widths = shown.map(({ text, lettering }) => textWidth(text, lettering));
    const whole = widths.reduce((sum, w) => sum + w, 0) + gap * (shown.length - 1);
    return this.place(
      spots.map(({ x, y, align = 'left' }) => {
        let left = align === 'center' ? x - whole / 2 : align === 'right' ? x - whole : x;
        return shown.map(({ text, lettering }, i): TextMark => {
          const mark: TextMark = { kind: 'text', x: left, y, text, ...lettering, align: 'left' };
          left += widths[i]! + gap;
          return mark;
        });
      }),
      more,
    );
  }

  /** The first of these settings that is free of other words and of lines; else the first that is free of words, unless it must be clear. */
  private place(settings: readonly TextMark[][], { bounds, clear }: Placing): Rect | null {
    for (const avoided of clear ? [[...this.taken, ...this.drawn]] : [[...this.taken, ...this.drawn], this.taken]) {
      for (const marks of settings) {
        const boxes = marks.map(textBox);
        if (!boxes.every((box) => this.fits(box, avoided, bounds))) continue;
        this.marks.push(...marks);
        this.taken.push(...boxes.map((box) => ({ ...box, x: box.x - APART, w: box.w + 2 * APART })));
        return around(boxes);
      }
    }
    return null;
  }

  private fits(box: Rect, avoided: readonly Rect[], bounds: Rect = { x: 0, y: 0, w: this.room.w, h: this.room.h }): boolean {
    const { w, h } = this.room;
    const on = box.x >= Math.max(0, bounds.x) && box.y >= Math.max(0, bounds.y);
    return (
      on &&
      box.x + box.w <= Math.min(w, bounds.x + bounds.w) &&
      box.y + box.h <= Math.min(h, bounds.y + bounds.h) &&
      !avoided.some((other) => meets(box, other))
    );
  }

  /** Whether no words stand here. */
  free(box: Rect): boolean {
    return this.fits(box, this.taken);
  }

  /** Words keep off these lines where they can. */
  shun(points: readonly Point[], half = 2): void {
    points.forEach(([x, y], i) => {
      const [px, py] = points[i - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / 5));
      for (let s = 0; s < steps; s++) {
        const part = s / steps;
        this.drawn.push({ x: px + (x - px) * part - half, y: py + (y - py) * part - half, w: 2 * half, h: 2 * half });
      }
    });
  }

  /** Keeps words away from here. */
  block(box: Rect): void {
    this.taken.push(box);
  }

  /** A place that can be pressed, at least `least` wide and high where the sheet has room. */
  hit(id: string, box: Rect, least = 0): void {
    const w = Math.min(this.room.w, Math.max(box.w, least));
    const h = Math.min(this.room.h, Math.max(box.h, least));
    const x = clamp(box.x + box.w / 2 - w / 2, 0, this.room.w - w);
    const y = clamp(box.y + box.h / 2 - h / 2, 0, this.room.h - h);
    this.hits.push({ id, x, y, w, h });
  }

  drawing(): Drawing {
    return { w: this.room.w, h: this.room.h, marks: this.marks, hits: this.hits };
  }

  private readonly inside = ([x, y]: Point): Point => [clamp(x, 0, this.room.w), clamp(y, 0, this.room.h)];
}
