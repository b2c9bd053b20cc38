import { colour } from '../../theme/tokens.ts';
import { cut, mix } from '../chart/ink-cuts.ts';
import { seeded } from '../chart/seeded.ts';
import { FIELD_ANGLE, type FieldCut, type MapShapes, type Path } from './map-shapes.ts';
import type { MapView } from './map-view.ts';
import { project } from './projection.ts';

type Canvas = CanvasRenderingContext2D;
export interface MapPicture {
  shapes: MapShapes;
  view: MapView;
  w: number;
  h: number;
  sombre: boolean;
}
export interface MapFields {
  /** Regions named in the paper in hand, and elsewhere. */
  dense: string[];
  pale: string[];
  /** Sombre: these regions are one even grey patch. */
  patch: string[];
}

const LEVELS = 7;
const LEVEL_GAP = 4.4;
/** Pixels of the screen to one of the patch. */
const COARSE = 16;
const SEA = mix(colour.graphRule, colour.manila, 0.42);
const WATER = mix(mix(colour.ink, colour.lampDeep, 0.6), colour.graphRule, 0.22);
const LINEN = mix(colour.manila, colour.paper, 0.55);

/**
 * Draws what never changes: sea, graticule, rivers, hills, coast and frontier; in a sombre dossier the outline alone. In steps of a few milliseconds, so that
 * nobody waits for it: the caller goes on to the next when it likes. Land stays bare.
 */
export function* paintGround(ctx: Canvas, picture: MapPicture): Generator<void> {
  const { shapes, sombre } = picture;
  const line = tracer(ctx, picture);
  const all = (paths: Path[], closed: boolean): void => {
    for (const path of paths) line(path, closed);
  };
  ctx.lineJoin = 'round';
  if (!sombre) yield* paintSea(ctx, picture, line);
  paintGraticule(ctx, picture);
  yield;
  if (!sombre) {
    for (const river of shapes.rivers) paintRiver(ctx, picture, river);
    yield;
    for (const crest of shapes.hills) paintHills(ctx, picture, crest);
    yield;
  }
  ctx.strokeStyle = colour.ink;
  stroke(ctx, () => all(shapes.land, true), 1.5);
  yield;
  stroke(ctx, () => all(shapes.lakes, true), 1.1);
  const frontier = (): void => all(shapes.frontier, false);
  ctx.strokeStyle = sombre ? mix(colour.paper, colour.greyBoard, 0.4) : LINEN;
  ctx.globalAlpha = 0.85;
  stroke(ctx, frontier, 4.6);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colour.ink;
  ctx.setLineDash([10, 4, 2, 4]);
  stroke(ctx, frontier, 1.7);
  ctx.setLineDash([]);
}

/** Draws what lies under it: the fields of the regions that are named, or the one grey patch. */
export function paintFields(ctx: Canvas, picture: MapPicture, { dense, pale, patch }: MapFields): void {
  for (const id of pale) paintField(ctx, picture, picture.shapes.field(id), false);
  for (const id of dense) paintField(ctx, picture, picture.shapes.field(id), true);
  paintPatch(ctx, picture, patch);
}

type Tracer = (path: Path, closed: boolean, step?: number) => void;

/** Adds a path to the current one, in pixels; points closer than `step` pixels to the last are left out. */
function tracer(ctx: Canvas, { view, w, h }: MapPicture): Tracer {
  const ox = w / 2 - view.x * view.scale;
  const oy = h / 2 - view.y * view.scale;
  return (path, closed, step = 0.5) => {
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    for (let i = 0; i < path.length; i += 2) {
      const x = ox + path[i]! * view.scale;
      const y = oy + path[i + 1]! * view.scale;
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < step) continue;
      if (i === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    if (closed) ctx.closePath();
  };
}

function stroke(ctx: Canvas, draw: () => void, width: number): void {
  ctx.lineWidth = width;
  ctx.beginPath();
  draw();
  ctx.stroke();
}

/** Sea and lakes: a wash, and level lines along the shore that fade outwards. Land is rubbed out again, so that the linen shows. */
function* paintSea(ctx: Canvas, { shapes, w, h }: MapPicture, line: Tracer): Generator<void> {
  const land = (step?: number): void => {
    for (const ring of shapes.land) line(ring, true, step);
  };
  yield* levels(ctx, land);
  wash(ctx, w, h);
  ctx.globalCompositeOperation = 'destination-out';
  ctx.beginPath();
  land();
  ctx.fill('evenodd');
  ctx.globalCompositeOperation = 'source-over';
  yield;
  for (const lake of shapes.lakes) {
    ctx.save();
    ctx.beginPath();
    line(lake, true);
    ctx.clip();
    for (const _ of levels(ctx, (step) => line(lake, true, step))); // a lake is small: all at once, for the clip
    wash(ctx, w, h);
    ctx.restore();
    yield;
  }
}

/** Lines at even distances from a shore: each a wide stroke with a narrower one rubbed out of it, the outermost first. Far out the shore is taken roughly. */
function* levels(ctx: Canvas, shore: (step: number) => void): Generator<void> {
  for (let i = LEVELS; i >= 1; i--) {
    const half = i * LEVEL_GAP;
    const step = i * 1.7;
    ctx.strokeStyle = WATER;
    ctx.globalAlpha = 0.5 - i * 0.045;
    stroke(ctx, () => shore(step), 2 * half);
    ctx.globalAlpha = 1;
    ctx.globalCompositeOperation = 'destination-out';
    stroke(ctx, () => shore(step), 2 * half - 1.5);
    ctx.globalCompositeOperation = 'source-over';
    yield;
  }
}

function wash(ctx: Canvas, w: number, h: number): void {
  ctx.globalCompositeOperation = 'destination-over';
  ctx.globalAlpha = 0.58;
  ctx.fillStyle = SEA;
  ctx.fillRect(0, 0, w, h);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'source-over';
}

/** Meridians every ten degrees, parallels every five. */
function paintGraticule(ctx: Canvas, { view, w, h }: MapPicture): void {
  const point = (lon: number, lat: number): [number, number] => {
    const p = project({ lon, lat });
    return [w / 2 + (p.x - view.x) * view.scale, h / 2 + (p.y - view.y) * view.scale];
  };
  ctx.strokeStyle = colour.ink;
  ctx.globalAlpha = 0.22;
  ctx.lineWidth = 0.7;
  ctx.beginPath();
  for (let lon = 0; lon <= 120; lon += 10) {
    ctx.moveTo(...point(lon, 30));
    ctx.lineTo(...point(lon, 72));
  }
  for (let lat = 30; lat <= 70; lat += 5) {
    ctx.moveTo(...point(0, lat));
    for (let lon = 2; lon <= 120; lon += 2) ctx.lineTo(...point(lon, lat));
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/** A field of ochre: colour that fades before the cuts do. */
function paintField(ctx: Canvas, { view, w, h }: MapPicture, cuts: FieldCut[], dense: boolean): void {
  const size = view.scale / 1320;
  const ox = w / 2 - view.x * view.scale;
  const oy = h / 2 - view.y * view.scale;
  const inView = cuts
    .map((c, i) => ({ x: ox + c.x * view.scale, y: oy + c.y * view.scale, depth: c.depth, i }))
    .filter((c) => c.x > -30 && c.y > -30 && c.x < w + 30 && c.y < h + 30);
  const blot = softBlot(colour.ochreFill);
  ctx.globalAlpha = dense ? 0.09 : 0.022;
  for (const { x, y, depth, i } of inView) {
    if (depth < 0.55 || i % 2) continue;
    ctx.drawImage(blot, x - 22 * size, y - 22 * size, 44 * size, 44 * size);
  }
  ctx.fillStyle = dense ? colour.ochreCut : colour.ochre;
  for (const { x, y, depth, i } of inView) {
    if (!dense && i % 3 !== 0) continue;
    ctx.globalAlpha = dense ? 0.35 + 0.6 * depth : 0.3 + 0.25 * depth;
    const random = seeded(i);
    cut(ctx, x, y, (9 + random() * 4) * size, (dense ? 1.15 : 0.85) * Math.sqrt(size) * (0.6 + 0.6 * depth), FIELD_ANGLE + (random() - 0.5) * 0.12);
  }
  ctx.globalAlpha = 1;
}

/** A river swells from 0.6 to 1.9 pixels on its way down. */
function paintRiver(ctx: Canvas, { view, w, h }: MapPicture, path: Path): void {
  const ox = w / 2 - view.x * view.scale;
  const oy = h / 2 - view.y * view.scale;
  const random = seeded(path.length);
  ctx.strokeStyle = WATER;
  ctx.lineCap = 'round';
  const count = path.length / 2;
  let x = ox + path[0]! * view.scale;
  let y = oy + path[1]! * view.scale;
  for (let i = 1; i < count; i++) {
    const nextX = ox + path[i * 2]! * view.scale + (random() - 0.5) * 1.8;
    const nextY = oy + path[i * 2 + 1]! * view.scale + (random() - 0.5) * 1.8;
    ctx.lineWidth = 0.6 + (1.3 * i) / count; // source to mouth
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(nextX, nextY);
    ctx.stroke();
    x = nextX;
    y = nextY;
  }
  ctx.lineCap = 'butt';
}

/** Hachures on both sides of a crest, longer and darker on the side away from the lamp. */
function paintHills(ctx: Canvas, { view, w, h }: MapPicture, path: Path): void {
  const random = seeded(path.length + 5);
  const size = Math.sqrt(view.scale / 1320);
  ctx.fillStyle = colour.ink2;
  ctx.globalAlpha = 0.62;
  for (let i = 0; i + 3 < path.length; i += 2) {
    const ax = w / 2 + (path[i]! - view.x) * view.scale;
    const ay = h / 2 + (path[i + 1]! - view.y) * view.scale;
    const bx = w / 2 + (path[i + 2]! - view.x) * view.scale;
    const by = h / 2 + (path[i + 3]! - view.y) * view.scale;
    const length = Math.hypot(bx - ax, by - ay);
    const angle = Math.atan2(by - ay, bx - ax);
    for (let d = 0; d < length; d += 3.1 * size) {
      for (const side of [-1, 1]) {
        const out = angle + (side * Math.PI) / 2;
        const shaded = Math.cos(out) + Math.sin(out) > 0; // the lamp stands at the upper left
        const long = (shaded ? 8.5 : 5) * (0.7 + random() * 0.7) * size;
        const off = (2 + random() * 3.5) * size + long / 2;
        const x = ax + ((bx - ax) * d) / length + Math.cos(out) * off;
        const y = ay + ((by - ay) * d) / length + Math.sin(out) * off;
        cut(ctx, x, y, long, (shaded ? 0.85 : 0.55) * size, out + (random() - 0.5) * 0.5);
      }
    }
  }
  ctx.globalAlpha = 1;
}

/** A round spot of colour that fades to nothing. */
function softBlot(style: string): HTMLCanvasElement {
  const { canvas, ctx } = scrap(48, 48);
  const fade = ctx.createRadialGradient(24, 24, 0, 24, 24, 24);
  fade.addColorStop(0, style);
  fade.addColorStop(1, `${style}00`);
  ctx.fillStyle = fade;
  ctx.fillRect(0, 0, 48, 48);
  return canvas;
}

function scrap(w: number, h: number): { canvas: HTMLCanvasElement; ctx: Canvas } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(w));
  canvas.height = Math.max(1, Math.ceil(h));
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas to paint on');
  return { canvas, ctx };
}

/**
 * One even grey over several regions, as one: where they meet nothing is darker. It is drawn very small and stretched, so that its limits are as soft as what
 * is known of them and follow no border of today; shore and frontier alone cut it off.
 */
function paintPatch(ctx: Canvas, picture: MapPicture, patch: string[]): void {
  if (patch.length === 0) return;
  const { shapes, view, w, h } = picture;
  const small = (view.scale / 1320) * COARSE;
  const { canvas, ctx: own } = scrap(w / small, h / small);
  own.fillStyle = mix(colour.greyBoard, colour.ink3, 0.2);
  own.strokeStyle = own.fillStyle;
  const line = tracer(own, { ...picture, w: w / small, h: h / small, view: { ...view, scale: view.scale / small } });
  own.beginPath();
  for (const id of patch) for (const ring of shapes.regions[id] ?? []) line(ring, true, 1.5);
  own.fill('nonzero');
  own.stroke();
  ctx.save();
  ctx.beginPath();
  const limit = tracer(ctx, picture);
  for (const ring of shapes.country) limit(ring, true);
  ctx.clip('evenodd');
  ctx.globalAlpha = 0.8;
  ctx.imageSmoothingEnabled = true;
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(canvas, 0, 0, canvas.width * small, canvas.height * small);
  ctx.restore();
}
