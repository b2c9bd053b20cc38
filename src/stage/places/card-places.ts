import type { Rect } from '../../theme/layout.ts';

/** How the stage is parted for the talk: cards above, the second vote below. */
export interface TalkRoom {
  cards: Rect[];
  votes: Rect;
  voteRow: number;
}

/** Cards three in a row (on a strip all in one), as large as fits and at most about 206 square times `zoom`; a row of counters for each decision point. */
export function talkRoom(work: Rect, cards: number, points: number, small: boolean, zoom = 1): TalkRoom {
  const voteRow = small ? 36 : 48 * zoom;
  const votes = { x: work.x, y: work.y + work.h - voteRow * points, w: work.w, h: voteRow * points };
  const room = { x: work.x, y: work.y + (small ? 0 : 4), w: work.w, h: votes.y - work.y - (small ? 4 : 14) };
  const columns = small ? cards : Math.min(3, cards);
  const rows = Math.ceil(cards / columns);
  const gap = small ? 6 : 14;
  const w = Math.min(206 * 1.3 * zoom, (room.w - gap * (columns - 1)) / columns);
  const h = Math.min(206 * 1.1 * zoom, (room.h - gap * (rows - 1)) / rows);
  const left = room.x + (room.w - (w * columns + gap * (columns - 1))) / 2;
  const top = room.y + (room.h - (h * rows + gap * (rows - 1))) / 2;
  return { cards: Array.from({ length: cards }, (_, i) => ({ x: left + (i % columns) * (w + gap), y: top + Math.floor(i / columns) * (h + gap), w, h })), votes, voteRow };
}
