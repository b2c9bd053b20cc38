import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drawing } from '../../src/build/art/drawing.ts';
import { STAMP_INK } from '../../src/build/art/marks.ts';
import { pack } from '../../src/build/art/pack.ts';
import { PICTURES } from '../../src/build/art/pictures.ts';
import { type ArtFrame, FRAMES, type FrameName } from '../../src/theme/frames.ts';

const frames = Object.entries(FRAMES) as [FrameName, ArtFrame][];
const atlases = [...new Set(frames.map(([, frame]) => frame.atlas))];
interface Sheet {
  frames: Record<string, { frame: { x: number; y: number; w: number; h: number } }>;
  meta: { image: string; size: { w: number; h: number } };
}
const sheetOf = (atlas: string) => JSON.parse(readFileSync(`assets/art/${atlas}.json`, 'utf8')) as Sheet;
const draw = (name: FrameName) => {
  const drawing = new Drawing(name, FRAMES[name].w, FRAMES[name].h);
  PICTURES[name](drawing);
  return drawing.toString();
};
const bytes = (names: string[]) => names.reduce((sum, name) => sum + statSync(`assets/art/${name}.webp`).size, 0);

describe('frames and atlases', () => {
  it.each(frames)('%s lies in its atlas at the size that the frame list says', (name, frame) => {
    const at = sheetOf(frame.atlas).frames[name]?.frame;
    expect(at && [at.w, at.h]).toEqual([Math.round(frame.w * frame.scale), Math.round(frame.h * frame.scale)]);
  });
  it.each(atlases)('%s holds no frame that the list does not know', (atlas) => {
    const known = frames.filter(([, frame]) => frame.atlas === atlas).map(([name]) => name as string);
    expect(Object.keys(sheetOf(atlas).frames).sort()).toEqual(known.sort());
  });
  it.each(atlases)('%s is at most 4096 on a side', (atlas) => {
    const { w, h } = sheetOf(atlas).meta.size;
    expect(Math.max(w, h)).toBeLessThanOrEqual(4096);
  });
  it.each(frames)('%s has edges for stretching that leave a middle', (_name, { w, h, inset }) => {
    const [left, top, right, bottom] = inset ?? [0, 0, 0, 0];
    expect(left + right).toBeLessThan(w);
    expect(top + bottom).toBeLessThan(h);
  });
  it.each(frames)('%s keeps its plate and its sheet inside', (_name, { w, h, plate, sheet }) => {
    for (const [x, y, wide, high] of [plate, sheet].filter((each) => each !== undefined)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect([x + wide <= w, y + high <= h]).toEqual([true, true]);
    }
  });
});

describe('weight', () => {
  it('keeps the first screen of pictures at 1.2 MB or less', () => expect(bytes(['room', 'wall', 'desk', 'shelf', 'papers'])).toBeLessThan(1_200_000));
  it('keeps all pictures at 1.6 MB or less', () => expect(bytes(atlases)).toBeLessThan(1_600_000));
});

describe('drawing', () => {
  it('gives the same picture each time', () => {
    const [once, again] = [draw('paper-letter'), draw('paper-letter')];
    expect(once === again).toBe(true);
  });
  it.each(frames.map(([name]) => name))('draws %s without a number gone wrong and without a letter', (name) => {
    const svg = draw(name);
    expect(svg.match(/NaN|undefined|Infinity/g)).toBeNull();
    expect(svg.includes('<text')).toBe(false);
  });
});

describe('the sombre room', () => {
  const twins = frames.filter(([name]) => name.startsWith('grey-'));
  it('has grey copies', () => expect(twins.length).toBeGreaterThan(20));
  it.each(twins)('%s fits where the coloured one lies, and has no colour', (name, twin) => {
    const { atlas: _a, scale: _s, ...shape } = twin;
    const { atlas: _b, scale: _t, ...coloured } = FRAMES[name.slice(5) as FrameName];
    expect(shape).toEqual(coloured);
    // everything that is drawn lies under the filter that takes the colour out
    expect(draw(name).replace(/<defs>.*?<\/defs>(?=<g filter)/s, '')).toMatch(/^<svg[^>]*><g filter="url\(#d0\)">.*<\/g><\/svg>$/s);
    expect(draw(name)).toContain('<filter id="d0"');
  });
  it.each(['grey-paper-report', 'grey-paper-decree', 'grey-paper-telegram'] as const)('%s bears no stamp', (name) => {
    expect(draw(name.replace('grey-', '') as FrameName)).toContain(STAMP_INK);
    expect(draw(name)).not.toContain(STAMP_INK);
  });
});

describe('packing', () => {
  const pieces = fc
    .array(fc.record({ w: fc.integer({ min: 1, max: 700 }), h: fc.integer({ min: 1, max: 700 }) }), { minLength: 2, maxLength: 24 })
    .map((list) => list.map((each, i) => ({ ...each, name: `piece-${i}` })));
  it('never lets two frames overlap or leave the sheet', () =>
    fc.assert(
      fc.property(pieces, (list) => {
        const packed = pack(list);
        const boxes = list.map((piece) => ({ ...piece, ...packed.at.get(piece.name)! }));
        return boxes.every(
          (a, i) =>
            a.x >= 0 &&
            a.y >= 0 &&
            a.x + a.w <= packed.w &&
            a.y + a.h <= packed.h &&
            boxes.slice(i + 1).every((b) => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y),
        );
      }),
      { numRuns: 60 },
    ));
  it('refuses what no sheet can hold', () =>
    expect(() =>
      pack([
        { name: 'a', w: 5000, h: 10 },
        { name: 'b', w: 10, h: 10 },
      ]),
    ).toThrow(/own atlas/));
});
