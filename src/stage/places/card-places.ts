import type { Rect } from '../../theme/layout.ts';

/** How the stage is parted for the talk: cards above, the second vote below. */
export interface TalkRoom {
  /** As many as are shown at once; all of one size. */
  cards: Rect[];
  /** On a strip that does not hold all cards with their words: how many are on one page, the last place being the way to the next; null elsewhere. */
  perPage: number | null;
  /** Where the card in hand lies, large enough for its whole question; null while none is. */
  hand: Rect | null;
  votes: Rect;
  voteRow: number;
  /** Whether the counters have room for their option's title. */
  titled: boolean;
}

const STRIP_COLUMNS = 4;
/** A card on a strip lower than this does not hold sign and word. */
const STRIP_LOW = 50;

/**
 * Cards in rows, each with sign and word. Where one is in hand (`held`), all stand small in one or two rows and the one in hand lies large under them; on a strip it lies
 * over them. Below, counters for each decision point. `small`: a strip on a narrow window, `zoom`: how much larger on a large one.
 */
export function talkRoom(work: Rect, cards: number, points: number, { small, zoom }: { small: boolean; zoom: number }, held: boolean): TalkRoom {
  const titled = !small && !held && work.h > (points * 106 + 250) * zoom;
  const voteRow = small ? 36 : (titled ? 106 : 46) * zoom;
  const votes = { x: work.x, y: work.y + work.h - voteRow * points, w: work.w, h: voteRow * points };
  const room = { x: work.x, y: work.y + (small ? 0 : 6), w: work.w, h: votes.y - work.y - (small ? 4 : 16) };
  const parted = { votes, voteRow, titled };
  if (small) {
    const rows = Math.max(1, Math.min(Math.ceil(cards / STRIP_COLUMNS), Math.floor((room.h + 6) / (STRIP_LOW + 6))));
    const spots = rows * STRIP_COLUMNS;
    const shown = grid(room, Math.min(cards, spots), STRIP_COLUMNS, rows, 6, { w: 120, h: 80 });
    return { ...parted, cards: shown, perPage: cards > spots ? spots - 1 : null, hand: held ? { ...room } : null };
  }
  const columns = held ? Math.ceil(cards / Math.ceil(cards / 6)) : cards > 6 ? 4 : 3;
  const rows = Math.ceil(cards / columns);
  const high = held ? Math.min(rows * 66 * zoom, room.h * 0.46) : room.h;
  const all = grid({ ...room, h: high }, cards, columns, rows, held ? 8 : 14, { w: (held ? 130 : 230) * zoom, h: (held ? 62 : 170) * zoom });
  const handTop = room.y + high + 16;
  const hand = held ? { x: room.x + room.w * 0.04, y: handTop, w: room.w * 0.92, h: Math.min(room.y + room.h - handTop, 330 * zoom) } : null;
  return { ...parted, cards: all, perPage: null, hand };
}

function grid(room: Rect, count: number, columns: number, rows: number, gap: number, most: { w: number; h: number }): Rect[] {
  const w = Math.min(most.w, (room.w - gap * (columns - 1)) / columns);
  const h = Math.min(most.h, (room.h - gap * (rows - 1)) / rows);
  const left = room.x + (room.w - (w * columns + gap * (columns - 1))) / 2;
  const top = room.y + (room.h - (h * rows + gap * (rows - 1))) / 2;
  return Array.from({ length: count }, (_, i) => ({ x: left + (i % columns) * (w + gap), y: top + Math.floor(i / columns) * (h + gap), w, h }));
}
