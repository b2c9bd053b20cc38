import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesView } from '../../src/play/explorer/explorer-view.ts';
import { textBox } from '../../src/theme/drawing/pen.ts';
import { seriesDrawing } from '../../src/theme/drawing/series-drawing.ts';
import type { TextMark } from '../../src/theme/drawing.ts';
import { desk, inks, roads, series, texts } from './made-up.ts';

describe('a chart of the model', () => {
  it('bears its grade, whatever stands on it', () => {
    fc.assert(
      fc.property(series, fc.option(roads), fc.boolean(), (view, road, small) => {
        expect(texts(seriesDrawing(view, { ...desk, small, road }))).toContain('Model');
      }),
      { numRuns: 60 },
    );
  });
  it('has no oxide where the record says nothing', () => {
    fc.assert(
      fc.property(series, roads, (view, road) => {
        expect(inks(seriesDrawing({ ...view, record: [] }, { ...desk, road })).has('oxide')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
  it('never writes a figure of the record without its ¶', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (view, small) => {
        const written = seriesDrawing(view, { ...desk, small, road: null }).marks.filter(
          (mark): mark is TextMark => mark.kind === 'text' && mark.ink === 'oxide',
        );
        const figures = written.filter(({ style }) => style === 'bold');
        const paras = written.filter(({ text }) => text.startsWith('¶'));
        expect(figures.every((figure) => paras.some((para) => para.y >= figure.y && para.y - figure.y < 24 && (para.y > figure.y || para.x > figure.x)))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });
  it('always names the base run beside its figure', () => {
    fc.assert(
      fc.property(series, fc.option(roads), fc.boolean(), (view, road, small) => {
        const drawn = texts(seriesDrawing(view, { ...desk, small, road }));
        if (view.readout && drawn.includes(view.readout.base)) expect(drawn.some((text) => text.startsWith('base run'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('writes a mark of the record whole, or not at all: its figure, what it counts, its ¶', () => {
    fc.assert(
      fc.property(series, roads, fc.integer({ min: 240, max: 700 }), (view, road, w) => {
        const figured = view.record
          .filter(({ kind }) => kind !== 'words')
          .map((mark, i) => ({ ...mark, text: `more than ${i}`, label: `label ${i}`, para: 300 + i }));
        const drawn = texts(seriesDrawing({ ...view, record: figured }, { ...desk, w, h: 200, small: true, road }));
        for (const { text, label, para } of figured) expect(new Set([text, label, `¶${para}`].map((word) => drawn.includes(word))).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
  const plain: SeriesView = {
    id: 'grain',
    title: 'Grain',
    unit: 'points',
    unitNote: 'One hundred points are a harvest.',
    byHand: [{ at: 5, what: 'Weather' }],
    max: 20,
    tick: 5,
    print: 'tenth',
    pace: 'yearly',
    base: [2, 3, 4, 5, 6, 7, 8].map((at) => ({ at, value: 12, faint: false })),
    baseBefore: null,
    road: null,
    dashes: 'median',
    band: [3, 4, 5, 6, 7, 8].map((at) => ({ at, low: at === 6 ? 1 : 8, middle: at === 6 ? 4 : 10, high: at === 6 ? 6 : 12, faint: false })),
    record: [],
    companion: null,
    says: '',
    direction: 'less',
    readout: { when: '1933', base: '12.0', road: '1.0 to 6.0', at: 6 },
    guess: null,
    summary: '',
    inView: false,
  };
  it.each([
    ['small', { ...desk, w: 325, h: 204, small: true }],
    ['large', desk],
  ])('writes its figures clear of band, lines and marks on a %s sheet', (_, room) => {
    const drawn = seriesDrawing(plain, { ...room, road: null });
    const written = drawn.marks.filter((mark): mark is TextMark => mark.kind === 'text' && ['12.0', '1.0 to 6.0', 'base run'].includes(mark.text));
    expect(written).toHaveLength(3);
    const lines = drawn.marks.flatMap((mark) =>
      mark.kind === 'line' && (mark.ink === 'ink' || mark.ink === 'slate') && mark.points.length > 4 ? [mark.points] : [],
    );
    for (const mark of written) {
      const box = textBox(mark);
      const inside = ([x, y]: readonly [number, number]): boolean => x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
      for (const points of lines)
        points.slice(1).forEach(([x, y], i) => {
          const [px, py] = points[i]!;
          for (let s = 0; s <= 20; s++) expect(inside([px + ((x - px) * s) / 20, py + ((y - py) * s) / 20])).toBe(false);
        });
    }
  });
  it('stops every leader at its words', () => {
    fc.assert(
      fc.property(series, roads, fc.boolean(), (view, road, small) => {
        const { marks } = seriesDrawing({ ...view, record: [] }, { ...desk, small, road });
        const boxes = marks.flatMap((mark) => (mark.kind === 'text' && mark.style === 'bold' ? [textBox(mark)] : []));
        for (const mark of marks) {
          if (mark.kind !== 'line' || mark.width !== 1 || mark.points.length !== 2 || !['ink', 'slate'].includes(mark.ink)) continue;
          const [[ax, ay], [bx, by]] = [mark.points[0]!, mark.points[1]!];
          const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
          expect(boxes.some((box) => x > box.x + 1 && x < box.x + box.w - 1 && y > box.y + 1 && y < box.y + box.h - 1)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('says what one of its unit is on a large sheet, and marks a value that was put in for by hand', () => {
    const large = texts(seriesDrawing(plain, { ...desk, road: null }));
    expect(large).toContain(plain.unitNote);
    expect(large).toContain('put in by hand');
    expect(texts(seriesDrawing({ ...plain, byHand: [] }, { ...desk, road: null }))).not.toContain('put in by hand');
  });
  it('is laid out once while its band opens: nothing else on it moves', () => {
    const words = (opened: number): string => JSON.stringify(seriesDrawing(plain, { ...desk, road: null, opened }).marks.filter(({ kind }) => kind === 'text'));
    expect(words(0.3)).toBe(words(1));
  });
  it('opens its band from the median: closed, its edges lie on it', () => {
    fc.assert(
      fc.property(series, roads, (view, road) => {
        const bands = seriesDrawing(view, { ...desk, road, opened: 0 }).marks.filter(
          (mark) => mark.kind === 'area' && mark.fill === 'slateLit' && mark.points.length > 4,
        );
        for (const mark of bands) {
          if (mark.kind !== 'area') continue;
          const half = mark.points.length / 2;
          mark.points.slice(0, half).forEach(([, y], i) => {
            expect(mark.points.at(-1 - i)![1]).toBeCloseTo(y);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
