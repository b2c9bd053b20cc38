/** The shelf about the folders: its back, its front board, the unlabelled row in the dark, and what shows a folder's state. */
import { cut, hatch } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { typed } from './marks.ts';
import { noise } from './noise.ts';
import { STOCK, sheet } from './paper.ts';
import { seeded } from './seed.ts';
import { wood } from './wood.ts';

export const shelfWall: Draw = (on) => {
  const { w, h } = on;
  const chance = seeded('shelf wall');
  const drift = noise('shelf wall');
  on.rect(0, 0, w, h, '#121a17');
  on.rect(
    0,
    0,
    w,
    h,
    on.radial(
      [w * 0.1, h * 0.2],
      900,
      [
        [0, '#34473c'],
        [0.3, '#233029'],
        [0.6, '#161f1b'],
        [1, '#0c1210'],
      ],
      0.6,
    ),
  );
  on.path(
    hatch(chance, {
      x: 0,
      y: 0,
      w,
      h,
      count: 1500,
      length: [30, 120],
      width: [0.6, 1.7],
      angle: (x, y) => Math.PI / 2 + 0.06 * drift(x / 50, y / 90),
      bend: 2,
    }),
    '#070c0a',
    { opacity: 0.5 },
  );
  on.path(
    hatch(chance, {
      x: 0,
      y: 0,
      w,
      h,
      count: 900,
      length: [16, 60],
      width: [0.5, 1.2],
      angle: () => Math.PI / 2,
      density: (x, y) => Math.max(0, 0.9 - Math.hypot(x - 100, y - 80) / 620),
    }),
    '#93ab90',
    { opacity: 0.28 },
  );
  for (let x = 68; x < w; x += 102)
    on.rect(x, 0, 2, h, '#060a08', { opacity: 0.9 }).rect(x + 2, 0, 0.9, h, '#8ea58c', { opacity: Math.max(0.05, 0.3 - x / 2600) });
  on.rect(
    0,
    0,
    w,
    70,
    on.linear(
      [0, 0],
      [0, 70],
      [
        [0, '#030605', 0.7],
        [1, '#030605', 0],
      ],
    ),
  );
  on.rect(
    0,
    h - 90,
    w,
    90,
    on.linear(
      [0, h - 90],
      [0, h],
      [
        [0, '#030605', 0],
        [1, '#030605', 0.75],
      ],
    ),
  );
};

export const shelfFront: Draw = (on) => {
  const { w, h } = on;
  const tones = { deep: '#0c0704', dark: '#1f140b', mid: '#6a4a2f', lit: '#c79a60' };
  on.rect(
    0,
    0,
    w,
    h,
    on.linear(
      [0, 0],
      [w, 0],
      [
        [0, '#5d4229'],
        [0.25, '#4a3421'],
        [0.6, '#312217'],
        [1, '#1d140d'],
      ],
    ),
  );
  wood(on, {
    seed: 'shelf front',
    x: 0,
    y: 0,
    w,
    h,
    boards: [h],
    knots: [
      { x: 330, y: 62, r: 12 },
      { x: 905, y: 74, r: 15 },
      { x: 1240, y: 50, r: 9 },
    ],
    tones,
    light: (x) => Math.max(0, 0.95 - x / 1150),
  });
  on.rect(
    0,
    0,
    w,
    4,
    on.linear(
      [0, 0],
      [w, 0],
      [
        [0, '#f3d08c'],
        [0.4, '#b58b52'],
        [1, '#4a3620'],
      ],
    ),
  ).rect(0, 0, w, 1, '#fff0c4', { opacity: 0.5 });
  on.rect(
    0,
    4,
    w,
    12,
    on.linear(
      [0, 4],
      [0, 16],
      [
        [0, '#f4d08a', 0.22],
        [1, '#f4d08a', 0],
      ],
    ),
  );
  on.rect(
    0,
    h - 40,
    w,
    40,
    on.linear(
      [0, h - 40],
      [0, h],
      [
        [0, '#060302', 0],
        [1, '#060302', 0.6],
      ],
    ),
  );
};

/** Files nobody has opened yet: spines close together, their labels bare, going out into the dark. */
export const backRow: Draw = (on) => {
  const chance = seeded('back row');
  const shades = ['#4c4b3d', '#3f4a3d', '#5a4d37', '#37443b', '#4f4839', '#494031', '#35403a'];
  let x = -6;
  while (x < on.w) {
    const w = chance.between(30, 64);
    const high = chance.between(150, 226);
    const y = on.h - high;
    const lean = chance.whether(0.14) ? chance.between(-1.6, 1.6) : 0;
    on.group(lean ? { transform: `rotate(${lean.toFixed(2)} ${x} ${on.h})` } : {}, (part) =>
      spine(part, { x, y, w, high, ground: chance.pick(shades), dark: 0.02 + 0.7 * Math.max(0, x / on.w) }),
    );
    x += w + chance.between(0.6, 2.4);
  }
};
/** `dark` says how far out in the dark it stands. */
function spine(on: Drawing, { x, y, w, high, ground, dark }: { x: number; y: number; w: number; high: number; ground: string; dark: number }) {
  const chance = seeded(`spine ${x}`);
  const shape = `M${x} ${y + 2}q${w / 2} -4 ${w} 0V${y + high}H${x}Z`;
  on.path(
    shape,
    on.linear(
      [x, 0],
      [x + w, 0],
      [
        [0, '#7d7862'],
        [0.08, ground],
        [0.7, ground],
        [1, '#0a0e0c'],
      ],
    ),
  );
  on.path(
    hatch(chance, { x: x + 2, y: y + 2, w: w - 4, h: high, count: Math.round(w * 1.6), length: [10, 34], width: [0.5, 1.3], angle: () => 1.56 }),
    '#0a0d0b',
    { opacity: 0.55 },
  );
  on.path(
    hatch(chance, { x: x + 2, y: y + 2, w: w * 0.4, h: high, count: Math.round(w * 0.5), length: [8, 26], width: [0.4, 0.9], angle: () => 1.56 }),
    '#a8a288',
    { opacity: 0.32 },
  );
  on.line(`M${x + 1} ${y + 2.4}q${w / 2} -4 ${w - 2} 0`, '#b3ac90', 1, { opacity: 0.5 });
  if (w > 38) {
    const top = y + chance.between(24, 44);
    on.rect(x + 7, top, w - 14, chance.between(28, 48), '#77735f', { opacity: 0.75 }).path(cut(x + w / 2, top + 9, 0, w - 22, 0.8), '#2c2b22', {
      opacity: 0.5,
    });
  } else on.rect(x, y + 34, w, 1.4, '#0a0d0b', { opacity: 0.7 }).rect(x, y + high - 46, w, 1.4, '#0a0d0b', { opacity: 0.7 });
  on.path(shape, '#0b110f', { opacity: dark }).path(
    shape,
    on.linear(
      [0, y + high - 120],
      [0, y + high],
      [
        [0, '#060a08', 0],
        [1, '#060a08', 0.7],
      ],
    ),
  );
}

/** Two buttons and the string wound between them. */
export const stringTied: Draw = (on) => {
  for (const y of [16, 62]) {
    on.ellipse(31.6, y + 2.4, 9.4, 9, '#140a03', { opacity: 0.6, filter: on.blur(1.4) });
    on.ellipse(
      30,
      y,
      9,
      9,
      on.radial([27, y - 4], 13, [
        [0, '#c47f52'],
        [0.45, '#84462a'],
        [1, '#431f10'],
      ]),
    )
      .ellipse(30, y, 2.6, 2.6, '#d8b26a')
      .path(cut(26, y - 5, -0.7, 6, 1, -0.8), '#f0bd94', { opacity: 0.8 });
  }
  const d = 'M23 17C22 34 38 44 38 63M37 17C38 34 22 44 22 63M22 63A8.4 8.4 0 0 0 38 63M23 17A7.4 7.4 0 0 1 37 17M34 71C42 79 32 86 38 97';
  on.line(d, '#140a03', 2, { transform: 'translate(1.2 1.6)', opacity: 0.5 })
    .line(d, '#93815b', 2.1, { 'stroke-linecap': 'round' })
    .line(d, '#f4ead0', 1.3, { 'stroke-linecap': 'round' });
};
/** A slip that shows a dossier is begun. */
export const slip: Draw = (on) => {
  on.rect(5, 5, 36, 88, '#140c04', { opacity: 0.5, filter: on.blur(1.6) });
  sheet(on, 'slip', {
    box: { x: 3, y: 3, w: 36, h: 90 },
    stock: STOCK.white,
    corner: false,
    tooth: 3,
    inside: (page) => page.path(typed(seeded('slip words'), 9, 14, 24, 2, 2.8) + typed(seeded('slip more'), 9, 21, 18, 2, 2.8), '#2a2520'),
  });
};
/** A worn frame; the word in it is the stage's. */
export const stampFrame = (on: Drawing, ink: string, inset = 5) => {
  const chance = seeded(`${on.name} wear`);
  const worn = on.mask((part) => {
    part.rect(0, 0, on.w, on.h, '#fff');
    part.path(hatch(chance, { x: 0, y: 0, w: on.w, h: on.h, count: 260, length: [2, 8], width: [0.5, 1.4], angle: () => chance.next() * 3 }), '#000', {
      opacity: 0.85,
    });
  });
  on.group({ mask: worn, opacity: 0.92 }, (part) => {
    part.rect(inset, inset, on.w - 2 * inset, on.h - 2 * inset, 'none', { stroke: ink, 'stroke-width': 3, rx: 1.5 });
    part.rect(inset + 5, inset + 5, on.w - 2 * inset - 10, on.h - 2 * inset - 10, 'none', { stroke: ink, 'stroke-width': 1.2 });
  });
};
export const stampOpened: Draw = (on) => stampFrame(on, '#9a3420');
/** On a pasted slip, so that it stands on cloth and dark board too. */
export const stampRead: Draw = (on) => {
  on.rect(3, 4, on.w - 5, on.h - 5, '#140c04', { opacity: 0.5, filter: on.blur(1.4) });
  sheet(on, 'pasted', { box: { x: 1.5, y: 1.5, w: on.w - 4, h: on.h - 5 }, stock: STOCK.manila, tooth: 4, corner: false });
  stampFrame(on, '#1f4a3b', 7);
};
