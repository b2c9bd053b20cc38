/** A wire paper clip, its foot at (x, y + long): drawn alone and on papers. */
import type { Drawing } from './drawing.ts';

export function wireClip(on: Drawing, x: number, y: number, wide: number, long: number) {
  const w = wide;
  const h = long;
  const d = `M${x + w * 0.24} ${y + h * 0.3}V${y + h * 0.76}a${w * 0.26} ${w * 0.26} 0 0 0 ${w * 0.52} 0V${y + h * 0.16}a${w * 0.37} ${w * 0.37} 0 0 0 -${w * 0.74} 0V${y + h * 0.8}a${w * 0.48} ${w * 0.48} 0 0 0 ${w * 0.96} 0V${y + h * 0.3}`;
  const thick = w * 0.105;
  on.line(d, '#1a120a', thick, { transform: `translate(${w * 0.07} ${w * 0.1})`, opacity: 0.34, 'stroke-linecap': 'round', filter: on.blur(w * 0.05) });
  on.line(d, '#4c4c48', thick, { 'stroke-linecap': 'round' });
  on.line(
    d,
    on.linear(
      [x, 0],
      [x + w, 0],
      [
        [0, '#f4f3ec'],
        [0.35, '#b5b5ae'],
        [0.6, '#e6e5dd'],
        [1, '#8c8c85'],
      ],
    ),
    thick * 0.62,
    { 'stroke-linecap': 'round' },
  );
  on.line(d, '#ffffff', thick * 0.2, { 'stroke-linecap': 'round', transform: `translate(${-thick * 0.14} ${-thick * 0.14})`, opacity: 0.8 });
}
