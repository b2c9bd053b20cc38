import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreeOptionView } from '../../src/play/explorer/explorer-view.ts';
import { askDrawing, guessDrawing } from '../../src/theme/drawing/guess-drawing.ts';
import { hungerDrawing } from '../../src/theme/drawing/hunger-drawing.ts';
import { textBox } from '../../src/theme/drawing/pen.ts';
import { scaleDrawing, scaleTrack, valueAt } from '../../src/theme/drawing/scale-drawing.ts';
import { seriesDrawing } from '../../src/theme/drawing/series-drawing.ts';
import { splitAxis, splitDrawing } from '../../src/theme/drawing/split-drawing.ts';
import { treeDrawing } from '../../src/theme/drawing/tree-drawing.ts';
import { isTold } from '../../src/theme/drawing/tree-places.ts';
import { wordsDrawing } from '../../src/theme/drawing/words-drawing.ts';
import type { Ink } from '../../src/theme/drawing.ts';
import type { Rect } from '../../src/theme/layout.ts';
import { assumptions, desk, faults, hungers, inks, type MadeTree, roads, rooms, series, splits, texts, trees } from './made-up.ts';

const overlaps = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

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
    texts: { base: '0.50', now: '0.60', decision: '+0.30', assumption: '+0.10', road: '0.90', first: '+0.30', range: '', told: '+0.30' },
  };
  it('carries all four figures once an assumption is moved', () => {
    const said = texts(splitDrawing(moved, { ...desk, h: 150 }));
    const { now, ...shown } = moved.texts;
    for (const figure of Object.values(shown).filter(Boolean)) expect(said).toContain(figure);
    expect(said).not.toContain(now);
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
  it('draws and says nothing of the decision past the horizon: it ends with the base run now', () => {
    const view = { ...moved, says: 'faint' as const, texts: { ...moved.texts, decision: '', first: '', road: '', told: 'not told' } };
    const drawing = splitDrawing(view, { ...desk, h: 150 });
    expect(texts(drawing)).toEqual(expect.arrayContaining(['base run now', '0.60', 'not told']));
    expect(texts(drawing)).not.toContain('this road');
    expect(drawing.marks.filter((mark) => mark.kind === 'area' && mark.cuts).map((mark) => mark.kind === 'area' && mark.gap)).not.toContain(6);
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
