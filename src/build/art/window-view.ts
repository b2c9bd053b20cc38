/** What is seen through the window of the reading room: roofs, trees and sky of a season, all still. */
import { cut, hatch } from './cuts.ts';
import { type Drawing, r } from './drawing.ts';
import { noise } from './noise.ts';
import { type Chance, seeded } from './seed.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn' | 'morning' | 'sombre';
interface Weather {
  sky: [string, string, string];
  cloud: string;
  roofs: [far: string, near: string];
  edge: string | null;
  /** Lit windows. */
  lights: number;
  frame: 'night' | 'day';
}
export const WEATHER: Record<Season, Weather> = {
  winter: { sky: ['#101c28', '#23384a', '#40596a'], cloud: '#7f98a8', roofs: ['#1b2a34', '#0a1116'], edge: '#dfe9ee', lights: 7, frame: 'night' },
  spring: { sky: ['#1c2f3f', '#456577', '#a3aa94'], cloud: '#c9cdb4', roofs: ['#2c4146', '#10191a'], edge: null, lights: 4, frame: 'night' },
  summer: { sky: ['#27424f', '#7d8f83', '#d9b87c'], cloud: '#f0d49a', roofs: ['#4b5a4e', '#18211c'], edge: null, lights: 0, frame: 'night' },
  autumn: { sky: ['#1a2229', '#464c4c', '#a08861'], cloud: '#b3a88c', roofs: ['#2a302f', '#0d1112'], edge: null, lights: 5, frame: 'night' },
  morning: { sky: ['#5d727a', '#93a4a0', '#cfd0bd'], cloud: '#e6e4d2', roofs: ['#5f6c68', '#1b2321'], edge: null, lights: 2, frame: 'day' },
  // For dossiers told in silence: late autumn without a lit window.
  sombre: { sky: ['#1b1f20', '#3a3f3f', '#6f716b'], cloud: '#8c8e86', roofs: ['#2b2e2e', '#0e1010'], edge: null, lights: 0, frame: 'night' },
};
/** The glass, in the frame's CSS pixels. */
export const PANE = { x: 17, y: 17, w: 256, h: 182 };

/** Roofs from left to right: x, height above the sill, shape. */
type House = [x: number, w: number, wall: number, roof: number, chimney: number];
const FAR: House[] = [
  [0, 40, 64, 12, 0],
  [36, 30, 78, 0, 8],
  [64, 44, 60, 16, 0],
  [106, 26, 84, 0, 0],
  [130, 46, 62, 14, 9],
  [174, 32, 74, 0, 0],
  [204, 30, 58, 18, 0],
  [232, 40, 70, 10, 7],
];
const NEAR: House[] = [
  [-8, 58, 36, 20, 14],
  [48, 44, 56, 0, 20],
  [88, 54, 27, 22, 0],
  [140, 32, 38, 14, 0],
  [150, 52, 51, 0, 17],
  [200, 72, 31, 26, 12],
];

function skyline(houses: House[]) {
  const foot = PANE.y + PANE.h;
  let d = '';
  for (const [x, w, wallHigh, roof, chimney] of houses) {
    const left = PANE.x + x;
    const eave = foot - wallHigh;
    d += `M${left} ${foot}V${eave}${roof ? `L${left + w * 0.5} ${eave - roof}L${left + w} ${eave}` : `h3v-3h${w - 6}v3h3`}V${foot}Z`;
    if (chimney) d += `M${left + w * 0.62} ${foot}V${eave - roof * 0.5 - chimney}h${r(w * 0.13)}V${foot}Z`;
  }
  return d;
}
/** The upper edges of roofs, for snow. */
function ridges(houses: House[], thick: number) {
  const foot = PANE.y + PANE.h;
  let d = '';
  for (const [x, w, wallHigh, roof, chimney] of houses) {
    const left = PANE.x + x;
    const eave = foot - wallHigh;
    if (roof)
      d += `M${left - 2} ${eave + 1}L${left + w * 0.5} ${eave - roof - 1.4}L${left + w + 2} ${eave + 1}L${left + w} ${eave + thick * 1.6}L${left + w * 0.5} ${eave - roof + thick}L${left + 1} ${eave + thick * 1.6}Z`;
    else d += `M${left} ${eave - 3.6}Q${left + w / 2} ${eave - 6.4} ${left + w} ${eave - 3.6}V${eave - 3 + thick}H${left}Z`;
    if (chimney) d += `M${left + w * 0.6} ${eave - roof * 0.5 - chimney}q${r(w * 0.09)} -4 ${r(w * 0.18)} 0v1.6h-${r(w * 0.18)}Z`;
  }
  return d;
}
/** A tree without its leaves, and where its twigs end. */
function bare(chance: Chance, x: number, foot: number, high: number): { d: string; tips: [number, number][] } {
  const tips: [number, number][] = [];
  let d = '';
  const grow = (px: number, py: number, angle: number, long: number, wide: number, depth: number) => {
    const ex = px + Math.cos(angle) * long;
    const ey = py + Math.sin(angle) * long;
    d += cut((px + ex) / 2, (py + ey) / 2, angle, long * 1.2, Math.max(0.5, wide), chance.bell() * 1.2);
    if (depth === 0) {
      tips.push([ex, ey]);
      return;
    }
    const turns = depth > 3 ? [-0.44, 0.36, 0.02] : depth > 1 ? [-0.5, 0.46] : [-0.42, 0.05, 0.48];
    for (const turn of turns) {
      const from = chance.between(0.62, 1);
      grow(px + (ex - px) * from, py + (ey - py) * from, angle + turn + chance.bell() * 0.22, long * chance.between(0.6, 0.8), wide * 0.62, depth - 1);
    }
  };
  grow(x, foot, -Math.PI / 2 + chance.bell() * 0.08, high * 0.36, high * 0.05, 5);
  return { d, tips };
}
/** So many leaves about each twig's end; `lift` sets them toward the light. */
function leaves(chance: Chance, tips: [number, number][], each: number, spread: number, lift: number): string {
  let d = '';
  for (const [x, y] of tips)
    for (let i = 0; i < each; i++)
      d += cut(
        x - lift * 0.6 + chance.bell() * spread,
        y - lift + chance.bell() * spread,
        chance.next() * 3,
        chance.between(2.2, 4.8),
        chance.between(0.9, 1.8),
      );
  return d;
}

function trees(on: Drawing, season: Season, chance: Chance) {
  const foot = PANE.y + PANE.h;
  const places: [number, number][] = [
    [PANE.x + 44, 92],
    [PANE.x + 228, 118],
  ];
  for (const [x, high] of places) {
    const { d, tips } = bare(chance, x, foot, high);
    on.path(d, season === 'morning' ? '#1a2220' : '#080d0e');
    if (season === 'spring')
      on.path(leaves(chance, tips, 1, 3, 0), '#7f9560', { opacity: 0.9 }).path(
        leaves(
          chance,
          tips.filter((_, i) => i % 3 === 0),
          1,
          2.6,
          1,
        ),
        '#b4c083',
        { opacity: 0.9 },
      );
    if (season === 'summer') {
      on.path(leaves(chance, tips, 6, 8, 0), '#1b2a1d', { opacity: 0.97 });
      on.path(leaves(chance, tips, 2, 6, 2.5), '#55693b', { opacity: 0.9 }).path(
        leaves(
          chance,
          tips.filter((_, i) => i % 2 === 0),
          1,
          5,
          4.5,
        ),
        '#a9a65c',
        { opacity: 0.85 },
      );
    }
    if (season === 'autumn')
      on.path(
        leaves(
          chance,
          tips.filter((_, i) => i % 2 === 0),
          1,
          3,
          0,
        ),
        '#87694a',
        { opacity: 0.95 },
      ).path(
        leaves(
          chance,
          tips.filter((_, i) => i % 5 === 0),
          1,
          3,
          1,
        ),
        '#b39460',
        { opacity: 0.95 },
      );
    if (season === 'winter')
      on.path(
        leaves(
          chance,
          tips.filter((_, i) => i % 2 === 0),
          1,
          1.2,
          1,
        ),
        '#d6e1e6',
        { opacity: 0.7 },
      );
  }
}
/** Paints the whole of the glass; the caller clips it. */
export function view(on: Drawing, season: Season) {
  const weather = WEATHER[season];
  const chance = seeded(`window ${season}`);
  const drift = noise(`clouds ${season}`);
  const foot = PANE.y + PANE.h;
  on.rect(
    PANE.x,
    PANE.y,
    PANE.w,
    PANE.h,
    on.linear(
      [0, PANE.y],
      [0, foot - 30],
      [
        [0, weather.sky[0]],
        [0.5, weather.sky[1]],
        [1, weather.sky[2]],
      ],
    ),
  );
  // Level cuts for air, gathered in banks of cloud.
  const bank = (x: number, y: number) => Math.max(0, drift(x / 70, y / 22) * 0.9 + 0.12);
  on.path(
    hatch(chance, {
      ...PANE,
      h: 130,
      count: 640,
      length: [14, 44],
      width: [0.6, 1.6],
      angle: (x, y) => 0.04 + 0.1 * drift(x / 90, y / 40),
      density: bank,
      bend: 1.2,
    }),
    weather.cloud,
    { opacity: 0.42 },
  );
  on.path(
    hatch(chance, {
      ...PANE,
      h: 120,
      count: 420,
      length: [12, 38],
      width: [0.5, 1.4],
      angle: (x, y) => 0.04 + 0.1 * drift(x / 90, y / 40),
      density: (x, y) => bank(x + 300, y + 40),
      bend: 1.2,
    }),
    weather.sky[0],
    { opacity: 0.5 },
  );
  if ((season === 'morning' || season === 'summer') && !on.sombre)
    on.ellipse(
      PANE.x + 78,
      foot - 74,
      110,
      54,
      on.radial(
        [PANE.x + 78, foot - 74],
        110,
        [
          [0, '#fff0c4', season === 'summer' ? 0.55 : 0.4],
          [1, '#fff0c4', 0],
        ],
        0.5,
      ),
    );
  on.path(skyline(FAR), weather.roofs[0]);
  on.path(
    hatch(chance, { x: PANE.x, y: foot - 90, w: PANE.w, h: 60, count: 340, length: [5, 16], width: [0.5, 1], angle: () => 0.02, density: () => 0.6 }),
    weather.sky[2],
    { opacity: 0.13 },
  );
  if (weather.edge) on.path(ridges(FAR, 2), weather.edge, { opacity: 0.4 });
  on.rect(
    PANE.x,
    foot - 70,
    PANE.w,
    70,
    on.linear(
      [0, foot - 70],
      [0, foot],
      [
        [0, weather.sky[2], 0],
        [0.55, weather.sky[2], 0.22],
        [1, weather.sky[2], 0],
      ],
    ),
  );
  on.path(skyline(NEAR), weather.roofs[1]);
  const near = on.clip(skyline(NEAR));
  on.group({ 'clip-path': near }, (part) =>
    part.path(
      hatch(chance, { x: PANE.x, y: foot - 80, w: PANE.w, h: 80, count: 420, length: [5, 18], width: [0.5, 1.1], angle: () => 0.02 }),
      weather.roofs[0],
      { opacity: 0.6 },
    ),
  );
  if (weather.edge) on.path(ridges(NEAR, 2.6), weather.edge, { opacity: 0.92 });
  const lamps: [number, number][] = [
    [62, 34],
    [72, 34],
    [62, 18],
    [164, 30],
    [176, 30],
    [164, 14],
    [214, 16],
    [10, 16],
  ];
  for (const [x, up] of lamps.slice(0, weather.lights)) {
    on.rect(
      PANE.x + x - 3,
      foot - up - 4,
      12,
      14,
      on.radial([PANE.x + x + 3, foot - up + 3], 10, [
        [0, '#f4c96a', 0.5],
        [1, '#f4c96a', 0],
      ]),
    );
    on.rect(PANE.x + x, foot - up, 5.4, 7, '#f3cf7c')
      .rect(PANE.x + x + 2.4, foot - up, 0.7, 7, '#5a3f16')
      .rect(PANE.x + x, foot - up + 2.8, 5.4, 0.7, '#5a3f16');
  }
  trees(on, season, chance);
  ground(on, season, chance, foot);
  panes(on, season, chance);
}
/** What lies on the outer sill and the street before it. */
function ground(on: Drawing, season: Season, chance: Chance, foot: number) {
  if (season === 'winter') {
    on.path(
      `M${PANE.x} ${foot}V${foot - 9}C${PANE.x + 40} ${foot - 15} ${PANE.x + 90} ${foot - 7} ${PANE.x + 128} ${foot - 10}S${PANE.x + 214} ${foot - 16} ${PANE.x + PANE.w} ${foot - 8}V${foot}Z`,
      '#e3ecf0',
    );
    on.path(hatch(chance, { x: PANE.x, y: foot - 8, w: PANE.w, h: 8, count: 90, length: [8, 22], width: [0.5, 1.1], angle: () => 0.03 }), '#7d95a5', {
      opacity: 0.7,
    });
  } else
    on.path(
      hatch(chance, { x: PANE.x, y: foot - 8, w: PANE.w, h: 8, count: 70, length: [8, 26], width: [0.5, 1.1], angle: () => 0.02 }),
      season === 'summer' ? '#a08a55' : '#5c6661',
      { opacity: 0.6 },
    );
}
/** Frost, wet or dust in the corners of the glass, and the lamp's slanted reflection. */
function panes(on: Drawing, season: Season, chance: Chance) {
  const { x, y, w, h } = PANE;
  if (season === 'winter') {
    let frost = '';
    for (const [cx, cy, sx, sy] of [
      [x, y + h, 1, -1],
      [x + w / 2 - 6, y + h, -1, -1],
      [x + w / 2 + 6, y + h, 1, -1],
      [x + w, y + h, -1, -1],
      [x, y + 86, 1, -1],
      [x + w, y + 86, -1, -1],
    ] as const) {
      for (let i = 0; i < 44; i++) {
        const turn = chance.between(0.1, 1.45);
        const far = chance.next() * 34;
        frost += cut(
          cx + sx * Math.cos(turn) * far,
          cy + sy * Math.sin(turn) * far,
          Math.atan2(sy * Math.sin(turn + chance.bell() * 0.5), sx * Math.cos(turn)),
          chance.between(5, 13),
          chance.between(0.4, 1),
        );
      }
    }
    on.path(frost, '#eef5f7', { opacity: 0.62 });
  }
  const band = season === 'morning' ? 0.16 : 0.09;
  for (const [left, top, wide, high] of [
    [x + 12, y, 60, h],
    [x + 152, y, 42, h],
  ] as const)
    on.path(
      `M${left + 44} ${top}h${wide}L${left - 20 + wide} ${top + high}h-${wide}Z`,
      on.linear(
        [0, top],
        [0, top + high],
        [
          [0, '#ffffff', band],
          [0.7, '#ffffff', 0],
        ],
      ),
    );
  on.rect(
    x,
    y,
    w,
    7,
    on.linear(
      [0, y],
      [0, y + 12],
      [
        [0, '#000', 0.6],
        [1, '#000', 0],
      ],
    ),
  ).rect(
    x,
    y,
    6,
    h,
    on.linear(
      [x, 0],
      [x + 10, 0],
      [
        [0, '#000', 0.5],
        [1, '#000', 0],
      ],
    ),
  );
}
