/** Where everything stands on the tree of roads. Stations stand in order, not to scale; time runs to the right. Pure. */
import type { ExplorerView, StationView, TreeOptionView, Years } from '../../play/explorer/explorer-view.ts';

export type TreeView = Pick<ExplorerView, 'title' | 'road' | 'stations' | 'stationInView'>;
export interface Stop {
  station: StationView;
  x: number;
  /** What was done there is told: the rail that leads on is the record's. */
  known: boolean;
  /** On the road in hand, after it left the record. */
  onRoad: boolean;
}
export interface TreePlaces {
  stops: Stop[];
  /** Of the record's rail, and of the road in hand over it. */
  rail: number;
  road: number;
  /** Where the road in hand leaves the record and where it ends; null where none is taken. */
  leaves: { x: number; end: number; horizon: number } | null;
  /** Between two stations. */
  pitch: number;
  right: number;
  x(at: Years): number;
}

/** The last month of a run, the end of every axis. */
const LAST: Years = 9;

/** The options that are branches: all but the course that was taken. */
export const branchesOf = (station: StationView): TreeOptionView[] => station.options.filter(({ stands }) => stands !== 'record');
const leftAt = (station: StationView): boolean => branchesOf(station).some(({ taken }) => taken);

/** Whether a station's record is told: its envelope is not shut, nor one before it that stands in the way. */
export const isTold = ({ envelope, behind }: Pick<StationView, 'envelope' | 'behind'>): boolean => envelope !== 'shut' && behind === null;

/** Why no fork is drawn at a station, in two short lines. */
export function quietWords({ envelope, behind }: Pick<StationView, 'envelope' | 'behind'>): string[] {
  if (behind !== null) return ['An envelope before it is shut:', 'nothing is told of it yet.'];
  return [envelope === 'shut' ? 'Its envelope is shut.' : 'No fork is known here.'];
}

export function treePlaces(view: TreeView, box: { left: number; right: number; rail: number; road: number; after: number; turn: number }): TreePlaces {
  const { left, right, rail, road, after, turn } = box;
  const { stations } = view;
  const pitch = (right - after - left) / Math.max(1, stations.length - 1);
  const xs = stations.map((_, i) => left + i * pitch);
  const x = placer(stations, xs, right);
  const first = stations.findIndex(leftAt);
  const start = view.road ? (first >= 0 ? xs[first]! : x(view.road.parts.at)) : null;
  const end = view.road && start !== null ? Math.min(right, Math.max(x(view.road.end.at), start + turn + 24)) : null;
  return {
    stops: stations.map((station, i) => ({
      station,
      x: xs[i]!,
      known: isTold(station),
      onRoad: start !== null && end !== null && xs[i]! > start + 1 && xs[i]! < end - 1,
    })),
    rail,
    road,
    leaves: start === null || end === null || !view.road ? null : { x: start, end, horizon: Math.min(end, Math.max(start + turn, x(view.road.horizon.at))) },
    pitch,
    right,
    x,
  };
}

/** From moments to places: straight between two stations, and from the last to the end. */
function placer(stations: readonly StationView[], xs: readonly number[], right: number): (at: Years) => number {
  return (at) => {
    const i = stations.findLastIndex((station) => station.at <= at);
    const from = stations[i];
    if (!from) return xs[0] ?? right;
    const to = stations[i + 1];
    const [a, b] = [from.at, to?.at ?? Math.max(LAST, from.at + 1)];
    const [p, q] = [xs[i]!, to ? xs[i + 1]! : right];
    return p + (q - p) * Math.min(1, Math.max(0, (at - a) / Math.max(1e-6, b - a)));
  };
}
