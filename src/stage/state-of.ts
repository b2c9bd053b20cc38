import type { Room } from './room.ts';

export function stateOf(room: Room): Record<string, unknown> {
  return { busy: room.kit.mover.busy };
}
