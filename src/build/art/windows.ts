/** The one window of the room, by season: its wooden casing about the view. */
import type { Draw, Drawing } from './drawing.ts';
import { PANE, type Season, view, WEATHER } from './window-view.ts';
import { wood } from './wood.ts';

const WOOD = {
  night: { deep: '#0b0604', dark: '#1d110a', mid: '#573b25', lit: '#a07748', ground: '#38251a', rim: '#f2cf94' },
  day: { deep: '#140c07', dark: '#2a1a10', mid: '#75553a', lit: '#b5926a', ground: '#4f3723', rim: '#f2cf94' },
  grey: { deep: '#090908', dark: '#171716', mid: '#47453f', lit: '#7d7a70', ground: '#2d2c29', rim: '#c4c1b6' },
};
const HANDLE = { brass: ['#8c6a32', '#e6c983', '#b58d49', '#f3dca0'], iron: ['#4a4945', '#8f8c82', '#66645d', '#a5a298'] } as const;

function casing(on: Drawing, season: Season) {
  const { ground, rim, ...tones } = WOOD[season === 'sombre' ? 'grey' : WEATHER[season].frame];
  const bar = (x: number, y: number, w: number, h: number, upright: boolean, light: number) => {
    on.group({ 'clip-path': on.clip(`M${x} ${y}h${w}v${h}h-${w}Z`) }, (part) => {
      part.rect(x, y, w, h, ground);
      const turn = upright ? `rotate(90 ${x} ${y}) translate(0 ${-w})` : '';
      part.group(turn ? { transform: turn } : {}, (inner) =>
        wood(inner, {
          seed: `casing ${x} ${y}`,
          x,
          y,
          w: upright ? h : w,
          h: upright ? w : h,
          boards: [upright ? w : h],
          knots: [],
          tones,
          light: () => light,
          density: 2.2,
        }),
      );
      const across = upright
        ? part.linear(
            [x, 0],
            [x + w, 0],
            [
              [0, rim, 0.34],
              [0.2, rim, 0.1],
              [0.6, '#000', 0.05],
              [1, '#000', 0.62],
            ],
          )
        : part.linear(
            [0, y],
            [0, y + h],
            [
              [0, rim, 0.34],
              [0.2, rim, 0.08],
              [0.6, '#000', 0.1],
              [1, '#000', 0.6],
            ],
          );
      part.rect(x, y, w, h, across);
    });
  };
  const { x, y, w, h } = PANE;
  bar(8, 5, 274, 13, false, 0.5);
  bar(8, 18, 11, 184, true, 0.5);
  bar(271, 18, 11, 184, true, 0.15);
  bar(x + w / 2 - 5, y, 10, h, true, 0.4);
  bar(x + 1, y + 66, w / 2 - 6, 7, false, 0.4);
  bar(x + w / 2 + 5, y + 66, w / 2 - 6, 7, false, 0.25);
  bar(2, 199, 286, 14, false, 0.6);
  const [side, light, arm, shine] = HANDLE[season === 'sombre' ? 'iron' : 'brass'];
  on.rect(x + w / 2 - 2, y + 88, 4, 15, side)
    .rect(x + w / 2 - 1.4, y + 88, 1.2, 15, light)
    .path(`M${x + w / 2 - 1} ${y + 93}h13q3 0 3 2.4t-3 2.4h-13Z`, arm)
    .line(`M${x + w / 2 + 1} ${y + 93.8}h12`, shine, 0.8);
}
const windowOf =
  (season: Season): Draw =>
  (on) => {
    on.rect(4, 2, 284, 216, '#050807', { opacity: 0.55, filter: on.blur(2) });
    on.rect(5, 3, 280, 204, '#0a0806');
    on.group({ 'clip-path': on.clip(`M${PANE.x} ${PANE.y}h${PANE.w}v${PANE.h}h-${PANE.w}Z`) }, (part) => view(part, season));
    casing(on, season);
    on.rect(
      6,
      213,
      284,
      5,
      on.linear(
        [0, 213],
        [0, 218],
        [
          [0, '#000', 0.7],
          [1, '#000', 0],
        ],
      ),
    );
  };
export const windowWinter = windowOf('winter');
export const windowSpring = windowOf('spring');
export const windowSummer = windowOf('summer');
export const windowAutumn = windowOf('autumn');
export const windowMorning = windowOf('morning');
export const windowSombre = windowOf('sombre');
