import { colour } from '../../theme/tokens.ts';
import { type BarShape, wave, type XY } from './hedge-shape.ts';
import { hatch, mix, rule } from './ink-cuts.ts';
import { seedOf } from './seeded.ts';

type Canvas = CanvasRenderingContext2D;
/** Known beforehand in ink cuts; inked by a beat in solid oxide; fresh in oxide with the marks of the graver. */
export type BarInk = 'known' | 'inked' | 'fresh';

const DIAGONAL = -Math.PI * 0.34;
const UPRIGHT = -Math.PI / 2;
const RAGGED = 9;

/** One bar with the shape of its hedge. */
export function paintBar(ctx: Canvas, shape: BarShape, ink: BarInk, id: string): void {
  const line = ink === 'known' ? colour.ink : colour.oxide;
  const seed = seedOf(id);
  if (shape.ruled) paintRuled(ctx, shape, line);
  else {
    ctx.save();
    trace(ctx, shape);
    ctx.clip();
    paintBody(ctx, shape, ink, seed);
    ctx.restore();
    if (shape.cap === 'open') paintOpenEdge(ctx, shape, ink, seed);
    outline(ctx, shape, line);
  }
  if (shape.band) paintBand(ctx, shape, shape.band, line, seed);
  for (const riser of shape.risers) arrow(ctx, riser.x, riser.from, riser.to, line);
  if (shape.rule) rule(ctx, shape.rule.left, shape.rule.y, shape.rule.right, shape.rule.y, 1.8, line, [6, 4]);
  if (shape.bracket) stroke(ctx, shape.bracket, 1.8, line);
}

/** The inked part as a path: foot, sides, and the top as it is capped. */
function trace(ctx: Canvas, { left, right, foot, top, cap }: BarShape): void {
  ctx.beginPath();
  ctx.moveTo(left, foot);
  const crest: XY[] =
    cap === 'wave'
      ? wave(left, right, top)
      : [
          { x: left, y: top },
          { x: right, y: top },
        ];
  for (const p of crest) ctx.lineTo(p.x, p.y);
  ctx.lineTo(right, foot);
  ctx.closePath();
}

function paintBody(ctx: Canvas, { left, right, foot, top, cap }: BarShape, ink: BarInk, seed: number): void {
  const area = { left, right, top: top - 6, bottom: foot };
  if (ink === 'known') {
    ctx.fillStyle = mix(colour.paperDim, colour.ink3, 0.14);
    ctx.fillRect(left, top - 6, right - left, foot - top + 6);
    ctx.fillStyle = colour.ink;
    hatch(ctx, { ...area, angle: DIAGONAL, gap: 6.4, length: 17, width: [0.75, 1.5], seed });
    return;
  }
  ctx.fillStyle = colour.oxide;
  const head = cap === 'open' ? RAGGED : -6;
  ctx.fillRect(left, top + head, right - left, foot - top - head);
  if (ink === 'inked') return;
  ctx.fillStyle = mix(colour.oxide, colour.ink, 0.42);
  hatch(ctx, { ...area, angle: UPRIGHT, gap: 9, length: 54, width: [0.5, 1.5], seed });
  ctx.fillStyle = mix(colour.oxide, colour.oxideLit, 0.55);
  ctx.globalAlpha = 0.75;
  hatch(ctx, { ...area, right: left + (right - left) * 0.55, angle: UPRIGHT, gap: 15, length: 40, width: [0.9, 0.35], seed: seed + 1 });
  ctx.globalAlpha = 1;
}

/** Where the top stays open the ink runs out in cuts instead of ending in a line. */
function paintOpenEdge(ctx: Canvas, { left, right, top }: BarShape, ink: BarInk, seed: number): void {
  if (ink === 'known') return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top - 3, right - left, RAGGED + 7);
  ctx.clip();
  ctx.fillStyle = colour.oxide;
  hatch(ctx, { left, right, top: top + 2, bottom: top + RAGGED + 6, angle: UPRIGHT, gap: 2.6, length: 22, width: [1.5, 1.9], seed: seed + 2 });
  ctx.restore();
}

/** Sides and, unless the top is open, the cap. The foot is the axis. */
function outline(ctx: Canvas, { left, right, foot, top, cap }: BarShape, style: string): void {
  rule(ctx, left, foot, left, top, 1.8, style);
  rule(ctx, right, foot, right, top, 1.8, style);
  if (cap === 'flat') rule(ctx, left - 0.9, top, right + 0.9, top, 2.2, style);
  if (cap === 'wave') stroke(ctx, wave(left, right, top), 2.2, style);
}

/** Ruled and unfilled: a figure that stood on paper. */
function paintRuled(ctx: Canvas, { left, right, foot, top }: BarShape, style: string): void {
  for (let y = foot - 7; y > top + 3; y -= 7) rule(ctx, left + 4, y, right - 4, y, 0.8, style);
  rule(ctx, left, foot, left, top, 1.8, style, [7, 4]);
  rule(ctx, right, foot, right, top, 1.8, style, [7, 4]);
  rule(ctx, left, top, right, top, 1.8, style, [7, 4]);
}

/** A range: open cuts between two ends of the same weight, nothing in its middle. */
function paintBand(ctx: Canvas, { left, right }: BarShape, { top, bottom }: { top: number; bottom: number }, style: string, seed: number): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  ctx.fillStyle = style;
  hatch(ctx, { left, right, top, bottom, angle: DIAGONAL, gap: 9, length: 20, width: [0.9, 1.1], seed: seed + 3 });
  ctx.restore();
  rule(ctx, left, top, left, bottom, 1.4, style, [4, 3]);
  rule(ctx, right, top, right, bottom, 1.4, style, [4, 3]);
  rule(ctx, left - 5, top, right + 5, top, 2.2, style);
  rule(ctx, left - 5, bottom, right + 5, bottom, 2.2, style);
}

function arrow(ctx: Canvas, x: number, from: number, to: number, style: string): void {
  stroke(
    ctx,
    [
      { x, y: from },
      { x, y: to },
    ],
    1.7,
    style,
  );
  stroke(
    ctx,
    [
      { x: x - 3.5, y: to + 4.5 },
      { x, y: to },
      { x: x + 3.5, y: to + 4.5 },
    ],
    1.7,
    style,
  );
}

export function stroke(ctx: Canvas, points: readonly XY[], width: number, style: string): void {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  points.forEach(({ x, y }, i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.stroke();
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'miter';
}

/** The place of a figure that is not inked yet: an empty slot, sparsely hatched. */
export function paintEmptySlot(ctx: Canvas, left: number, right: number, top: number, foot: number, id: string): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, foot - top);
  ctx.clip();
  ctx.globalAlpha = 0.3;
  ctx.fillStyle = colour.ink3;
  hatch(ctx, { left, right, top, bottom: foot, angle: DIAGONAL, gap: 15, length: 22, width: [0.7, 0.9], seed: seedOf(id) });
  ctx.restore();
  rule(ctx, left, foot, left, top, 1, colour.ink3, [3, 4]);
  rule(ctx, right, foot, right, top, 1, colour.ink3, [3, 4]);
}
