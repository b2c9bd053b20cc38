import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Staging } from '../staging.ts';

/** A near edge shorter than this has no room for envelope, book and plates beside each other. */
export const NARROW = 560;
const without: Staging['place'][] = ['shelf', 'toll', 'explorer'];

/** Where the journal lies, shut: at the near edge's left end, behind the ways out on a strip, at the envelope's side among the options; null where nothing of the player stands. */
export function journalPlace({ place, desk, small, tabs, rail, floor }: Staging): Rect | null {
  if (without.includes(place)) return null;
  if (desk) return { x: desk.buttons.x + desk.buttons.w - 54, y: desk.buttons.y - 68, w: 52, h: 60 };
  if (small) {
    const narrow = floor.w < 360;
    return { x: tabs.x + tabs.w + (narrow ? 5 : 8), y: rail.y + 5, w: narrow ? 26 : 30, h: 36 };
  }
  const h = Math.min(60, rail.h - 10);
  return { x: rail.x + 2, y: rail.y + (rail.h - h) / 2, w: Math.round(h * 1.08), h };
}

/** What the near edge leaves to the plates. */
export function plateRoom(staging: Staging): Rect {
  const { place, rail, small, tabs, floor } = staging;
  const journal = journalPlace(staging);
  const beside = !small && rail.w >= NARROW && (place === 'forecast' || place === 'chart' || place === 'sheet');
  const envelope = beside ? 14 + ((rail.h - 18) * FRAMES['envelope-shut'].w) / FRAMES['envelope-shut'].h : 0;
  const gap = small ? (floor.w < 360 ? 6 : 8) : 12;
  const start = journal ? journal.x + journal.w + envelope + gap : small ? tabs.x + tabs.w + 8 : rail.x;
  return { ...rail, x: start, w: rail.x + rail.w - start };
}

/** The open book over the stage's floor. */
export interface OpenPlaces {
  /** All that it covers. */
  floor: Rect;
  /** Its boards. */
  book: Rect;
  /** One page, or two that face each other. */
  pages: Rect[];
  close: Rect;
  next: Rect;
  previous: Rect;
  /** An index tab for each decision point, where there are several and room beside the book. */
  tabs: Rect[];
  /** Free of the book: a press there shuts it. */
  beside: Rect;
}

/** A page narrower than this, at text size 100 %, does not face another. */
const FACING = 250;
const TAB = 32;

/** Where the open book lies, with tabs for so many decision points. */
export function openJournal({ floor, small, zoom, textScale }: Staging, points: number): OpenPlaces {
  if (small) return onStrip(floor, FACING * textScale);
  const board = Math.round(14 * zoom);
  const tabbed = points > 1 ? TAB : 0;
  const most = floor.w - 28 - tabbed;
  const facing = (most - 2 * board) / 2 >= FACING * textScale;
  const w = Math.min(most, (facing ? 1060 : 460) * zoom);
  const head = 40;
  const h = Math.min(floor.h - head - 30, facing ? (w / 2) * 1.72 : w * 1.7);
  const book = {
    x: Math.round(floor.x + (floor.w - w - tabbed) / 2),
    y: Math.round(floor.y + head + (floor.h - head - 30 - h) * 0.45),
    w: Math.round(w),
    h: Math.round(h),
  };
  const inner = { x: book.x + board, y: book.y + board, w: book.w - 2 * board, h: book.h - 2 * board };
  const half = inner.w / 2;
  const pages = facing
    ? [
        { ...inner, w: half },
        { ...inner, x: inner.x + half, w: half },
      ]
    : [inner];
  const foot = inner.y + inner.h;
  const closing = Math.round(84 + 70 * (textScale - 1));
  const corner = Math.round(56 * zoom);
  const high = Math.min(150, (inner.h - 60) / Math.max(1, points) - 10);
  return {
    floor,
    book,
    pages,
    close: { x: book.x + book.w - closing - 8, y: book.y - 36, w: closing, h: 36 },
    next: { x: inner.x + inner.w - corner, y: foot - corner, w: corner, h: corner },
    previous: { x: inner.x, y: foot - corner, w: corner, h: corner },
    tabs: points > 1 ? Array.from({ length: points }, (_, i) => ({ x: book.x + book.w - 2, y: inner.y + 34 + i * (high + 10), w: TAB, h: high })) : [],
    beside: { x: floor.x, y: book.y + book.h + 4, w: floor.w, h: floor.y + floor.h - book.y - book.h - 4 },
  };
}

/** On a strip: one page, or two on a broad one; what can be pressed stands at its right. */
function onStrip(floor: Rect, least: number): OpenPlaces {
  const side = 46;
  const board = 4;
  const book = { x: floor.x + 6, y: floor.y + 5, w: floor.w - 12 - side, h: floor.h - 15 };
  const inner = { x: book.x + board, y: book.y + board, w: book.w - 2 * board, h: book.h - 2 * board };
  const facing = inner.w / 2 >= least;
  const half = inner.w / 2;
  const x = book.x + book.w + 4;
  const size = Math.min(44, (book.h - 12) / 3);
  const at = (y: number): Rect => ({ x, y, w: side - 2, h: size });
  return {
    floor,
    book,
    pages: facing
      ? [
          { ...inner, w: half },
          { ...inner, x: inner.x + half, w: half },
        ]
      : [inner],
    close: at(book.y),
    previous: at(book.y + book.h - 2 * size - 6),
    next: at(book.y + book.h - size),
    tabs: [],
    beside: { x: floor.x, y: book.y + book.h + 1, w: floor.w, h: 9 },
  };
}
