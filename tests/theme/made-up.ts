/** Made-up data for the drawings: nothing of the pack, anything that the contract allows. */
import fc from 'fast-check';
import type {
  AssumptionView,
  HungerView,
  RecordMark,
  RoadView,
  SeriesView,
  SplitView,
  StationView,
  TreeOptionView,
} from '../../src/play/explorer/explorer-view.ts';
import type { Rich } from '../../src/scenario/compiled.ts';
import { type DrawingRoom, textBox } from '../../src/theme/drawing/pen.ts';
import type { Drawing, Ink, TextMark } from '../../src/theme/drawing.ts';

const START = 0.75;
const words = fc.constantFrom(
  'Grain to the state',
  'Harvest',
  'Households in kolkhozes',
  'A title that is a good deal longer than any sheet would like it to be',
);
const short = fc.constantFrom('poor', 'more than 6,500', '17 of 32 million', 'almost 20 percent', 'each worse than the last');

export const rooms = fc.record({
  w: fc.integer({ min: 220, max: 1100 }),
  h: fc.integer({ min: 170, max: 900 }),
  textScale: fc.constantFrom(1, 1.15, 1.3, 1.5),
  small: fc.boolean(),
  sombre: fc.boolean(),
});
const rich: fc.Arbitrary<Rich> = fc.constant([['because of what was chosen before']]);

export const roads: fc.Arbitrary<RoadView> = fc
  .record({
    title: words,
    parts: fc.double({ min: START, max: 7, noNaN: true }),
    more: fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })),
    shut: fc.boolean(),
    stands: fc.constantFrom('band', 'slider', 'words'),
  })
  .map(({ title, parts, more, shut, stands }) => ({
    title,
    options: [{ id: 'o', title, when: '1930', paras: [1], note: null, stands: stands as 'band', words: null }],
    parts: { at: parts, when: 'then' },
    horizon: { at: Math.min(9, parts + more[0]), when: 'later' },
    end: { at: Math.min(9, parts + more[0] + more[1]), when: 'at last' },
    shut: shut ? { station: 's', title: 'A station', dossier: 'd' } : null,
    balance: { costs: [], gains: [], open: [] },
    wouldNotArise: [],
  }));

const marks: fc.Arbitrary<RecordMark> = fc
  .record({
    kind: fc.constantFrom('disc', 'bar', 'words'),
    from: fc.double({ min: START, max: 8, noNaN: true }),
    long: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.double({ min: 0, max: 130, noNaN: true }),
    hedge: fc.constantFrom('exact', 'more-than', 'about', 'almost', 'on-paper'),
    text: short,
    label: fc.constantFrom('', 'horses', 'January and February 1930'),
    para: fc.integer({ min: 1, max: 118 }),
  })
  .map(
    ({ kind, from, long, value, hedge, text, label, para }): RecordMark => ({
      kind: kind as 'disc',
      from,
      when: '',
      to: kind === 'disc' ? null : from + long,
      value: kind === 'words' ? null : value,
      hedge: hedge as 'exact',
      text,
      label,
      para,
    }),
  );

export const series: fc.Arbitrary<SeriesView> = fc
  .record({
    id: fc.constantFrom('grain', 'herd'),
    title: words,
    unit: words,
    max: fc.constantFrom(1, 25, 100, 8000),
    ticks: fc.integer({ min: 1, max: 12 }),
    print: fc.constantFrom('whole', 'tenth', 'hundredth', 'percent'),
    monthly: fc.boolean(),
    shape: fc.array(fc.tuple(fc.double({ min: 0, max: 1.2, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true })), { minLength: 1, maxLength: 40 }),
    has: fc.record({ band: fc.boolean(), road: fc.boolean(), before: fc.boolean(), readout: fc.boolean() }),
    record: fc.array(marks, { maxLength: 7 }),
    guess: fc.constantFrom(null, 'more' as const, 'same' as const, 'less' as const),
  })
  .map(({ id, title, unit, max, ticks, print, monthly, shape, has, record, guess }): SeriesView => {
    const at = (i: number): number => START + ((i + 1) / shape.length) * 8.2;
    const base = shape.map(([v], i) => ({ at: at(i), value: v * max, faint: i > shape.length * 0.7 }));
    const band = shape.map(([v, s], i) => ({ at: at(i), low: Math.max(0, v - s) * max, middle: v * max, high: (v + s) * max, faint: i > shape.length * 0.7 }));
    const middle = Math.floor(shape.length / 2);
    return {
      id: id as 'grain',
      title,
      unit,
      unitNote: record.length % 2 ? 'One hundred points are the harvest of 1927.' : '',
      byHand: record.slice(0, 2).map((mark) => ({ at: mark.from, what: 'Weather' })),
      max,
      tick: max / ticks,
      print: print as 'whole',
      pace: monthly ? 'monthly' : 'yearly',
      base,
      baseBefore: has.before ? base.map((p) => ({ ...p, value: p.value * 0.9 })) : null,
      road: has.road && !has.band ? base : null,
      band: has.band ? band : null,
      record: record.map((mark) => ({ ...mark, value: mark.value === null ? null : (mark.value * max) / 100 })),
      dashes: 'median',
      companion: null,
      says: '',
      direction: 'less',
      readout: has.readout ? { when: '1932', base: '12.3', road: '8.9 to 15.7', at: at(middle) } : null,
      guess,
      summary: 'Model.',
      inView: false,
    };
  });

const hungerWord = fc.constantFrom('none', 'strain', 'severe', 'famine', 'can’t tell between severe and famine');
export const hungers: fc.Arbitrary<HungerView> = fc
  .tuple(fc.array(fc.record({ base: hungerWord, road: fc.option(hungerWord), said: fc.boolean() }), { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([years, silent]) => ({
    title: 'Hunger in the villages',
    note: '',
    silent: silent ? { from: 1 + years.length, when: `June ${1927 + years.length}` } : null,
    years: years.map(({ base, road, said }, i) => ({
      year: 1928 + i,
      at: 1.25 + i,
      base,
      road,
      record: said ? { text: 'the famine’s peak, over that winter', para: 55 } : null,
    })),
    summary: 'Model.',
  }));

export const splits: fc.Arbitrary<SplitView> = fc
  .record({
    base: fc.double({ min: 0, max: 7000, noNaN: true }),
    now: fc.double({ min: 0, max: 7000, noNaN: true }),
    road: fc.double({ min: 0, max: 7000, noNaN: true }),
    moved: fc.boolean(),
    title: words,
    says: fc.constantFrom('more', 'less', 'cannot tell', 'nothing', 'faint', 'one setting'),
    spread: fc.option(fc.tuple(fc.double({ min: 0, max: 3000, noNaN: true }), fc.double({ min: 0, max: 3000, noNaN: true }))),
  })
  .map(({ base, now, road, moved, title, says, spread }) => {
    const baseNow = moved ? now : base;
    const text = (n: number): string => String(Math.round(n));
    return {
      series: 'grain' as const,
      title,
      unit: 'points',
      print: 'whole',
      when: '1933–34',
      says: says as 'more',
      range: spread && { low: road - baseNow - spread[0], high: road - baseNow + spread[1] },
      rounded: false,
      baseFirst: base,
      baseNow,
      road,
      decision: road - baseNow,
      assumption: baseNow - base,
      decisionFirst: null,
      texts: {
        base: text(base),
        now: text(baseNow),
        decision: text(road - baseNow),
        assumption: moved ? text(baseNow - base) : '',
        road: text(road),
        first: moved ? text(road - base) : '',
        range: '−3,000 to +3,000',
        told: says === 'cannot tell' ? 'can’t tell: −3,000 to +3,000' : text(road - baseNow),
      },
    };
  });

export const assumptions: fc.Arbitrary<AssumptionView> = fc
  .record({
    low: fc.double({ min: 0, max: 50, noNaN: true }),
    span: fc.double({ min: 0.05, max: 60, noNaN: true }),
    steps: fc.integer({ min: 2, max: 60 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    first: fc.double({ min: 0, max: 1, noNaN: true }),
    label: words,
    unit: fc.constantFrom('share', 'points a year', 'months'),
    paras: fc.array(fc.integer({ min: 1, max: 118 }), { maxLength: 3 }),
  })
  .map(({ low, span, steps, at, first, label, unit, paras }) => ({
    name: 'made_up',
    label,
    unit,
    low,
    high: low + span,
    step: span / steps,
    value: low + span * at,
    text: '45 %',
    first: low + span * first,
    moved: at !== first,
    reason: 'Hungry people work less; the record moved this one most, and nothing else in the chapter says how much.',
    paras,
    matters: false,
    pinned: false,
    less: null,
    more: null,
  }));

const options: fc.Arbitrary<TreeOptionView> = fc
  .record({
    title: fc.constantFrom(
      'Cut the grain exports',
      'Keep the kolkhozes; leave each household a plot',
      'Dissolve the kolkhozes; give land and animals back',
      'Wait',
    ),
    letter: fc.constantFrom('', 'A', 'B'),
    stands: fc.constantFrom('record', 'band', 'slider', 'words', 'none'),
    mine: fc.boolean(),
    closed: fc.option(rich),
    until: fc.double({ min: 1, max: 9, noNaN: true }),
    free: fc.boolean(),
  })
  .map(
    ({ title, letter, stands, mine, closed, until, free }): TreeOptionView => ({
      id: '',
      title,
      letter,
      paras: [1],
      stands: stands as 'band',
      taken: false,
      mine,
      closed,
      until,
      event: free ? { type: 'option.take', option: 'o' } : null,
    }),
  );

export interface MadeTree {
  title: string;
  road: RoadView | null;
  stations: StationView[];
  stationInView: StationView;
}
export const trees: fc.Arbitrary<MadeTree> = fc
  .record({
    road: fc.option(roads),
    taken: fc.nat(),
    looked: fc.nat(),
    stations: fc.array(
      fc.record({
        title: fc.constantFrom('The grain does not come', 'Numbers out of the air', 'What the harvest could bear', 'Kirov'),
        when: fc.constantFrom('1929', 'Winter 1927–28', 'November 1929 to early 1930'),
        after: fc.double({ min: 0, max: 1, noNaN: true }),
        envelope: fc.constantFrom('open', 'shut', 'none'),
        struck: fc.boolean(),
        behind: fc.boolean(),
        options: fc.array(options, { maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ road, taken, looked, stations }) => {
    let at = START;
    const list = stations.map((station, i): StationView => {
      at += station.after * 0.8;
      const own = station.envelope === 'shut' ? [] : station.options;
      return {
        id: `s${i}`,
        title: station.title,
        when: station.when,
        at,
        envelope: station.envelope as 'open',
        dossier: null,
        behind: station.behind ? 'An earlier one' : null,
        record: null,
        wouldNotArise: station.struck && road ? [['not here']] : null,
        options: own.map((option, n) => ({
          ...option,
          id: `s${i}-o${n}`,
          taken: road !== null && i === taken % stations.length && n === 0 && option.stands !== 'record',
        })),
        inView: i === looked % stations.length,
      };
    });
    return { title: 'The tree', road, stations: list, stationInView: list.find(({ inView }) => inView)! };
  });

/** What is wrong with a drawing: empty where nothing is. */
export function faults({ w, h, marks: all, hits }: Drawing, room: Pick<DrawingRoom, 'w' | 'h'>): string[] {
  const found: string[] = [];
  const on = (x: number, y: number): boolean => Number.isFinite(x) && Number.isFinite(y) && x >= -0.01 && y >= -0.01 && x <= w + 0.01 && y <= h + 0.01;
  if (w !== room.w || h !== room.h) found.push('another size');
  for (const mark of all) {
    if (mark.kind === 'text') {
      const box = textBox(mark);
      if (!on(box.x, box.y) || !on(box.x + box.w, box.y + box.h)) found.push(`“${mark.text}” runs over the edge`);
      if (mark.size < 14) found.push(`“${mark.text}” is too small`);
    } else if (mark.kind === 'disc') {
      if (!on(mark.x - mark.r, mark.y - mark.r) || !on(mark.x + mark.r, mark.y + mark.r)) found.push('a disc lies over the edge');
    } else if (!mark.points.every(([x, y]) => on(x, y))) found.push(`a ${mark.kind} lies over the edge`);
  }
  for (const hit of hits) if (!on(hit.x, hit.y) || !on(hit.x + hit.w, hit.y + hit.h)) found.push(`${hit.id} lies over the edge`);
  const texts = all.filter((mark): mark is TextMark => mark.kind === 'text').map((mark) => ({ mark, box: textBox(mark) }));
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1))
      if (a.box.x < b.box.x + b.box.w - 0.01 && b.box.x < a.box.x + a.box.w - 0.01 && a.box.y < b.box.y + b.box.h - 0.01 && b.box.y < a.box.y + a.box.h - 0.01)
        found.push(`“${a.mark.text}” covers “${b.mark.text}”`);
  });
  return found;
}

/** What is written on a drawing. */
export const texts = ({ marks }: Drawing): string[] => marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);
/** The inks that it is drawn in. */
export const inks = ({ marks }: Drawing): Set<Ink | undefined> =>
  new Set(marks.flatMap((mark) => (mark.kind === 'area' ? [mark.fill, mark.cuts] : mark.kind === 'disc' ? [mark.fill, mark.ink] : [mark.ink])));
/** A chart's sheet on a desk. */
export const desk = { w: 662, h: 400, textScale: 1, small: false, sombre: false };
