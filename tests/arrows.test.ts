import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms a room may import, which packages, and whether it knows the DOM. The table of the house, as law. */
const rooms: Record<string, { rooms: string[]; packages: string[]; dom: boolean }> = {
  scenario: { rooms: [], packages: ['zod', 'yaml', 'mdast-util-from-markdown'], dom: false },
  simulation: { rooms: [], packages: [], dom: false },
  play: { rooms: ['scenario', 'simulation'], packages: ['xstate'], dom: false },
  theme: { rooms: ['play'], packages: [], dom: false },
  stage: { rooms: ['play', 'scenario', 'theme'], packages: ['phaser', 'd3-scale'], dom: true },
  page: { rooms: ['play', 'scenario', 'theme'], packages: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact-render-to-string'], dom: true },
  sound: { rooms: ['play', 'scenario'], packages: ['howler'], dom: true },
  storage: { rooms: ['play', 'scenario'], packages: ['idb-keyval'], dom: true },
  wiring: { rooms: ['page', 'play', 'scenario', 'simulation', 'sound', 'stage', 'storage', 'theme', 'wiring'], packages: ['xstate'], dom: true },
};
/** Only types may come down these arrows: the rooms stay apart at run time. */
const typesOnly: [string, string][] = [
  ['sound', 'play'],
  ['theme', 'play'],
  ['sound', 'scenario'],
  ['stage', 'scenario'],
  ['page', 'scenario'],
];
/** No clock, no chance, no window in the pure rooms. */
const impure =
  /\b(Math\.random|Date\.now|new Date|performance\.now|setTimeout|setInterval|requestAnimationFrame|localStorage|indexedDB)\b|\b(window|document|navigator)\./;

const src = resolve(import.meta.dirname, '../src');
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

interface Import {
  from: string;
  types: boolean;
}
function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(/(?:^|[\n;])\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g)].map((m) => ({
    from: m[3] ?? '',
    types: !!m[2],
  }));
  const late = [...code.matchAll(/import\('([^']+)'\)/g)].map((m) => ({ from: m[1] ?? '', types: false }));
  return [...found, ...late];
}

describe.each(Object.entries(rooms))('the room %s', (room, allowed) => {
  const mine = files(join(src, room)).map((path) => ({ path, name: relative(src, path), text: readFileSync(path, 'utf8') }));
  const arrows = mine.flatMap(({ path, name, text }) =>
    importsOf(text).map((i) => ({ name, ...i, to: i.from.startsWith('.') ? relative(src, resolve(dirname(path), i.from.split('?')[0] ?? '')) : '' })),
  );

  it('has files to look at', () => {
    expect(mine.length).toBeGreaterThan(0);
    if (allowed.rooms.length > 0) expect(arrows.length).toBeGreaterThan(0);
  });

  it('imports only the rooms that it may', () => {
    const other = arrows.filter((a) => a.to && !a.to.startsWith('..') && !a.to.startsWith(`${room}/`));
    expect(other.filter((a) => !allowed.rooms.includes(a.to.split('/')[0] ?? '')).map((a) => `${a.name} → ${a.to}`)).toEqual([]);
  });

  it('takes only types where the rooms stay apart', () => {
    const apart = typesOnly.filter(([from]) => from === room).map(([, to]) => to);
    expect(arrows.filter((a) => !a.types && apart.includes(a.to.split('/')[0] ?? '')).map((a) => `${a.name} → ${a.to}`)).toEqual([]);
  });

  it('imports only the packages that it may', () => {
    const outside = arrows.filter((a) => !a.to && !a.from.startsWith('virtual:') && !a.from.startsWith('node:'));
    // Phaser's own source is Phaser
    expect(outside.filter((a) => !allowed.packages.includes(a.from.replace(/^phaser-src\/.*/, 'phaser'))).map((a) => `${a.name} → ${a.from}`)).toEqual([]);
  });

  it.runIf(!allowed.dom)('knows no window, clock or chance', () => {
    expect(mine.filter(({ text }) => impure.test(text.replace(/\/\*[\s\S]*?\*\//g, ''))).map(({ name }) => name)).toEqual([]);
  });
});

it('saw the whole house', () => {
  expect(files(src).length).toBeGreaterThan(100);
});

it('keeps main.ts to itself: nobody imports it', () => {
  expect(files(src).filter((path) => importsOf(readFileSync(path, 'utf8')).some((i) => /(^|\/)main\.ts$/.test(i.from)))).toEqual([]);
});

it('keeps every file under 400 lines', () => {
  expect(
    files(src)
      .filter((path) => readFileSync(path, 'utf8').split('\n').length > 400)
      .map((path) => relative(src, path)),
  ).toEqual([]);
});
