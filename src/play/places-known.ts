import type { CompiledDossier } from '../scenario/compiled.ts';
import type { Position } from './positions.ts';

/** Ids of the places that have been named by now: nobody sees on the map where something will happen. */
export function placesKnown({ decisions }: CompiledDossier, { point, step, index }: Position): string[] {
  const named = decisions.slice(0, point + 1).flatMap((decision, i) => {
    const all = i < point || step === 'road' || step === 'discuss';
    const told = all ? decision.beats : decision.beats.slice(0, step === 'reveal' ? index + 1 : 0);
    return [decision.places, ...decision.papers.map(({ places }) => places), ...told.map(({ places }) => places)].flat();
  });
  return [...new Set(named)];
}
