/** Light without a thing: lamplight with its cuts, pools on the desk, window light; drawn on black and added by the stage. */
import { hatch, rays } from './cuts.ts';
import type { Draw } from './drawing.ts';
import { seeded } from './seed.ts';

export const glow: Draw = (on) => {
  const half = on.w / 2;
  const chance = seeded('glow');
  on.rect(0, 0, on.w, on.h, '#000');
  on.rect(
    0,
    0,
    on.w,
    on.h,
    on.radial([half, half], half, [
      [0, '#8d8058'],
      [0.1, '#736b4b'],
      [0.25, '#4b4a35'],
      [0.45, '#2a2d21'],
      [0.7, '#10130d'],
      [1, '#000'],
    ]),
  );
  const fade = (edge: number) => (x: number, y: number) => Math.max(0, 1 - Math.hypot(x - half, y - half) / edge) ** 0.8;
  on.path(rays(chance, [half, half], { from: 40, to: 210, count: 620, length: [9, 26], width: [0.7, 1.5] }, 1, fade(230)), '#a89a66', { opacity: 0.55 });
  on.path(rays(chance, [half, half], { from: 90, to: 310, count: 520, length: [14, 38], width: [0.7, 1.6] }, 1, fade(330)), '#7b7450', { opacity: 0.5 });
  on.path(rays(chance, [half, half], { from: 200, to: 318, count: 200, length: [18, 44], width: [0.6, 1.3] }, 1, fade(330)), '#4c4a35', { opacity: 0.6 });
};

export const pool: Draw = (on) => {
  const at: [number, number] = [on.w / 2, on.h / 2];
  on.rect(0, 0, on.w, on.h, '#000');
  on.rect(
    0,
    0,
    on.w,
    on.h,
    on.radial(
      at,
      on.w / 2,
      [
        [0, '#3a2e19'],
        [0.35, '#271f12'],
        [0.7, '#0e0b06'],
        [1, '#000'],
      ],
      on.h / on.w,
    ),
  );
};

/** What a low sun lays on the desk through four panes. */
export const windowLight: Draw = (on) => {
  const chance = seeded('window light');
  on.rect(0, 0, on.w, on.h, '#000');
  const pane = (column: number, row: number) => {
    const lean = (y: number) => 24 + y * 0.34;
    const top = 14 + row * 160;
    const foot = top + 138;
    const left = column * 160;
    const grow = 1 + row * 0.06;
    return `M${lean(top) + left * grow} ${top}L${lean(top) + (left + 138) * grow} ${top}L${lean(foot) + (left + 138) * grow} ${foot}L${lean(foot) + left * grow} ${foot}Z`;
  };
  const panes = [pane(0, 0), pane(1, 0), pane(0, 1), pane(1, 1)].join('');
  const soft = on.blur(2.4);
  on.path(
    panes,
    on.linear(
      [0, 0],
      [on.w, on.h],
      [
        [0, '#4a5048'],
        [0.6, '#33382f'],
        [1, '#1c1f1a'],
      ],
    ),
    { filter: soft },
  );
  on.group({ 'clip-path': on.clip(panes) }, (part) =>
    part.path(
      hatch(chance, {
        x: 0,
        y: 0,
        w: on.w,
        h: on.h,
        count: 700,
        length: [20, 70],
        width: [0.6, 1.4],
        angle: () => 1.24,
        density: (x, y) => 1 - (x + y) / 1100,
      }),
      '#6a7164',
      { opacity: 0.6 },
    ),
  );
};
