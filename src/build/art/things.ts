/** Small things of the room: pencil, clip, pin, button plates, pointer, flag. */
import { wireClip } from './clip.ts';
import { cut, hatch } from './cuts.ts';
import type { Draw } from './drawing.ts';
import { seeded } from './seed.ts';

/** Its point is at the left end. */
export const pencil: Draw = (on) => {
  const body = 'M34 6H170V18H34Z';
  on.path('M6 17L36 21H184V25H34Z', '#0a0603', { opacity: 0.5, filter: on.blur(2) });
  on.path(
    'M34 6L34 18L4 12.6Q2 12 4 11.4Z',
    on.linear(
      [0, 6],
      [0, 18],
      [
        [0, '#f4dcae'],
        [0.5, '#dfbd83'],
        [1, '#a67f49'],
      ],
    ),
  );
  on.path(
    hatch(seeded('pencil wood'), { x: 12, y: 7, w: 24, h: 10, count: 26, length: [5, 13], width: [0.4, 0.8], angle: (_, y) => (12 - y) * 0.03 }),
    '#7d5a2c',
    { opacity: 0.5, 'clip-path': on.clip('M34 6L34 18L4 12Z') },
  );
  on.path('M13.5 9.4L4 11.4Q2 12 4 12.6L13.5 14.6Q12 12 13.5 9.4Z', '#3a3640').path(cut(9, 11.4, -0.1, 8, 0.9), '#8d8896');
  on.path(body, '#1f5b47');
  on.rect(34, 6, 136, 3.8, '#4d9a7c').rect(34, 6, 136, 1.1, '#a4dcc2', { opacity: 0.8 }).rect(34, 9.8, 136, 4.2, '#236650').rect(34, 14, 136, 4, '#123a2e');
  on.path('M34 6q-5 2 -3.4 3.8Q29 11.8 31 14q-2 2.4 3 4h4V6Z', '#236650')
    .path('M34 6q-5 2 -3.4 3.8H38V6Z', '#4d9a7c')
    .path('M31 14q-2 2.4 3 4h4v-4Z', '#123a2e');
  on.path(hatch(seeded('pencil lacquer'), { x: 40, y: 7, w: 128, h: 10, count: 60, length: [8, 26], width: [0.4, 0.9], angle: () => 0 }), '#06251c', {
    opacity: 0.45,
  });
  on.rect(
    164,
    5.6,
    14,
    12.8,
    on.linear(
      [0, 5],
      [0, 19],
      [
        [0, '#fbe7ae'],
        [0.3, '#d9b468'],
        [0.7, '#9a7434'],
        [1, '#5d4216'],
      ],
    ),
  ).line('M167 5.8V18.2M170.6 5.8V18.2M174.6 5.8V18.2', '#5d4216', 0.9, { opacity: 0.7 });
  on.path(
    'M178 6.4H184Q188 8 188 12T184 17.6H178Z',
    on.linear(
      [0, 6],
      [0, 18],
      [
        [0, '#c98d7a'],
        [0.5, '#a4685a'],
        [1, '#6d4038'],
      ],
    ),
  );
};
export const clip: Draw = (on) => wireClip(on, 4, 5, 23, 72);
export const pin: Draw = (on) => {
  on.ellipse(15, 17, 8, 6, '#050302', { opacity: 0.55, filter: on.blur(2) });
  on.ellipse(
    11,
    12.4,
    8.4,
    8.2,
    on.linear(
      [4, 6],
      [18, 20],
      [
        [0, '#d9b468'],
        [1, '#5d4216'],
      ],
    ),
  );
  on.ellipse(
    10,
    10.6,
    6.6,
    6.4,
    on.radial([8, 8], 10, [
      [0, '#fff4cf'],
      [0.3, '#ecd08a'],
      [0.7, '#b58b42'],
      [1, '#6b4a1a'],
    ]),
  );
  on.path(cut(7.6, 7.4, -0.8, 5, 1.2, -0.8), '#ffffff', { opacity: 0.9 });
};

/** A plate to press: its foot shows how far it stands out. */
const button =
  (tones: { lit: string; mid: string; foot: string; edge: string }, down: number): Draw =>
  (on) => {
    const { w } = on;
    const top = 3 + down;
    const high = 42;
    const foot = 4 - down;
    on.rect(3, top + 4, w - 6, high + 1, '#030504', { opacity: 0.6, filter: on.blur(2.2) });
    on.rect(2, top + foot, w - 4, high, tones.foot, { rx: 2 });
    on.rect(
      2,
      top,
      w - 4,
      high,
      on.linear(
        [0, top],
        [0, top + high],
        [
          [0, tones.lit],
          [0.5, tones.mid],
          [1, tones.mid],
        ],
      ),
      { rx: 2 },
    );
    const chance = seeded('button');
    on.path(
      hatch(chance, {
        x: w - 60,
        y: top + 20,
        w: 58,
        h: 21,
        count: 34,
        length: [5, 13],
        width: [0.4, 0.9],
        angle: () => -0.6,
        density: (x, y) => Math.max(0, (x - w + 60) / 70 + (y - top - 30) / 40),
      }),
      tones.edge,
      { opacity: 0.45 },
    );
    on.rect(2.5, top + 0.5, w - 5, high - 1, 'none', { rx: 2, stroke: tones.edge, 'stroke-width': 1, opacity: 0.75 });
    on.rect(4, top + 1, w - 8, 1, '#fffdf2', { opacity: 0.75 });
  };
export const buttonRest = button({ lit: '#fae9bd', mid: '#f0d89c', foot: '#94722f', edge: '#b08a42' }, 0);
export const buttonHover = button({ lit: '#fff6da', mid: '#fae7b4', foot: '#a3803a', edge: '#c9a45c' }, 0);
export const buttonPressed = button({ lit: '#e6cd90', mid: '#e9d096', foot: '#7d5e24', edge: '#94722f' }, 2);
export const buttonGhost: Draw = (on) => {
  on.rect(2, 3, on.w - 4, 44, '#0c110f', { opacity: 0.82, rx: 2 });
  on.rect(2.7, 3.7, on.w - 5.4, 42.6, 'none', {
    rx: 2,
    stroke: on.linear(
      [0, 0],
      [on.w, on.h],
      [
        [0, '#ecd08a'],
        [0.5, '#c9a45c'],
        [1, '#8c6a32'],
      ],
    ),
    'stroke-width': 1.4,
  });
};

/** A brass pointer on a ruled scale. */
export const pointer: Draw = (on) => {
  const d = 'M4 3H20V25L12 36L4 25Z';
  on.path(d, '#050302', { opacity: 0.55, filter: on.blur(1.6), transform: 'translate(1.6 2.2)' });
  on.path(
    d,
    on.linear(
      [4, 0],
      [20, 0],
      [
        [0, '#8c6a32'],
        [0.22, '#f3dca0'],
        [0.42, '#d9b468'],
        [0.8, '#9a7434'],
        [1, '#5d4216'],
      ],
    ),
  );
  on.line(d, '#3a280d', 1, { opacity: 0.8, 'stroke-linejoin': 'round' })
    .line('M12 9V22', '#3a280d', 1.4)
    .line('M13 9V22', '#fff0c4', 0.7, { opacity: 0.7 })
    .line('M5 4H19', '#fff8e0', 0.9, { opacity: 0.9 });
};
/** Play from here. */
export const flag: Draw = (on) => {
  on.line('M5 3V43', '#1d1a17', 1.9, { 'stroke-linecap': 'round' });
  const d = 'M6 3C14 7 22 4 34 11C24 13 16 17 6 18Z';
  on.path(
    d,
    on.linear(
      [6, 3],
      [34, 16],
      [
        [0, '#3e8f70'],
        [0.5, '#1f5b47'],
        [1, '#123a2e'],
      ],
    ),
  );
  on.path(
    hatch(seeded('flag'), { x: 6, y: 3, w: 28, h: 15, count: 26, length: [4, 10], width: [0.4, 0.9], angle: () => 0.2, density: (x) => x / 40 }),
    '#04211a',
    { opacity: 0.6, 'clip-path': on.clip(d) },
  );
};
