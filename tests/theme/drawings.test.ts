import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDrawing } from '../../src/theme/drawing/guess-drawing.ts';
import { hungerDrawing } from '../../src/theme/drawing/hunger-drawing.ts';
import { scaleDrawing, scaleTrack, valueAt } from '../../src/theme/drawing/scale-drawing.ts';
import { seriesDrawing } from '../../src/theme/drawing/series-drawing.ts';
import { splitDrawing } from '../../src/theme/drawing/split-drawing.ts';
import { treeDrawing } from '../../src/theme/drawing/tree-drawing.ts';
import { isTold } from '../../src/theme/drawing/tree-places.ts';
import { wordsDrawing } from '../../src/theme/drawing/words-drawing.ts';
import type { Ink } from '../../src/theme/drawing.ts';
import { assumptions, desk, faults, hungers, inks, roads, rooms, series, splits, texts, trees } from './made-up.ts';

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
      fc.property(fc.constantFrom('Harvest', 'What will become of the grain that reaches the state?'), rooms, (question, room) => {
        expect(faults(guessDrawing({ series: 'grain', question, mine: 'less' }, room), room)).toEqual([]);
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

describe('the split', () => {
  const split = { title: 'Herd', unit: '', print: 'hundredth', when: '1933', decisionFirst: null } as const;
  const moved = {
    ...split,
    baseFirst: 0.5,
    baseNow: 0.6,
    road: 0.9,
    decision: 0.3,
    assumption: 0.1,
    rounded: false,
    texts: { base: '0.50', decision: '+0.30', assumption: '+0.10', road: '0.90', first: '+0.30' },
  };
  it('carries all four figures once an assumption is moved', () => {
    const said = texts(splitDrawing(moved, { ...desk, h: 150 }));
    for (const figure of Object.values(moved.texts)) expect(said).toContain(figure);
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
        expect(hits.map(({ id }) => id).sort()).toEqual(['assumption-handle', 'assumption:after', 'assumption:before']);
        expect(hits.every(({ w, h }) => w >= 44 && h >= 44)).toBe(true);
      }),
    );
  });
});

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
