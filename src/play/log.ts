/** The decision log is the save: identity of the dossier and the ordered events. Replaying it restores the play. */
import type { PlayEvent } from './events.ts';

export const LOG_APP = 'roads-not-taken';
export const LOG_FORMAT = 1;
export interface DecisionLog {
  app: typeof LOG_APP;
  format: typeof LOG_FORMAT;
  dossier: string;
  /** The dossier's content hash when the log was begun. */
  hash: string;
  /** Seed of whatever is drawn by chance (the pencil's wobble): an unsigned 32-bit integer. */
  seed: number;
  events: PlayEvent[];
}
