import type { Rect } from '../../theme/layout.ts';

export interface TabWord {
  id: string;
  word: string;
  /** Its number, where words don't fit. */
  short: string;
  current: boolean;
}
export interface TabPlace {
  id: string;
  text: string;
  rect: Rect;
}

const GAP = 3;

/**
 * Places of the small tabs in their row, right-aligned: the way to the shelf, the tabs, the way back. All with their word where the row is
 * wide enough, else the current one alone, else numbers. `measure` gives the width of a text in pixels.
 */
export function tabPlaces(tabs: TabWord[], back: boolean, row: Rect, measure: (text: string) => number): TabPlace[] {
  const ways = { shelf: ['‹ Shelf', '‹‹'], back: ['Back', '‹'] } as const;
  const variants: [(t: TabWord) => string, 0 | 1, number][] = [
    [(t) => t.word, 0, 16],
    [(t) => t.word, 0, 9],
    [(t) => t.word, 1, 9],
    [(t) => (t.current ? t.word : t.short), 1, 16],
    [(t) => t.short, 1, 12],
  ];
  for (const [text, way, pad] of variants) {
    const items = [
      { id: 'to-shelf', text: ways.shelf[way] },
      ...tabs.map((t) => ({ id: t.id, text: text(t) })),
      ...(back ? [{ id: 'back', text: ways.back[way] }] : []),
    ];
    const widths = items.map((i) => Math.max(26, Math.ceil(measure(i.text)) + pad));
    const whole = widths.reduce((a, b) => a + b, 0) + GAP * (items.length - 1);
    const last = variants.at(-1)?.[0] === text;
    if (whole > row.w && !last) continue;
    const squeeze = Math.min(1, row.w / whole);
    let x = row.x + row.w - whole * squeeze;
    return items.map((item, i) => {
      const w = (widths[i] ?? 0) * squeeze;
      const rect = { x, y: row.y, w, h: row.h };
      x += w + GAP * squeeze;
      return { ...item, rect };
    });
  }
  return [];
}
