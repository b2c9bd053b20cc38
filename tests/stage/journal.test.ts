import { describe, expect, it } from 'vitest';
import { envelopePlace } from '../../src/stage/places/envelope-places.ts';
import { journalPlace, openJournal, plateRoom } from '../../src/stage/places/journal-places.ts';
import { optionRoom } from '../../src/stage/places/option-places.ts';
import { overlaps } from '../../src/stage/rects.ts';
import { stagingOf } from '../../src/stage/staging.ts';
import type { Rect } from '../../src/theme/layout.ts';
import { shelf, views, windows } from './views.ts';

type Name = keyof typeof views;
const names = Object.keys(views) as Name[];
const lying = names.filter((name) => name !== 'toll');
const within = (r: Rect, room: Rect): boolean =>
  r.x >= room.x - 0.5 && r.y >= room.y - 0.5 && r.x + r.w <= room.x + room.w + 0.5 && r.y + r.h <= room.y + room.h + 0.5;
const apart = (rects: Rect[]): boolean => rects.every((a, i) => rects.slice(i + 1).every((b) => !overlaps(a, b)));

describe.each(windows)('the journal on a window of $width × $height at text size $textScale', (size) => {
  it.each(lying)('%s: lies shut on the stage, clear of all else at the near edge', (name) => {
    const staging = stagingOf(views[name], size);
    const place = journalPlace(staging)!;
    const { desk, tabs, small, work, rail } = staging;
    expect(within(place, desk ? { x: 0, y: 0, w: size.width, h: size.height } : rail)).toBe(true);
    const envelope = envelopePlace(staging);
    const others = desk
      ? [...desk.sheets, desk.slip, desk.tag, desk.discs]
      : [
          plateRoom(staging),
          work,
          ...(small ? [tabs] : []),
          ...(staging.place === 'options' ? Object.values(optionRoom(staging)).filter((r) => r !== null) : []),
        ];
    expect(others.some((other) => overlaps(place, other))).toBe(false);
    if (envelope) expect(overlaps(place, envelope)).toBe(false);
    expect(Math.min(place.w, place.h)).toBeGreaterThanOrEqual(24);
  });
  it('lies at one place in every step that has a near edge', () => {
    // a phone's strip is higher under a chart: the book stands at the same place of its near edge
    const places = lying
      .map((name) => stagingOf(views[name], size))
      .filter(({ desk }) => desk === null)
      .map((staging) => {
        const place = journalPlace(staging);
        return place && { ...place, y: place.y - staging.floor.h };
      });
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  });
  it('leaves room for plates, and the envelope never lies under them', () => {
    for (const name of lying) {
      const staging = stagingOf(views[name], size);
      if (staging.desk) continue;
      const plates = plateRoom(staging);
      const envelope = envelopePlace(staging);
      expect(plates.w).toBeGreaterThan(180);
      expect(within(plates, staging.rail)).toBe(true);
      if (envelope && envelope.y + envelope.h > staging.rail.y) expect(overlaps(plates, envelope)).toBe(false);
    }
  });
  it.each(lying)('%s: opens inside the stage, with all that can be pressed apart and within reach', (name) => {
    const { floor, small } = stagingOf(views[name], size);
    const { book, pages, close, next, previous, tabs, beside } = openJournal(stagingOf(views[name], size), 2);
    for (const rect of [book, ...pages, close, next, previous, ...tabs, beside]) expect(within(rect, floor)).toBe(true);
    for (const page of pages) expect(within(page, book)).toBe(true);
    expect(apart([close, next, previous, ...tabs])).toBe(true);
    expect(apart([book, beside, close].filter((rect) => rect !== close || small || close.y + close.h <= book.y))).toBe(true);
    expect(pages.every(({ w, h }) => w >= 220 && h >= 130)).toBe(true);
  });
  it('is one page where the stage is narrow or letters are large, two where they fit', () => {
    const { pages } = openJournal(stagingOf(views.papers, size), 2);
    expect(pages).toHaveLength(size.width < 640 || size.width === 1024 || size.textScale > 1 ? 1 : 2);
  });
});

describe('the journal', () => {
  it('lies neither on the shelf nor on the beat of the toll', () => {
    for (const size of windows) {
      expect(journalPlace(stagingOf(shelf, size))).toBeNull();
      expect(journalPlace(stagingOf(views.toll, size))).toBeNull();
    }
  });
});
