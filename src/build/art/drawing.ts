/** One picture in the making: SVG parts in order, with gradients, clips and blurs named as they are needed. */
export type Stop = [offset: number, colour: string, opacity?: number];
export type Attributes = Record<string, string | number | undefined>;

const attributes = (given: Attributes) =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
const stops = (list: Stop[]) =>
  list.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('');
/** One decimal is finer than a pixel at every scale drawn here. */
export const r = (value: number) => Math.round(value * 10) / 10;
const r4 = (value: number) => Math.round(value * 10_000) / 10_000;

export class Drawing {
  private defs: string[] = [];
  private body: string[] = [];
  private named = 0;
  readonly w: number;
  readonly h: number;
  readonly name: string;
  /** A picture for a sombre dossier: stamps, lights and glow are left out of it. */
  sombre = false;

  constructor(name: string, w: number, h: number) {
    this.name = name;
    this.w = w;
    this.h = h;
  }

  private define(make: (id: string) => string) {
    const id = `d${this.named++}`;
    this.defs.push(make(id));
    return `url(#${id})`;
  }
  /** A straight gradient between two points in CSS pixels. */
  linear(from: [number, number], to: [number, number], list: Stop[]) {
    return this.define(
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stops(list)}</linearGradient>`,
    );
  }
  /** A round gradient; `squash` makes it an ellipse (height by width). */
  radial(centre: [number, number], radius: number, list: Stop[], squash = 1) {
    const turn = squash === 1 ? '' : ` gradientTransform="translate(0 ${r(centre[1] * (1 - squash))}) scale(1 ${squash})"`;
    return this.define(
      (id) =>
        `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${centre[0]}" cy="${centre[1]}" r="${radius}"${turn}>${stops(list)}</radialGradient>`,
    );
  }
  clip(d: string) {
    return this.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
  }
  /** What is white in `inner` stays. */
  mask(inner: (on: Drawing) => void) {
    const part = this.part(inner);
    return this.define((id) => `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${this.w}" height="${this.h}">${part}</mask>`);
  }
  blur(amount: number) {
    return this.define(
      (id) =>
        `<filter id="${id}" filterUnits="userSpaceOnUse" x="${-this.w}" y="${-this.h}" width="${this.w * 3}" height="${this.h * 3}"><feGaussianBlur stdDeviation="${amount}"/></filter>`,
    );
  }
  /** A filter of fine grain: paper tooth, felt, weave. `colour` is a feColorMatrix from noise to a tint. */
  grain(frequency: string, octaves: number, seed: number, matrix: string) {
    return this.define(
      (id) =>
        `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}"/><feColorMatrix values="${matrix}"/><feComposite in2="SourceGraphic" operator="in"/></filter>`,
    );
  }
  /** A filter that leaves of every colour its lightness, on the grey of the sombre sheets; `light` below 1 makes it darker. */
  greyness(light: number) {
    const row = (part: number) => [0.2126, 0.7152, 0.0722].map((weight) => r4(weight * part * light)).join(' ');
    return this.define(
      (id) =>
        `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="${this.w}" height="${this.h}" color-interpolation-filters="sRGB"><feColorMatrix values="${row(1)} 0 0 ${row(0.985)} 0 0 ${row(0.94)} 0 0 0 0 0 1 0"/></filter>`,
    );
  }
  path(d: string, fill: string, more: Attributes = {}) {
    this.body.push(`<path d="${d}" fill="${fill}"${attributes(more)}/>`);
    return this;
  }
  line(d: string, stroke: string, width: number, more: Attributes = {}) {
    this.body.push(`<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${attributes(more)}/>`);
    return this;
  }
  rect(x: number, y: number, w: number, h: number, fill: string, more: Attributes = {}) {
    this.body.push(`<rect x="${r(x)}" y="${r(y)}" width="${r(w)}" height="${r(h)}" fill="${fill}"${attributes(more)}/>`);
    return this;
  }
  ellipse(x: number, y: number, rx: number, ry: number, fill: string, more: Attributes = {}) {
    this.body.push(`<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(rx)}" ry="${r(ry)}" fill="${fill}"${attributes(more)}/>`);
    return this;
  }
  /** A group: `inner` draws into it. */
  group(more: Attributes, inner: (on: Drawing) => void) {
    this.body.push(`<g${attributes(more)}>${this.part(inner)}</g>`);
    return this;
  }
  private part(inner: (on: Drawing) => void) {
    const outer = this.body;
    this.body = [];
    inner(this);
    const made = this.body.join('');
    this.body = outer;
    return made;
  }
  toString() {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.w}" height="${this.h}" viewBox="0 0 ${this.w} ${this.h}"><defs>${this.defs.join('')}</defs>${this.body.join('')}</svg>`;
  }
}
export type Draw = (on: Drawing) => void;

/** The same picture for a sombre dossier: without colour, stamp, light or glow. */
export const greyed =
  (draw: Draw, light = 1): Draw =>
  (on) => {
    on.sombre = true;
    on.group({ filter: on.greyness(light) }, draw);
  };
