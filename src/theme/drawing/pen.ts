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

/** Words in one lettering, beside others in theirs. */
export interface Part {
  text: string;
  lettering: Lettering;
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
/** Pixels between words of one run. */
const GAP = 5;

/** How wide words of several letterings are side by side. */
export function runWidth(parts: readonly Part[], gap = GAP): number {
  const shown = parts.filter(({ text }) => text !== '');
  return shown.reduce((sum, { text, lettering }) => sum + textWidth(text, lettering), 0) + gap * Math.max(0, shown.length - 1);
}

/** What a line of words covers. */
export function textBox({ x, y, text, face, size, style, align = 'left' }: Omit<TextMark, 'kind' | 'ink'>): Rect {
  const w = textWidth(text, { face, size, style });
  return { x: align === 'center' ? x - w / 2 : align === 'right' ? x - w : x, y: y - size * ASCENT, w, h: size * (ASCENT + DESCENT) };
}

const meets = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
/** Pixels of the plane that both cover; those of a bit of line. */
const shared = (a: Rect, b: Rect): number => (Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) * (Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
const LINE = 40;
const around = (boxes: readonly Rect[]): Rect => {
  const [x, y] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))];
  return { x, y, w: Math.max(...boxes.map((b) => b.x + b.w)) - x, h: Math.max(...boxes.map((b) => b.y + b.h)) - y };
};
/** Pixels of a column of the sheet. */
const COLUMN = 16;
const columnOf = (x: number): number => Math.max(0, Math.floor(x / COLUMN));
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

export class Pen {
  private readonly marks: Mark[] = [];
  private readonly hits: Drawing['hits'] = [];
  /** Words, and what words must keep clear of. */
  private readonly taken: Rect[] = [];
  /** Lines that words should keep clear of, by the columns of the sheet that they stand in: a place is asked about often. */
  private readonly drawn: Rect[][] = [];
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
  run(parts: readonly Part[], spots: readonly Spot[], more: Placing & { gap?: number } = {}): Rect | null {
    return this.rows([parts], spots, 0, more);
  }

  /** Writes such runs under one another, each `leading` lower, at the first place where all are free. */
  rows(rows: readonly (readonly Part[])[], spots: readonly Spot[], leading: number, more: Placing & { gap?: number } = {}): Rect | null {
    const gap = more.gap ?? GAP;
    return this.place(
      spots.map(({ x, y, align = 'left' }) =>
        rows.flatMap((parts, row) => {
          const whole = runWidth(parts, gap);
          let left = align === 'center' ? x - whole / 2 : align === 'right' ? x - whole : x;
          return parts
            .filter(({ text }) => text !== '')
            .map(({ text, lettering }): TextMark => {
              const mark: TextMark = { kind: 'text', x: left, y: y + row * leading, text, ...lettering, align: 'left' };
              left += textWidth(text, lettering) + gap;
              return mark;
            });
        }),
      ),
      more,
    );
  }

  /** The first of these settings that is free of other words and of lines; else the first that is free of words, unless it must be clear. */
  private place(settings: readonly TextMark[][], { bounds, clear }: Placing): Rect | null {
    for (const clearly of clear ? [true] : [true, false]) {
      for (const marks of settings) {
        const boxes = marks.map(textBox);
        if (!boxes.every((box) => this.fits(box, bounds) && !(clearly && this.isDrawn(box)))) continue;
        this.marks.push(...marks);
        this.taken.push(...boxes.map((box) => ({ ...box, x: box.x - APART, w: box.w + 2 * APART })));
        return around(boxes);
      }
    }
    return null;
  }

  private fits(box: Rect, bounds: Rect = { x: 0, y: 0, w: this.room.w, h: this.room.h }): boolean {
    const { w, h } = this.room;
    const on = box.x >= Math.max(0, bounds.x) && box.y >= Math.max(0, bounds.y);
    return (
      on &&
      box.x + box.w <= Math.min(w, bounds.x + bounds.w) &&
      box.y + box.h <= Math.min(h, bounds.y + bounds.h) &&
      !this.taken.some((other) => meets(box, other))
    );
  }

  private isDrawn(box: Rect): boolean {
    for (let column = columnOf(box.x); column <= columnOf(box.x + box.w); column++) if (this.drawn[column]?.some((other) => meets(box, other))) return true;
    return false;
  }

  /** Whether no words stand here; `clear`: nor a line. */
  free(box: Rect, clear = false): boolean {
    return this.fits(box) && !(clear && this.isDrawn(box));
  }

  /** How much is drawn under words that would stand here; null where other words do. */
  covers(box: Rect): number | null {
    if (!this.fits(box)) return null;
    let sum = 0;
    for (let column = columnOf(box.x); column <= columnOf(box.x + box.w); column++)
      for (const other of this.drawn[column] ?? [])
        if (meets(box, other) && columnOf(Math.max(box.x, other.x)) === column) sum += 1 + shared(box, other) / LINE;
    return sum;
  }

  /** Whether a line from here to there would strike through words. */
  strikes([ax, ay]: Point, [bx, by]: Point): boolean {
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 3));
    const path = { x: Math.min(ax, bx) - 1, y: Math.min(ay, by) - 1, w: Math.abs(bx - ax) + 2, h: Math.abs(by - ay) + 2 };
    const near = this.taken.filter((other) => meets(path, other));
    for (let i = 0; near.length > 0 && i <= steps; i++) {
      const dot = { x: ax + ((bx - ax) * i) / steps - 1, y: ay + ((by - ay) * i) / steps - 1, w: 2, h: 2 };
      if (near.some((other) => meets(dot, other))) return true;
    }
    return false;
  }

  /** Words keep off these lines where they can. */
  shun(points: readonly Point[], half = 2): void {
    points.forEach(([x, y], i) => {
      const [px, py] = points[i - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / 5));
      for (let s = 0; s < steps; s++) {
        const part = s / steps;
        this.shunBox({ x: px + (x - px) * part - half, y: py + (y - py) * part - half, w: 2 * half, h: 2 * half });
      }
    });
  }

  /** They keep off this place where they can. */
  shunBox(box: Rect): void {
    for (let column = columnOf(box.x); column <= columnOf(box.x + box.w); column++) {
      this.drawn[column] ??= [];
      this.drawn[column]!.push(box);
    }
  }

  /** Keeps words away from here. */
  block(box: Rect): void {
    this.taken.push(box);
  }

  /** Does it without leaving a mark: what would come of it. */
  trial<T>(work: () => T): T {
    const [marks, taken] = [this.marks.length, this.taken.length];
    const result = work();
    this.marks.length = marks;
    this.taken.length = taken;
    return result;
  }

  /** A place that can be pressed, at least `least` wide and high where the sheet has room. */
  hit(id: string, box: Rect, least = 0): void {
    const w = Math.min(this.room.w, Math.max(box.w, least));
    const h = Math.min(this.room.h, Math.max(box.h, least));
    const x = clamp(box.x + box.w / 2 - w / 2, 0, this.room.w - w);
    const y = clamp(box.y + box.h / 2 - h / 2, 0, this.room.h - h);
    this.hits.push({ id, x, y, w, h });
  }

  /** How many marks it has laid. */
  get count(): number {
    return this.marks.length;
  }

  drawing(): Drawing {
    return { w: this.room.w, h: this.room.h, marks: this.marks, hits: this.hits };
  }

  private readonly inside = ([x, y]: Point): Point => [clamp(x, 0, this.room.w), clamp(y, 0, this.room.h)];
}
