/** Where names stand on the map: never on one another, and rather not on a coast. Pure. */
import type { Rect } from '../../theme/layout.ts';
import { bestSpot, covered, type Spot } from '../chart/label-place.ts';
import { around, inside } from '../rects.ts';
import type { MapPoint } from './projection.ts';

export interface Name {
  id: string;
  /** In pixels of the window. */
  at: MapPoint;
  w: number;
  h: number;
  /** Names of regions and seas lie about their point; others stand beside their mark. */
  broad: boolean;
  lit: boolean;
}

const OFF = 13;
/** Pixels between names of one row. */
const APART = 7;
const COAST = 0.05;
/** So many pixels from where it belongs cost a name as much as lying on another with a tenth of itself. */
const AWAY = 60;
const TOO_MUCH = 0.1;
/** A name that stands wholly in another country, or a region's outside of it, costs as much as lying on another with a quarter of itself. */
const ABROAD = 2.5;

function spotsOf({ at: { x, y }, w, h, broad }: Name): Rect[] {
  if (broad) return [0, 0.5, -0.5].flatMap((aside) => [0, -0.5, 0.5, -1, 1].map((step) => ({ x: x - w / 2 + aside * w, y: y - h / 2 + step * h, w, h })));
  const left = x - OFF - w;
  const right = x + OFF;
  return [
    { x: right, y: y - h / 2, w, h },
    { x: left, y: y - h / 2, w, h },
    { x: x - w / 2, y: y - OFF - h, w, h },
    { x: x - w / 2, y: y + OFF, w, h },
    { x: right - 4, y: y - h - 3, w, h },
    { x: right - 4, y: y + 3, w, h },
    { x: left + 4, y: y - h - 3, w, h },
    { x: left + 4, y: y + 3, w, h },
  ];
}

/** Left, middle and right of a name, in pixels of the window. */
const across = ({ x, y, w, h }: Rect): MapPoint[] => [0.1, 0.5, 0.9].map((part) => ({ x: x + part * w, y: y + h / 2 }));

/**
 * A place for each name, the lit ones first, inside `window`; null for one that is not lit and finds no room. `shore` are points of the coast, `taken` what
 * names must keep off besides the marks of all places; `home` says whether a point of the window belongs to what is named: the same side of the frontier, or the region.
 */
export function placed(
  names: readonly Name[],
  window: Rect,
  shore: readonly MapPoint[],
  taken: readonly Rect[] = [],
  home: (id: string, at: MapPoint) => boolean = () => true,
): Map<string, Rect | null> {
  const marks = names.filter((n) => !n.broad).map(({ at }) => around(at.x, at.y, 16));
  const set: Rect[] = [...taken];
  const places = new Map<string, Rect | null>();
  const order = [...names].sort((a, b) => Number(b.lit) - Number(a.lit) || Number(a.broad) - Number(b.broad));
  for (const name of order) {
    const others = [...set, ...marks];
    const spots = spotsOf(name).map((rect): Spot => {
      const on = shore.filter((p) => inside(rect, p.x, p.y)).length;
      const away = name.broad ? Math.hypot(rect.x + rect.w / 2 - name.at.x, rect.y + rect.h / 2 - name.at.y) / AWAY : 0;
      const kept = within(rect, window);
      const abroad = across(kept).filter((p) => !home(name.id, p)).length / 3;
      return { rect: kept, cost: Math.min(2, on * COAST) + away + abroad * ABROAD };
    });
    const rect = spots[bestSpot(spots, others)]?.rect ?? null;
    const shown = rect && (name.lit || covered(rect, others) <= TOO_MUCH) ? rect : null;
    places.set(name.id, shown);
    if (shown) set.push({ ...shown, x: shown.x - APART, w: shown.w + 2 * APART });
  }
  return places;
}

/** Moved inside, as far as it fits. */
function within(rect: Rect, window: Rect): Rect {
  return {
    ...rect,
    x: Math.max(window.x, Math.min(window.x + window.w - rect.w, rect.x)),
    y: Math.max(window.y, Math.min(window.y + window.h - rect.h, rect.y)),
  };
}
