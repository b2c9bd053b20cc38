/** The wall of planks behind the desk: dark cuts that turn round the lamp's place; the light itself is `glow`. */
import { cut, hatch } from './cuts.ts';
import type { Draw } from './drawing.ts';
import { noise } from './noise.ts';
import { seeded } from './seed.ts';

export const wall: Draw = (on) => {
  const { w, h } = on;
  const light: [number, number] = [w * 0.14, h * 0.46];
  const chance = seeded('wall');
  const drift = noise('wall drift');
  const far = (x: number, y: number) => Math.hypot(x - light[0], y - light[1]);
  on.rect(0, 0, w, h, '#17211d');
  on.rect(
    0,
    0,
    w,
    h,
    on.radial(light, 900, [
      [0, '#415145'],
      [0.2, '#324238'],
      [0.45, '#222f29'],
      [0.75, '#182320'],
      [1, '#101816'],
    ]),
  );
  const plank = 93;
  for (let x = -8, i = 0; x < w; x += plank, i++) {
    on.rect(x, 0, plank, h, i % 3 === 0 ? '#0c1512' : i % 3 === 1 ? '#3a5246' : '#223029', { opacity: i % 3 === 1 ? 0.1 : 0.16 });
  }
  // Grain of the planks, upright and slow.
  on.path(
    hatch(chance, {
      x: 0,
      y: 0,
      w,
      h,
      count: 900,
      length: [50, 170],
      width: [0.6, 1.6],
      angle: (x, y) => Math.PI / 2 + 0.05 * drift(x / 40, y / 160),
      bend: 3,
    }),
    '#0b1310',
    { opacity: 0.3 },
  );
  on.path(
    hatch(chance, {
      x: 0,
      y: 0,
      w,
      h,
      count: 520,
      length: [30, 120],
      width: [0.5, 1.1],
      angle: () => Math.PI / 2,
      density: (x, y) => Math.max(0, 1 - far(x, y) / 560),
      bend: 2,
    }),
    '#8fa88f',
    { opacity: 0.2 },
  );
  // Dark cuts fly from the lamp and grow long in the dark.
  const away = (x: number, y: number) => Math.atan2(y - light[1], x - light[0]) + 0.16 * drift(x / 130, y / 130);
  on.path(
    hatch(chance, {
      x: 0,
      y: 0,
      w,
      h,
      count: 3000,
      length: [9, 26],
      width: [0.5, 1.25],
      angle: away,
      density: (x, y) => Math.min(0.85, far(x, y) / 420) * (0.55 + 0.45 * drift(x / 70, y / 70)),
    }),
    '#080e0c',
    { opacity: 0.62 },
  );
  on.path(
    hatch(chance, { x: 0, y: 0, w, h, count: 900, length: [20, 56], width: [0.5, 1.3], angle: away, density: (x, y) => Math.max(0, far(x, y) / 800 - 0.12) }),
    '#070c0a',
    { opacity: 0.6 },
  );
  on.path(
    hatch(chance, { x: 0, y: 0, w, h, count: 2000, length: [8, 22], width: [0.5, 1.1], angle: away, density: (x, y) => Math.max(0, 0.75 - far(x, y) / 620) }),
    '#9db79b',
    { opacity: 0.3 },
  );
  for (let x = plank - 8, i = 0; x < w; x += plank, i++) {
    on.rect(x - 1.1, 0, 2.2, h, '#070c0a', { opacity: 0.85 });
    let lip = '';
    for (let y = -10; y < h; y += chance.between(40, 130)) lip += cut(x + 1.7, y, Math.PI / 2, chance.between(40, 120), 1);
    on.path(lip, '#9fb79c', { opacity: Math.max(0.08, 0.42 - Math.abs(x - light[0]) / 1400) });
    for (const y of [26, h - 34])
      if (i % 2 === 0) on.ellipse(x - 40, y + (i % 4) * 5, 1.9, 1.9, '#060a08').ellipse(x - 40.6, y - 0.7 + (i % 4) * 5, 0.8, 0.8, '#8aa089', { opacity: 0.5 });
  }
  on.rect(
    0,
    0,
    w,
    130,
    on.linear(
      [0, 0],
      [0, 130],
      [
        [0, '#060a08', 0.55],
        [1, '#060a08', 0],
      ],
    ),
  );
  on.rect(
    0,
    h - 60,
    w,
    60,
    on.linear(
      [0, h - 60],
      [0, h],
      [
        [0, '#060a08', 0],
        [1, '#060a08', 0.5],
      ],
    ),
  );
};
