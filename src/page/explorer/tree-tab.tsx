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
  const list = useRef<HTMLOListElement>(null);
  const last = useRef(id);
  useLayoutEffect(() => {
    if (last.current === id) return;
    last.current = id;
    // Pressed on the drawn tree, the station comes into sight here too.
    list.current?.querySelector(`[data-station="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
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
