/**
 * The events a player can send: the one way up from page and stage. Nouns, `noun.verb`. The decision log is a list of these.
 */
import type { ExplorerEvent } from './explorer/explorer-events.ts';

export const SURENESS = ['guessing', 'leaning', 'fairly sure', 'certain'] as const;
export type Sureness = (typeof SURENESS)[number];
export type Step = 'situation' | 'papers' | 'options' | 'seal' | 'forecast' | 'reveal' | 'road' | 'discuss';
/** The tabs on the folder: seal stands under Options, situation under Papers. */
export type Tab = 'papers' | 'options' | 'forecast' | 'reveal' | 'road' | 'discuss';

export type PlayEvent =
  /** Goes on by one: situation → papers, papers → options (one paper opened), beat → beat, last beat → next decision point or road, road → discuss. */
  | { type: 'step.next' }
  /** Goes back by one within what is open. */
  | { type: 'step.back' }
  /** Goes to a step already reached (a tab). */
  | { type: 'step.go'; decision: string; step: Step }
  | { type: 'paper.open'; paper: string }
  /** Lays the paper in hand back on the desk. */
  | { type: 'paper.close' }
  | { type: 'option.pick'; option: string }
  | { type: 'option.lay' }
  | { type: 'reason.write'; text: string }
  | { type: 'sureness.set'; sure: Sureness }
  | { type: 'choice.seal' }
  /** Draws or types the forecast: value and the range found likely; may be sent many times. */
  | { type: 'forecast.draw'; forecast: string; value: number; low: number; high: number }
  | { type: 'forecast.clear'; forecast: string }
  /** Sets the forecast in hand (drawn before) and goes on. */
  | { type: 'forecast.set' }
  /** Goes on without a forecast. */
  | { type: 'forecast.skip' }
  | { type: 'envelope.open' }
  /** Which option's road is looked at. */
  | { type: 'road.look'; decision: string; option: string }
  /** The second vote, after the reveal. */
  | { type: 'vote.again'; decision: string; option: string }
  /** What would change your mind. */
  | { type: 'mind.write'; text: string }
  | { type: 'prompt.take'; prompt: string }
  /** Ties the dossier up: the closing question. */
  | { type: 'dossier.close' };

/** Events of the reading room itself: they move between shelf and desk and are not kept in a dossier's log. */
export type RoomEvent =
  | PlayEvent
  | ExplorerEvent
  | { type: 'dossier.open'; dossier: string }
  | { type: 'shelf.return' }
  /** Opens the explorer: at its tree, or with this option of the model taken. */
  | { type: 'explorer.open'; option?: string };
