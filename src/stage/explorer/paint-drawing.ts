/** Paints a drawing on a 2D canvas, in its own pixels. Knows no Phaser: the same hand makes the PNG files. */
import type { AreaMark, DiscMark, Drawing, Ink, LineMark, Mark, Point, TextMark } from '../../theme/drawing.ts';
import { colour, face } from '../../theme/tokens.ts';
import { hatch } from '../chart/ink-cuts.ts';

type Canvas = CanvasRenderingContext2D;

const DIAGONAL = -Math.PI * 0.3;
const GAP = 6;
const HALO = 4.5;
/** The sheet's own colour, in either mood. */
const GROUNDS: readonly (Ink | undefined)[] = ['paper', 'paperGrey'];

/**
 * Paints all marks, back to front. `onPaper`: the canvas is clear and lies over a picture of the sheet, so what has the sheet's colour takes ink away instead of covering it.
 */
export function paintDrawing(ctx: Canvas, drawing: Drawing, onPaper = false): void {
  ctx.save();
  drawing.marks.forEach((mark, i) => {
    ctx.globalAlpha = mark.opacity ?? 1;
    paintMark(ctx, mark, i, onPaper);
  });
  ctx.restore();
}

/** Draws in this ink; where it is the sheet's own, the paper shows again. */
function inked(ctx: Canvas, ink: Ink, onPaper: boolean, draw: () => void): void {
  const clears = onPaper && GROUNDS.includes(ink);
  if (clears) ctx.globalCompositeOperation = 'destination-out';
  draw();
  if (clears) ctx.globalCompositeOperation = 'source-over';
}

function paintMark(ctx: Canvas, mark: Mark, seed: number, onPaper: boolean): void {
  if (mark.kind === 'line') inked(ctx, mark.ink, onPaper, () => paintLine(ctx, mark));
  else if (mark.kind === 'area') paintArea(ctx, mark, seed, onPaper);
  else if (mark.kind === 'disc') paintDisc(ctx, mark, onPaper);
  else paintText(ctx, mark, onPaper);
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

function paintArea(ctx: Canvas, { points, fill, cuts, wash = 1, gap = GAP, opacity = 1 }: AreaMark, seed: number, onPaper: boolean): void {
  trace(ctx, points, true);
  ctx.globalAlpha = opacity * wash;
  ctx.fillStyle = colour[fill];
  inked(ctx, fill, onPaper, () => ctx.fill());
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

function paintDisc(ctx: Canvas, { x, y, r, fill, ink, width = 1 }: DiscMark, onPaper: boolean): void {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
  if (fill) {
    ctx.fillStyle = colour[fill];
    inked(ctx, fill, onPaper, () => ctx.fill());
  }
  if (!ink) return;
  ctx.strokeStyle = colour[ink];
  ctx.lineWidth = width;
  inked(ctx, ink, onPaper, () => ctx.stroke());
}

function paintText(ctx: Canvas, { x, y, text, face: name, size, ink, style, align = 'left', halo }: TextMark, onPaper: boolean): void {
  const weight = name === 'label' || style === 'bold' ? 700 : 400;
  ctx.font = `${style === 'italic' ? 'italic ' : ''}${weight} ${size}px ${face[name]}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  if (halo) {
    ctx.strokeStyle = colour[halo];
    ctx.lineWidth = HALO;
    ctx.lineJoin = 'round';
    inked(ctx, halo, onPaper, () => ctx.strokeText(text, x, y));
  }
  ctx.fillStyle = colour[ink];
  ctx.fillText(text, x, y);
}
