/** Paints a drawing on a 2D canvas, in its own pixels. Knows no Phaser: the same hand makes the PNG files. */
import type { AreaMark, DiscMark, Drawing, LineMark, Mark, Point, TextMark } from '../../theme/drawing.ts';
import { colour, face } from '../../theme/tokens.ts';
import { hatch } from '../chart/ink-cuts.ts';

type Canvas = CanvasRenderingContext2D;

const DIAGONAL = -Math.PI * 0.3;
const GAP = 6;
const HALO = 4.5;

/** Paints all marks, back to front. */
export function paintDrawing(ctx: Canvas, drawing: Drawing): void {
  ctx.save();
  drawing.marks.forEach((mark, i) => {
    ctx.globalAlpha = mark.opacity ?? 1;
    paintMark(ctx, mark, i);
  });
  ctx.restore();
}

function paintMark(ctx: Canvas, mark: Mark, seed: number): void {
  if (mark.kind === 'line') paintLine(ctx, mark);
  else if (mark.kind === 'area') paintArea(ctx, mark, seed);
  else if (mark.kind === 'disc') paintDisc(ctx, mark);
  else paintText(ctx, mark);
}

function trace(ctx: Canvas, points: readonly Point[], closed: boolean): void {
  ctx.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  if (closed) ctx.closePath();
}

function paintLine(ctx: Canvas, { points, ink, width, dash, round, closed }: LineMark): void {
  trace(ctx, points, closed ?? false);
  ctx.strokeStyle = colour[ink];
  ctx.lineWidth = width;
  ctx.lineCap = round ? 'round' : 'butt';
  ctx.lineJoin = round ? 'round' : 'miter';
  ctx.setLineDash(dash ? [...dash] : []);
  ctx.stroke();
  ctx.setLineDash([]);
}

function paintArea(ctx: Canvas, { points, fill, cuts, wash = 1, gap = GAP, opacity = 1 }: AreaMark, seed: number): void {
  trace(ctx, points, true);
  ctx.globalAlpha = opacity * wash;
  ctx.fillStyle = colour[fill];
  ctx.fill();
  ctx.globalAlpha = opacity;
  if (!cuts) return;
  ctx.save();
  ctx.clip();
  ctx.fillStyle = colour[cuts];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  hatch(ctx, { ...box, angle: DIAGONAL, gap, length: Math.max(9, gap * 2.6), width: [0.5, 0.85], seed });
  ctx.restore();
}

function paintDisc(ctx: Canvas, { x, y, r, fill, ink, width = 1 }: DiscMark): void {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
  if (fill) {
    ctx.fillStyle = colour[fill];
    ctx.fill();
  }
  if (!ink) return;
  ctx.strokeStyle = colour[ink];
  ctx.lineWidth = width;
  ctx.stroke();
}

function paintText(ctx: Canvas, { x, y, text, face: name, size, ink, style, align = 'left', halo }: TextMark): void {
  const weight = name === 'label' || style === 'bold' ? 700 : 400;
  ctx.font = `${style === 'italic' ? 'italic ' : ''}${weight} ${size}px ${face[name]}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  if (halo) {
    ctx.strokeStyle = colour[halo];
    ctx.lineWidth = HALO;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = colour[ink];
  ctx.fillText(text, x, y);
}
