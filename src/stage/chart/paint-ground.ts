import type { Rect } from '../../theme/layout.ts';
import { colour } from '../../theme/tokens.ts';
import type { ValueScale } from './chart-geometry.ts';
import { mix, rule } from './ink-cuts.ts';

export interface Ground {
  plot: Rect;
  scale: ValueScale;
  breaks: number[];
  /** Graph paper under a forecast that is being drawn. */
  graph: boolean;
  sombre: boolean;
}

const GREY_RULE = mix(colour.greyBoard, colour.ink3, 0.25);

/** Axes, ticks, horizontals, breaks and, under a drawn forecast, graph paper. */
export function paintGround(ctx: CanvasRenderingContext2D, { plot, scale, breaks, graph, sombre }: Ground): void {
  const { x, y, w, h } = plot;
  const foot = y + h;
  const end = x + w;
  if (graph) paintGraph(ctx, plot, scale);
  for (const tick of scale.ticks) {
    const at = Math.round(scale.y(tick)) + 0.5;
    if (tick !== 0) rule(ctx, x, at, end, at, 1, graph ? colour.graphRule : sombre ? GREY_RULE : colour.sheetRule);
    rule(ctx, x - 6, at, x, at, 1.8, colour.ink);
  }
  rule(ctx, x, y - 8, x, foot + 0.9, 1.8, colour.ink);
  rule(ctx, x - 0.9, foot, end + 6, foot, 1.8, colour.ink);
  for (const at of breaks) {
    ctx.fillStyle = sombre ? mix(colour.paper, colour.greyBoard, 0.3) : mix(colour.paper, colour.paperDim, 0.15);
    ctx.beginPath();
    ctx.moveTo(at - 6, foot + 3);
    ctx.lineTo(at, foot - 3);
    ctx.lineTo(at + 6, foot - 3);
    ctx.lineTo(at, foot + 3);
    ctx.fill();
    rule(ctx, at - 6, foot + 7, at, foot - 7, 1.8, colour.ink);
    rule(ctx, at, foot + 7, at + 6, foot - 7, 1.8, colour.ink);
  }
}

/** Five fine squares to a tick, as near to square as the axis allows. */
function paintGraph(ctx: CanvasRenderingContext2D, { x, y, w, h }: Rect, scale: ValueScale): void {
  const [first = 0, second = scale.top] = scale.ticks;
  const major = Math.abs(scale.y(second) - scale.y(first));
  const parts = major > 75 ? 5 : major > 36 ? 4 : 2;
  const fine = major / parts;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.clip();
  ctx.globalAlpha = 0.5;
  for (let at = y + h; at >= y; at -= fine) rule(ctx, x, at, x + w, at, 0.7, colour.graphRule);
  for (let i = 1, at = x + fine; at <= x + w; i++, at += fine) rule(ctx, at, y, at, y + h, i % parts === 0 ? 1 : 0.7, colour.graphRule);
  ctx.restore();
}
