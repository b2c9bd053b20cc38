/** The wall map's cloth, rollers and cord; what is on the map is the stage's. */
import { cut, hatch } from './cuts.ts';
import type { Draw } from './drawing.ts';
import { noise } from './noise.ts';
import { seeded } from './seed.ts';
import { wood } from './wood.ts';

export const mapLinen: Draw = (on) => {
  const { w, h } = on;
  const chance = seeded('linen');
  const drift = noise('linen age');
  on.rect(0, 0, w, h, '#d9c492');
  on.rect(
    0,
    0,
    w,
    h,
    on.radial(
      [w * 0.2, h * 0.2],
      1150,
      [
        [0, '#f1e2bb'],
        [0.35, '#e4d0a0'],
        [0.7, '#cdb580'],
        [1, '#a98f5d'],
      ],
      0.8,
    ),
  );
  // Weave: threads over and under, thicker where it has aged.
  const worn = (x: number, y: number) => 0.5 + 0.5 * drift(x / 80, y / 80);
  on.path(hatch(chance, { x: 0, y: 0, w, h, count: 5200, length: [5, 22], width: [0.4, 0.8], angle: () => 0, density: worn }), '#8a7142', { opacity: 0.2 });
  on.path(hatch(chance, { x: 0, y: 0, w, h, count: 4200, length: [4, 16], width: [0.4, 0.8], angle: () => Math.PI / 2, density: worn }), '#8a7142', {
    opacity: 0.16,
  });
  on.path(
    hatch(chance, { x: 0, y: 0, w, h, count: 3000, length: [4, 18], width: [0.4, 0.8], angle: () => 0, density: (x, y) => (1 - worn(x, y)) * (1.1 - x / w) }),
    '#fff6dc',
    { opacity: 0.5 },
  );
  for (const share of [0.25, 0.5, 0.75]) {
    const x = w * share;
    on.rect(
      x - 26,
      0,
      26,
      h,
      on.linear(
        [x - 26, 0],
        [x, 0],
        [
          [0, '#fff6dc', 0],
          [1, '#fff6dc', 0.34],
        ],
      ),
    ).rect(
      x,
      0,
      30,
      h,
      on.linear(
        [x, 0],
        [x + 30, 0],
        [
          [0, '#4d3a16', 0.3],
          [1, '#4d3a16', 0],
        ],
      ),
    );
    let crease = '';
    for (let y = 0; y < h; y += chance.between(10, 40)) crease += cut(x + chance.bell(), y, Math.PI / 2, chance.between(12, 40), chance.between(0.5, 1.2));
    on.path(crease, '#5c4722', { opacity: 0.55 });
  }
  on.line(`M12 12H${w - 12}V${h - 12}H12Z`, '#1d1a17', 3, { opacity: 0.9 }).line(`M18.5 18.5H${w - 18.5}V${h - 18.5}H18.5Z`, '#1d1a17', 1, { opacity: 0.85 });
  on.rect(
    0,
    0,
    w,
    26,
    on.linear(
      [0, 0],
      [0, 26],
      [
        [0, '#2a1d08', 0.45],
        [1, '#2a1d08', 0],
      ],
    ),
  ).rect(
    0,
    h - 20,
    w,
    20,
    on.linear(
      [0, h - 20],
      [0, h],
      [
        [0, '#2a1d08', 0],
        [1, '#2a1d08', 0.4],
      ],
    ),
  );
  on.rect(0, 0, 1.2, h, '#fff6dc', { opacity: 0.5 }).rect(w - 1.6, 0, 1.6, h, '#2a1d08', { opacity: 0.6 });
};

export const roller: Draw = (on) => {
  const { w } = on;
  on.rect(24, 14, w - 48, 20, '#030504', { opacity: 0.55, filter: on.blur(3) });
  const tones = { deep: '#180c05', dark: '#3a2211', mid: '#96683c', lit: '#e2b070' };
  const bar = `M20 3H${w - 20}V29H20Z`;
  on.group({ 'clip-path': on.clip(bar) }, (part) => {
    part.rect(20, 3, w - 40, 26, '#6b4526');
    wood(part, {
      seed: 'roller',
      x: 20,
      y: 3,
      w: w - 40,
      h: 26,
      boards: [26],
      knots: [
        { x: 410, y: 17, r: 4 },
        { x: 930, y: 14, r: 5 },
      ],
      tones,
      light: (x) => Math.max(0.15, 0.9 - x / 1500),
      density: 2.2,
    });
    part.rect(
      20,
      3,
      w - 40,
      26,
      part.linear(
        [0, 3],
        [0, 29],
        [
          [0, '#1c0f05', 0.45],
          [0.16, '#ffe3ad', 0.5],
          [0.36, '#ffe3ad', 0.12],
          [0.6, '#1c0f05', 0.2],
          [1, '#0c0502', 0.85],
        ],
      ),
    );
  });
  for (const [x, side] of [
    [18, -1],
    [w - 18, 1],
  ] as const) {
    on.ellipse(x + side * 4, 16, 11, 14.6, '#2a160a');
    on.ellipse(
      x,
      16,
      10,
      15,
      on.radial([x - 4, 9], 20, [
        [0, '#c08850'],
        [0.5, '#7d4f2a'],
        [1, '#36200f'],
      ]),
      { stroke: '#1c0f05', 'stroke-width': 0.9 },
    );
    on.ellipse(x, 16, 4.4, 7, 'none', { stroke: '#2a160a', 'stroke-width': 0.9, opacity: 0.7 }).path(cut(x - 3, 8, -0.6, 8, 1.2, -0.8), '#ffdfa6', {
      opacity: 0.7,
    });
  }
};
export const mapCord: Draw = (on) => {
  const d = `M2 34L${on.w / 2} 7L${on.w - 2} 34`;
  on.line(d, '#050302', 2.4, { opacity: 0.5, transform: 'translate(1.5 2)' });
  on.line(d, '#a08c5e', 2.4, { 'stroke-linejoin': 'round' }).line(d, '#efe0b4', 1.1, { 'stroke-dasharray': '3 2', 'stroke-linejoin': 'round' });
  on.ellipse(
    on.w / 2,
    7,
    5,
    5,
    on.radial([on.w / 2 - 2, 5], 7, [
      [0, '#fff0c4'],
      [0.5, '#c9a45c'],
      [1, '#5d4216'],
    ]),
  );
};
