/** The envelope: shut with string and button, open with its flap up, and the layers a slip goes between. */
import { cut, hatch, ribbon } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { seeded } from './seed.ts';

const LEFT = 8;
const RIGHT = 292;
const TALL = 174;
const MIDDLE = 150;

const lit = (on: Drawing, y: number) =>
  on.linear(
    [LEFT, y],
    [RIGHT, y + TALL],
    [
      [0, '#ecd29b'],
      [0.4, '#d8b97f'],
      [1, '#a98955'],
    ],
  );
/** Cuts that follow a face of the envelope. */
function faceCuts(on: Drawing, d: string, seed: string, y: number, angle: number, share: (x: number, y: number) => number) {
  on.group({ 'clip-path': on.clip(d) }, (part) => {
    const chance = seeded(`envelope ${seed}`);
    part.path(
      hatch(chance, { x: LEFT, y, w: RIGHT - LEFT, h: TALL, count: 420, length: [7, 20], width: [0.5, 1.1], angle: () => angle, density: share, bend: 0.6 }),
      '#6b4d22',
      { opacity: 0.42 },
    );
    part.path(
      hatch(chance, {
        x: LEFT,
        y,
        w: RIGHT - LEFT,
        h: TALL,
        count: 160,
        length: [6, 16],
        width: [0.4, 0.8],
        angle: () => angle,
        density: (px, py) => 0.6 - share(px, py),
      }),
      '#fff0c8',
      { opacity: 0.45 },
    );
  });
}
const rect = (y: number) => `M${LEFT} ${y}H${RIGHT}V${y + TALL}H${LEFT}Z`;

/** The pocket: left, right and lower face, with the seams; its upper edge dips to the middle. */
function pocket(on: Drawing, y: number) {
  const foot = y + TALL;
  const leftFace = `M${LEFT} ${y}L${MIDDLE} ${y + 104}L${LEFT} ${foot}Z`;
  const rightFace = `M${RIGHT} ${y}L${MIDDLE} ${y + 104}L${RIGHT} ${foot}Z`;
  const lowFace = `M${LEFT} ${foot}L${MIDDLE - 13} ${y + 86}Q${MIDDLE} ${y + 76} ${MIDDLE + 13} ${y + 86}L${RIGHT} ${foot}Z`;
  on.path(
    leftFace,
    on.linear(
      [LEFT, y],
      [MIDDLE, y + 90],
      [
        [0, '#e7cc94'],
        [1, '#cdae74'],
      ],
    ),
  );
  on.path(
    rightFace,
    on.linear(
      [MIDDLE, y + 60],
      [RIGHT, y + 120],
      [
        [0, '#c4a469'],
        [1, '#9f804d'],
      ],
    ),
  );
  faceCuts(on, leftFace, 'left', y, 0.62, (x, py) => Math.max(0, 0.5 - x / 400 + (py - y) / 500));
  faceCuts(on, rightFace, 'right', y, -0.62, (x, py) => Math.min(0.9, x / 420 + (py - y) / 600));
  on.path(lowFace, '#2c1d09', { transform: 'translate(1 -2.4)', opacity: 0.4, filter: on.blur(2.2) });
  on.path(
    lowFace,
    on.linear(
      [LEFT + 40, y + 80],
      [RIGHT - 30, foot],
      [
        [0, '#e3c68c'],
        [0.45, '#d0b078'],
        [1, '#a88653'],
      ],
    ),
  );
  faceCuts(on, lowFace, 'low', y, -0.16, (x, py) => Math.max(0, (x - 90) / 260 + (py - foot + 60) / 300));
  on.line(`M${LEFT} ${foot}L${MIDDLE - 13} ${y + 86}Q${MIDDLE} ${y + 76} ${MIDDLE + 13} ${y + 86}L${RIGHT} ${foot}`, '#fbe9bd', 1, { opacity: 0.75 });
  on.line(`M${LEFT} ${y}L${MIDDLE - 16} ${y + 92}M${RIGHT} ${y}L${MIDDLE + 16} ${y + 92}`, '#6b4d22', 0.8, { opacity: 0.55 });
}
const rim = (on: Drawing, y: number) =>
  on.line(
    rect(y),
    on.linear(
      [LEFT, y],
      [RIGHT, y + TALL],
      [
        [0, '#fff3cf', 0.95],
        [0.45, '#fff3cf', 0.3],
        [0.6, '#4d3512', 0.4],
        [1, '#4d3512', 0.9],
      ],
    ),
    1.1,
    { 'stroke-linejoin': 'round' },
  );

function button(on: Drawing, x: number, y: number) {
  on.ellipse(x + 1.4, y + 2.2, 10, 9.6, '#1c0f04', { opacity: 0.6, filter: on.blur(1.4) });
  on.ellipse(
    x,
    y,
    9.6,
    9.6,
    on.radial([x - 3, y - 4], 13, [
      [0, '#c07a4e'],
      [0.45, '#8a4b29'],
      [1, '#4a2412'],
    ]),
  );
  on.ellipse(x, y, 9, 9, 'none', { stroke: '#d99a68', 'stroke-width': 0.7, opacity: 0.6 });
  let d = '';
  for (let i = 0; i < 9; i++) d += cut(x + 2.6 + (i % 3) * 1.6, y - 4 + i * 1.2, 0.8, 5, 0.7);
  on.path(d, '#2c1408', { opacity: 0.6 });
  on.ellipse(x, y, 2.7, 2.7, '#d8b26a')
    .ellipse(x - 0.7, y - 0.8, 1.1, 1.1, '#fff0c4')
    .ellipse(x, y, 2.7, 2.7, 'none', { stroke: '#3a1d0c', 'stroke-width': 0.7 });
}
/** Wound between two buttons, with a loose end. */
function string(on: Drawing, x: number, y: number) {
  const turns = [
    `M${x - 7} ${y + 2}C${x - 8} ${y + 18} ${x + 8} ${y + 30} ${x + 8} ${y + 44}`,
    `M${x + 7} ${y + 2}C${x + 8} ${y + 18} ${x - 8} ${y + 30} ${x - 8} ${y + 44}`,
    `M${x - 8} ${y + 44}A8.4 8.4 0 0 0 ${x + 8} ${y + 44}`,
    `M${x - 7} ${y + 2}A7.6 7.6 0 0 1 ${x + 7} ${y + 2}`,
    `M${x + 4} ${y + 52}C${x + 12} ${y + 62} ${x + 2} ${y + 72} ${x + 9} ${y + 84}`,
  ];
  const d = turns.join('');
  on.line(d, '#1c0f04', 2, { transform: 'translate(1.2 1.6)', opacity: 0.45, 'stroke-linecap': 'round' });
  on.line(d, '#8f7c56', 2.1, { 'stroke-linecap': 'round' })
    .line(d, '#f6ecd0', 1.3, { 'stroke-linecap': 'round' })
    .line(d, '#a08c64', 1.3, { 'stroke-dasharray': '0.7 2.2', opacity: 0.8 });
  on.path(cut(x + 10, y + 88, 1.2, 7, 1) + cut(x + 8, y + 88, 1.8, 7, 1), '#f6ecd0');
}
const FLAP = `M${LEFT} 0H${RIGHT}L${MIDDLE + 14} 101Q${MIDDLE} 111 ${MIDDLE - 14} 101Z`;
function closedFlap(on: Drawing, y: number) {
  on.group({ transform: `translate(0 ${y})` }, (part) => {
    part.path(FLAP, '#2c1d09', { transform: 'translate(1 4)', opacity: 0.5, filter: part.blur(3.4) });
    part.path(
      FLAP,
      part.linear(
        [LEFT, 0],
        [200, 110],
        [
          [0, '#f3dca9'],
          [0.5, '#e1c48b'],
          [1, '#c5a46a'],
        ],
      ),
    );
    faceCuts(part, FLAP, 'flap', -40, -0.06, (x, py) => Math.max(0, (x - 120) / 300 + (60 - py) / 400));
    part.line(`M${RIGHT} 0L${MIDDLE + 14} 101Q${MIDDLE} 111 ${MIDDLE - 14} 101L${LEFT} 0`, '#6b4d22', 1, { opacity: 0.75 });
    part.line(`M${LEFT + 3} 1H${RIGHT - 3}`, '#fff6dc', 1.1, { opacity: 0.85 });
  });
}
export const envelopeShut: Draw = (on) => {
  on.path(rect(8), lit(on, 8));
  pocket(on, 8);
  closedFlap(on, 8);
  rim(on, 8);
  button(on, MIDDLE, 94);
  button(on, MIDDLE, 138);
  string(on, MIDDLE, 94);
};
export const envelopeFlap: Draw = (on) => {
  closedFlap(on, 0);
  button(on, MIDDLE, 86);
};
export const envelopeFront: Draw = (on) => {
  const d = `M${LEFT} 8L${MIDDLE - 13} 94Q${MIDDLE} 84 ${MIDDLE + 13} 94L${RIGHT} 8V182H${LEFT}Z`;
  on.group({ 'clip-path': on.clip(d) }, (part) => {
    pocket(part, 8);
    rim(part, 8);
  });
  button(on, MIDDLE, 138);
};
export const envelopeString: Draw = (on) => {
  string(on, 30, 15);
};

export const envelopeOpen: Draw = (on) => {
  const y = 78;
  // The back, dark inside, then the flap that stands up behind it.
  on.path(
    rect(y),
    on.linear(
      [0, y],
      [0, y + 120],
      [
        [0, '#5e4826'],
        [1, '#92743f'],
      ],
    ),
  );
  const flap = `M${LEFT} ${y + 1}L${MIDDLE - 16} 9Q${MIDDLE} 1 ${MIDDLE + 16} 9L${RIGHT} ${y + 1}Z`;
  on.path(
    flap,
    on.linear(
      [60, 4],
      [240, y],
      [
        [0, '#cbad74'],
        [0.5, '#b3945c'],
        [1, '#8c6e3d'],
      ],
    ),
  );
  on.group({ 'clip-path': on.clip(flap) }, (part) => {
    const chance = seeded('envelope lining');
    part.path(
      hatch(chance, {
        x: LEFT,
        y: 0,
        w: 284,
        h: 80,
        count: 360,
        length: [9, 26],
        width: [0.5, 1.2],
        angle: (x) => (x < MIDDLE ? -0.5 : 0.5),
        density: (x, py) => 0.3 + x / 600 + py / 300,
      }),
      '#4d3512',
      { opacity: 0.5 },
    );
    part.line(`M${LEFT + 22} ${y - 4}L${MIDDLE - 12} 17Q${MIDDLE} 11 ${MIDDLE + 12} 17L${RIGHT - 22} ${y - 4}`, '#efe0b6', 3, { opacity: 0.4 });
  });
  on.line(
    `M${LEFT} ${y}L${MIDDLE - 16} 9Q${MIDDLE} 1 ${MIDDLE + 16} 9L${RIGHT} ${y}`,
    on.linear(
      [LEFT, 0],
      [RIGHT, 0],
      [
        [0, '#fff3cf', 0.9],
        [0.5, '#fff3cf', 0.5],
        [0.6, '#4d3512', 0.5],
        [1, '#4d3512', 0.9],
      ],
    ),
    1.1,
  );
  on.line(`M${LEFT} ${y}H${RIGHT}`, '#3a280d', 1.2, { opacity: 0.7 });
  on.path(
    `M${LEFT} ${y}H${RIGHT}L${MIDDLE} ${y + 110}Z`,
    on.linear(
      [0, y],
      [0, y + 90],
      [
        [0, '#3f2d12'],
        [1, '#6d542b'],
      ],
    ),
  );
  on.path(hatch(seeded('envelope inside'), { x: 40, y, w: 220, h: 70, count: 130, length: [8, 22], width: [0.5, 1.1], angle: () => 0.03 }), '#20160a', {
    opacity: 0.5,
    'clip-path': on.clip(`M${LEFT} ${y}H${RIGHT}L${MIDDLE} ${y + 110}Z`),
  });
  pocket(on, y);
  rim(on, y);
  button(on, MIDDLE, y + 130);
  on.path(
    ribbon(
      [
        [MIDDLE - 6, y + 138],
        [MIDDLE - 12, y + 150],
        [MIDDLE - 4, y + 160],
        [MIDDLE - 8, y + 170],
      ],
      1.8,
    ),
    '#f6ecd0',
  );
};
