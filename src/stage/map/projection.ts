/**
 * The wall map's projection: equidistant conic with one standard parallel at 52° N and the centre at 56° E, the kind that
 * atlases of the time used for the whole country. Pure.
 *
 * Map units are radians of arc on the globe (1 unit = 6,371 km), x to the east, y to the south, (0, 0) at 52° N 56° E.
 */
export interface LonLat {
  lon: number;
  lat: number;
}
export interface MapPoint {
  x: number;
  y: number;
}
const RADIANS = Math.PI / 180;
const PARALLEL = 52 * RADIANS;
const CENTRE = 56;
const CONE = Math.sin(PARALLEL);
/** Distance from the cone's tip to the standard parallel. */
const RADIUS = 1 / Math.tan(PARALLEL);

/** From degrees to map units. Defined for lat −90…90 and lon within 180° of 56° E. */
export function project({ lon, lat }: LonLat): MapPoint {
  const radius = RADIUS + PARALLEL - lat * RADIANS;
  const angle = CONE * (lon - CENTRE) * RADIANS;
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) - RADIUS };
}

/** From map units back to degrees: the inverse of `project` for every point of the country. */
export function unproject({ x, y }: MapPoint): LonLat {
  const down = y + RADIUS;
  const radius = Math.hypot(x, down);
  const angle = Math.atan2(x, down);
  return { lon: angle / CONE / RADIANS + CENTRE, lat: (RADIUS + PARALLEL - radius) / RADIANS };
}

/** What the map's data covers, in map units. The view never leaves it. */
export const EXTENT = { left: -0.47, right: 0.47, top: -0.27, bottom: 0.26 } as const;
/** What is shown when the map hangs down: about 19–93° E and 41–63° N. */
export const MAIN = { left: -0.385, right: 0.385, top: -0.21, bottom: 0.185 } as const;
