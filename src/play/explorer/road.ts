/** A road: options taken one after the other, what they close, and how far the model may be asked along it. */

import type { Rich } from '../../scenario/compiled.ts';
import type { CompiledModelOption, CompiledStation } from '../../scenario/compiled-model.ts';
import { LAST_MONTH, type Reach } from '../../simulation/compare.ts';
import { monthOf } from '../../simulation/plan.ts';
import { type ModelRoom, optionOf } from './model-room.ts';
import { yearsAt } from './print.ts';

/** The options of a road in the order of their days; unknown ids are left out. */
export const optionsOn = (room: ModelRoom, ids: readonly string[]): CompiledModelOption[] =>
  ids
    .map((id) => optionOf(room, id))
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Why a station, or an option of a later year, would not arise on this road; null where it does. */
export function closedBy(options: readonly CompiledModelOption[], what: string): Rich | null {
  for (const { closes } of options) {
    const found = closes.find((one) => one.what === what);
    if (found) return found.reason;
  }
  return null;
}

/**
 * The road with one more option: another of the same station gives way to it, and so does what it closes or what would close it. A road in words alone goes with no other.
 */
export function withOption(room: ModelRoom, ids: readonly string[], id: string): string[] {
  const taken = optionOf(room, id);
  if (!taken) return [...ids];
  const stands = optionsOn(room, ids).filter(
    (one) =>
      one.station !== taken.station &&
      one.changes.length > 0 &&
      !closedBy([taken], one.id) &&
      !closedBy([taken], one.station) &&
      !closedBy([one], taken.id) &&
      !closedBy([one], taken.station),
  );
  return optionsOn(room, [...(taken.changes.length > 0 ? stands.map((one) => one.id) : []), id]).map((one) => one.id);
}

/** Whether a station's envelope is open: its dossier's, or always where none is written. */
export const isOpen = ({ id, dossier }: CompiledStation, opened: readonly string[]): boolean => dossier === null || opened.includes(id);

/** The first station with a shut envelope after this day, or at it; an envelope that was opened tells what came before it too. Null where none stands in the way. */
export function shutStation(room: ModelRoom, from: string, opened: readonly string[]): CompiledStation | null {
  const { stations } = room.model;
  const known = stations.filter((one) => one.dossier !== null && isOpen(one, opened)).map(({ day }) => day);
  return stations.find((one) => !isOpen(one, opened) && (one.day > from || !known.some((day) => day >= one.day))) ?? null;
}

/** The shut station that a station lies behind: neither record nor road is told there yet. Null where it can be told. */
export function behind(room: ModelRoom, station: CompiledStation, opened: readonly string[]): CompiledStation | null {
  const shut = shutStation(room, station.day, opened);
  return shut && shut.day <= station.day && shut.id !== station.id ? shut : null;
}

/** Whether a station can be told of: its envelope is open, and none before it is shut. */
export const isTold = (room: ModelRoom, station: CompiledStation, opened: readonly string[]): boolean =>
  isOpen(station, opened) && !behind(room, station, opened);

/** The day from which nothing is told, for an envelope is shut; null where all is open. */
export const toldUntil = (room: ModelRoom, { taken, opened }: { taken: readonly string[]; opened: readonly string[] }): string | null =>
  shutStation(room, optionsOn(room, taken)[0]?.from ?? room.model.stations[0]!.day, opened)?.day ?? null;

/** Where a road leaves the record, on the common time axis. */
export const partingOf = (options: readonly CompiledModelOption[]): number => yearsAt(monthOf(options[0]!.from));

/** Months of the run: where the road parts, where it grows faint (the nearest horizon of its options), where it ends. Null for a road in words alone. */
export function reachOf(room: ModelRoom, options: readonly CompiledModelOption[], opened: readonly string[]): Reach | null {
  const first = options[0];
  if (!first) return null;
  const horizon = options.map((one) => one.horizon).sort()[0]!;
  const shut = shutStation(room, first.from, opened);
  // whole months before a day: what is known at the end of a month runs to its last day
  const last = shut ? Math.floor(monthOf(shut.day)) - 1 : LAST_MONTH;
  return { from: Math.floor(monthOf(first.from)), horizon: Math.ceil(monthOf(horizon) - 1e-9) - 1, until: Math.min(last, LAST_MONTH) };
}
