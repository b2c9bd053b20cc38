import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkRoom } from '../../src/stage/places/card-places.ts';
import { envelopePlace } from '../../src/stage/places/envelope-places.ts';
import { mapPlace, papersUnderMap } from '../../src/stage/places/map-places.ts';
import { type PaperFrame, paperPlaces } from '../../src/stage/places/paper-places.ts';
import { revealRoom } from '../../src/stage/places/reveal-places.ts';
import { LIFT, roadPlaces, roadStrip } from '../../src/stage/places/road-places.ts';
import { onLine, shelfRoom } from '../../src/stage/places/shelf-places.ts';
import { tabPlaces } from '../../src/stage/places/tab-places.ts';
import { inside, overlaps } from '../../src/stage/rects.ts';
import { stagingOf } from '../../src/stage/staging.ts';
import { optionSheets, type Rect } from '../../src/theme/layout.ts';
import { views, windows } from './views.ts';

const kinds: PaperFrame[] = ['paper-report', 'paper-telegram', 'paper-letter', 'paper-newspaper', 'paper-table', 'paper-decree', 'paper-note', 'paper-map'];
const within = (r: Rect, room: Rect, slack = 1): boolean =>
  r.x >= room.x - slack && r.y >= room.y - slack && r.x + r.w <= room.x + room.w + slack && r.y + r.h <= room.y + room.h + slack;
const lying = (p: { x: number; y: number; w: number; h: number }): Rect => ({ x: p.x - p.w / 2, y: p.y - p.h / 2, w: p.w, h: p.h });

describe('papers on the desk', () => {
  const desks = fc.record({
    frames: fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 8 }),
    work: fc.record({
      x: fc.integer({ min: 0, max: 40 }),
      y: fc.integer({ min: 100, max: 320 }),
      w: fc.integer({ min: 420, max: 1100 }),
      h: fc.integer({ min: 300, max: 700 }),
    }),
  });
  it('lie inside the desk, at rest', () => {
    fc.assert(fc.property(desks, ({ frames, work }) => paperPlaces(frames, work, false, 40).every((p) => within(lying(p.rest), work))));
  });
  it('do not cover each other at rest', () => {
    fc.assert(
      fc.property(desks, ({ frames, work }) => {
        const rests = paperPlaces(frames, work, false, 40).map((p) => lying(p.rest));
        return rests.every((a, i) => rests.every((b, j) => i === j || !overlaps(a, b)));
      }),
    );
  });
  it('leave every plate free of the other papers, so that it can be pressed', () => {
    fc.assert(
      fc.property(desks, ({ frames, work }) => {
        const places = paperPlaces(frames, work, false, 40);
        return places.every((p, i) => places.every((q, j) => i === j || !inside(lying(q.rest), p.plate.x, p.plate.y)));
      }),
    );
  });
  it('lie in reading order: row by row, left to right', () => {
    fc.assert(
      fc.property(desks, ({ frames, work }) => {
        const rests = paperPlaces(frames, work, false, 40).map((p) => lying(p.rest));
        return rests.every((b, i) => {
          const a = rests[i - 1];
          return !a || b.x > a.x + a.w - 1 || b.y >= a.y + a.h;
        });
      }),
    );
  });
  it('stay clear of their own plate in hand, whose word would lie on them', () => {
    fc.assert(fc.property(desks, ({ frames, work }) => paperPlaces(frames, work, false, 40).every(({ hand, plate }) => hand.y + hand.h / 2 <= plate.y - 12)));
  });
  it('are larger, straight and not lower in hand', () => {
    fc.assert(
      fc.property(desks, ({ frames, work }) =>
        paperPlaces(frames, work, false, 40).every(({ rest, hand }) => hand.w > rest.w && hand.angle === 0 && hand.y <= rest.y + hand.h - rest.h),
      ),
    );
  });
  it('lie in one row on a strip, each plate under its paper', () => {
    const places = paperPlaces(kinds.slice(0, 6), { x: 10, y: 160, w: 370, h: 136 }, true, 32);
    const plates = places.map((p) => p.plate.x);
    expect(plates).toEqual([...plates].sort((a, b) => a - b));
    expect(Math.min(...plates.slice(1).map((x, i) => x - (plates[i] ?? 0)))).toBeGreaterThan(34);
  });
});

describe('the options side by side', () => {
  const sizes = fc.record({ width: fc.integer({ min: 1200, max: 2600 }), height: fc.integer({ min: 700, max: 1500 }), textScale: fc.constant(1) });
  it('leave discs, tag and envelope free of the page’s words', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 5 }), fc.option(fc.integer({ min: 0, max: 4 })), (size, count, lift) => {
        const desk = optionSheets(size, count, lift !== null && lift < count ? lift : null);
        if (!desk) return true;
        const words = [...desk.sheets, desk.slip];
        const things = [desk.discs, desk.tag, desk.envelope, desk.buttons];
        return things.every((free, i) => words.every((word) => !overlaps(free, word)) && things.slice(i + 1).every((other) => !overlaps(free, other)));
      }),
    );
  });
  it('leave most of a low window to the sheets', () => {
    const desk = optionSheets({ width: 1366, height: 768, textScale: 1 }, 5, null);
    expect(desk?.slip.h).toBeLessThanOrEqual(120);
    expect(desk?.sheets.every((s) => s.h >= 400)).toBe(true);
  });
  it('lie inside the window, the one in hand 26 px higher', () => {
    const desk = optionSheets({ width: 1366, height: 768, textScale: 1 }, 4, 2);
    const tops = desk?.sheets.map((s) => s.y);
    expect(tops?.[2]).toBe((tops?.[0] ?? 0) - 26);
    expect(desk?.sheets.every((s) => within(s, { x: 0, y: 64, w: 1366, h: 704 }, 0))).toBe(true);
  });
});

describe('the small tabs', () => {
  const words = ['Papers', 'Options', 'Forecast', 'What happened', 'Road not taken', 'Discuss'].map((word, i) => ({
    id: `tab:${word}`,
    word,
    short: String(i + 1),
    current: i === 1,
  }));
  const measure = (text: string): number => text.length * 7;
  it('bear their words where there is room', () => {
    expect(tabPlaces(words, true, { x: 0, y: 0, w: 700, h: 28 }, measure).map((t) => t.text)).toContain('What happened');
  });
  it('bear numbers, and the current one its word, where there is less', () => {
    const texts = tabPlaces(words, true, { x: 0, y: 0, w: 330, h: 28 }, measure).map((t) => t.text);
    expect(texts).toContain('Options');
    expect(texts).toContain('4');
  });
  it('never leave their row and never cover each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 900 }), (w) => {
        const row = { x: 20, y: 5, w, h: 28 };
        const places = tabPlaces(words, true, row, measure);
        return places.every((p, i) => within(p.rect, row) && (i === 0 || p.rect.x >= (places[i - 1]?.rect.x ?? 0) + (places[i - 1]?.rect.w ?? 0)));
      }),
    );
  });
});

describe('the shelf', () => {
  it.each([3, 12])('keeps the number plates of %i folders apart from folders and each other', (count) => {
    const room = shelfRoom({ width: 1366, height: 768 }, count);
    expect(room.tags.every((tag) => room.folders.every((folder) => !overlaps(tag, folder)))).toBe(true);
    expect(room.tags.every((tag, i) => room.tags.every((other, j) => i === j || !overlaps(tag, other)))).toBe(true);
  });
  it.each([3, 12])('stands %i folders in the corner of a narrow window', (count) => {
    const room = shelfRoom({ width: 390, height: 844 }, count);
    expect(room.folders.every((f) => within(f, { x: 200, y: 40, w: 190, h: 206 }))).toBe(true);
    expect(room.line).toBeNull();
  });
  it('puts a moment between its years', () => {
    const line = { x1: 0, x2: 1100 };
    expect(onLine(line, 0)).toBe(0);
    expect(onLine(line, 0.92)).toBeCloseTo(92);
    expect(onLine(line, 99)).toBe(1100);
  });
});

describe.each(windows)('on a window of $width × $height at text size $textScale', (size) => {
  it('cards and counters lie apart inside the desk', () => {
    const staging = stagingOf(views.discuss, size);
    for (const held of [false, true]) {
      const room = talkRoom(staging.work, 7, 2, staging, held);
      // on a strip the one in hand lies over the others
      const all = room.hand ? (staging.small ? [room.hand] : [...room.cards, room.hand]) : room.cards;
      expect(all.every((card) => within(card, staging.work) && !overlaps(card, room.votes))).toBe(true);
      expect(all.every((a, i) => all.every((b, j) => i === j || !overlaps(a, b)))).toBe(true);
      expect(room.hand !== null).toBe(held);
    }
  });
  it.each([6, 7, 11, 14])('%i cards are of one size, and a strip holds as many as fit with their word', (count) => {
    const staging = stagingOf(views.discuss, size);
    const room = talkRoom(staging.work, count, 2, staging, false);
    expect(new Set(room.cards.map(({ w, h }) => `${w} ${h}`)).size).toBe(1);
    expect(room.perPage === null ? room.cards.length : room.cards.length - 1).toBe(room.perPage ?? count);
    if (staging.small && staging.floor.w >= 390 && staging.textScale === 1) expect(room.cards.every(({ w, h }) => w >= 80 && h >= 48)).toBe(true);
  });
  it('a map in hand hangs over the desk, the plates of all papers under it', () => {
    const staging = { ...stagingOf(views.papers, size), hung: true };
    const map = mapPlace(staging);
    const { small, work } = staging;
    const places = paperPlaces(kinds.slice(0, 6), small ? work : papersUnderMap(staging), true, small ? 32 : 40);
    expect(map && map.h > 80 && places.every(({ plate }) => plate.y - 16 >= map.y + map.h)).toBe(true);
  });
  it('roads lie apart inside the desk', () => {
    const { work, small, zoom } = stagingOf(views.road, size);
    const fork = small ? 36 : 70;
    const room = { ...work, y: work.y + fork, h: work.h - fork };
    const { places: spots, card } = small ? roadStrip([4, 5], room, true) : { places: roadPlaces([4, 5], room, true, 12, zoom), card: null };
    const places = [...spots.map((p) => p.rect), ...(card ? [card] : [])];
    expect(places.every((p) => within(p, work) && p.h > 24)).toBe(true);
    expect(places.every((a, i) => places.every((b, j) => i === j || !overlaps(a, b)))).toBe(true);
  });
  it('a road that is lifted covers no name over its row', () => {
    const { work, small, zoom } = stagingOf(views.road, size);
    if (small) return;
    for (const { rect } of roadPlaces([5, 5], work, true, 12, zoom)) expect(rect.y - LIFT - 40).toBeGreaterThanOrEqual(work.y);
  });
  it('the reveal sheet and the map lie apart inside the desk; a small one has room for the map alone', () => {
    const staging = stagingOf(views.beat, size);
    const { sheet, map } = revealRoom(staging, true);
    expect(map && within(map, staging.work)).toBe(true);
    expect(sheet === null).toBe(staging.small);
    if (sheet && map) expect(within(sheet, staging.work) && !overlaps(sheet, map)).toBe(true);
  });
  it('the shut envelope can be seen whole', () => {
    const staging = stagingOf(views.shut, size);
    const place = envelopePlace(staging);
    expect(place && within(place, staging.work)).toBe(true);
  });
});
