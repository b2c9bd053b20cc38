/** The six signs of the prompt cards, in ink: tools and things of the room. */
import { cut, hatch } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { typed } from './marks.ts';
import { seeded } from './seed.ts';

const INK = '#1d1a17';
const LINE = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const stroke = (on: Drawing, d: string, width = 2.1) => on.line(d, INK, width, LINE);

/** Open the scene: the window. */
export const scene: Draw = (on) => {
  on.rect(
    6,
    9,
    50,
    36,
    on.linear(
      [6, 9],
      [56, 45],
      [
        [0, '#fffaf0'],
        [1, '#d6cbb0'],
      ],
    ),
  );
  on.path(
    hatch(seeded('sign scene'), {
      x: 7,
      y: 10,
      w: 48,
      h: 34,
      count: 70,
      length: [4, 9],
      width: [0.6, 1.1],
      angle: () => 1.15,
      density: (x, y) => (x + y) / 110,
    }),
    INK,
    { opacity: 0.75 },
  );
  stroke(on, 'M6 9H56V45H6ZM31 9V45M6 26H56', 2.3);
  stroke(on, 'M3 47.4H59', 2.6);
};
/** Read the source: a page under the glass. */
export const source: Draw = (on) => {
  on.path('M7 6H36V46H7Z', '#fffaf0');
  stroke(on, 'M7 6H36V46H7Z', 2.2);
  const chance = seeded('sign source');
  let d = '';
  for (const y of [14, 20, 26, 32, 38]) d += typed(chance, 11, y, 21, 1.7, 2.4);
  on.path(d, INK, { opacity: 0.85 });
  on.ellipse(
    41,
    26,
    12.4,
    12.4,
    on.radial([37, 21], 16, [
      [0, '#fffdf2'],
      [0.6, '#f4dfa8'],
      [1, '#d8bb74'],
    ]),
    { stroke: INK, 'stroke-width': 2.4 },
  );
  on.path(`${typed(chance, 33, 24, 15, 2.8, 4)}${typed(chance, 33, 30, 13, 2.8, 4)}`, INK, { opacity: 0.75 });
  on.path(cut(36, 19.6, -0.8, 8, 1.4, -1.4), '#ffffff', { opacity: 0.95 });
  stroke(on, 'M50.4 35.4L60 45', 4);
};
/** Take a perspective: two chairs that face each other. */
export const perspective: Draw = (on) => {
  const chance = seeded('sign perspective');
  for (const side of [-1, 1]) {
    const x = (far: number) => 32 + side * far;
    stroke(on, `M${x(27)} 7V46M${x(27)} 27H${x(9)}V46`, 2.5);
    stroke(on, `M${x(27)} 11H${x(24)}M${x(27)} 39H${x(9)}`, 1.4);
    let d = '';
    for (let i = 0; i < 15; i++) d += cut(x(chance.between(10, 25)), chance.between(9, 25), side * 0.9, chance.between(4, 8), chance.between(0.5, 1.1));
    on.path(d, INK, { opacity: 0.45 });
  }
};
/** Press an assumption: a pointer on a scale. */
export const assumption: Draw = (on) => {
  stroke(on, 'M4 36H60', 1.9);
  let ticks = '';
  for (let i = 0; i <= 8; i++) ticks += `M${4 + i * 7} ${i % 4 === 0 ? 29 : 32}V41`;
  stroke(on, ticks, 1.5);
  const d = 'M31 8H47V28L39 38L31 28Z';
  on.path(
    d,
    on.linear(
      [31, 0],
      [47, 0],
      [
        [0, '#ecd08a'],
        [0.5, '#c9a45c'],
        [1, '#8c6a32'],
      ],
    ),
  );
  stroke(on, d, 1.9);
  stroke(on, 'M39 13V25', 1.4);
};
/** Weigh the counterfactual: one road solid, one dashed, from one node. */
export const counterfactual: Draw = (on) => {
  stroke(on, 'M3 30H17', 2.5);
  stroke(on, 'M27 28C36 24 38 13 60 12', 2.5);
  on.line('M27 32C36 36 40 45 60 46', '#2f5478', 2.7, { 'stroke-dasharray': '6.5 4.5' });
  on.ellipse(22, 30, 5.4, 5.4, '#fffaf0', { stroke: INK, 'stroke-width': 2.4 });
};
/** Judge: scales at rest. */
export const judge: Draw = (on) => {
  stroke(on, 'M32 9V44M20 46H44M24 43H40M9 16C20 12 44 12 55 16', 2.2);
  on.ellipse(32, 9, 3, 3, '#c9a45c', { stroke: INK, 'stroke-width': 1.6 });
  for (const x of [10, 54]) {
    stroke(on, `M${x} 16L${x - 8} 32M${x} 16L${x + 8} 32`, 1.2);
    on.path(`M${x - 10} 32H${x + 10}Q${x + 8} 41 ${x} 41T${x - 10} 32Z`, INK);
    on.path(cut(x - 3, 35, 0.1, 9, 1), '#c9b98a', { opacity: 0.9 });
  }
};
