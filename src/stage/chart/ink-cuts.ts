/** The graver's marks on a 2D canvas: lens-shaped cuts, pointed at both ends (look.md §6). The same seed gives the same picture. */
import { seeded } from './seeded.ts';

type Canvas = CanvasRenderingContext2D;

/** A colour between two hex colours: `part` of the second. */
export function mix(a: string, b: string, part: number): string {
  const one = Number.parseInt(a.slice(1), 16);
  const two = Number.parseInt(b.slice(1), 16);
  const blend = [16, 8, 0].map((shift) => Math.round(((one >> shift) & 255) * (1 - part) + ((two >> shift) & 255) * part));
  return `#${blend.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** One cut about (x, y), `length` long and at most `width` wide, its direction in radians. Fills with the current style. */
export function cut(ctx: Canvas, x: number, y: number, length: number, width: number, angle: number): void {
  const dx = (Math.cos(angle) * length) / 2;
  const dy = (Math.sin(angle) * length) / 2;
  const nx = -Math.sin(angle) * width;
  const ny = Math.cos(angle) * width;
  ctx.beginPath();
  ctx.moveTo(x - dx, y - dy);
  ctx.quadraticCurveTo(x + nx, y + ny, x + dx, y + dy);
  ctx.quadraticCurveTo(x - nx, y - ny, x - dx, y - dy);
  ctx.fill();
}

export interface Hatching {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Radians. */
  angle: number;
  /** Pixels between cuts across their direction. */
  gap: number;
  /** Length of a cut. */
  length: number;
  /** Width of a cut at the lit left edge and at the far right one. */
  width: [number, number];
  seed: number;
}

/** Fills a rectangle with cuts in the current fill style; clip first, for they run over its edges. */
export function hatch(ctx: Canvas, h: Hatching): void {
  const random = seeded(h.seed);
  const rowStep = h.length * 0.82;
  const across = { x: -Math.sin(h.angle), y: Math.cos(h.angle) };
  const along = { x: Math.cos(h.angle), y: Math.sin(h.angle) };
  const mid = { x: (h.left + h.right) / 2, y: (h.top + h.bottom) / 2 };
  const reach = Math.hypot(h.right - h.left, h.bottom - h.top) / 2 + h.length;
  for (let u = -reach; u < reach; u += h.gap) {
    const shift = random() * rowStep;
    for (let v = -reach; v < reach; v += rowStep) {
      const a = v + shift + (random() - 0.5) * 5;
      const b = u + (random() - 0.5) * h.gap * 0.5;
      const x = mid.x + along.x * a + across.x * b;
      const y = mid.y + along.y * a + across.y * b;
      const long = h.length * (0.75 + random() * 0.5);
      const part = (x - h.left) / Math.max(1, h.right - h.left);
      const wide = (h.width[0] + (h.width[1] - h.width[0]) * Math.min(1, Math.max(0, part))) * (0.6 + random() * 0.8);
      if (x < h.left - long || x > h.right + long || y < h.top - long || y > h.bottom + long) continue;
      cut(ctx, x, y, long, wide, h.angle + (random() - 0.5) * 0.08);
    }
  }
}

/** A line that a hand drew with a ruler: straight, its ends a little rounded. */
export function rule(ctx: Canvas, x0: number, y0: number, x1: number, y1: number, width: number, style: string, dash: number[] = []): void {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
  ctx.setLineDash([]);
}
