import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Place, Staging } from '../staging.ts';

const lampless: Place[] = ['forecast', 'chart', 'sheet', 'road', 'toll', 'explorer'];

/** The lamp: x and y of its foot, width and height; null where it would only be in the way. */
export function lampOf({ place, floor, roomLine, small, layout }: Staging): Rect | null {
  if (lampless.includes(place)) return null;
  const { w, h } = FRAMES.lamp;
  const wall = roomLine - floor.y;
  if (place === 'shelf' || wall < 40) return null;
  if (place === 'closed' && !small) {
    const height = Math.min(300, wall * 0.9);
    return { x: floor.x + floor.w * 0.8, y: roomLine + 12, w: (height * w) / h, h: height };
  }
  const height = small ? wall * 0.95 : layout.mode === 'stacked' ? wall : Math.min(330, place === 'options' ? wall * 1.16 : wall + 12);
  const foot = roomLine + (small ? 6 : place === 'options' ? 24 : 18);
  const w2 = (height * w) / h / 2;
  return { x: floor.x + Math.max(small ? 52 : w2 + 12, floor.w * (place === 'options' ? 0.1 : 0.17)), y: foot, w: (height * w) / h, h: height };
}

/** The window at the wall's far end (at the left in the morning, when the lamp is out), or null where the wall is too low. */
export function windowOf({ place, floor, roomLine, tabs, small }: Staging): Rect | null {
  if (lampless.includes(place) || place === 'shelf') return null;
  const { w, h } = FRAMES['window-winter'];
  const top = floor.y + (small ? 2 : 10);
  const height = Math.min(260, (small || place === 'options' ? roomLine - 4 : tabs.y - 2) - top);
  if (height < 40) return null;
  const width = Math.min((height * w) / h, floor.w * 0.42);
  if (place === 'closed' && !small) {
    const high = Math.min(300, roomLine - 10 - top);
    return { x: floor.x + floor.w * 0.1, y: top, w: (high * w) / h, h: high };
  }
  return { x: floor.x + floor.w - width - (small ? 12 : 28), y: top, w: width, h: (width * h) / w };
}
