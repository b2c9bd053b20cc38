/** The tree of roads: the stations in order, what was done there, and the options that lie at each. */
import type { CompiledStation, StationOption } from '../../scenario/compiled-model.ts';
import { LAST_MONTH } from '../../simulation/compare.ts';
import { monthOf } from '../../simulation/plan.ts';
import { canTake, type ExplorerContext } from './explorer-machine.ts';
import type { StationView, TreeOptionView } from './explorer-view.ts';
import { type ModelRoom, optionOf } from './model-room.ts';
import { endOf, yearsAt } from './print.ts';
import { behind, closedBy, isOpen, isTold, optionsOn } from './road.ts';

/** What the player sealed in the dossiers, by station: the dossier's own option id. */
export type Sealed = Readonly<Record<string, string>>;

function optionView(room: ModelRoom, context: ExplorerContext, station: CompiledStation, sealed: Sealed, option: StationOption): TreeOptionView {
  const { id, title, letter, historical, paras } = option;
  const known = option.model === null ? undefined : optionOf(room, option.model);
  const others = optionsOn(room, context.taken).filter((one) => one.station !== station.id);
  const isTaken = known ? context.taken.includes(known.id) : historical && !optionsOn(room, context.taken).some((one) => one.station === station.id);
  const stands = historical ? 'record' : !known ? 'none' : known.changes.length === 0 ? 'words' : known.slider ? 'slider' : 'band';
  return {
    id: known?.id ?? `${station.id}/${id}`,
    title,
    letter,
    paras,
    stands,
    taken: isTaken,
    mine: sealed[station.id] === id,
    closed: known ? (closedBy(others, known.id) ?? closedBy(others, station.id)) : null,
    until: known ? yearsAt(monthOf(known.horizon)) : endOf(LAST_MONTH),
    event: !known
      ? null
      : isTaken
        ? { type: 'option.leave', option: known.id }
        : canTake(room, context, known.id)
          ? { type: 'option.take', option: known.id }
          : null,
  };
}

/** The stations as they stand for this player and this road. Where an envelope is shut, neither what was done nor its options are told. */
export function stationViews(room: ModelRoom, context: ExplorerContext, sealed: Sealed): StationView[] {
  const taken = optionsOn(room, context.taken);
  return room.model.stations.map((station) => {
    const open = isTold(room, station, context.opened);
    const { id, label, when, day, dossier, record, options } = station;
    return {
      id,
      title: label,
      when,
      at: yearsAt(monthOf(day)),
      envelope: dossier === null ? 'none' : isOpen(station, context.opened) ? 'open' : 'shut',
      behind: behind(room, station, context.opened)?.label ?? null,
      dossier: dossier && { id: dossier.id, title: dossier.title, sombre: dossier.sombre },
      record: open ? record : null,
      wouldNotArise: open ? closedBy(taken, id) : null,
      options: open ? options.map((option) => optionView(room, context, station, sealed, option)) : [],
      inView: context.station === id,
    };
  });
}
