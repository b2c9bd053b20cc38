import type { ChartPointView } from '../../play/view.ts';
import { colour } from '../../theme/tokens.ts';
import type { Slot, ValueScale } from './chart-geometry.ts';
import { rule } from './ink-cuts.ts';
import { stroke } from './paint-bars.ts';

type Canvas = CanvasRenderingContext2D;
const DISC = 6.5;

const inkOf = (ink: ChartPointView['ink']): string => (ink === 'known' ? colour.ink : colour.oxide);
const upper = (value: number | [number, number]): number => (Array.isArray(value) ? Math.max(...value) : value);
const ends = (value: number | [number, number]): [number, number] => (Array.isArray(value) ? [Math.min(...value), Math.max(...value)] : [value, value]);

/**
 * The line from one inked point to the next. It stops at a break, at a range and at a point that is not inked: a line is never guessed. To a figure on
 * paper it is dotted.
 */
export function paintSegment(ctx: Canvas, from: { p: ChartPointView; slot: Slot }, to: { p: ChartPointView; slot: Slot }, scale: ValueScale): void {
  if (from.p.value === null || to.p.value === null || Array.isArray(from.p.value) || Array.isArray(to.p.value) || to.p.gap) return;
  const ink = to.p.ink === 'known' ? from.p.ink : to.p.ink;
  const doubtful = to.p.hedge === 'on-paper' || from.p.hedge === 'on-paper';
  rule(ctx, from.slot.cx, scale.y(from.p.value), to.slot.cx, scale.y(to.p.value), doubtful ? 2 : ink === 'known' ? 2.2 : 4, inkOf(ink), doubtful ? [2, 5] : []);
}

/** A point of a line: a disc, a ring where the figure stood on paper, a band for a range; hedges as on bars, small. */
export function paintPoint(ctx: Canvas, p: ChartPointView, slot: Slot, scale: ValueScale, sheet: string): void {
  if (p.value === null) return;
  const style = inkOf(p.ink);
  const [low, high] = ends(p.value);
  const x = slot.cx;
  if (low !== high) {
    ctx.fillStyle = style;
    ctx.globalAlpha = 0.25;
    ctx.fillRect(x - 7, scale.y(high), 14, scale.y(low) - scale.y(high));
    ctx.globalAlpha = 1;
    for (const y of [scale.y(low), scale.y(high)]) rule(ctx, x - 11, y, x + 11, y, 2.2, style);
    return;
  }
  const y = scale.y(upper(p.value));
  ctx.beginPath();
  ctx.arc(x, y, DISC, 0, Math.PI * 2);
  ctx.fillStyle = p.hedge === 'on-paper' ? sheet : style;
  ctx.fill();
  if (p.hedge === 'on-paper') {
    ctx.lineWidth = 2.2;
    ctx.strokeStyle = style;
    ctx.stroke();
  }
  if (p.hedge === 'more-than')
    stroke(
      ctx,
      [
        { x, y: y - DISC - 3 },
        { x, y: y - DISC - 14 },
        { x: x - 3.5, y: y - DISC - 9.5 },
        { x, y: y - DISC - 14 },
        { x: x + 3.5, y: y - DISC - 9.5 },
      ],
      1.7,
      style,
    );
  if (p.hedge === 'almost') rule(ctx, x - 14, y - DISC - 5, x + 14, y - DISC - 5, 1.8, style, [6, 4]);
}

/** Height that a point takes above its figure, for the label. */
export const pointCrest = (p: ChartPointView): number => DISC + (p.hedge === 'more-than' ? 16 : p.hedge === 'almost' ? 8 : 3);
