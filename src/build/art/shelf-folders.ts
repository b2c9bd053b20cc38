/** Folders that stand on the shelf: card with string, card with strap, green cloth, box, grey board. No two alike. */
import { cut, hatch, ribbon } from './cuts.ts';
import { type Draw, type Drawing, r } from './drawing.ts';
import { type Box, STOCK, type Stock, sheet } from './paper.ts';
import { seeded } from './seed.ts';

const BODY: Box = { x: 3, y: 36, w: 194, h: 284 };
const CLOTH: Stock = { lit: '#7d9683', mid: '#587262', dim: '#2f463a' };
const CARD: Stock = { lit: '#d9b076', mid: '#bc8f57', dim: '#83602f' };
const BOX: Stock = { lit: '#a88259', mid: '#86633f', dim: '#4f3823' };

/** Edges of the papers within, above the cover. */
function sheaf(on: Drawing, from: number, w: number, dim: boolean) {
  const chance = seeded(`${on.name} sheaf`);
  for (let i = 5; i >= 0; i--) {
    const y = 34 - i * 2.9 + chance.bell();
    const x = from + i * 1.5 + chance.bell() * 2;
    const wide = w - i * 3 + chance.bell() * 3;
    on.path(`M${r(x)} ${r(y)}L${r(x + wide)} ${r(y + chance.bell() * 0.8)}V44H${r(x)}Z`, dim ? '#a19e93' : i % 2 ? '#d6c9aa' : '#e7dcc1');
    on.path(cut(x + wide / 2, y + 0.3, 0, wide, 0.9), dim ? '#c9c6bb' : '#fff9ea');
    on.path(cut(x + wide / 2, y + 2.3, 0, wide * 0.96, 0.8), '#5e5138', { opacity: 0.7 });
  }
}
/** The index tab with its small blank label. */
function tab(on: Drawing, x: number, w: number, stock: Stock, round: boolean) {
  const d = round ? `M${x} 40V14Q${x} 5 ${x + 9} 5H${x + w - 9}Q${x + w} 5 ${x + w} 14V40Z` : `M${x} 40L${x + 7} 6H${x + w - 7}L${x + w} 40Z`;
  on.path(
    d,
    on.linear(
      [x, 5],
      [x + w, 40],
      [
        [0, stock.mid],
        [1, stock.dim],
      ],
    ),
  );
  on.line(d, '#fff0cc', 0.8, { opacity: 0.45 });
  on.path(hatch(seeded(`${on.name} tab`), { x, y: 6, w, h: 32, count: 26, length: [5, 14], width: [0.5, 1], angle: () => 1.4 }), '#2c1d0c', {
    opacity: 0.4,
    'clip-path': on.clip(d),
  });
  on.rect(x + 13, 11, w - 26, 17, '#f2ead9').rect(x + 13, 11, w - 26, 17, 'none', { stroke: '#6b5836', 'stroke-width': 0.8 });
}
/** The cover: its board, worn edges, cuts that gather on the side away from the lamp. */
function cover(on: Drawing, stock: Stock, ink: string, more?: (part: Drawing) => void) {
  const { x, y, w, h } = BODY;
  const chance = seeded(`${on.name} cover`);
  const d = `M${x} ${y + 2}Q${x} ${y} ${x + 2} ${y}L${x + w - 3} ${y + 0.6}Q${x + w} ${y + 0.6} ${x + w} ${y + 3}V${y + h}H${x}Z`;
  on.path(
    d,
    on.linear(
      [x, y],
      [x + w, y + h * 0.5],
      [
        [0, stock.lit],
        [0.42, stock.mid],
        [1, stock.dim],
      ],
    ),
  );
  on.group({ 'clip-path': on.clip(d) }, (part) => {
    part.rect(
      x,
      y,
      w,
      h,
      part.linear(
        [0, y],
        [0, y + h],
        [
          [0, '#fff3d0', 0.14],
          [0.4, '#000', 0],
          [0.75, '#000', 0.12],
          [1, '#000', 0.46],
        ],
      ),
    );
    part.path(
      hatch(chance, {
        x,
        y,
        w,
        h,
        count: 900,
        length: [7, 26],
        width: [0.5, 1.3],
        angle: (px) => 1.42 + (px - 100) / 900,
        density: (px, py) => 0.12 + 0.62 * Math.max(0, (px - 60) / 150) + 0.3 * Math.max(0, (py - 220) / 100),
        bend: 0.8,
      }),
      ink,
      { opacity: 0.45 },
    );
    part.path(
      hatch(chance, {
        x,
        y,
        w,
        h,
        count: 520,
        length: [6, 22],
        width: [0.4, 1],
        angle: (px) => 1.44 + (px - 100) / 900,
        density: (px, py) => Math.max(0.05, 0.7 - px / 190 - py / 900),
      }),
      stock.lit,
      { opacity: 0.8 },
    );
    more?.(part);
    part
      .rect(x, y, 2, h, '#fff3d0', { opacity: 0.4 })
      .rect(x + w - 3, y, 3, h, '#000', { opacity: 0.4 })
      .rect(x + 8, y, 0.8, h, ink, { opacity: 0.35 })
      .rect(x + 9, y, 0.7, h, stock.lit, { opacity: 0.5 });
    let scuffs = '';
    for (let i = 0; i < 30; i++) {
      const edge = chance.whether(0.5);
      scuffs += edge
        ? cut(x + chance.next() * w, y + 2 + chance.next() * 4, chance.bell() * 0.3, chance.between(6, 22), chance.between(0.8, 2))
        : cut(x + w - 2 - chance.next() * 4, y + chance.next() * h, 1.5, chance.between(6, 18), chance.between(0.7, 1.6));
    }
    part.path(scuffs, stock.lit, { opacity: 0.55 });
  });
  on.line(`M${x + 1} ${y + 0.7}H${x + w - 2}`, '#fff6dc', 1.1, { opacity: 0.6 });
}
/** The paper label for the words. */
function label(on: Drawing, [x, y, w, h]: [number, number, number, number], grey = false) {
  on.rect(x + 1.6, y + 2.4, w, h, '#1c1207', { opacity: 0.5, filter: on.blur(1.5) });
  sheet(on, 'label', { box: { x, y, w, h }, stock: grey ? STOCK.ash : STOCK.white, tooth: 2, corner: false });
  on.line(`M${x + 4} ${y + 4}H${x + w - 4}V${y + h - 4}H${x + 4}Z`, '#5d5238', 1, { opacity: 0.9 });
}
const ring = (on: Drawing, x: number, y: number, size: number, ink: string) => {
  const chance = seeded(`${on.name} ring`);
  let d = '';
  for (let i = 0; i < 20; i++) {
    const from = chance.next() * 6.3;
    const far = size + chance.bell() * 1.6;
    d += ribbon(
      Array.from({ length: 6 }, (_, step): [number, number] => [x + Math.cos(from + step * 0.16) * far, y + Math.sin(from + step * 0.16) * far]),
      chance.between(0.7, 1.9),
    );
  }
  on.path(d, ink, { opacity: 0.4 });
};
const dogEar = (on: Drawing) => {
  on.path('M176 37H197V59Z', '#0c0906', { opacity: 0.9 });
  on.path(
    'M176 36L197 59L179 57Q176 56 176 52Z',
    on.linear(
      [176, 40],
      [190, 58],
      [
        [0, '#f0dcb0'],
        [1, '#b39460'],
      ],
    ),
  ).line('M176 36L197 59', '#4d3512', 0.8, { opacity: 0.7 });
};

export const folderManila: Draw = (on) => {
  sheaf(on, 20, 160, false);
  tab(on, 24, 62, STOCK.manila, false);
  cover(on, STOCK.manila, '#5c431c', (part) => ring(part, 146, 270, 25, '#6b4d22'));
  dogEar(on);
  label(on, [26, 84, 148, 112]);
};
export const folderStrap: Draw = (on) => {
  sheaf(on, 26, 150, false);
  tab(on, 118, 58, CARD, true);
  cover(on, CARD, '#4a3014', (part) => {
    // A leather strap from top to foot, its buckle low.
    part.rect(82, 36, 36, 290, '#1c1006', { opacity: 0.45, filter: part.blur(2.5) });
    part.rect(
      83,
      36,
      32,
      290,
      part.linear(
        [83, 0],
        [115, 0],
        [
          [0, '#9a683c'],
          [0.3, '#7a4d2a'],
          [1, '#452a15'],
        ],
      ),
    );
    part.path(hatch(seeded('strap'), { x: 84, y: 36, w: 30, h: 284, count: 190, length: [8, 24], width: [0.5, 1.1], angle: () => 1.55 }), '#2a170a', {
      opacity: 0.5,
    });
    part.line('M87 36V320M111 36V320', '#d6a56a', 0.9, { 'stroke-dasharray': '4 3', opacity: 0.6 });
  });
  label(on, [26, 84, 148, 112]);
  on.line('M80 232H118V262H80Z', '#1c1006', 4.4, { opacity: 0.5, transform: 'translate(1.4 2)', filter: on.blur(1) });
  on.line(
    'M80 232H118V262H80Z',
    on.linear(
      [80, 232],
      [118, 262],
      [
        [0, '#fbe7ae'],
        [0.4, '#c9a45c'],
        [1, '#76541f'],
      ],
    ),
    4,
    { 'stroke-linejoin': 'round' },
  );
  on.path('M98 230h3v24h-3Z', '#e9cf8c').line('M80 230.4H118', '#fff6d4', 0.8, { opacity: 0.8 });
  for (const y of [276, 290, 304]) on.ellipse(99, y, 2, 2, '#1c0f05');
};
export const folderCloth: Draw = (on) => {
  sheaf(on, 18, 166, false);
  tab(on, 72, 58, CLOTH, false);
  cover(on, CLOTH, '#12211a', (part) => {
    const chance = seeded('cloth weave');
    part.path(hatch(chance, { x: 3, y: 36, w: 194, h: 284, count: 1500, length: [2, 6], width: [0.4, 0.8], angle: () => 0 }), '#15261d', { opacity: 0.35 });
    for (const [x, y, sx, sy] of [
      [3, 36, 1, 1],
      [197, 36, -1, 1],
      [3, 320, 1, -1],
      [197, 320, -1, -1],
    ] as const) {
      const d = `M${x} ${y}h${sx * 46}L${x} ${y + sy * 50}Z`;
      part
        .path(
          d,
          part.linear(
            [x, y],
            [x + sx * 30, y + sy * 34],
            sx > 0
              ? [
                  [0, '#a87245'],
                  [1, '#6b4124'],
                ]
              : [
                  [0, '#5a3720'],
                  [1, '#3c2413'],
                ],
          ),
        )
        .line(`M${x + sx * 46} ${y}L${x} ${y + sy * 50}`, '#0f0a06', 1.2, { opacity: 0.7 })
        .line(`M${x + sx * 41} ${y}L${x} ${y + sy * 45}`, '#e0b67a', 0.8, { 'stroke-dasharray': '3.4 2.6', opacity: 0.6 });
    }
  });
  label(on, [26, 84, 148, 112]);
  // A cotton tape and its bow.
  on.rect(3, 236, 194, 9, '#0a120d', { opacity: 0.5, filter: on.blur(1.4) })
    .rect(
      3,
      233,
      194,
      8.4,
      on.linear(
        [3, 0],
        [197, 0],
        [
          [0, '#e6dcb8'],
          [1, '#a89c72'],
        ],
      ),
    )
    .line('M3 235H197M3 239.4H197', '#7d7350', 0.6, { opacity: 0.7 });
  bow(on, 100, 237, '#eee4c2', '#a59a72');
};
export const folderBox: Draw = (on) => {
  cover(on, BOX, '#26170a', (part) => {
    part.rect(3, 66, 194, 1.6, '#140b05', { opacity: 0.9 }).rect(3, 67.6, 194, 1, '#e0b67a', { opacity: 0.4 });
    part.rect(
      3,
      36,
      194,
      30,
      part.linear(
        [0, 36],
        [0, 66],
        [
          [0, '#fff0c8', 0.24],
          [1, '#000', 0.12],
        ],
      ),
    );
    ring(part, 60, 290, 23, '#2a180a');
  });
  // Lid of the box: its upper side, seen a little from above.
  on.path(
    'M3 38L14 22H186L197 38Z',
    on.linear(
      [14, 22],
      [190, 38],
      [
        [0, '#c49a6a'],
        [1, '#6b4c2e'],
      ],
    ),
  ).line('M3 38H197', '#f0d3a0', 1, { opacity: 0.6 });
  tab(on, 100, 60, BOX, true);
  label(on, [26, 84, 148, 112]);
  on.ellipse(101.5, 257, 17, 17, '#120a04', { opacity: 0.6, filter: on.blur(2) });
  on.ellipse(
    100,
    255,
    16,
    16,
    on.radial([94, 248], 24, [
      [0, '#fbe7ae'],
      [0.4, '#c9a45c'],
      [1, '#694818'],
    ]),
  )
    .ellipse(100, 255, 9.4, 9.4, '#0c0704')
    .ellipse(100, 255, 9.4, 9.4, 'none', { stroke: '#3c2810', 'stroke-width': 1.4 });
  on.path(cut(93, 246, -0.8, 11, 1.6, -1.4), '#fffbe8', { opacity: 0.9 });
};
export const folderGrey: Draw = (on) => {
  sheaf(on, 22, 158, true);
  tab(on, 112, 60, STOCK.greyBoard, false);
  cover(on, STOCK.greyBoard, '#26251f');
  label(on, [26, 92, 148, 104], true);
  on.rect(24, 84, 152, 10, '#0b0b0a');
  on.rect(3, 247, 194, 7, '#000', { opacity: 0.4, filter: on.blur(1.4) })
    .rect(3, 244, 194, 6.6, '#2c2b28')
    .line('M3 245.4H197', '#5d5b54', 0.7);
};
export function bow(on: Drawing, x: number, y: number, light: string, dim: string, size = 1) {
  const s = size;
  const loop = (side: number) =>
    `M${x} ${y}C${x + side * 8 * s} ${y - 14 * s} ${x + side * 27 * s} ${y - 15 * s} ${x + side * 27 * s} ${y - 3 * s}C${x + side * 26 * s} ${y + 8 * s} ${x + side * 10 * s} ${y + 7 * s} ${x} ${y}Z`;
  const hole = (side: number) =>
    `M${x + side * 7 * s} ${y - 2 * s}C${x + side * 12 * s} ${y - 8 * s} ${x + side * 21 * s} ${y - 9 * s} ${x + side * 21 * s} ${y - 3 * s}C${x + side * 20 * s} ${y + 3 * s} ${x + side * 12 * s} ${y + 2 * s} ${x + side * 7 * s} ${y - 2 * s}Z`;
  const tail = (side: number, long: number) =>
    `M${x - 3 * s} ${y}C${x + side * 5 * s} ${y + long * 0.4} ${x + side * 4 * s} ${y + long * 0.7} ${x + side * 13 * s} ${y + long}l${side * -9 * s} ${2 * s}C${x - side * 2 * s} ${y + long * 0.6} ${x - 3 * s} ${y + long * 0.4} ${x + 2 * s} ${y}Z`;
  const all = loop(-1) + loop(1) + tail(-1, 27 * s) + tail(1, 32 * s);
  on.path(all, '#0a0805', { opacity: 0.45, filter: on.blur(1.6 * s), transform: `translate(${1.6 * s} ${2.6 * s})` });
  for (const d of [tail(-1, 27 * s), tail(1, 32 * s), loop(-1), loop(1)])
    on.path(
      d,
      on.linear(
        [x - 24 * s, y - 14 * s],
        [x + 24 * s, y + 24 * s],
        [
          [0, light],
          [1, dim],
        ],
      ),
    ).line(d, '#4d4326', 0.6, { opacity: 0.6 });
  on.path(hole(-1) + hole(1), '#1c1608', { opacity: 0.55 });
  let folds = '';
  for (const side of [-1, 1])
    for (let i = 0; i < 4; i++) folds += cut(x + side * (8 + i * 2) * s, y - (5 - i * 1.4) * s, side * (-0.7 + i * 0.25), 9 * s, 0.9 * s);
  on.path(folds, '#5d5230', { opacity: 0.7 });
  on.path(
    `M${x - 4.4 * s} ${y - 4.4 * s}q${4.4 * s} ${-2.4 * s} ${8.8 * s} 0q${1.6 * s} ${4.6 * s} 0 ${9 * s}q${-4.4 * s} ${2 * s} ${-8.8 * s} 0q${-1.6 * s} ${-4.4 * s} 0 ${-9 * s}Z`,
    on.radial([x - 1.5 * s, y - 2 * s], 8 * s, [
      [0, light],
      [1, dim],
    ]),
  ).path(cut(x, y, 1.4, 8 * s, 0.8 * s), '#5d5230', { opacity: 0.6 });
}
