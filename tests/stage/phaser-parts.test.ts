import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const stage = resolve(import.meta.dirname, '../../src/stage');
const phaser = resolve(import.meta.dirname, '../../node_modules/phaser/src');
const list = readFileSync(join(stage, 'phaser/phaser.ts'), 'utf8');
const slices = readFileSync(join(stage, 'phaser/slices.ts'), 'utf8');
const code = readdirSync(stage, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('phaser'))
  .map((name) => readFileSync(join(stage, name), 'utf8'))
  .join('\n');
const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((m) => m[1] ?? ''))];

/** Types come with the whole package: what the list lacks would compile, and be missing at run time. */
describe('the part of Phaser that is built', () => {
  it('has every kind of thing that the stage makes', () => {
    const made = all(code, /\badd\s*\.(\w+)\(/g);
    expect(made).toContain('graphics');
    expect(made.filter((kind) => !list.toLowerCase().includes(`/${kind}factory.js`))).toEqual([]);
  });
  it('has every name that the stage takes from it', () => {
    const taken = all(code, /^import (\{[^}]+\}) from 'phaser'/gm)
      .flatMap((names) => names.slice(1, -1).split(','))
      .map((name) => name.trim().split(' as ')[0] ?? '')
      .filter((name) => name && !name.startsWith('type '));
    expect(taken).toContain('Game');
    const exported = all(list, /^export \{([^}]+)\}/gm).flatMap((names) => names.split(',').map((name) => name.trim().split(' as ').at(-1) ?? ''));
    expect(taken.filter((name) => !exported.includes(name))).toEqual([]);
  });
  it.each([
    ['the list', list],
    ['the slices', slices],
  ])('%s names files that this version of Phaser has', (_, text) => {
    const paths = all(text, /'phaser-src\/([^']+)'/g);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !readFileSync(join(phaser, path), 'utf8'))).toEqual([]);
  });
});
