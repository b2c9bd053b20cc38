/** The green-shaded brass lamp, lit and dark. */
import { cut, ribbon } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { seeded } from './seed.ts';

const MIDDLE = 130;
const TOP = 34;
const RIM = 124;
const SHADE = `M13 ${RIM}C15 78 44 37 96 ${TOP}H164C216 37 245 78 247 ${RIM}Q130 146 13 ${RIM}Z`;

interface Brass {
  bright: string;
  light: string;
  mid: string;
  dark: string;
  deep: string;
}
const BRASS_LIT: Brass = { bright: '#fff0bd', light: '#eccf86', mid: '#b98d40', dark: '#6d4a1d', deep: '#2f1d0b' };
const BRASS_DIM: Brass = { bright: '#c9b886', light: '#a48f5c', mid: '#6e5a33', dark: '#3e2e16', deep: '#1b130a' };

/** A turned part, lit from the upper left: gradient across its width. */
const turned = (on: Drawing, left: number, right: number, brass: Brass) =>
  on.linear(
    [left, 0],
    [right, 0],
    [
      [0, brass.dark],
      [0.16, brass.mid],
      [0.3, brass.bright],
      [0.44, brass.light],
      [0.66, brass.mid],
      [0.86, brass.dark],
      [1, brass.deep],
    ],
  );

/** How wide the shade is at a height, half and half. */
function halfWidth(y: number) {
  const t = Math.min(1, Math.max(0, (y - TOP) / (RIM - TOP)));
  return 34 + 83 * Math.sqrt(1 - (1 - t) ** 2.1);
}

/** The shade's own cuts, bent as its glass is. */
function shadeCuts(on: Drawing, lit: boolean) {
  const chance = seeded('lamp shade');
  const arcs = (count: number, long: [number, number], wide: [number, number], keep: (u: number, t: number) => number) => {
    let d = '';
    for (let i = 0; i < count; i++) {
      const t = chance.next();
      const level = TOP + 3 + t * (RIM - TOP - 2);
      const half = halfWidth(level);
      const middle = chance.next() * 2 - 1;
      const reach = chance.between(...long) / half;
      const width = chance.between(...wide);
      if (chance.next() > keep(middle, t)) continue;
      const points = Array.from({ length: 6 }, (_, step): [number, number] => {
        const u = Math.max(-0.985, Math.min(0.985, middle + reach * (step / 5 - 0.5)));
        return [MIDDLE + u * half, level + 20 * (0.25 + 0.75 * t) * (1 - u * u) - 9];
      });
      d += ribbon(points, width);
    }
    return d;
  };
  on.path(
    arcs(900, [10, 38], [0.45, 1.15], (u, t) => (Math.max(0, (u - 0.12) / 0.88) ** 0.7 + Math.max(0, (-u - 0.6) / 0.5)) * (1.1 - 0.85 * t)),
    '#03201a',
    { opacity: lit ? 0.6 : 0.7 },
  );
  on.path(
    arcs(380, [10, 34], [0.4, 1], (u, t) => Math.exp(-(((u + 0.3) / 0.34) ** 2)) * (0.4 + 0.6 * t)),
    lit ? '#8fdcb4' : '#5f9a83',
    { opacity: lit ? 0.5 : 0.26 },
  );
  if (lit)
    on.path(
      arcs(420, [8, 26], [0.4, 1], (u, t) => t ** 5 * (1 - u * u * 0.6)),
      '#f1f3bd',
      { opacity: 0.6 },
    );
}

function shade(on: Drawing, lit: boolean) {
  const clip = on.clip(SHADE);
  on.path(SHADE, lit ? '#1f6b53' : '#174a3b');
  on.group({ 'clip-path': clip }, (part) => {
    part.rect(
      0,
      0,
      260,
      150,
      part.linear(
        [13, 0],
        [247, 0],
        lit
          ? [
              [0, '#0d4435'],
              [0.14, '#1d7158'],
              [0.36, '#3f9c79'],
              [0.56, '#237258'],
              [0.8, '#0f4737'],
              [1, '#062a20'],
            ]
          : [
              [0, '#0c2f25'],
              [0.16, '#1a5443'],
              [0.36, '#2c735c'],
              [0.58, '#195040'],
              [0.82, '#0b3227'],
              [1, '#051c15'],
            ],
      ),
    );
    part.rect(
      0,
      0,
      260,
      150,
      part.linear(
        [0, TOP],
        [0, 142],
        [
          [0, '#02140f', 0.5],
          [0.3, '#02140f', 0.12],
          [0.6, '#02140f', 0],
        ],
      ),
    );
    if (lit) {
      // The bulb shines through the glass: a warm belly that grows toward the rim.
      part.rect(
        0,
        0,
        260,
        150,
        part.radial(
          [126, 152],
          128,
          [
            [0, '#fbf4c4', 0.95],
            [0.28, '#d8e6a6', 0.62],
            [0.58, '#7fc596', 0.26],
            [1, '#7fc596', 0],
          ],
          0.66,
        ),
      );
      part.rect(
        0,
        96,
        260,
        54,
        part.linear(
          [0, 100],
          [0, 142],
          [
            [0, '#f7f0b8', 0],
            [1, '#fff6c6', 0.55],
          ],
        ),
      );
    } else
      part.rect(
        0,
        92,
        260,
        58,
        part.linear(
          [0, 96],
          [0, 142],
          [
            [0, '#02140f', 0],
            [1, '#02140f', 0.55],
          ],
        ),
      );
    shadeCuts(part, lit);
    // The room's window in the glass, and a rim of light on the far shoulder.
    part.path('M50 116C46 88 60 60 86 47C91 45 93 48 89 51C70 64 58 86 60 114C60 119 51 121 50 116Z', '#e9fff0', { opacity: lit ? 0.5 : 0.26 });
    part.path('M70 112C68 92 76 74 90 62C84 78 77 92 77 112C76 115 71 115 70 112Z', '#e9fff0', { opacity: lit ? 0.22 : 0.1 });
    part.path('M226 112C224 88 208 62 182 48C204 56 226 80 231 110C231 114 227 115 226 112Z', '#b9f2d2', { opacity: lit ? 0.3 : 0.16 });
    part.path('M96 37H164C168 38 168 40 160 40H100C92 40 92 38 96 37Z', '#bff0d5', { opacity: lit ? 0.5 : 0.22 });
  });
}
function rim(on: Drawing, lit: boolean, brass: Brass) {
  if (lit) {
    on.path(`M18 ${RIM + 2}Q130 152 242 ${RIM + 2}Q130 139 18 ${RIM + 2}Z`, '#fffbe6', { filter: on.blur(3.5), opacity: 0.9 });
    on.path(`M18 ${RIM + 2.5}Q130 150 242 ${RIM + 2.5}Q130 140 18 ${RIM + 2.5}Z`, '#fffdf2');
  } else on.path(`M18 ${RIM + 2.5}Q130 149 242 ${RIM + 2.5}Q130 140 18 ${RIM + 2.5}Z`, '#0a1d17');
  on.path(
    `M11 ${RIM - 2}Q130 143 249 ${RIM - 2}L250 ${RIM + 2}Q130 149 10 ${RIM + 2}Z`,
    on.linear(
      [10, 0],
      [250, 0],
      [
        [0, brass.mid],
        [0.2, brass.light],
        [0.34, brass.bright],
        [0.6, brass.light],
        [0.85, brass.mid],
        [1, brass.dark],
      ],
    ),
  );
  on.line(`M11 ${RIM + 2.2}Q130 149 249 ${RIM + 2.2}`, brass.deep, 0.9, { opacity: 0.65 });
  on.line(`M14 ${RIM - 2}Q130 142.4 246 ${RIM - 2}`, '#062018', 0.9, { opacity: 0.6 });
}
function cap(on: Drawing, brass: Brass) {
  on.path('M108 37V25Q108 22 112 22H148Q152 22 152 25V37Q130 42 108 37Z', turned(on, 108, 152, brass));
  on.path('M118 22Q118 17 122 17H138Q142 17 142 22Z', turned(on, 118, 142, brass));
  on.path(
    'M124 17C119 13 122 3 130 3C138 3 141 13 136 17Z',
    on.radial([127, 8], 12, [
      [0, brass.bright],
      [0.4, brass.light],
      [0.75, brass.mid],
      [1, brass.dark],
    ]),
  );
  on.line('M109 27H151M109 33.4Q130 37 151 33.4', brass.deep, 0.8, { opacity: 0.55 });
}
function stem(on: Drawing, lit: boolean, brass: Brass) {
  // Two arms of the yoke vanish under the shade; below it stem, knob and foot.
  on.path('M125 138H135L134.4 262H125.6Z', turned(on, 125, 135, brass));
  if (lit)
    on.rect(
      125,
      136,
      10,
      60,
      on.linear(
        [0, 136],
        [0, 196],
        [
          [0, '#fff3c4', 0.8],
          [1, '#fff3c4', 0],
        ],
      ),
    );
  else
    on.rect(
      125,
      136,
      10,
      40,
      on.linear(
        [0, 136],
        [0, 176],
        [
          [0, '#0a0805', 0.7],
          [1, '#0a0805', 0],
        ],
      ),
    );
  on.path(
    'M119 178C115 182 115 196 119 200H141C145 196 145 182 141 178Z',
    on.radial([125, 185], 20, [
      [0, brass.bright],
      [0.35, brass.light],
      [0.7, brass.mid],
      [1, brass.deep],
    ]),
  );
  on.rect(120, 174.5, 20, 4, turned(on, 120, 140, brass)).rect(120, 199.5, 20, 4, turned(on, 120, 140, brass));
  on.line('M117 185H143M116.5 193H143.5', brass.deep, 0.8, { opacity: 0.5 });
  on.path('M120 244C121 252 116 258 110 262H150C144 258 139 252 140 244Z', turned(on, 112, 148, brass));
  on.line('M119.6 247H140.4', brass.deep, 0.9, { opacity: 0.5 });
}
function foot(on: Drawing, lit: boolean, brass: Brass) {
  on.ellipse(136, 291, 96, 8.5, '#050302', { filter: on.blur(3), opacity: 0.75 });
  const dome = 'M62 286C66 274 96 261 130 260C164 261 194 274 198 286Q198 293 130 296Q62 293 62 286Z';
  on.path(
    dome,
    on.linear(
      [62, 0],
      [198, 0],
      [
        [0, brass.dark],
        [0.18, brass.mid],
        [0.36, brass.bright],
        [0.5, brass.light],
        [0.72, brass.mid],
        [0.9, brass.dark],
        [1, brass.deep],
      ],
    ),
  );
  on.group({ 'clip-path': on.clip(dome) }, (part) => {
    part.rect(
      56,
      256,
      150,
      44,
      part.linear(
        [0, 260],
        [0, 296],
        [
          [0, '#fff3c4', lit ? 0.5 : 0.12],
          [0.35, '#fff3c4', 0],
          [0.72, brass.deep, 0.1],
          [1, brass.deep, 0.75],
        ],
      ),
    );
    const chance = seeded('lamp foot');
    let dark = '';
    let bright = '';
    for (let i = 0; i < 90; i++) {
      const u = chance.next() * 2 - 1;
      const t = chance.next();
      const x = MIDDLE + u * (22 + 46 * t);
      const y = 263 + t * 28 - 5 * u * u * (1 - t);
      const tilt = u * 0.4 * (1 - t * 0.7);
      if (u > 0.1) dark += cut(x, y, tilt, chance.between(8, 22), chance.between(0.5, 1.4));
      else if (u < -0.15 && chance.whether(0.6)) bright += cut(x, y, tilt, chance.between(6, 16), chance.between(0.4, 1));
    }
    part.path(dark, brass.deep, { opacity: 0.6 });
    part.path(bright, '#fff6d4', { opacity: lit ? 0.6 : 0.25 });
  });
  on.line('M62.5 286.5Q64 292.5 130 295.6Q196 292.5 197.5 286.5', brass.deep, 1, { opacity: 0.8 });
  on.line('M68 283Q96 291 150 290.4', '#fff3c4', 0.9, { opacity: lit ? 0.6 : 0.2 });
}
function chain(on: Drawing, brass: Brass) {
  let beads = '';
  for (let y = 140; y < 188; y += 3.4) beads += `M${197 + Math.sin(y / 26) * 0.7} ${y}h0.01`;
  on.line(beads, brass.light, 2.1, { 'stroke-linecap': 'round' });
  on.path(
    'M197 187C193 190 192 198 197 200C202 198 201 190 197 187Z',
    on.radial([195.5, 192], 7, [
      [0, brass.bright],
      [0.5, brass.light],
      [1, brass.dark],
    ]),
  );
}
const whole =
  (lit: boolean): Draw =>
  (on) => {
    const brass = lit ? BRASS_LIT : BRASS_DIM;
    foot(on, lit, brass);
    stem(on, lit, brass);
    chain(on, brass);
    cap(on, brass);
    if (lit)
      on.path(
        'M112 150L70 262H190L148 150Z',
        on.linear(
          [0, 146],
          [0, 258],
          [
            [0, '#fff3c4', 0.16],
            [1, '#fff3c4', 0],
          ],
        ),
        { filter: on.blur(9) },
      );
    shade(on, lit);
    rim(on, lit, brass);
  };
export const lamp = whole(true);
export const lampOff = whole(false);
