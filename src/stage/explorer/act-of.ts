import type { RoomEvent } from '../../play/events.ts';
import type { Guess, SeriesName } from '../../play/explorer/explorer-events.ts';
import type { ExplorerView } from '../../play/explorer/explorer-view.ts';

/** What a press on a thing of the explorer sends; null where it does nothing. */
export function actOf(view: ExplorerView, id: string): RoomEvent | null {
  const [kind = '', ...rest] = id.split(':');
  const name = rest.join(':');
  switch (kind) {
    case 'station':
      return { type: 'station.look', station: name };
    case 'option':
      return view.stations.flatMap(({ options }) => options).find((option) => option.id === name)?.event ?? null;
    case 'envelope':
      return { type: 'envelope.show', station: name };
    case 'dossier':
      return { type: 'dossier.open', dossier: name };
    case 'guess':
      return { type: 'guess.make', series: rest[0] as SeriesName, guess: rest[1] as Guess };
    case 'series':
      return { type: 'series.look', series: name === 'all' ? null : (name as SeriesName) };
    case 'assumption':
      return assumptionAct(view.assumptions, name);
    default:
      return null;
  }
}

/** To the assumption before or after; the one in hand a step down or up. */
function assumptionAct({ before, after, inHand }: ExplorerView['assumptions'], name: string): RoomEvent | null {
  switch (name) {
    case 'before':
      return before;
    case 'after':
      return after;
    case 'less':
      return inHand.less;
    case 'more':
      return inHand.more;
    default:
      return null;
  }
}
