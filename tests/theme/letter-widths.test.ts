import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { LETTER_WIDTHS, LETTERS } from '../../src/theme/drawing/letter-widths.ts';
import { shortened, textWidth, wrapped } from '../../src/theme/drawing/measure.ts';

const files: Record<string, string> = {
  title: 'old-standard-400',
  'title italic': 'old-standard-400-italic',
  reading: 'pt-serif-400',
  'reading italic': 'pt-serif-400-italic',
  'reading bold': 'pt-serif-700',
  label: 'pt-sans-narrow-700',
  note: 'pt-sans-400',
  hand: 'bad-script-400',
};

/** Widths of the letters in a face, in parts of its size: read from its tables `cmap` (format 4) and `hmtx`. */
async function widthsOf(file: string): Promise<Map<string, number>> {
  const font = await subsetFont(readFileSync(`assets/fonts/${file}.woff2`), LETTERS, { targetFormat: 'sfnt', noHinting: true });
  const table = (tag: string): number => {
    for (let i = 0; i < font.readUInt16BE(4); i++) if (font.toString('latin1', 12 + 16 * i, 16 + 16 * i) === tag) return font.readUInt32BE(12 + 16 * i + 8);
    throw new Error(`${file} has no ${tag}`);
  };
  const [head, hhea, hmtx, cmap] = [table('head'), table('hhea'), table('hmtx'), table('cmap')];
  const size = font.readUInt16BE(head + 18);
  const measured = font.readUInt16BE(hhea + 34);
  const found = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(at) !== 4) continue;
    const count = font.readUInt16BE(at + 6) / 2;
    for (let s = 0; s < count; s++) {
      const [end, start, delta] = [at + 14 + 2 * s, at + 16 + 2 * count + 2 * s, at + 16 + 4 * count + 2 * s].map((place) => font.readUInt16BE(place)) as [
        number,
        number,
        number,
      ];
      const offsetAt = at + 16 + 6 * count + 2 * s;
      const offset = font.readUInt16BE(offsetAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const glyph = offset === 0 ? (code + delta) & 0xffff : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
        if (glyph) found.set(String.fromCodePoint(code), font.readUInt16BE(hmtx + 4 * Math.min(glyph, measured - 1)) / size);
      }
    }
  }
  return found;
}

describe('the table of letter widths', () => {
  it.each(Object.keys(files))('is what the face %s says', async (name) => {
    const face = await widthsOf(files[name]!);
    const table = LETTER_WIDTHS[name]!;
    const off = [...LETTERS].filter((letter, i) => Math.abs((face.get(letter) ?? -1) - Number.parseInt(table.slice(2 * i, 2 * i + 2), 36) / 100) > 0.006);
    expect(off).toEqual([]);
  });
});

describe('words without a screen', () => {
  const lettering = { face: 'reading', size: 16 } as const;
  it('are twice as wide at twice the size', () => {
    expect(textWidth('What the harvest could bear', { ...lettering, size: 32 })).toBeCloseTo(2 * textWidth('What the harvest could bear', lettering));
  });
  it('stand in lines that are no wider than asked, none lost', () => {
    const lines = wrapped('Keep the kolkhozes; leave each household a plot', 150, lettering, 9);
    expect(lines.join(' ')).toBe('Keep the kolkhozes; leave each household a plot');
    expect(lines.every((line) => textWidth(line, lettering) <= 150)).toBe(true);
  });
  it('end in three dots where they are cut', () => {
    const line = shortened('Keep the kolkhozes; leave each household a plot', 150, lettering);
    expect(line).toMatch(/^Keep the …$/);
  });
});
