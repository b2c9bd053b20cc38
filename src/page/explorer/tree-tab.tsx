import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RoadView, StationView } from '../../play/explorer/explorer-view.ts';
import { treeDrawing } from '../../theme/drawing/tree-drawing.ts';
import { RichText } from '../rich-text.tsx';
import { Sheet } from '../sheet.tsx';
import type { ExplorerProps } from './explorer.tsx';
import { Figure } from './figure.tsx';
import { Station } from './station.tsx';

/** Where the road in hand stands to a station: not yet parted, parting here, running beside it, ending before it. */
const besideOf = ({ at, options }: StationView, road: RoadView | null): 'parting' | 'beside' | null => {
  if (options.some((o) => o.taken && o.stands !== 'record')) return 'parting';
  return road && at > road.parts.at && at < road.end.at ? 'beside' : null;
};

/** The twin of the drawn tree: its stations in order, the options of the one in view. */
export function TreeTab({ view, send, shell }: ExplorerProps) {
  const { id } = view.stationInView;
  const list = useStationSight(id);
  return (
    <Sheet kicker="Where roads part" title="The tree of roads">
      <div class="lead">
        <RichText of={view.lead} />
      </div>
      <Figure textScale={shell.settings.textScale} sombre={view.sombre} high={{ wide: 0.78, small: 0.7 }} draw={(room) => treeDrawing(view, room)} />
      <ol class="stations" ref={list}>
        {view.stations.map((station) => (
          <Station key={station.id} station={station} inView={station.id === id} beside={besideOf(station, view.road)} send={send} shell={shell} />
        ))}
      </ol>
    </Sheet>
  );
}

/**
 * The station in view comes into sight in the list too, whole or from its head. Where the sheet scrolls by itself it does so on arrival; on a phone that would push the drawn tree
 * away.
 */
function useStationSight(id: string): { current: HTMLOListElement | null } {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const arrives = last.current === null;
    last.current = id;
    const bring = (): void => {
      const row = list.current?.querySelector<HTMLElement>(`[data-station="${id}"]`);
      const sheet = row?.closest<HTMLElement>('.sheet');
      if (!row || !sheet) return;
      if (sheet.scrollHeight <= sheet.clientHeight) {
        if (!arrives) row.scrollIntoView({ block: 'nearest' });
        return;
      }
      const [box, room] = [row.getBoundingClientRect(), sheet.getBoundingClientRect()];
      if (box.top < room.top || box.bottom > room.bottom) sheet.scrollTop += box.top - room.top - 8;
    };
    if (!arrives) return bring();
    // after the heading has got the focus, which brings the sheet to its top
    const frame = requestAnimationFrame(bring);
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return list;
}
