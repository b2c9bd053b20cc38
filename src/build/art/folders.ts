/** Folders that lie on the desk: open for the situation, tied again at the end; and the grey one. */
import { cut, hatch } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { type Box, fold, STOCK, type Stock, sheet } from './paper.ts';
import { seeded } from './seed.ts';
import { bow } from './shelf-folders.ts';

const bar = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h-${w}Z`;
/** Fibres of board: level cuts, thick where the light fails. */
function fibres(on: Drawing, { x, y, w, h }: Box, seed: string, dark: string, light: string) {
  const chance = seeded(seed);
  const any = () => chance.bell() * 0.5;
  on.path(
    hatch(chance, {
      x,
      y,
      w,
      h,
      count: (w * h) / 75,
      length: [4, 14],
      width: [0.5, 1],
      angle: any,
      density: (px, py) => 0.12 + 0.5 * ((px - x) / w) + 0.24 * ((py - y) / h),
      bend: 0.8,
    }),
    dark,
    { opacity: 0.26 },
  );
  on.path(
    hatch(chance, { x, y, w, h, count: (w * h) / 110, length: [4, 12], width: [0.4, 0.9], angle: any, density: (px) => 0.7 - 0.6 * ((px - x) / w) }),
    light,
    { opacity: 0.5 },
  );
  // Engraver's shade down the far side.
  on.path(
    hatch(chance, {
      x: x + w * 0.5,
      y,
      w: w * 0.5,
      h,
      count: (w * h) / 260,
      length: [9, 26],
      width: [0.5, 1.2],
      angle: () => 1.2,
      density: (px, py) => Math.max(0, ((px - x) / w - 0.55) * 1.5 + ((py - y) / h - 0.6) * 0.5),
    }),
    dark,
    { opacity: 0.36 },
  );
}

export const folderOpen: Draw = (on) => {
  const left: Box = { x: 10, y: 26, w: 268, h: 354 };
  const right: Box = { x: 278, y: 18, w: 272, h: 366 };
  on.path(bar(left.x + 6, left.y + 8, 540, 362), '#070402', { opacity: 0.6, filter: on.blur(8) });
  on.path(
    'M430 22V8Q430 2 438 2H514Q522 2 522 8V22Z',
    on.linear(
      [430, 2],
      [522, 22],
      [
        [0, '#c9a96f'],
        [1, '#94784a'],
      ],
    ),
  ).rect(446, 5, 60, 13, '#f2ead9', { stroke: '#8a7046', 'stroke-width': 0.8 });
  for (const [box, seed] of [
    [right, 'right'],
    [left, 'left'],
  ] as const)
    sheet(on, `cover ${seed}`, {
      box,
      stock: seed === 'left' ? { lit: '#e9d09b', mid: '#d8ba83', dim: '#b8975f' } : { lit: '#d3b47c', mid: '#c0a068', dim: '#927447' },
      tooth: 0,
      corner: false,
      inside: (part) => {
        fibres(part, box, `open ${seed}`, '#5c431c', '#fff0c8');
        if (seed === 'left')
          part.rect(
            238,
            20,
            40,
            370,
            part.linear(
              [238, 0],
              [278, 0],
              [
                [0, '#3a280d', 0],
                [0.7, '#3a280d', 0.22],
                [1, '#3a280d', 0.5],
              ],
            ),
          );
        else
          part.rect(
            278,
            10,
            36,
            390,
            part.linear(
              [278, 0],
              [314, 0],
              [
                [0, '#3a280d', 0.45],
                [1, '#3a280d', 0],
              ],
            ),
          );
      },
    });
  for (const x of [262, 268, 274]) on.path(cut(x, 203, Math.PI / 2, 350, 0.9), '#4d3512', { opacity: 0.5 });
  // A loan slip pasted inside the cover, and a pocket's corner.
  sheet(on, 'loan', {
    box: { x: 42, y: 62, w: 150, h: 104 },
    stock: STOCK.cream,
    tooth: 2,
    corner: false,
    inside: (part) => {
      for (let y = 86; y < 160; y += 13) part.path(cut(117, y, 0, 126, 0.9), '#8a7046', { opacity: 0.7 });
      part.line('M150 74V160', '#8a7046', 0.8, { opacity: 0.6 });
    },
  });
  const under: Box = { x: 300, y: 40, w: 232, h: 326 };
  for (const [turn, stock, dx] of [
    [1.6, STOCK.grey, 5],
    [-1.1, STOCK.cream, -1],
    [0.5, STOCK.pale, 2],
  ] as const) {
    on.rect(under.x + 2, under.y + 4, under.w, under.h, '#1c1207', { opacity: 0.4, filter: on.blur(2.4) });
    sheet(on, `under ${turn}`, { box: { ...under, x: under.x + dx }, stock, turn, tooth: 0, corner: false });
  }
  on.rect(under.x + 2, under.y + 3, under.w, under.h, '#1c1207', { opacity: 0.45, filter: on.blur(2.4) });
  sheet(on, 'top', { box: under, stock: STOCK.white, tooth: 3, inside: (part) => fold(part, under, 203, false, 0.25) });
};

/** Where flat tapes cross and one end is tucked under the other: no bow on a sombre folder. */
function tucked(on: Drawing, x: number, y: number, light: string, dim: string) {
  const over = bar(x - 7, y - 5.4, 14, 10.8);
  const end = `M${x - 3} ${y + 5}L${x + 5} ${y + 5}L${x + 7} ${y + 30}L${x + 1.5} ${y + 27}L${x - 2} ${y + 31}Z`;
  on.path(end + over, '#0c0804', { opacity: 0.5, filter: on.blur(1.4), transform: 'translate(1.4 2)' });
  for (const d of [end, over])
    on.path(
      d,
      on.linear(
        [x - 8, y - 6],
        [x + 9, y + 30],
        [
          [0, light],
          [1, dim],
        ],
      ),
    ).line(d, '#1c1b18', 0.6, { opacity: 0.6 });
}

const closed =
  (stock: Stock, ink: string, tape: [string, string], mourning: boolean): Draw =>
  (on) => {
    const box: Box = { x: 8, y: 22, w: 402, h: 226 };
    on.rect(box.x + 5, box.y + 8, box.w, box.h, '#050302', { opacity: 0.65, filter: on.blur(6) });
    for (const [turn, dx] of [
      [0.7, 5],
      [-0.5, 2],
    ] as const)
      sheet(on, `papers ${turn}`, {
        box: { x: box.x + dx, y: box.y - 1.5, w: box.w - 10, h: box.h - 2 },
        stock: mourning ? STOCK.ash : STOCK.white,
        turn,
        tooth: 0,
        corner: false,
      });
    const tab = 'M52 26V12Q52 8 56 8H126Q130 8 130 12V26Z';
    on.path(
      tab,
      on.linear(
        [52, 8],
        [130, 26],
        [
          [0, stock.mid],
          [1, stock.dim],
        ],
      ),
    ).rect(64, 11.4, 54, 11, mourning ? '#d6d3c8' : '#f2ead9');
    sheet(on, 'cover', {
      box,
      stock,
      tooth: 0,
      corner: false,
      inside: (part) => {
        fibres(part, box, `${on.name} board`, ink, mourning ? '#c4c1b6' : '#fff0c8');
        part.rect(box.x + 13, box.y, 0.9, box.h, ink, { opacity: 0.4 }).rect(box.x + 14, box.y, 0.7, box.h, '#fff', { opacity: 0.3 });
      },
    });
    const [light, dim] = tape;
    const cross = bar(58, 20, 9, 229) + bar(7, 188, 404, 9);
    on.path(cross, '#0c0804', { opacity: 0.5, filter: on.blur(1.6), transform: 'translate(1.6 2.2)' });
    on.path(
      cross,
      on.linear(
        [8, 20],
        [400, 240],
        [
          [0, light],
          [1, dim],
        ],
      ),
    );
    on.line('M60.6 20V249M64.4 20V249M7 190.6H411M7 194.4H411', '#6b6040', 0.6, { opacity: mourning ? 0.3 : 0.6 });
    if (mourning) tucked(on, 62.5, 192.5, light, dim);
    else bow(on, 62.5, 192.5, light, dim, 1.25);
    on.rect(90, 63, 252, 84, '#1c1207', { opacity: 0.5, filter: on.blur(1.8) });
    const label: Box = { x: 88, y: 60, w: 252, h: 84 };
    sheet(on, 'label', { box: label, stock: mourning ? STOCK.ash : STOCK.white, tooth: 2, corner: false });
    if (mourning) on.rect(86, 54, 256, 9, '#0b0b0a');
    on.line('M93 65H335V139H93Z', '#5d5238', 1, { opacity: 0.9 });
  };
export const folderClosedTied = closed(STOCK.manila, '#5c431c', ['#f6eed4', '#c4b68c'], false);
export const folderGreyTied = closed(STOCK.greyBoard, '#26251f', ['#4a4945', '#2a2927'], true);
