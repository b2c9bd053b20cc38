import type { GameObjects } from 'phaser';
import type { Spread } from '../../theme/drawing/journal-drawing.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { CanvasLayer } from '../chart/canvas-layer.ts';
import { paintDrawing } from '../explorer/paint-drawing.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import type { Move } from '../mover.ts';
import { picture } from '../picture.ts';
import type { OpenPlaces } from '../places/journal-places.ts';
import { tone } from '../tone.ts';
import { boardTones, corners } from './journal-board.ts';
import { softEdge } from './soft-edge.ts';

interface Leaf {
  body: GameObjects.Container;
  ink: CanvasLayer;
}
export interface Ears {
  next: boolean;
  previous: boolean;
}
const DIM = 0.55;

/** The open book: boards, a block of pages, and the leaves that lie open, each hinged at the spine. Its middle is where it is moved by. */
export class OpenJournal {
  /** The room beside it in the dark. */
  private readonly dim: GameObjects.Graphics;
  private readonly body: GameObjects.Container;
  /** What opens to the left, with the left leaf. */
  private readonly wing: GameObjects.Container;
  private readonly leaves: GameObjects.Container;
  private open: Leaf[] = [];
  private leaving: Leaf[] = [];

  constructor(
    private readonly kit: Kit,
    layer: GameObjects.Container,
    private readonly places: OpenPlaces,
    private readonly sombre: boolean,
  ) {
    const { floor, book } = places;
    this.dim = kit.scene.add.graphics();
    this.dim.fillStyle(tone('night'), DIM).fillRect(floor.x, floor.y, floor.w, floor.h);
    this.body = group(kit, book.x + book.w / 2, book.y + book.h / 2);
    this.wing = group(kit, this.spine, 0);
    this.leaves = group(kit);
    this.body.add([this.boards(), this.wing, this.leaves]);
    layer.add([this.dim, this.body]);
  }

  /** Lays this spread open: at once, or by turning a leaf forwards or back. */
  lay(spread: Spread, ears: Ears, turn: 'none' | 'next' | 'previous'): void {
    this.drop(this.leaving);
    const old = this.open;
    const now = spread.pages.map((drawing, side) => this.leaf(drawing, side, ears));
    this.open = now;
    if (turn === 'none' || old.length === 0) {
      this.drop(old);
      this.leaves.add(now.map(({ body }) => body));
      return;
    }
    this.leaving = old;
    this.leaves.removeAll();
    const forward = turn === 'next';
    const bottom = forward ? now.at(-1) : now[0];
    const risen = forward ? old.at(-1) : old[0];
    const falling = now.length === 1 ? (forward ? null : now[0]) : forward ? now[0] : now[1];
    const others = [...old.filter((leaf) => leaf !== risen), risen, ...now.filter((leaf) => leaf === falling)];
    const order = [...(bottom && bottom !== falling ? [bottom] : []), ...others].filter((leaf) => leaf !== undefined);
    this.leaves.add(order.map(({ body }) => body));
    const half = duration.slide / 2;
    const steps: Move[] = [];
    if (risen && bottom !== falling) steps.push({ target: risen.body, to: { scaleX: 0 }, ms: half, ease: 'ink' });
    if (falling) {
      falling.body.scaleX = 0;
      steps.push({ target: falling.body, to: { scaleX: 1 }, ms: half, ease: 'ink' });
    }
    const last = steps.at(-1);
    if (last) last.end = () => this.drop(this.leaving);
    this.kit.mover.play(...steps);
  }

  /** From where it lay shut, opening on its way. */
  arrive(from: Rect): void {
    const { book } = this.places;
    const { kit, body, dim } = this;
    const hinged = this.hinged();
    const moves: Move[] = [
      { target: body, to: { x: body.x, y: body.y, scaleX: 1, scaleY: 1 }, ms: duration.open },
      { target: dim, to: { alpha: 1 }, ms: duration.open },
      ...hinged.map((target): Move => ({ target, to: { scaleX: 1 }, ms: duration.open, ease: 'ink' })),
    ];
    this.at(from, book);
    dim.setAlpha(0);
    for (const part of hinged) part.scaleX = 0.02;
    kit.mover.play(moves);
  }

  /** Back to where it lies shut; `end` when it is there. */
  leave(to: Rect, end: () => void): void {
    const { book } = this.places;
    const scale = to.h / book.h;
    this.kit.mover.play([
      { target: this.body, to: { x: to.x + to.w / 2, y: to.y + to.h / 2, scaleX: scale, scaleY: scale }, ms: duration.slide, end },
      { target: this.dim, to: { alpha: 0 }, ms: duration.slide },
      ...this.hinged().map((target): Move => ({ target, to: { scaleX: 0.02 }, ms: duration.slide, ease: 'ink' })),
    ]);
  }

  destroy(): void {
    this.drop(this.leaving);
    this.drop(this.open);
    this.dim.destroy();
    this.body.destroy();
  }

  private get spine(): number {
    const { pages, book } = this.places;
    const first = pages[0] as Rect;
    return (pages.length > 1 ? first.x + first.w : first.x) - book.x - book.w / 2;
  }

  /** What folds over the spine when the book shuts: the left half, or nothing where one page lies alone. */
  private hinged(): GameObjects.Container[] {
    const left = this.open[0];
    return this.open.length > 1 && left ? [this.wing, left.body] : [];
  }

  private at(rect: Rect, book: Rect): void {
    this.body.setPosition(rect.x + rect.w / 2, rect.y + rect.h / 2).setScale(rect.h / book.h);
  }

  private drop(leaves: Leaf[]): void {
    for (const { body, ink } of leaves.splice(0)) {
      ink.destroy();
      body.destroy();
    }
  }

  /** Boards in cloth with their corners, and the edges of the pages under the open ones. */
  private boards(): GameObjects.Container {
    const { kit, sombre, places } = this;
    const { book, pages } = places;
    const { spine } = this;
    const right = { x: spine, y: -book.h / 2, w: book.w / 2 - spine, h: book.h };
    const left = { x: -book.w / 2, y: -book.h / 2, w: book.w / 2 + spine, h: book.h };
    const made = group(kit);
    const alone = pages.length === 1;
    made.add(softEdge(kit, 'shadow-lift', alone ? { ...right, x: left.x, w: book.w } : right, 6, 12));
    made.add(this.board(alone ? { ...right, x: left.x, w: book.w } : right, 1, alone));
    if (alone) return made;
    // hinged at the spine: everything lies left of nought
    const half = { ...left, x: -left.w };
    this.wing.add([softEdge(kit, 'shadow-lift', half, 4, 12), this.board(half, -1, false)]);
    if (!sombre) this.ribbon(made, spine, book.h / 2);
    return made;
  }

  private board(r: Rect, side: 1 | -1, alone: boolean): GameObjects.Graphics {
    const { cloth, deep, lit, corner } = boardTones(this.sombre);
    const g = this.kit.scene.add.graphics();
    const thick = ((this.places.book.h - (this.places.pages[0] as Rect).h) / 2) * 0.62;
    const outer = side === 1 ? { tl: 0, bl: 0, tr: 3, br: 3 } : { tl: 3, bl: 3, tr: 0, br: 0 };
    g.fillStyle(cloth).fillRoundedRect(r.x, r.y, r.w, r.h, alone ? 3 : outer);
    g.fillStyle(corner);
    const size = thick * 4.2;
    if (side === 1) corners(g, { ...r, x: r.x + r.w }, size, -1);
    if (side === -1 || alone) corners(g, r, size, 1);
    g.lineStyle(1, lit, 0.7).lineBetween(r.x + 2, r.y + 0.5, r.x + r.w - 2, r.y + 0.5);
    g.fillStyle(deep, 0.8).fillRect(r.x, r.y + r.h - 2, r.w, 2);
    // the block of pages: its outer edge and its foot in thin cuts
    const [x, w] = side === 1 ? [r.x + (alone ? thick : 0), r.w - thick * (alone ? 2 : 1)] : [r.x + thick, r.w - thick];
    g.fillStyle(tone(this.sombre ? 'greyBoard' : 'paperDim')).fillRect(x, r.y + thick * 0.8, w, r.h - thick * 1.5);
    g.lineStyle(0.8, tone('ink3'), 0.4);
    const foot = r.y + r.h - thick * 0.7;
    for (let i = 1; i < thick * 0.7; i += 1.6) {
      g.lineBetween(x, foot - i, x + w, foot - i);
      const at = side === 1 ? x + w - i : x + i;
      g.lineBetween(at, r.y + thick, at, foot);
    }
    return g;
  }

  private ribbon(to: GameObjects.Container, x: number, foot: number): void {
    const g = this.kit.scene.add.graphics();
    g.fillStyle(tone('lampDeep'));
    g.fillRect(x - 5, foot - 12, 9, 22);
    g.fillTriangle(x - 5, foot + 10, x + 4, foot + 10, x - 5, foot + 17);
    to.add(g);
  }

  /** One page, hinged at the spine (a single one at its left edge). */
  private leaf(drawing: Spread['pages'][number], side: number, ears: Ears): Leaf {
    const { kit, places, sombre } = this;
    const rect = places.pages[side] as Rect;
    const { w, h } = rect;
    const [alone, left] = [places.pages.length === 1, places.pages.length > 1 && side === 0];
    const x = left ? -w : 0;
    const body = group(kit, this.spine, rect.y - places.book.y - places.book.h / 2);
    body.add(picture(kit, sombre ? 'sheet-grey' : 'sheet-plain', x + w / 2, h / 2, w, h));
    body.add(this.gutter(x, w, h, left, alone));
    const ink = new CanvasLayer(kit.scene, w, h, kit.ratio);
    ink.image.setPosition(x, 0);
    ink.paint((ctx) => paintDrawing(ctx, drawing, true));
    body.add(ink.image);
    const last = side === places.pages.length - 1;
    if (places.close.y < places.book.y) {
      if (last && ears.next) body.add(this.ear(x + w, h, -1));
      if (side === 0 && ears.previous) body.add(this.ear(x, h, 1));
    }
    return { body, ink };
  }

  /** The page bends down into the gutter. */
  private gutter(x: number, w: number, h: number, left: boolean, alone: boolean): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    const deep = alone ? w * 0.06 : w * 0.16;
    const dark = this.sombre ? 0x1c1c1a : tone('ink2');
    const parts = [
      [1, 0.13],
      [0.5, 0.16],
      [0.18, 0.3],
    ] as const;
    for (const [part, alpha] of parts) {
      const wide = deep * part;
      const at = left ? x + w - wide : x;
      g.fillGradientStyle(dark, dark, dark, dark, left ? 0 : alpha, left ? alpha : 0, left ? 0 : alpha, left ? alpha : 0).fillRect(at, 0, wide, h);
    }
    if (!alone) g.lineStyle(1, dark, 0.55).lineBetween(left ? x + w - 0.5 : x + 0.5, 0, left ? x + w - 0.5 : x + 0.5, h);
    g.lineStyle(0.8, dark, 0.22);
    const inner = left ? x + w : x;
    for (let i = 0; i < h / 7; i++) {
      const y = 6 + i * 7 + ((i * 37) % 5);
      const long = 5 + ((i * 29) % 23) * 0.7;
      if (y < h - 4) g.lineBetween(inner, y, left ? inner - long : inner + long, y - 1.5);
    }
    return g;
  }

  /** A corner turned up: the leaf can be turned here. */
  private ear(x: number, y: number, side: 1 | -1): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    const size = this.places.next.w * 0.61;
    const dark = tone(this.sombre ? 'ink3' : 'manilaDim');
    g.fillStyle(tone(this.sombre ? 'greyBoard' : 'paperDim')).fillTriangle(x, y, x + side * size, y, x, y - size);
    g.fillStyle(0x000000, 0.18).fillTriangle(x + side * size * 0.92, y - size * 1.0, x + side * size, y, x, y - size);
    g.fillStyle(tone(this.sombre ? 'paperGrey' : 'paperLit')).fillTriangle(x + side * size * 0.86, y - size * 0.9, x + side * size, y, x, y - size);
    g.lineStyle(1.2, dark).lineBetween(x + side * size, y, x, y - size);
    const [cx, cy] = [x + side * size * 0.64, y - size * 0.62];
    g.lineStyle(2, tone('ink2'))
      .beginPath()
      .moveTo(cx + side * 3, cy - 5)
      .lineTo(cx - side * 2, cy)
      .lineTo(cx + side * 3, cy + 5)
      .strokePath();
    return g;
  }
}
