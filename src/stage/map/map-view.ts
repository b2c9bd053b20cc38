/** What part of the map is seen in its window: pan and zoom as pure arithmetic. */
import type { Rect } from '../../theme/layout.ts';
import { EXTENT, MAIN, type MapPoint } from './projection.ts';

export interface MapView {
  /** The middle of the window, in map units. */
  x: number;
  y: number;
  /** Pixels per map unit. */
  scale: number;
}
type Window = Pick<Rect, 'w' | 'h'>;

/** How much closer than at first one can look. */
const CLOSEST = 4;
/** Room kept round the places that are looked at. */
const MARGIN = 0.16;
/** A window narrower than this shows the places named, not the whole country. */
const NARROW = 640;

/** The smallest scale: the whole country where it fits, and never more than the data covers. */
export function leastScale({ w, h }: Window): number {
  const whole = Math.min(w / (MAIN.right - MAIN.left), h / (MAIN.bottom - MAIN.top));
  const cover = Math.max(w / (EXTENT.right - EXTENT.left), h / (EXTENT.bottom - EXTENT.top));
  return Math.max(whole, cover);
}

const clamp = (n: number, least: number, most: number): number => (least > most ? (least + most) / 2 : Math.max(least, Math.min(most, n)));

/** The view held inside what the data covers and between the smallest and the largest scale. */
export function held(view: MapView, window: Window): MapView {
  const least = leastScale(window);
  const scale = clamp(view.scale, least, least * CLOSEST);
  const dx = window.w / 2 / scale;
  const dy = window.h / 2 / scale;
  return { x: clamp(view.x, EXTENT.left + dx, EXTENT.right - dx), y: clamp(view.y, EXTENT.top + dy, EXTENT.bottom - dy), scale };
}

/** The view to begin with: the whole country; in a narrow window, the places that are named. */
export function firstView(named: readonly MapPoint[], window: Window): MapView {
  const least = leastScale(window);
  const whole = held({ x: (MAIN.left + MAIN.right) / 2, y: (MAIN.top + MAIN.bottom) / 2, scale: least }, window);
  if (window.w >= NARROW || named.length === 0) return whole;
  const xs = named.map((p) => p.x);
  const ys = named.map((p) => p.y);
  const wide = Math.max(...xs) - Math.min(...xs) + MARGIN;
  const high = Math.max(...ys) - Math.min(...ys) + MARGIN;
  const scale = Math.min(window.w / wide, window.h / high, least * 2.2);
  return held({ x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2, scale }, window);
}

/** From map units to pixels of the window. */
export const toWindow = (view: MapView, { w, h }: Window, p: MapPoint): MapPoint => ({
  x: w / 2 + (p.x - view.x) * view.scale,
  y: h / 2 + (p.y - view.y) * view.scale,
});
/** From pixels of the window to map units. */
export const toMap = (view: MapView, { w, h }: Window, p: MapPoint): MapPoint => ({
  x: view.x + (p.x - w / 2) / view.scale,
  y: view.y + (p.y - h / 2) / view.scale,
});

/** Moves what is seen by pixels of the window, as a hand that draws the map along. */
export const panned = (view: MapView, window: Window, dx: number, dy: number): MapView =>
  held({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, window);

/** Closer (`factor` above 1) or further, with the point `at` of the window staying where it is as far as the edges allow. */
export function zoomed(view: MapView, window: Window, factor: number, at: MapPoint = { x: window.w / 2, y: window.h / 2 }): MapView {
  const point = toMap(view, window, at);
  const { scale } = held({ ...view, scale: view.scale * factor }, window);
  return held({ x: point.x - (at.x - window.w / 2) / scale, y: point.y - (at.y - window.h / 2) / scale, scale }, window);
}

const STEP = 64;
const moves: Record<string, [number, number]> = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

/** The view after a key (`KeyboardEvent.key`): arrows pan, + and − zoom, 0 and Home go back to `first`. Null for any other key. */
export function keyedView(view: MapView, key: string, window: Window, first: MapView): MapView | null {
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (move) return panned(view, window, ...move);
  if (key === '+' || key === '=') return zoomed(view, window, 1.3);
  if (key === '-' || key === '−') return zoomed(view, window, 1 / 1.3);
  return key === '0' || key === 'Home' ? first : null;
}
