/** For sombre dossiers: an unsown field whose furrows run into the columns of a blank ledger. Nothing else. */
import { cut, hatch, ribbon } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { noise } from './noise.ts';
import { seeded } from './seed.ts';

const HORIZON = 492;
/** Where the furrows meet, a little beyond the horizon's line. */
const FAR: [number, number] = [884, HORIZON - 6];
const FOOT = 780;
/** Furrows at the lower edge are so far apart; every seventh is a column of the ledger. */
const STEP = 15.2;
const LEDGER_TOP = 604;

/** Along furrow `k`, as far down as `t`: 0 at the horizon, 1 at the lower edge. */
const along = (k: number, t: number): [number, number] => [FAR[0] + k * STEP * t, FAR[1] + (FOOT - FAR[1]) * t];
const depth = (y: number) => (y - FAR[1]) / (FOOT - FAR[1]);

function sky(on: Drawing) {
  const chance = seeded('sombre sky');
  const drift = noise('sombre sky');
  on.rect(
    0,
    0,
    on.w,
    HORIZON,
    on.linear(
      [0, 0],
      [0, HORIZON],
      [
        [0, '#101413'],
        [0.45, '#181c1b'],
        [0.8, '#2d322f'],
        [1, '#4d514a'],
      ],
    ),
  );
  // A grain of short level cuts keeps the dark from falling into bands.
  on.path(hatch(chance, { x: 0, y: 0, w: on.w, h: HORIZON, count: 5200, length: [8, 40], width: [0.5, 1], angle: () => 0 }), '#5d625c', { opacity: 0.1 });
  on.path(hatch(chance, { x: 0, y: 0, w: on.w, h: HORIZON, count: 4200, length: [8, 40], width: [0.5, 1], angle: () => 0 }), '#050706', { opacity: 0.14 });
  const low = (y: number) => Math.max(0, (y - 250) / 260);
  on.path(
    hatch(chance, {
      x: 0,
      y: 240,
      w: on.w,
      h: HORIZON - 244,
      count: 700,
      length: [40, 220],
      width: [0.5, 1.4],
      angle: () => 0,
      density: (x, y) => low(y) * Math.max(0, drift(x / 240, y / 26)),
      bend: 1,
    }),
    '#7d8077',
    { opacity: 0.32 },
  );
  on.path(
    hatch(chance, {
      x: 0,
      y: 200,
      w: on.w,
      h: HORIZON - 204,
      count: 420,
      length: [50, 240],
      width: [0.6, 1.6],
      angle: () => 0,
      density: (x, y) => Math.max(0, drift(x / 260 + 9, y / 30 + 4)),
    }),
    '#0c0f0e',
    { opacity: 0.34 },
  );
}
function furrows(on: Drawing) {
  const chance = seeded('furrows');
  const drift = noise('furrows');
  on.rect(
    0,
    HORIZON,
    on.w,
    on.h - HORIZON,
    on.linear(
      [0, HORIZON],
      [0, on.h],
      [
        [0, '#3c3e39'],
        [0.12, '#2b2d29'],
        [0.5, '#1b1d1b'],
        [1, '#111312'],
      ],
    ),
  );
  let dark = '';
  let light = '';
  let pale = '';
  for (let k = -460; k <= 330; k++) {
    // Each ridge is a run of cuts: none is drawn through, so that it stays earth.
    let t = 0.05 + chance.next() * 0.05;
    const leaves = (k < 0 ? FAR[0] + 20 : on.w - FAR[0] + 20) / (Math.abs(k) * STEP + 1);
    while (t < Math.min(1.04, leaves)) {
      const long = chance.between(0.03, 0.1) * (0.5 + t);
      const wander = chance.bell() * 0.18;
      const points = [0, 0.33, 0.66, 1].map((part): [number, number] => along(k + wander * (part - 0.5) + 0.14 * drift(k * 3.1, t * 9), t + long * part));
      const shade = 0.5 + 0.5 * drift(points[0]![0] / 150, points[0]![1] / 40);
      const ridge = ribbon(points, Math.min(5.2, 6.4 * t * chance.between(0.4, 0.9)));
      const valley = ribbon(
        points.map(([x, y]): [number, number] => [x + 4.6 * t, y]),
        Math.min(6, 7.5 * t * chance.between(0.5, 1)),
      );
      dark += valley;
      if (chance.next() < 0.5 + 0.45 * shade) {
        if (t < 0.3) pale += ridge;
        else light += ridge;
      }
      t += long * chance.between(0.85, 1.5);
    }
  }
  on.path(dark, '#070908', { opacity: 0.85 }).path(pale, '#96978c', { opacity: 0.5 }).path(light, '#8b8c82', { opacity: 0.55 });
  let clods = '';
  for (let i = 0; i < 900; i++) {
    const t = chance.next() ** 1.4 * 0.96 + 0.05;
    const [x, y] = along(chance.between(-130, 96), t);
    clods += cut(x, y, chance.bell() * 0.25, 2 + 12 * t * chance.next(), 0.5 + 1.6 * t * chance.next());
  }
  on.path(clods, '#5a5b54', { opacity: 0.35 });
  // Far off everything runs together into level cuts.
  on.path(
    hatch(chance, {
      x: 0,
      y: HORIZON + 1,
      w: on.w,
      h: 34,
      count: 900,
      length: [14, 70],
      width: [0.4, 1.1],
      angle: () => 0,
      density: (_, y) => 1 - (y - HORIZON) / 40,
    }),
    '#94958b',
    { opacity: 0.3 },
  );
  on.path(
    hatch(chance, {
      x: 0,
      y: HORIZON + 1,
      w: on.w,
      h: 40,
      count: 600,
      length: [14, 80],
      width: [0.5, 1.2],
      angle: () => 0,
      density: (_, y) => 1 - (y - HORIZON) / 48,
    }),
    '#0c0e0d',
    { opacity: 0.55 },
  );
  on.rect(0, HORIZON - 0.8, on.w, 1.5, '#a5a69b', { opacity: 0.75 });
}
/** Its rules are the furrows themselves, gone straight. */
function ledger(on: Drawing) {
  const chance = seeded('ledger');
  const top = depth(LEDGER_TOP);
  const half = 24.5;
  const corner = (k: number, t: number) =>
    along(k, t)
      .map((each) => each.toFixed(1))
      .join(' ');
  const page = `M${corner(-half, top)}L${corner(half, top)}L${corner(half, 1)}L${corner(-half, 1)}Z`;
  on.path(page, '#000', { opacity: 0.7, filter: on.blur(9), transform: 'translate(6 10)' });
  // The furrow's light creeps up to the page and becomes its rule.
  let lead = '';
  for (const k of [-21, -14, -7, 0, 7, 14, 21])
    for (const [from, to] of [
      [0.42, 0.66],
      [0.58, 0.86],
      [0.76, 1.03],
    ] as const)
      lead += ribbon([along(k, top * from), along(k, (top * (from + to)) / 2), along(k, top * to)], 1.1 + 1.3 * to);
  on.path(lead, '#c2bfb1', { opacity: 0.5 });
  on.path(
    page,
    on.linear(
      [0, LEDGER_TOP],
      [0, on.h],
      [
        [0, '#9b988b'],
        [0.35, '#bcb8a9'],
        [1, '#d8d3c3'],
      ],
    ),
  );
  on.group({ 'clip-path': on.clip(page) }, (part) => {
    let level = '';
    for (let row = 0; row < 22; row++) {
      const t = top + (1 - top) * (0.07 + (row / 21) ** 1.35 * 0.95);
      const [left, y] = along(-half, t);
      const [right] = along(half, t);
      level += cut((left + right) / 2, y, 0, (right - left) * 1.12, 0.7 + 0.9 * (row / 21));
    }
    part.path(level, '#6e7a74', { opacity: 0.55 });
    const t = top + (1 - top) * 0.035;
    const [left, y] = along(-half, t);
    const [right] = along(half, t);
    part.rect(left, y - 1, right - left, 1.2, '#4f4e47', { opacity: 0.9 }).rect(left, y + 1.8, right - left, 0.8, '#4f4e47', { opacity: 0.8 });
    let rules = '';
    for (const k of [-21, -20.3, -14, -7, 7, 14, 20.3, 21])
      rules += ribbon([along(k, top * 0.9), along(k, (1 + top) / 2), along(k, 1.1)], Math.abs(k) > 20 ? 1.4 : 1.9);
    part.path(rules, '#55534b', { opacity: 0.85 });
    part.path(`M${corner(0, top)}L${corner(0.32, 1)}L${corner(-0.32, 1)}Z`, '#3a3933', { opacity: 0.8 });
    part.path(
      `M${corner(-2.6, top)}L${corner(2.6, top)}L${corner(2.6, 1.05)}L${corner(-2.6, 1.05)}Z`,
      part.linear(
        [FAR[0] - 34, 0],
        [FAR[0] + 34, 0],
        [
          [0, '#3a3933', 0],
          [0.5, '#3a3933', 0.3],
          [1, '#3a3933', 0],
        ],
      ),
    );
    part.path(
      hatch(chance, {
        x: 480,
        y: LEDGER_TOP,
        w: 800,
        h: 180,
        count: 420,
        length: [5, 18],
        width: [0.5, 1.1],
        angle: (x) => Math.atan2(300, x - FAR[0]),
        density: (x) => 0.12 + Math.max(0, (x - FAR[0]) / 420),
      }),
      '#6b6859',
      { opacity: 0.34 },
    );
  });
  on.line(`M${corner(-half, top)}L${corner(half, top)}`, '#e8e4d6', 1.3, { opacity: 0.8 }).line(`M${corner(-half, top)}L${corner(-half, 1)}`, '#e8e4d6', 1, {
    opacity: 0.5,
  });
}
export const field: Draw = (on) => {
  sky(on);
  furrows(on);
  // Words stand on the left and above: it goes dark there.
  on.rect(
    0,
    HORIZON + 2,
    on.w,
    on.h - HORIZON,
    on.linear(
      [0, 700],
      [760, 520],
      [
        [0, '#0c0f0e', 0.88],
        [0.5, '#0c0f0e', 0.5],
        [1, '#0c0f0e', 0],
      ],
    ),
  );
  on.rect(
    1100,
    HORIZON + 2,
    266,
    on.h - HORIZON,
    on.linear(
      [1100, 0],
      [1366, 0],
      [
        [0, '#0c0f0e', 0],
        [1, '#0c0f0e', 0.45],
      ],
    ),
  );
  ledger(on);
};
