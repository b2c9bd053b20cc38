/** A dossier in play: the machine, its decision log and its view data. */
import { createActor } from 'xstate';
import type { CompiledDossier } from '../scenario/compiled.ts';
import type { PlayContext } from './context.ts';
import { dossierMachine } from './dossier-machine.ts';
import { dossierView } from './dossier-view.ts';
import type { PlayEvent } from './events.ts';
import { type DecisionLog, LOG_APP, LOG_FORMAT } from './log.ts';
import type { DossierView } from './view.ts';

export interface PlayStart {
  /** Unsigned 32-bit integer; from outside, for the pure rooms know no chance. */
  seed?: number;
  /** Events of a log or link to be replayed. */
  events?: readonly PlayEvent[];
}
export interface Play {
  view(): DossierView;
  context(): PlayContext;
  /** Sends an event. False where the machine refuses it here: then nothing changed and nothing is logged. */
  send(event: PlayEvent): boolean;
  subscribe(listener: () => void): () => void;
  log(): DecisionLog;
  /** Index of the first replayed event that was refused, or null. What came before it holds. */
  stoppedAt: number | null;
}

/** Written or drawn many times in a row: only the last stands in the log. */
const coalesced = (last: PlayEvent | undefined, event: PlayEvent): boolean =>
  last?.type === event.type &&
  (event.type === 'reason.write' ||
    event.type === 'mind.write' ||
    event.type === 'sureness.set' ||
    (event.type === 'forecast.draw' && last.type === 'forecast.draw' && last.forecast === event.forecast));

/** Starts a dossier, replaying what is given as far as it holds. */
export function startPlay(dossier: CompiledDossier, { seed = 0, events = [] }: PlayStart = {}): Play {
  const actor = createActor(dossierMachine(dossier));
  actor.start();
  const kept: PlayEvent[] = [];
  const listeners = new Set<() => void>();
  let view: DossierView | null = null;

  const send = (event: PlayEvent): boolean => {
    if (!actor.getSnapshot().can(event)) return false;
    actor.send(event);
    if (coalesced(kept.at(-1), event)) kept.pop();
    kept.push(event);
    view = null;
    return true;
  };
  const refused = events.findIndex((event) => !send(event));

  return {
    view: () => {
      view ??= dossierView(dossier, actor.getSnapshot().context);
      return view;
    },
    context: () => actor.getSnapshot().context,
    send: (event) => {
      const taken = send(event);
      if (taken) for (const listener of [...listeners]) listener();
      return taken;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    log: () => ({ app: LOG_APP, format: LOG_FORMAT, dossier: dossier.id, hash: dossier.hash, seed, events: [...kept] }),
    stoppedAt: refused < 0 ? null : refused,
  };
}
