/** What goes on and round papers: manila bands, number plates, shadows, the glow round what is in hand. */
import { cut, hatch } from './cuts.ts';
import type { Draw } from './drawing.ts';
import type { Stock } from './paper.ts';
import { STOCK } from './paper.ts';
import { seeded } from './seed.ts';

const SIDE = 6;
/** A paper band, pasted where it meets itself; lies across, or down when `upright`. */
const band =
  (stock: Stock, upright: boolean): Draw =>
  (on) => {
    const chance = seeded(`${on.name} fibres`);
    const long = upright ? on.h : on.w;
    const wide = (upright ? on.w : on.h) - 2 * SIDE;
    on.group(upright ? { transform: `translate(${on.w} 0) rotate(90)` } : {}, (part) => {
      part.rect(1, SIDE + 2, long - 2, wide + 1.5, '#1c1207', { opacity: 0.55, filter: part.blur(2.6) });
      part.rect(
        0,
        SIDE,
        long,
        wide,
        part.linear(
          [0, SIDE],
          [0, SIDE + wide],
          upright
            ? [
                [0, stock.dim],
                [0.5, stock.mid],
                [0.86, stock.lit],
                [1, stock.mid],
              ]
            : [
                [0, stock.lit],
                [0.3, stock.mid],
                [0.8, stock.mid],
                [1, stock.dim],
              ],
        ),
      );
      part.path(
        hatch(chance, { x: 0, y: SIDE + 1, w: long, h: wide - 2, count: long * 1.1, length: [14, 52], width: [0.4, 1.1], angle: () => 0.01 }),
        '#6b522a',
        { opacity: 0.34 },
      );
      part.path(
        hatch(chance, { x: 0, y: SIDE + 1, w: long, h: wide - 2, count: long * 0.7, length: [10, 40], width: [0.4, 0.9], angle: () => 0.01 }),
        '#fff0c8',
        { opacity: 0.4 },
      );
      // The pasted lap.
      part.rect(long * 0.56, SIDE, 1, wide, '#5a431f', { opacity: 0.7 }).rect(
        long * 0.56 + 1,
        SIDE,
        9,
        wide,
        part.linear(
          [long * 0.56, 0],
          [long * 0.56 + 10, 0],
          [
            [0, '#3a2a10', 0.34],
            [1, '#3a2a10', 0],
          ],
        ),
      );
      part
        .rect(0, SIDE, long, 0.9, '#fff3d0', { opacity: upright ? 0.25 : 0.75 })
        .rect(0, SIDE + wide - 0.9, long, 0.9, upright ? '#fff3d0' : '#5a431f', { opacity: upright ? 0.75 : 0.75 });
      for (const [x, from, to] of [
        [0, 0.5, 0],
        [long - 18, 0, 0.5],
      ] as const)
        part.rect(
          x,
          SIDE,
          18,
          wide,
          part.linear(
            [x, 0],
            [x + 18, 0],
            [
              [0, '#2a1c08', from],
              [1, '#2a1c08', to],
            ],
          ),
        );
    });
  };
export const bandH = band(STOCK.manila, false);
export const bandV = band(STOCK.manila, true);
export const bandGreyH = band(STOCK.greyBoard, false);
export const bandGreyV = band(STOCK.greyBoard, true);

const drop: Draw = (on) => on.ellipse(on.w / 2 + 0.8, on.h / 2 + 1.6, on.w / 2 - 4, on.h / 2 - 4, '#000', { opacity: 0.6, filter: on.blur(1.8) });
export const plate: Draw = (on) => {
  drop(on);
  on.ellipse(
    20,
    20,
    16,
    16,
    on.radial([15, 13], 24, [
      [0, '#2b3632'],
      [0.6, '#131b18'],
      [1, '#0b100e'],
    ]),
  );
  on.ellipse(20, 20, 14.6, 14.6, 'none', { stroke: '#c9a45c', 'stroke-width': 1.6, 'stroke-dasharray': '4.6 3' });
};
export const plateRead: Draw = (on) => {
  drop(on);
  on.ellipse(
    20,
    20,
    16,
    16,
    on.radial([14, 12], 26, [
      [0, '#ecd6a4'],
      [0.5, '#d3b47c'],
      [1, '#a98a57'],
    ]),
    { stroke: '#2b2114', 'stroke-width': 1.4 },
  );
  on.line('M13.4 20.6l4.4 4.8 8.8 -10.4', '#1d1a17', 2.4, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
};
export const plateHand: Draw = (on) => {
  if (on.sombre) on.ellipse(25, 26, 17.5, 17.5, '#000', { opacity: 0.6, filter: on.blur(2) });
  else
    on.ellipse(
      24,
      24,
      24,
      24,
      on.radial([24, 24], 24, [
        [0, '#f4dfa8', 0.9],
        [0.66, '#f4dfa8', 0.5],
        [1, '#f4dfa8', 0],
      ]),
    );
  on.ellipse(
    24,
    24,
    17,
    17,
    on.radial([18, 16], 26, [
      [0, '#fff4d2'],
      [0.6, '#f4dfa8'],
      [1, '#d8bb74'],
    ]),
    { stroke: '#17130d', 'stroke-width': 1.8 },
  );
  on.ellipse(24, 24, 13.8, 13.8, 'none', { stroke: '#17130d', 'stroke-width': 0.9 });
  on.path(cut(19, 13.6, -0.5, 11, 1.2, -1), '#ffffff', { opacity: 0.8 });
};

/** Black, soft, to be stretched; the thing itself is `bleed` smaller on each side. */
const softness =
  (bleed: number, blur: number, opacity: number): Draw =>
  (on) =>
    on.rect(bleed, bleed, on.w - 2 * bleed, on.h - 2 * bleed, '#050302', { filter: on.blur(blur), opacity });
export const shadow = softness(22, 7, 0.62);
export const shadowLift = softness(44, 15, 0.72);
export const edgeGlow: Draw = (on) => {
  on.rect(16, 16, on.w - 32, on.h - 32, 'none', { stroke: '#f4dfa8', 'stroke-width': 9, opacity: 0.55, filter: on.blur(5) });
  on.rect(18.5, 18.5, on.w - 37, on.h - 37, 'none', { stroke: '#f4dfa8', 'stroke-width': 3 });
  on.rect(17, 17, on.w - 34, on.h - 34, 'none', { stroke: '#fff8e0', 'stroke-width': 0.9, opacity: 0.9 });
};
