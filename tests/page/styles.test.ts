import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST, GLYPHS } from '../../src/build/glyphs.ts';
import { colour } from '../../src/theme/tokens.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';

const folder = 'src/page/styles/';
const sheets = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));

describe('the styles', () => {
  it('were looked at', () => expect(sheets.length).toBeGreaterThan(10));
  it('know the same colours as the theme', () => {
    const base = sheets.find((s) => s.name === 'base.css')?.text ?? '';
    const own = Object.fromEntries(
      [...base.matchAll(/^ {2}--([a-z0-9-]+): (#[0-9a-f]{6});/gm)].map((m) => [m[1]?.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()), m[2]]),
    );
    const wrong = Object.entries(own).filter(([name, hex]) => name in colour && colour[name as keyof typeof colour] !== hex);
    expect(wrong).toEqual([]);
    expect(Object.keys(own).filter((name) => name in colour).length).toBeGreaterThan(20);
  });
  it('set no letters under 14 px', () => {
    const small = sheets.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:font-size:|font: [a-z0-9 ]*?)\s*([0-9.]+)(rem|px)/g)]
        .filter((m) => Number(m[1]) * (m[2] === 'rem' ? 16 : 1) < 14)
        .map((m) => `${name}: ${m[0]}`),
    );
    expect(small).toEqual([]);
  });
  it('ask no other host and load nothing as data', () =>
    expect(sheets.filter((s) => /url\(["']?(https?:|\/\/|data:)/.test(s.text)).map((s) => s.name)).toEqual([]));
  it('need no more than 34 KB for the two faces that stand first', () => {
    expect(['pt-serif-400', 'old-standard-400'].reduce((sum, face) => sum + statSync(`assets/fonts/${face}.woff2`).size, 0)).toBeLessThan(34 * 1024);
  });
});

describe('the cut faces', () => {
  const missing = (glyphs: string) => [...new Set(JSON.stringify(realDossiers()))].filter((c) => c >= ' ' && !glyphs.includes(c));
  it('carry every character of the pack, those that stand first among them', () => expect(missing(FIRST)).toEqual([]));
  it('lose nothing where they are later', () => expect(missing(GLYPHS)).toEqual([]));
});
