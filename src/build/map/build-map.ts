/**
 * Makes `assets/map/map.json` from Natural Earth's provinces: `npx tsx src/build/map/build-map.ts [world_map.gpkg]`.
 * Run it again only when a list in this folder changes. Needs Debian's `qgis-common` (for world_map.gpkg) and python3; mapshaper is
 * fetched by npx for the run, because it is 233 packages that nobody else needs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { MapData } from '../../stage/map/map-data.ts';
import { EXTENT, unproject } from '../../stage/map/projection.ts';
import { HILLS, LAKES, RIVERS, SEAS } from './drawn-by-hand.ts';
import { CUT_OFF, INSIDE, LEFT_BANK, OUTSIDE_PROVINCES, REGIONS, type Ring } from './lands-of-1930.ts';

type Position = [number, number];
interface Feature {
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}
const MAPSHAPER = 'mapshaper@0.7.70';
const TARGET = 'assets/map/map.json';
/** Parts of the extent's frame per side: enough that its curves are smooth in degrees. */
const STEPS = 24;

const here = dirname(fileURLToPath(import.meta.url));
const source = process.argv[2] ?? '/usr/share/qgis/resources/data/world_map.gpkg';
const work = mkdtempSync(join(tmpdir(), 'map-'));
const file = (name: string): string => join(work, name);
const write = (name: string, features: Feature[]): void =>
  writeFileSync(file(name), JSON.stringify({ type: 'FeatureCollection', features: features.map((f) => ({ type: 'Feature', ...f })) }));
const read = (name: string): Feature[] => {
  const data = JSON.parse(readFileSync(file(name), 'utf8')) as { features?: Feature[]; geometries?: Feature['geometry'][] };
  return data.features ?? (data.geometries ?? []).map((geometry) => ({ properties: null, geometry }));
};
const mapshaper = (...args: string[]): void => void execFileSync('npx', ['--yes', MAPSHAPER, ...args], { cwd: work, stdio: ['ignore', 'inherit', 'inherit'] });

/** The extent's rectangle as a ring in degrees. */
function frame(): Ring {
  const { left, right, top, bottom } = EXTENT;
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ] as const;
  const ring: Ring = [];
  for (let side = 0; side < 4; side++) {
    const [x0, y0] = corners[side]!;
    const [x1, y1] = corners[side + 1]!;
    for (let i = 0; i < STEPS; i++) {
      const { lon, lat } = unproject({ x: x0 + ((x1 - x0) * i) / STEPS, y: y0 + ((y1 - y0) * i) / STEPS });
      ring.push([lon, lat]);
    }
  }
  return [...ring, ring[0]!];
}
const polygon = (ring: Ring, properties: Record<string, unknown> = {}): Feature => ({ properties, geometry: { type: 'Polygon', coordinates: [ring] } });

function isInside(admin: string, name: string | null, west: number): boolean {
  if (admin === 'Moldova') return name !== null && (LEFT_BANK.names.includes(name) || west >= (LEFT_BANK.westernmost[name] ?? Number.POSITIVE_INFINITY));
  return INSIDE.includes(admin) && !(name !== null && OUTSIDE_PROVINCES[admin]?.includes(name));
}
function regionOf(admin: string, name: string | null): string {
  const found = Object.entries(REGIONS).find(([, parts]) =>
    parts.some((p) => p.admin === admin && (p.provinces === 'all' || (name !== null && p.provinces.includes(name)))),
  );
  return found ? found[0] : '';
}

/** Hundredths of a degree, flat, without repeats. */
function flat(line: readonly Position[]): number[] {
  const out: number[] = [];
  for (const [lon, lat] of line) {
    const x = Math.round(lon * 100);
    const y = Math.round(lat * 100);
    if (out.length < 2 || out[out.length - 2] !== x || out[out.length - 1] !== y) out.push(x, y);
  }
  return out;
}
function ringsOf(features: Feature[], smallest: number): number[][] {
  const polygons = features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates as Position[][]];
    return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as Position[][][]) : [];
  });
  return polygons
    .flat()
    .map(flat)
    .filter((ring) => ring.length >= smallest * 2);
}
function linesOf(features: Feature[]): number[][] {
  const lines = features.flatMap(({ geometry }) => {
    if (geometry?.type === 'LineString') return [geometry.coordinates as Position[]];
    return geometry?.type === 'MultiLineString' ? (geometry.coordinates as Position[][]) : [];
  });
  return lines.map(flat).filter((line) => line.length >= 4);
}

execFileSync('python3', [join(here, 'extract-provinces.py'), source, file('provinces.geojson')], { stdio: 'inherit' });
const provinces = read('provinces.geojson').map(({ geometry, properties }) => {
  const { admin, name, west } = properties as { admin: string; name: string | null; west: number };
  const inside = isInside(admin, name, west);
  return { geometry, properties: { inside: inside ? 1 : 0, region: inside ? regionOf(admin, name) : '' } };
});
write('classed.geojson', provinces);
write(
  'cut.geojson',
  Object.entries(CUT_OFF).map(([name, ring]) => polygon(ring, { cut: name })),
);
write('frame.geojson', [polygon(frame())]);

// One mosaic with both kinds of border in it, so that frontier and coast share their vertices.
mapshaper(
  '-i',
  'classed.geojson',
  'cut.geojson',
  'combine-files',
  '-clip',
  'frame.geojson',
  'target=classed',
  '-clean',
  'target=classed',
  'gap-fill-area=4km2',
  '-union',
  'target=classed,cut',
  'name=mosaic',
  '-filter',
  'inside !== null && inside !== undefined',
  '-each',
  'if (cut) { inside = 0; region = ""; }',
  '-simplify',
  'weighted',
  'interval=3.5km',
  'keep-shapes',
  '-clean',
  '-o',
  'mosaic.geojson',
  'precision=0.001',
);
mapshaper('-i', 'mosaic.geojson', '-dissolve', '-filter-islands', 'min-area=350km2', '-o', 'land.geojson');
mapshaper('-i', 'mosaic.geojson', '-filter', 'inside === 1', '-dissolve', '-filter-islands', 'min-area=350km2', '-o', 'country.geojson');
mapshaper('-i', 'mosaic.geojson', '-dissolve', 'inside', '-innerlines', '-dissolve', '-o', 'frontier.geojson');
mapshaper(
  '-i',
  'mosaic.geojson',
  '-filter',
  'region !== ""',
  '-dissolve',
  'region',
  '-filter-islands',
  'min-area=2000km2',
  '-simplify',
  'weighted',
  'interval=9km',
  '-o',
  'regions.geojson',
);

const regions = read('regions.geojson');
const data: MapData = {
  land: ringsOf(read('land.geojson'), 5),
  country: ringsOf(read('country.geojson'), 5),
  frontier: linesOf(read('frontier.geojson')),
  regions: Object.fromEntries(
    Object.keys(REGIONS).map((id) => [
      id,
      ringsOf(
        regions.filter((f) => f.properties?.region === id),
        8,
      ),
    ]),
  ),
  lakes: Object.entries(LAKES).map(([name, ring]) => ({ name, ring: flat(ring) })),
  rivers: Object.entries(RIVERS).map(([name, line]) => ({ name, line: flat(line) })),
  hills: HILLS.map(flat),
  seas: SEAS,
};
for (const [id, rings] of Object.entries(data.regions)) if (rings.length === 0) throw new Error(`no land found for the region ${id}`);
if (data.frontier.length === 0) throw new Error('no frontier found');
mkdirSync(dirname(TARGET), { recursive: true });
const text = JSON.stringify(data);
writeFileSync(TARGET, `${text}\n`);
rmSync(work, { recursive: true });
console.log(`${TARGET}: ${text.length} bytes, ${gzipSync(text).length} gzipped, ${data.land.length} coasts, ${data.frontier.length} frontier lines`);
