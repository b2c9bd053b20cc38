import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HungerView, SeriesView, TreeOptionView } from '../../src/play/explorer/explorer-view.ts';
import { askDrawing, guessDrawing } from '../../src/theme/drawing/guess-drawing.ts';
import { hungerDrawing } from '../../src/theme/drawing/hunger-drawing.ts';
import { brief, laidWords, stretchesOf } from '../../src/theme/drawing/hunger-lanes.ts';
import { textWidth } from '../../src/theme/drawing/measure.ts';
import { textBox } from '../../src/theme/drawing/pen.ts';
import { scaleDrawing, scaleTrack, valueAt } from '../../src/theme/drawing/scale-drawing.ts';
import { seriesDrawing } from '../../src/theme/drawing/series-drawing.ts';
import { splitAxis, splitDrawing } from '../../src/theme/drawing/split-drawing.ts';
import { treeDrawing } from '../../src/theme/drawing/tree-drawing.ts';
import { isTold } from '../../src/theme/drawing/tree-places.ts';
import { wordsDrawing } from '../../src/theme/drawing/words-drawing.ts';
import type { Drawing, Ink, TextMark } from '../../src/theme/drawing.ts';
import type { Rect } from '../../src/theme/layout.ts';
import { assumptions, faults, hungers, type MadeTree, roads, rooms, series, splits, trees } from './made-up.ts';

const texts = ({ marks }: Drawing): string[] => marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);
const overlaps = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const inks = ({ marks }: Drawing): Set<Ink | undefined> =>
  new Set(marks.flatMap((mark) => (mark.kind === 'area' ? [mark.fill, mark.cuts] : mark.kind === 'disc' ? [mark.fill, mark.ink] : [mark.ink])));
const desk = { w: 662, h: 400, textScale: 1, small: false, sombre: false };

describe('every drawing keeps to its sheet: no mark over its edge, no words on words, none under 14 px', () => {
  const runs = { numRuns: 150 };
  it('a chart', () => {
    fc.assert(
      fc.property(
        series,
        fc.option(roads),
        rooms,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('look' as const, 'away' as const, null),
        (view, road, room, opened, act) => {
          expect(faults(seriesDrawing(view, { ...room, road, opened, act }), room)).toEqual([]);
        },
      ),
      runs,
    );
  });
  it('the strip of hunger', () => {
    fc.assert(
      fc.property(hungers, fc.option(roads), rooms, (view, road, room) => {
        expect(faults(hungerDrawing(view, { ...room, road, span: { from: 0.75, to: 9 } }), room)).toEqual([]);
      }),
      runs,
    );
  });
  it('the split', () => {
    fc.assert(
      fc.property(splits, rooms, (view, room) => {
        expect(faults(splitDrawing(view, room), room)).toEqual([]);
      }),
      runs,
    );
  });
  it('the ruled scale', () => {
    fc.assert(
      fc.property(assumptions, rooms, fc.boolean(), (view, room, plates) => {
        expect(faults(scaleDrawing(view, { ...room, plates }), room)).toEqual([]);
      }),
      runs,
    );
  });
  it('the tree of roads', () => {
    fc.assert(
      fc.property(trees, rooms, (view, room) => {
        expect(faults(treeDrawing(view, room), room)).toEqual([]);
      }),
      runs,
    );
  });
  it('a question card', () => {
    fc.assert(
      fc.property(fc.constantFrom('Harvest', 'What will become of the grain that reaches the state?'), rooms, fc.boolean(), (question, room, alone) => {
        const ask = 'On this road, by December 1931, compared with what was decided: more, less, about the same?';
        const card = { series: 'grain', question, unit: 'points a year', mine: 'less' } as const;
        expect(faults(guessDrawing(card, room, alone ? { ask, nth: 1, of: 5 } : null), room)).toEqual([]);
        expect(faults(askDrawing({ ask }, room), room)).toEqual([]);
      }),
      runs,
    );
  });
  it('a road in words', () => {
    fc.assert(
      fc.property(roads, rooms, fc.boolean(), (road, room, told) => {
        expect(faults(wordsDrawing({ title: road.title, note: 'Told in words.', told }, room), room)).toEqual([]);
      }),
      runs,
    );
  });
});

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

describe('the hunger of the villages', () => {
  it('is never a digit: only years and ¶ are', () => {
    fc.assert(
      fc.property(hungers, rooms, (view, room) => {
        const digits = texts(hungerDrawing(view, { ...room, road: null, span: { from: 0.75, to: 9 } })).filter((text) => /\d/.test(text));
        expect(digits.filter((text) => !/^(¶\d+|19\d\d|’\d\d|after June 19\d\d.*|June 19\d\d.*|19\d\d( the.*)?)$/.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('has no area but the sign of its grade where the model speaks to the end', () => {
    fc.assert(
      fc.property(hungers, (view) => {
        const areas = hungerDrawing({ ...view, silent: null }, { ...desk, road: null, span: { from: 0.75, to: 9 } }).marks.filter(
          ({ kind }) => kind === 'area',
        );
        expect(areas).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
  const strip = (words: [string, string | null][], silent: HungerView['silent'] = null): HungerView => ({
    title: 'Hunger',
    note: '',
    silent,
    years: words.map(([base, road], i) => ({ year: 1928 + i, at: 1.25 + i, base, road, record: null })),
    summary: '',
  });
  const span = { from: 0.75, to: 9 };
  it('hatches both lanes from where it says nothing to the end, with words on each', () => {
    const view = strip([['none', 'none']], { from: 2, when: 'June 1928' });
    const drawn = hungerDrawing(view, { ...desk, road: null, span });
    const hatches = drawn.marks.filter((mark) => mark.kind === 'area' && mark.cuts === 'ink3');
    expect(hatches).toHaveLength(2);
    expect(texts(drawn).filter((text) => text.includes('after June 1928'))).toHaveLength(2);
    expect(texts(hungerDrawing(view, { ...desk, w: 325, h: 184, small: true, road: null, span })).filter((text) => text.includes('says'))).toHaveLength(2);
  });
  it('never drops its subtitle', () => {
    fc.assert(
      fc.property(hungers, fc.boolean(), (view, small) => {
        expect(texts(hungerDrawing(view, { ...desk, w: 325, h: 184, small, road: null, span }))).toContain('in words, January to June');
      }),
      { numRuns: 60 },
    );
  });
  const torn = 'can’t tell between severe and famine';
  it('writes both words where they fit, else that it can’t tell, on both lanes alike', () => {
    const view = strip([
      ['none', null],
      ['strain', null],
      [torn, 'strain'],
      ['famine', torn],
      ['strain', 'severe'],
      [torn, 'famine'],
    ]);
    expect(texts(hungerDrawing(view, { ...desk, w: 1000, road: null, span })).filter((text) => text === 'severe or famine')).toHaveLength(3);
    const narrow = texts(hungerDrawing(view, { ...desk, w: 300, h: 190, small: true, road: null, span }));
    expect(narrow.filter((text) => text === 'severe or famine' && narrow.includes('can’t tell'))).toEqual([]);
  });
  it('lays every word over the middle of its own bracket, and leads through no other', () => {
    fc.assert(
      fc.property(hungers, fc.integer({ min: 200, max: 900 }), ({ years }, w) => {
        const lettering = { face: 'label', size: 14, ink: 'ink' } as const;
        const at = (year: number): number => 60 + ((w - 80) * (year - 0.75)) / 8.25;
        const laid = laidWords(
          stretchesOf(years, ({ base }) => brief(base, true)),
          at,
          lettering,
          { left: 60, right: w },
          3,
        );
        for (const { stretch, x, middle, row } of laid ?? []) {
          const half = textWidth(stretch.word, lettering) / 2;
          expect(Math.abs(x - middle)).toBeLessThan(half);
          expect(laid!.filter((other) => other.row > row && Math.abs(other.middle - x) < half)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('ends at the shut envelope as the charts do', () => {
    const envelopes = (shut: boolean): number =>
      hungerDrawing(strip([['none', 'none']]), {
        ...desk,
        span,
        road: {
          parts: { at: 1, when: '' },
          horizon: { at: 9, when: '' },
          end: { at: 9, when: '' },
          shut: shut ? { station: 's', title: 't', dossier: 'd' } : null,
        },
      }).marks.filter((mark) => mark.kind === 'area' && mark.fill === 'manila').length;
    expect([envelopes(true), envelopes(false)]).toEqual([1, 0]);
  });
});

describe('the split', () => {
  const split = { series: 'herd', title: 'Herd', unit: '', print: 'hundredth', when: '1933', decisionFirst: null, says: 'one setting', range: null } as const;
  const moved = {
    ...split,
    baseFirst: 0.5,
    baseNow: 0.6,
    road: 0.9,
    decision: 0.3,
    assumption: 0.1,
    rounded: false,
    texts: { base: '0.50', decision: '+0.30', assumption: '+0.10', road: '0.90', first: '+0.30', range: '', told: '+0.30' },
  };
  it('carries all four figures once an assumption is moved', () => {
    const said = texts(splitDrawing(moved, { ...desk, h: 150 }));
    for (const figure of Object.values(moved.texts).filter(Boolean)) expect(said).toContain(figure);
  });
  it('hatches what the decision changed closer than what the assumptions changed', () => {
    const parts = splitDrawing(moved, { ...desk, h: 150 }).marks.filter((mark) => mark.kind === 'area' && mark.cuts && (mark.gap ?? 0) > 4);
    expect(parts.map((mark) => mark.kind === 'area' && mark.gap)).toEqual([11, 6]);
  });
  it('draws the two as long as they are', () => {
    const [assumption, decision] = splitDrawing(moved, { ...desk, h: 150 }).marks.filter((mark) => mark.kind === 'area' && (mark.gap ?? 0) > 4);
    const long = (mark: typeof assumption): number => (mark?.kind === 'area' ? mark.points[1]![0] - mark.points[0]![0] : 0);
    expect(long(decision) / long(assumption)).toBeCloseTo(3);
  });
  it('says whose figures these are, whatever its size', () => {
    fc.assert(
      fc.property(splits, fc.boolean(), (view, small) => {
        expect(texts(splitDrawing(view, { ...desk, w: small ? 350 : 662, h: 150, small })).some((text) => text.includes('one setting shown'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('fills the sheet with what differs, on a scale with both ends marked', () => {
    fc.assert(
      fc.property(splits, (view) => {
        const { baseFirst, baseNow, road } = view;
        const { from, to, tick } = splitAxis([baseFirst, baseNow, road]);
        const [low, high] = [Math.min(baseFirst, baseNow, road), Math.max(baseFirst, baseNow, road)];
        expect(from <= low && high <= to && from >= 0).toBe(true);
        if (high > 0.001 && high - low > high * 0.05) expect((high - low) / (to - from)).toBeGreaterThan(0.45);
        expect(Math.round(from / tick) * tick).toBeCloseTo(from);
      }),
    );
    const said = texts(splitDrawing({ ...moved, baseFirst: 0.9, baseNow: 0.91, road: 0.95 }, { ...desk, h: 150 }));
    expect(said).toContain('0.96');
    expect(said).toContain('0.89');
  });
  it('gives no figure where the direction can’t be told, but the range', () => {
    const view = {
      ...moved,
      says: 'cannot tell' as const,
      range: { low: -0.3, high: 0.2 },
      texts: { ...moved.texts, range: '−0.30 to +0.20', told: 'can’t tell: −0.30 to +0.20' },
    };
    const said = texts(splitDrawing(view, { ...desk, h: 150 }));
    expect(said).toContain('can’t tell: −0.30 to +0.20');
    expect(said).not.toContain('+0.30');
  });
});

describe('the ruled scale', () => {
  it('gives back the value under its pointer, snapped to its step', () => {
    fc.assert(
      fc.property(assumptions, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (view, part) => {
        const track = scaleTrack({ ...desk, plates: true });
        const value = valueAt(view, track.left + (track.right - track.left) * part, track);
        expect(value).toBeGreaterThanOrEqual(view.low);
        expect(value).toBeLessThanOrEqual(view.high);
        const steps = (value - view.low) / view.step;
        expect(value === view.high || Math.abs(steps - Math.round(steps)) < 0.05).toBe(true);
      }),
    );
  });
  it('has a pointer that a finger can take, and plates beside it', () => {
    fc.assert(
      fc.property(assumptions, (view) => {
        const hits = scaleDrawing(view, { ...desk, w: 370, h: 195, small: true, plates: true }).hits;
        expect(hits.map(({ id }) => id).sort()).toEqual(['assumption-handle', 'assumption:after', 'assumption:before', 'assumption:less', 'assumption:more']);
        expect(hits.every(({ w, h }) => w >= 44 && h >= 44)).toBe(true);
        const low = scaleDrawing(view, { ...desk, w: 370, h: 112, small: true, plates: true }).hits;
        expect(low.map(({ id }) => id).sort()).toEqual(['assumption-handle', 'assumption:less', 'assumption:more']);
      }),
    );
  });
  it('keeps its words off its plates', () => {
    fc.assert(
      fc.property(assumptions, fc.constantFrom(112, 172, 195), (view, h) => {
        const { marks, hits } = scaleDrawing(view, {
          ...desk,
          w: h === 172 ? 662 : 370,
          h,
          small: h !== 172,
          plates: true,
          fails: 'fails 2 of the record’s points',
        });
        const plates = hits
          .filter(({ id }) => id.startsWith('assumption:'))
          .map(({ x, y, w, h: high }) => ({ x: x + w / 2 - 18, y: y + high / 2 - 18, w: 36, h: 36 }));
        for (const mark of marks) {
          if (mark.kind !== 'text') continue;
          const box = textBox(mark);
          for (const plate of plates) expect([mark.text, overlaps(box, plate)]).toEqual([mark.text, false]);
        }
      }),
    );
  });
  it('has pointer and starting mark in one place while it is not moved', () => {
    fc.assert(
      fc.property(assumptions, (made) => {
        const { marks, hits } = scaleDrawing({ ...made, value: made.first }, { ...desk, plates: true });
        const handle = hits.find(({ id }) => id === 'assumption-handle')!;
        const tick = marks.find(
          (mark) => mark.kind === 'line' && mark.width === 2.2 && !mark.round && mark.points.length === 2 && mark.points[0]![0] === mark.points[1]![0],
        );
        expect(tick?.kind === 'line' && tick.points[0]![0]).toBeCloseTo(handle.x + handle.w / 2);
      }),
    );
  });
  it('says what the moved setting fails', () => {
    fc.assert(
      fc.property(assumptions, (view) => {
        expect(texts(scaleDrawing(view, { ...desk, h: 172, plates: true, fails: 'fails 2 of the record’s points' }))).toContain(
          'fails 2 of the record’s points',
        );
      }),
    );
  });
});

const RECORD: TreeOptionView = {
  id: 'r',
  title: 'What was done',
  letter: 'A',
  paras: [],
  stands: 'record',
  taken: false,
  mine: false,
  closed: null,
  until: 9,
  event: null,
};

describe('the tree of roads', () => {
  it('names every station as a place that can be pressed, on a whole sheet', () => {
    fc.assert(
      fc.property(trees, (view) => {
        const ids = treeDrawing(view, { ...desk, h: 594 }).hits.map(({ id }) => id);
        expect(view.stations.every(({ id }) => ids.includes(`station:${id}`))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('unfolds the station in view alone', () => {
    fc.assert(
      fc.property(trees, fc.boolean(), (view, small) => {
        const ids = treeDrawing(view, { ...desk, h: small ? 195 : 594, small })
          .hits.map(({ id }) => id)
          .filter((id) => id.startsWith('option:'));
        expect(ids.every((id) => view.stationInView.options.some((option) => id === `option:${option.id}`))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it.each([
    ['open', null, true],
    ['none', null, true],
    ['shut', null, false],
    ['none', 'The grain does not come', false],
    ['open', 'The grain does not come', false],
  ] as const)('with the envelope %s, behind %s, tells the record: %s', (envelope, behind, told) => {
    expect(isTold({ envelope, behind })).toBe(told);
  });
  it('letters the rail with the course that was taken, at the fork in view where it is told', () => {
    fc.assert(
      fc.property(trees, fc.boolean(), (made, small) => {
        const stationInView = { ...made.stationInView, envelope: 'open' as const, behind: null, options: [{ ...RECORD, letter: 'C' }] };
        const view = { ...made, stations: [stationInView], stationInView };
        const lettered = (one: MadeTree) =>
          treeDrawing(one, { ...desk, w: small ? 370 : 662, h: small ? 220 : 594, small }).marks.some(
            (mark) => mark.kind === 'text' && mark.text === 'C' && mark.ink === 'oxide',
          );
        expect(lettered(view)).toBe(true);
        const shut = { ...stationInView, envelope: 'shut' as const, options: [] };
        expect(lettered({ ...view, stations: [shut], stationInView: shut })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
  it('says in its key that a fork is closed, and that a free one can be taken', () => {
    fc.assert(
      fc.property(trees, (made) => {
        const option = { ...RECORD, stands: 'band' as const, until: 8 };
        const stationInView = {
          ...made.stationInView,
          envelope: 'open' as const,
          behind: null,
          wouldNotArise: null,
          options: [
            { ...option, id: 'a', event: { type: 'option.take' as const, option: 'a' } },
            { ...option, id: 'b', closed: [['not here']], mine: true },
          ],
        };
        const drawn = treeDrawing({ ...made, road: null, stations: [stationInView], stationInView }, { ...desk, h: 594 });
        expect(texts(drawn)).toEqual(expect.arrayContaining(['Closed on this road: the list says why', 'Can be taken', 'What you sealed']));
        expect(drawn.marks.some((mark) => mark.kind === 'line' && mark.ink === 'pencil' && mark.dash && mark.points.length > 2)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
  it('draws no oxide where nothing is open', () => {
    fc.assert(
      fc.property(trees, (view) => {
        const stations = view.stations.map((one) => ({ ...one, envelope: 'shut' as const, options: [] }));
        const drawn = treeDrawing({ ...view, road: null, stations, stationInView: stations[0]! }, { ...desk, h: 594 });
        expect(drawn.marks.filter((mark) => mark.kind === 'disc' && mark.fill === 'oxide')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a road in words', () => {
  const drawn = wordsDrawing({ title: 'Another recipe', note: 'Told in words.', told: true }, desk);
  it('has two arms of one height and one length, and names them', () => {
    const [happened, other] = drawn.marks.filter((mark) => mark.kind === 'line' && mark.points.length > 10);
    if (happened?.kind !== 'line' || other?.kind !== 'line') throw new Error('two arms');
    const middle = happened.points[0]![0];
    expect(other.points.map(([, y]) => y)).toEqual(happened.points.map(([, y]) => y));
    other.points.forEach(([x], i) => {
      expect(x - middle).toBeCloseTo(middle - happened.points[i]![0]);
    });
    expect(texts(drawn)).toEqual(expect.arrayContaining(['what happened', 'this road']));
  });
  it('bears no sign of the model, for no model says anything of it', () => expect(texts(drawn)).not.toContain('Model'));
});

describe('a sombre sheet', () => {
  it('has no ochre, no glow and no brass', () => {
    fc.assert(
      fc.property(trees, series, assumptions, roads, (tree, chart, scale, road) => {
        const room = { ...desk, sombre: true };
        const all = [treeDrawing(tree, { ...room, h: 594 }), seriesDrawing(chart, { ...room, road }), scaleDrawing(scale, { ...room, plates: true })];
        const bright: Ink[] = ['glow', 'brass', 'ochre', 'ochreFill', 'ochreCut', 'lamp', 'manila', 'paper'];
        expect(all.flatMap((drawn) => bright.filter((ink) => inks(drawn).has(ink)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
