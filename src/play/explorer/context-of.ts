/** A path that came from outside, held against the model: what it does not know falls away. */
import { SAMPLED } from '../../simulation/names.ts';
import { canTake, type ExplorerContext, emptyExplorer, STEPS } from './explorer-machine.ts';
import type { ModelRoom } from './model-room.ts';
import { optionsOn, withOption } from './road.ts';

/** The context that a path leads to, and whether all of it holds. Envelopes of the player's own stay open. */
export function contextOf(
  room: ModelRoom,
  path: Omit<ExplorerContext, 'inHand'> & { inHand: string | null },
  opened: readonly string[],
): { context: ExplorerContext; whole: boolean } {
  const first = emptyExplorer(room, opened);
  const stations = room.model.stations.map(({ id }) => id);
  const known = path.opened.filter((id) => stations.includes(id));
  const open = [...new Set([...opened, ...known])];
  const taken = optionsOn(room, path.taken).reduce<string[]>(
    (sofar, { id }) => (canTake(room, { taken: sofar, opened: open }, id) ? withOption(room, sofar, id) : sofar),
    [],
  );
  const isSampled = (name: string): boolean => (SAMPLED as readonly string[]).includes(name);
  const moved = Object.fromEntries(
    Object.entries(path.moved).filter(([name, step]) => isSampled(name) && Number.isInteger(step) && step >= 0 && step <= STEPS),
  );
  const whole =
    known.length === path.opened.length &&
    taken.length === new Set(path.taken).size &&
    Object.keys(moved).length === Object.keys(path.moved).length &&
    stations.includes(path.station);
  return {
    context: {
      ...path,
      station: stations.includes(path.station) ? path.station : first.station,
      taken,
      moved,
      opened: open,
      settled: path.settled && taken.length > 0,
      fit: path.fit && Object.keys(moved).length > 0,
      inHand: path.inHand !== null && isSampled(path.inHand) ? path.inHand : first.inHand,
    },
    whole,
  };
}
