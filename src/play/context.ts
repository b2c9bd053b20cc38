/** What the machine remembers of a play. Plain data: derived wholly from the events of the log. */
import type { CompiledDecision, CompiledDossier } from '../scenario/compiled.ts';
import type { Sureness } from './events.ts';
import type { ForecastValue } from './view.ts';

export interface SealedChoice {
  option: string;
  why: string;
  sure: Sureness;
}
export interface PointContext {
  papersOpened: string[];
  paperInHand: string | null;
  optionInHand: string | null;
  why: string;
  sure: Sureness | null;
  sealed: SealedChoice | null;
  forecasts: Record<string, ForecastValue & { set: boolean }>;
  envelopeOpened: boolean;
  /** Beats read so far. */
  beatsRead: number;
  again: string | null;
}
export interface PlayContext {
  /** Rank of the position the player is at, and of the furthest reached. */
  at: number;
  furthest: number;
  points: PointContext[];
  roadInView: { decision: string; option: string } | null;
  promptInHand: string | null;
  mind: string;
}

export const WHY_MOST = 160;
export const MIND_MOST = 600;

const emptyPoint = (): PointContext => ({
  papersOpened: [],
  paperInHand: null,
  optionInHand: null,
  why: '',
  sure: null,
  sealed: null,
  forecasts: {},
  envelopeOpened: false,
  beatsRead: 0,
  again: null,
});

export function emptyContext(dossier: CompiledDossier): PlayContext {
  return { at: 0, furthest: 0, points: dossier.decisions.map(emptyPoint), roadInView: null, promptInHand: null, mind: '' };
}

/** A copy of the context in which one decision point is changed. */
export function withPoint(context: PlayContext, point: number, change: Partial<PointContext>): PlayContext {
  return { ...context, points: context.points.map((p, i) => (i === point ? { ...p, ...change } : p)) };
}

export const optionOf = (decision: CompiledDecision | undefined, id: string | null) => decision?.options.find((o) => o.id === id);
