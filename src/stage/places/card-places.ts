import type { Rect } from '../../theme/layout.ts';

/** How the stage is parted for the talk: cards above, the second vote below. */
export interface TalkRoom {
  cards: Rect[];
  /** Where the card in hand lies, large enough for its whole question; null while none is. */
  hand: Rect | null;
  votes: Rect;
  voteRow: number;
}

/**
 * Cards three or four in a row (on a strip up to six); where one is in hand (`held`), all stand small in one row and the one in hand lies large under them. Below, a row
 * of counters for each decision point. `small`: a strip on a narrow window, `zoom`: how much larger on a large one.
 */
export function talkRoom(work: Rect, cards: number, points: number, { small, zoom }: { small: boolean; zoom: number }, held: boolean): TalkRoom {
  const voteRow = small ? 36 : 48 * zoom;
  const votes = { x: work.x, y: work.y + work.h - voteRow * points, w: work.w, h: voteRow * points };
  const room = { x: work.x, y: work.y + (small ? 0 : 4), w: work.w, h: votes.y - work.y - (small ? 4 : 14) };
  const gap = small ? 6 : 14;
  const columns = held ? cards : small ? Math.ceil(cards / Math.ceil(cards / 6)) : cards > 6 ? 4 : 3;
  const rows = Math.ceil(cards / columns);
  const high = held ? (small ? 34 : Math.min(96 * zoom, room.h * 0.3)) : room.h;
  const w = Math.min(260 * zoom, (room.w - gap * (columns - 1)) / columns);
  const h = Math.min(230 * zoom, (high - gap * (rows - 1)) / rows);
  const left = room.x + (room.w - (w * columns + gap * (columns - 1))) / 2;
  const top = room.y + (high - (h * rows + gap * (rows - 1))) / 2;
  const handTop = room.y + high + (small ? 5 : 18);
  return {
    cards: Array.from({ length: cards }, (_, i) => ({ x: left + (i % columns) * (w + gap), y: top + Math.floor(i / columns) * (h + gap), w, h })),
    hand: held
      ? { x: room.x + (small ? 0 : room.w * 0.04), y: handTop, w: room.w * (small ? 1 : 0.92), h: Math.min(room.y + room.h - handTop, 330 * zoom) }
      : null,
    votes,
    voteRow,
  };
}
