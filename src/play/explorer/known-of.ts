/** What a player's decision logs say of the stations: whose envelopes are open, and what was sealed there. Pure. */
import type { CompiledModel } from '../../scenario/compiled-model.ts';
import type { DecisionLog } from '../log.ts';
import type { Sealed } from './tree-view.ts';

/** Reads the logs as they were taken by their machines: an envelope opens once a decision point, in their order; the option last picked is the one sealed. */
export function knownOf({ stations }: CompiledModel, logs: readonly Pick<DecisionLog, 'dossier' | 'events'>[]): { opened: string[]; sealed: Sealed } {
  const opened: string[] = [];
  const sealed: Record<string, string> = {};
  for (const { dossier, events } of logs) {
    const at = (index: number): string | undefined => stations.find((one) => one.dossier?.id === dossier && one.dossier.index === index)?.id;
    let [envelopes, seals] = [0, 0];
    let picked = '';
    for (const event of events) {
      if (event.type === 'option.pick') picked = event.option;
      if (event.type === 'choice.seal') {
        const station = at(seals++);
        if (station !== undefined) sealed[station] = picked;
      }
      if (event.type === 'envelope.open') {
        const station = at(envelopes++);
        if (station !== undefined) opened.push(station);
      }
    }
  }
  return { opened, sealed };
}
