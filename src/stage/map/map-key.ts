import type { GameObjects } from 'phaser';
import type { Rect } from '../../theme/layout.ts';
import { colour } from '../../theme/tokens.ts';
import { CanvasLayer } from '../chart/canvas-layer.ts';
import { hatch, mix, rule } from '../chart/ink-cuts.ts';
import { type LetterKit, letters } from '../chart/lettering.ts';
import { inside } from '../rects.ts';
import { FIELD_ANGLE } from './map-shapes.ts';
import type { MapFields } from './paint-map.ts';

export interface KeyPlan {
  fields: MapFields;
  sombre: boolean;
  small: boolean;
  window: Rect;
}
type Sample = 'frontier' | 'dense' | 'pale' | 'patch';

const SAMPLE = 46;
/** How far round a point its name may reach. */
const ROUND = 36;

/** The key in a lower corner of the map, the right one unless it would lie on what is lit: what the line and the fields mean, and that they are approximate. */
export class MapKey {
  readonly parts: (GameObjects.Image | GameObjects.Text)[] = [];
  rect: Rect;
  private readonly left: number;
  private readonly right: number;
  private readonly layer: CanvasLayer;

  constructor(kit: LetterKit, { fields, sombre, small, window }: KeyPlan) {
    const rows: [Sample, string][] = [];
    const patched = fields.patch.length > 0;
    if (patched) rows.push(['patch', small ? 'affected area, approximate' : 'affected area']);
    if (!small && fields.dense.length > 0) rows.push(['dense', 'named in the paper in hand']);
    if (!small && fields.pale.length > 0) rows.push(['pale', 'named elsewhere']);
    if (!small || !patched) rows.push(['frontier', 'approximate; frontier of 1930']); // a strip has room for one row
    const texts = rows.map(([, text]) => letters(kit, text, { face: 'label', size: small ? 14 : 15, ink: 'ink' }));
    const high = Math.max(...texts.map((t) => t.height));
    const pad = small ? 6 : 11;
    const sample = small ? 34 : SAMPLE;
    const w = 3 * pad + sample + Math.max(...texts.map((t) => t.width));
    const h = 2 * pad + rows.length * high + (rows.length - 1) * 3;
    const margin = small ? 4 : 12;
    this.left = window.x + margin;
    this.right = window.x + window.w - w - margin;
    this.rect = { x: this.right, y: window.y + window.h - h - margin, w, h };
    this.layer = new CanvasLayer(kit.scene, w, h, kit.ratio);
    this.layer.image.setPosition(this.rect.x, this.rect.y);
    this.layer.paint((ctx) => {
      ctx.fillStyle = sombre ? mix(colour.paper, colour.greyBoard, 0.35) : mix(colour.paper, colour.manila, 0.35);
      ctx.fillRect(0, 0, w, h);
      ctx.strokeStyle = colour.ink;
      ctx.lineWidth = 1;
      ctx.strokeRect(0.5, 0.5, w - 1, h - 1);
      if (!small) ctx.strokeRect(3.5, 3.5, w - 7, h - 7);
      rows.forEach(([kind], i) => {
        paintSample(ctx, kind, pad, pad + i * (high + 3) + 2, sample, high - 4);
      });
    });
    this.parts.push(this.layer.image);
    texts.forEach((text, i) => {
      text.setPosition(Math.round(this.rect.x + 2 * pad + sample), Math.round(this.rect.y + pad + i * (high + 3)));
    });
    this.parts.push(...texts);
  }

  /** Goes to the corner that lies on fewer of these points (CSS pixels of the window). */
  keepOff(points: readonly { x: number; y: number }[]): void {
    const on = (x: number): number =>
      points.filter((p) => inside({ ...this.rect, x: x - ROUND, y: this.rect.y - ROUND, w: this.rect.w + 2 * ROUND }, p.x, p.y)).length;
    const x = on(this.left) < on(this.right) ? this.left : this.right;
    for (const part of this.parts) part.x += x - this.rect.x;
    this.rect = { ...this.rect, x };
  }

  destroy(): void {
    this.layer.destroy();
    for (const part of this.parts) part.destroy();
  }
}

function paintSample(ctx: CanvasRenderingContext2D, kind: Sample, x: number, y: number, w: number, h: number): void {
  if (kind === 'frontier') {
    rule(ctx, x, y + h / 2, x + w, y + h / 2, 1.7, colour.ink, [10, 4, 2, 4]);
    return;
  }
  if (kind === 'patch') {
    ctx.fillStyle = mix(colour.greyBoard, colour.ink3, 0.2);
    ctx.fillRect(x, y, w, h);
    return;
  }
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.clip();
  ctx.globalAlpha = kind === 'dense' ? 0.4 : 0.16;
  ctx.fillStyle = colour.ochreFill;
  ctx.fillRect(x, y, w, h);
  ctx.globalAlpha = kind === 'dense' ? 0.95 : 0.6;
  ctx.fillStyle = kind === 'dense' ? colour.ochreCut : colour.ochre;
  hatch(ctx, { left: x, right: x + w, top: y, bottom: y + h, angle: FIELD_ANGLE, gap: kind === 'dense' ? 5 : 9, length: 11, width: [1.1, 1.1], seed: 4 });
  ctx.restore();
}
