import type { RoomView } from '../play/view.ts';

/** Milliseconds of rest that the stage waits for when sheets are turned faster than that. */
export const REST_MS = 400;

/** What the player looks at: another value is another sheet or paper. */
function sheetOf(view: RoomView): string {
  if (view.at !== 'dossier') return view.at;
  return [view.dossier.id, view.decision.id, view.step, view.paperInHand?.paper.id, view.slip.option?.option.id, view.beat?.beat.id].join('/');
}

/**
 * How long (ms) the stage waits before it shows `view` after `before`, which was asked for `since` ms ago: nothing for the first turn of a sheet, and where the
 * hand draws or writes on the same one; until the hand rests where sheets are turned faster than anyone can watch. What the stage was told by its own touch (`own`) shows at once.
 */
export function waitBefore(before: RoomView | null, view: RoomView, since: number, own: boolean): number {
  if (!before || own || since >= REST_MS) return 0;
  return sheetOf(before) === sheetOf(view) ? 0 : REST_MS;
}
