/** Links that reopen a path: read from the address, made from the play on the desk. */
import { pathOf } from '../play/path.ts';
import { startPlay } from '../play/play.ts';
import { decodeLink, encodeLink, eventsOfLink, type LinkPath } from '../storage/link.ts';
import type { Game } from './game.ts';
import type { Keep } from './keep.ts';

/** The address of the path on the desk. */
export function linkOf(game: Game): string {
  const { dossier, play } = game;
  return dossier && play ? `${game.root}${dossier.id}/#${encodeLink(dossier, pathOf(dossier, play.context()))}` : game.root;
}

const forget = (): void => history.replaceState(history.state, '', location.pathname + location.search);

/** Takes the fragment of the address, if it is one of ours, and removes it. Returns the path, or null; damage is said. */
export function takeLink(keep: Keep): LinkPath | null {
  const link = decodeLink(location.hash);
  if (link.kind === 'none') return null;
  forget();
  if (link.kind === 'path') return link.path;
  keep.notice('LINK-01');
  return null;
}

/** Follows a path on the dossier that lies on the desk. Where a log of one's own is there, it asks first. */
export function followLink(game: Game, keep: Keep, path: LinkPath, hasOwn: boolean): void {
  const { dossier } = game;
  if (!dossier || dossier.id !== path.dossier) return;
  const events = eventsOfLink(path, dossier);
  const trial = startPlay(dossier, { events });
  const holds = events.slice(0, trial.stoppedAt ?? events.length);
  const open = (): void => {
    game.dismiss('LINK-05');
    game.dismiss('LINK-03');
    game.begin(dossier, holds);
    game.show();
    void keep.save();
  };
  const whole = holds.length === path.tokens.length;
  if (path.hash !== dossier.hash && !whole) keep.notice('LINK-03', [{ label: 'Open as far as it holds', run: () => void keep.restart().then(open) }]);
  else if (hasOwn) keep.notice('LINK-05', [{ label: 'Open the link', run: () => void keep.restart().then(open) }]);
  else {
    open();
    if (!whole) keep.notice('LINK-04');
  }
}
