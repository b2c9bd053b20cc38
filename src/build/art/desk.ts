/** The reading desk and the cloth on it, with the lamp's light from the upper left. */
import { cut, hatch, ribbon } from './cuts.ts';
import { type Draw, type Drawing, r } from './drawing.ts';
import { noise } from './noise.ts';
import { seeded } from './seed.ts';
import { type Wood, wood } from './wood.ts';

const TONES = { deep: '#0d0804', dark: '#1f140b', mid: '#6d4c30', lit: '#c0915a' };
const GREY = { deep: '#0c0c0b', dark: '#191918', mid: '#4d4b46', lit: '#8b887e' };
const EDGE = 12;

/** Falls off in an ellipse from the lamp's foot. */
const fall = (at: [number, number], reach: number, squash: number) => (x: number, y: number) =>
  Math.max(0, 1 - Math.hypot(x - at[0], (y - at[1]) / squash) / reach) ** 1.25;

function board(on: Drawing, seed: string, tones: Wood['tones'], light: Wood['light'], boards: number[], knots: Wood['knots']) {
  wood(on, { seed, x: 0, y: EDGE, w: on.w, h: on.h - EDGE, boards, knots, tones, light });
}
/** The far edge: a dark gap below the wall, a lit arris, a hand's breadth of worn varnish. */
function farEdge(on: Drawing, lit: string, dim: string, deep: string) {
  on.rect(0, 0, on.w, EDGE, deep);
  on.rect(
    0,
    EDGE - 3,
    on.w,
    3,
    on.linear(
      [0, 0],
      [on.w, 0],
      [
        [0, lit, 0.95],
        [0.3, lit, 0.75],
        [0.62, dim, 0.6],
        [1, dim, 0.2],
      ],
    ),
  );
  on.rect(
    0,
    EDGE - 3.4,
    on.w,
    1,
    on.linear(
      [0, 0],
      [on.w, 0],
      [
        [0, '#ffeebb', 0.6],
        [0.35, '#ffeebb', 0.35],
        [0.75, '#ffeebb', 0],
      ],
    ),
  );
  on.rect(
    0,
    EDGE,
    on.w,
    20,
    on.linear(
      [0, EDGE],
      [0, EDGE + 20],
      [
        [0, lit, 0.24],
        [1, lit, 0],
      ],
    ),
  );
}
/** Rings of a glass and old scratches: a desk that has been worked on. */
function wear(on: Drawing, seed: string, scratch: string, ring: string) {
  const chance = seeded(seed);
  let d = '';
  for (let i = 0; i < 46; i++)
    d += cut(
      chance.next() * on.w,
      EDGE + 10 + chance.next() * (on.h - 30),
      chance.bell() * 0.9,
      chance.between(18, 70),
      chance.between(0.4, 0.9),
      chance.bell() * 4,
    );
  on.path(d, scratch, { opacity: 0.3 });
  for (const [x, y, size] of [
    [1236, 236, 44],
    [1292, 268, 41],
    [520, 664, 46],
  ] as const) {
    let arcs = '';
    for (let i = 0; i < 26; i++) {
      const from = chance.next() * Math.PI * 2;
      const far = size + chance.bell() * 1.8;
      const points = Array.from({ length: 6 }, (_, step): [number, number] => [
        x + Math.cos(from + step * 0.12) * far,
        y + Math.sin(from + step * 0.12) * far * 0.62,
      ]);
      arcs += ribbon(points, chance.between(0.7, 1.9));
    }
    on.path(arcs, ring, { opacity: 0.42 });
  }
}

export const desk: Draw = (on) => {
  const light = fall([280, 50], 1380, 0.7);
  on.rect(0, 0, on.w, on.h, '#2a1c13');
  on.rect(
    0,
    0,
    on.w,
    on.h,
    on.radial(
      [300, 40],
      1500,
      [
        [0, '#7d5938'],
        [0.14, '#664830'],
        [0.3, '#4c3523'],
        [0.5, '#362519'],
        [0.72, '#261a12'],
        [1, '#18100a'],
      ],
      0.62,
    ),
  );
  board(
    on,
    'desk',
    TONES,
    light,
    [206, 178, 196, 168],
    [
      { x: 604, y: 118, r: 13 },
      { x: 1190, y: 300, r: 17 },
      { x: 236, y: 486, r: 15 },
      { x: 884, y: 640, r: 19 },
      { x: 1430, y: 560, r: 11 },
      { x: 1010, y: 66, r: 9 },
    ],
  );
  wear(on, 'desk wear', '#e0b67a', '#0d0805');
  on.rect(
    0,
    0,
    on.w,
    on.h,
    on.radial(
      [290, 30],
      1000,
      [
        [0, '#f4d08a', 0.26],
        [0.25, '#f4c87a', 0.14],
        [0.6, '#f4c87a', 0.04],
        [1, '#f4c87a', 0],
      ],
      0.6,
    ),
  );
  farEdge(on, '#dcb46c', '#7d5c38', '#0a0705');
  on.rect(
    0,
    on.h - 160,
    on.w,
    160,
    on.linear(
      [0, on.h - 160],
      [0, on.h],
      [
        [0, '#080503', 0],
        [1, '#080503', 0.45],
      ],
    ),
  );
};

export const deskGrey: Draw = (on) => {
  const light = fall([420, 40], 1200, 0.6);
  on.rect(0, 0, on.w, on.h, '#1f1f1d');
  on.rect(
    0,
    0,
    on.w,
    on.h,
    on.radial(
      [420, 30],
      950,
      [
        [0, '#474641', 1],
        [0.45, '#30302c', 0.9],
        [1, '#191917', 0.7],
      ],
      0.6,
    ),
  );
  board(
    on,
    'desk grey',
    GREY,
    light,
    [188, 172, 188],
    [
      { x: 520, y: 130, r: 13 },
      { x: 1060, y: 300, r: 16 },
      { x: 220, y: 420, r: 14 },
    ],
  );
  farEdge(on, '#9c998d', '#5b5a54', '#0a0a09');
};

/** Green cloth in a leather frame; grey enough not to be a card table. */
export const blotter: Draw = (on) => {
  const { w, h } = on;
  const chance = seeded('blotter');
  const thick = noise('blotter nap');
  on.path(`M2 4H${w - 2}V${h - 2}H2Z`, '#0b1210');
  on.rect(0, 0, w, h - 3, '#14201b');
  on.rect(
    8,
    8,
    w - 16,
    h - 19,
    on.radial(
      [220, 0],
      1080,
      [
        [0, '#4b6055'],
        [0.28, '#394d43'],
        [0.58, '#24362f'],
        [0.85, '#16231e'],
        [1, '#0e1714'],
      ],
      0.72,
    ),
  );
  const nap = (x: number, y: number) => 0.62 + 0.38 * thick(x / 60, y / 60);
  const lit = (x: number, y: number) => Math.max(0, 1 - Math.hypot(x - 180, (y + 20) * 1.4) / 820) * nap(x, y);
  const field = { x: 8, y: 8, w: w - 16, h: h - 19 };
  on.path(
    hatch(chance, { ...field, count: 5200, length: [5, 15], width: [0.5, 1], angle: (x, y) => 0.62 + 0.5 * thick(x / 190, y / 190), density: nap }),
    '#0a1511',
    { opacity: 0.4 },
  );
  on.path(
    hatch(chance, { ...field, count: 4200, length: [4, 13], width: [0.4, 0.9], angle: (x, y) => 0.6 + 0.5 * thick(x / 190, y / 190), density: lit }),
    '#a9bfa6',
    { opacity: 0.34 },
  );
  const inner = (d: number) => `M${d} ${d}H${w - d}V${h - d - 3}H${d}Z`;
  on.line(inner(22), '#93a98c', 1, { opacity: 0.42 });
  on.line(inner(26), '#0a1411', 0.8, { opacity: 0.7 });
  on.line(inner(8.5), '#06100c', 2, { opacity: 0.8 });
  on.rect(
    0,
    0,
    w,
    1.4,
    on.linear(
      [0, 0],
      [w, 0],
      [
        [0, '#c9b98a', 0.7],
        [0.5, '#8c8a68', 0.4],
        [1, '#8c8a68', 0.1],
      ],
    ),
  );
  for (const [x, y, sx, sy] of [
    [0, 0, 1, 1],
    [w, 0, -1, 1],
    [0, h - 3, 1, -1],
    [w, h - 3, -1, -1],
  ] as const)
    corner(on, x, y, sx, sy);
};
function corner(on: Drawing, x: number, y: number, sx: number, sy: number) {
  const size = 54;
  const lit = sx > 0 && sy > 0;
  const d = `M${x} ${y}H${x + sx * size}L${x} ${y + sy * size}Z`;
  on.path(
    d,
    on.linear(
      [x, y],
      [x + sx * size * 0.6, y + sy * size * 0.6],
      [
        [0, lit ? '#8a5a34' : '#4a2f1d'],
        [1, lit ? '#5e3b22' : '#2e1d12'],
      ],
    ),
  );
  on.line(`M${x + sx * (size - 6)} ${r(y + sy * 0.5)}L${r(x + sx * 0.5)} ${y + sy * (size - 6)}`, '#d9b27a', 0.9, {
    'stroke-dasharray': '4 3',
    opacity: lit ? 0.75 : 0.35,
  });
  on.line(`M${x + sx * size} ${y}L${x} ${y + sy * size}`, '#0a0705', 1.4, { opacity: 0.8 });
  const chance = seeded(`corner ${x} ${y}`);
  let cuts = '';
  for (let i = 0; i < 26; i++) {
    const u = chance.next() * 40;
    const v = chance.next() * (40 - u);
    cuts += cut(x + sx * (u + 4), y + sy * (v + 2), 0.78 * sx * sy * -1, chance.between(5, 12), chance.between(0.5, 1.1));
  }
  on.path(cuts, '#1c1009', { opacity: 0.6 });
}
