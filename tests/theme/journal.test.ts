import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowed, set } from '../../src/theme/drawing/flow.ts';
import { type Journal, type JournalRoom, journalOf, journalSpreads, type Spread } from '../../src/theme/drawing/journal-drawing.ts';
import { figure, type JournalPoint } from '../../src/theme/drawing/journal-rows.ts';
import { textWidth } from '../../src/theme/drawing/measure.ts';
import type { Drawing, Ink, TextMark } from '../../src/theme/drawing.ts';
import { views } from '../stage/views.ts';
import { faults, rooms as sheets } from './made-up.ts';

/** What stands at the head and foot of pages. */
const around = /^(My journal|What I chose|Then the envelope|Kept on this device only|\d+ of \d+)$/;
/** All that is written on these pages, left ones first, in the order of reading, without the breaks of lines and words. */
const written = (spreads: readonly Spread[]): string =>
  [0, 1]
    .flatMap((side) => spreads.flatMap(({ pages }) => pages[side]?.marks ?? []))
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map(({ text }) => text)
    .filter((text) => !around.test(text))
    .join('')
    .replace(/\s+/g, '');
const inks = (pages: readonly Drawing[]): Set<Ink | undefined> =>
  new Set(
    pages.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === 'area' ? [mark.fill] : mark.kind === 'disc' ? [mark.fill, mark.ink] : [mark.ink])),
  );
const bare = (text: string): string => text.replace(/\s+/g, '');
const rooms: fc.Arbitrary<JournalRoom> = fc.tuple(sheets, fc.boolean(), fc.boolean()).map(([room, facing, plain]) => ({ ...room, facing, plain }));
const pagesOf = (journal: Journal, room: JournalRoom): Drawing[] => journalSpreads(journal, room).flatMap(({ pages }) => pages);

const titles = fc.constantFrom('Make it pay to sell grain', 'Use force, and keep the incentives as well', 'Take the grain by order, sending leaders out');
const typed = fc.oneof(
  fc.constantFrom(
    '',
    'Nobody sows for nothing',
    'ш'.repeat(160),
    'W'.repeat(160),
    '<b>bold</b> & {fact:x} ¶3',
    'two\nlines\tand tabs',
    '你好'.repeat(80),
    'The prices were wrong, so mend the prices; force would only teach the villages to hide their grain, and the next winter would be worse than this one was. So pay.',
  ),
  fc.string({ maxLength: 160 }),
);
const vote = fc.constantFrom('a', 'b', 'c').chain((option) => titles.map((title) => ({ option, title, letter: option.toUpperCase() })));
const points: fc.Arbitrary<JournalPoint> = fc
  .record({
    day: fc.constantFrom('Mid-December 1927', '27 February 1930', 'Early July 1932, before the harvest'),
    sealed: fc.option(vote),
    why: typed,
    sure: fc.constantFrom('guessing' as const, 'leaning' as const, 'fairly sure' as const, 'certain' as const),
    again: fc.option(vote),
    opened: fc.boolean(),
    asked: fc.boolean(),
    forecasts: fc.array(
      fc.record({
        question: fc.constantFrom('How much grain is Siberia reported to bring in on 26–30 January 1928?', 'Disturbances in March'),
        unit: fc.constantFrom('million poods', 'disturbances', 'of 100 that were collected a year before'),
        mine: fc.option(
          fc.record({ value: fc.integer({ min: 0, max: 9000 }), low: fc.integer({ min: 0, max: 9000 }), high: fc.integer({ min: 0, max: 9000 }) }),
        ),
        record: fc.option(
          fc.record({ text: fc.constantFrom('2.9 million', 'more than 6,500', 'almost 20 percent less'), para: fc.integer({ min: 1, max: 118 }) }),
        ),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ day, sealed, why, sure, again, ...rest }) => ({
    decision: { id: day, title: '', question: '', day },
    sealed: sealed && { ...sealed, why, sure },
    again,
    ...rest,
  }));
const journals: fc.Arbitrary<Journal> = fc.record({ points: fc.array(points, { minLength: 1, maxLength: 2 }), mind: typed });
const desk = { w: 300, h: 560, textScale: 1, small: false, sombre: false, facing: true, plain: false };

describe('every page of the journal', () => {
  it('keeps to its edges: no mark outside, no words on words, none under 14 px', () => {
    fc.assert(
      fc.property(journals, rooms, (journal, room) => {
        for (const page of pagesOf(journal, room)) expect(faults(page, room)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  it('together say all that was chosen, forecast and told, whatever their size', () => {
    fc.assert(
      fc.property(journals, rooms, (journal, room) => {
        const text = written(journalSpreads(journal, room));
        for (const { decision, sealed, again, forecasts } of journal.points) {
          expect(text).toContain(bare(decision.day.toUpperCase()));
          expect(text).toContain(sealed ? bare(`${sealed.letter},${sealed.title}`) : 'Nothingsealedyet');
          if (sealed) expect(text).toContain(bare(sealed.sure).slice(1));
          if (sealed && again) expect(text).toContain(again.option === sealed.option ? 'Kept' : bare(`Now${again.letter},${again.title}`));
          for (const { mine, record } of forecasts) {
            if (mine) expect(text).toContain(bare(`I wrote ${figure(mine.value)}`));
            if (record) expect(text).toContain(bare(`${record.text}¶${record.para}`));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  it('bear every letter that the player typed, as it was typed', () => {
    fc.assert(
      fc.property(journals, rooms, ({ points: [point], mind }, room) => {
        const text = written(journalSpreads({ points: [point!], mind }, room));
        if (point!.sealed) expect(text).toContain(bare(point!.sealed.why));
        expect(text).toContain(bare(mind));
      }),
      { numRuns: 200 },
    );
  });
  it('tell of one decision point alone', () => {
    fc.assert(
      fc.property(journals, rooms, (journal, room) => {
        const spreads = journalSpreads(journal, room);
        expect([...new Set(spreads.map(({ point }) => point))]).toEqual(journal.points.map((_, i) => i));
        expect(spreads.every(({ pages }) => pages.length === (room.facing ? 2 : 1))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the inks', () => {
  it('are without oxide where the view gives no record', () => {
    fc.assert(
      fc.property(journals, rooms, (journal, room) => {
        const untold = journal.points.map((point) => ({ ...point, forecasts: point.forecasts.map((forecast) => ({ ...forecast, record: null })) }));
        expect(inks(pagesOf({ ...journal, points: untold }, room)).has('oxide')).toBe(false);
      }),
    );
  });
  it('are never those of the model', () => {
    fc.assert(
      fc.property(journals, rooms, (journal, room) => {
        expect(inks(pagesOf(journal, room)).has('slate')).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
  it('set what was typed in the hand, and in upright letters where text is large', () => {
    const faces = (plain: boolean) => {
      const { points: told } = journalOf(views.shut);
      const mine = told.map((point) => ({ ...point, sealed: point.sealed && { ...point.sealed, why: 'Nobody sows for nothing' } }));
      return pagesOf({ points: mine, mind: '' }, { ...desk, plain })
        .flatMap(({ marks }) => marks)
        .filter((mark): mark is TextMark => mark.kind === 'text' && mark.text.startsWith('Nobody'))
        .map(({ face, ink }) => ({ face, ink }));
    };
    expect(faces(false)).toEqual([{ face: 'hand', ink: 'pencil' }]);
    expect(faces(true)).toEqual([{ face: 'reading', ink: 'pencil' }]);
  });
});

describe('an envelope', () => {
  const shutWords = 'Theenvelopeisshut';
  it('that is shut is said to be shut', () => {
    expect(written(journalSpreads(journalOf(views.shut), desk))).toContain(shutWords);
  });
  it('that is open is not', () => {
    expect(written(journalSpreads({ ...journalOf(views.beat), points: journalOf(views.beat).points.slice(0, 1) }, desk))).not.toContain(shutWords);
  });
  it('of every point is open in the talk afterwards, where the second vote is asked for', () => {
    const { points: told } = journalOf(views.discuss);
    expect(told.every(({ opened, asked }) => opened && asked)).toBe(true);
    expect(written(journalSpreads(journalOf(views.discuss), desk))).toContain('Ihavenotvotedagainyet.');
  });
});

describe('words in lines', () => {
  const lettering = { face: 'hand', size: 22, ink: 'pencil' } as const;
  it('are no wider than asked, and none is lost', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 60, max: 500 }), (text, width) => {
        const lines = set(text, width, lettering);
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(lines.every((line) => textWidth(line, lettering) <= width + 0.01 || [...line].length === 1)).toBe(true);
      }),
    );
  });
  it('keep their letterings, each line one part a lettering', () => {
    const bold = { ...lettering, style: 'bold' } as const;
    expect(
      flowed(
        [
          { text: 'I wrote', lettering },
          { text: '3', lettering: bold },
          { text: 'sacks', lettering },
        ],
        900,
      ),
    ).toEqual([
      [
        { text: 'I wrote', lettering },
        { text: '3', lettering: bold },
        { text: 'sacks', lettering },
      ],
    ]);
  });
});
