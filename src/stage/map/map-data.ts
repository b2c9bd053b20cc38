/** What `assets/map/map.json` holds; made by `src/build/map/build-map.ts`. Lines are flat: lon, lat, lon, lat … in hundredths of a degree. */
export interface MapData {
  /** Coasts: every land, the neighbours among it. Rings; those that run inside another are water. */
  land: number[][];
  /** The land inside the frontier of 1930. Rings. */
  country: number[][];
  /** The frontier of 1930, where it runs over land. */
  frontier: number[][];
  /** Outlines of the regions that the papers name, by place id. */
  regions: Record<string, number[][]>;
  lakes: { name: string; ring: number[] }[];
  rivers: { name: string; line: number[] }[];
  /** Crest lines. */
  hills: number[][];
  seas: { name: string; lon: number; lat: number }[];
}
