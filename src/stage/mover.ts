import { easing } from '../theme/tokens.ts';
import { bezier } from './bezier.ts';

const curves = { paper: bezier(easing.paper), ink: bezier(easing.ink) };

type Moved = object;
export interface Move {
  target: Moved;
  /** End values of numeric properties. */
  to: Record<string, number>;
  /** Milliseconds. */
  ms: number;
  ease?: keyof typeof curves;
  /** Milliseconds to wait before it begins. */
  wait?: number;
  /** Runs when the move begins, and when it has ended. */
  begin?: () => void;
  end?: () => void;
}
/** Frames further apart than this (ms) are too slow to show a movement. */
const SLOW = 70;
/** So many slow frames in a row make a machine too slow: movement gives way to cuts. */
const PATIENCE = 3;

interface Running {
  moves: Move[];
  since: number;
  from: Map<Move, Record<string, number>>;
  began: boolean;
}

/**
 * Moves things one after the other: one step at a time, a step being one move or several parts of one thing moving together.
 * Knows no clock: whoever draws calls `advance`. With `motion` off everything is at its end at once.
 */
export class Mover {
  motion = true;
  /** Called when there is something to move: the loop must run. */
  onBusy: () => void = () => {};
  private last = Number.NaN;
  private slow = 0;
  private queue: Move[][] = [];
  private running: Running | null = null;

  get busy(): boolean {
    return this.running !== null || this.queue.length > 0;
  }

  /** Lines up steps behind those that are still to come. */
  play(...steps: (Move | Move[])[]): void {
    this.queue.push(...steps.map((step) => (Array.isArray(step) ? step : [step])).filter((step) => step.length > 0));
    if (!this.motion) this.finish();
    else if (this.busy) this.onBusy();
  }

  /** Carries the moves on to `now` (milliseconds of any steady clock). */
  advance(now: number): void {
    if (this.tooSlow(now)) {
      this.finish();
      return;
    }
    this.running ??= this.next(now);
    const step = this.running;
    if (!step) return;
    const wait = Math.max(...step.moves.map((move) => move.wait ?? 0));
    if (now - step.since < wait) return;
    if (!step.began) this.begin(step);
    let done = true;
    for (const move of step.moves) {
      const t = move.ms > 0 ? (now - step.since - wait) / move.ms : 1;
      this.put(move, step.from.get(move) ?? {}, curves[move.ease ?? 'paper'](t));
      if (t < 1) done = false;
    }
    if (!done) return;
    this.running = null;
    for (const move of step.moves) move.end?.();
    this.running ??= this.next(now);
  }

  /** Whether the frames of a movement under way come so far apart that it shows as jerks and holds up whoever presses next. */
  private tooSlow(now: number): boolean {
    const gap = this.running ? now - this.last : 0;
    this.last = now;
    this.slow = gap > SLOW ? this.slow + 1 : 0;
    return this.slow >= PATIENCE;
  }

  /** Everything to its end, in order. */
  finish(): void {
    for (let guard = 0; this.busy && guard < 1000; guard++) {
      const step = this.running ?? this.next(0);
      if (!step) return;
      this.running = null;
      if (!step.began) this.begin(step);
      for (const move of step.moves) this.put(move, step.from.get(move) ?? {}, 1);
      for (const move of step.moves) move.end?.();
    }
  }

  /** Forgets all moves without ending them: the things are gone. */
  drop(): void {
    this.queue = [];
    this.running = null;
  }

  private next(now: number): Running | null {
    const moves = this.queue.shift();
    return moves ? { moves, since: now, from: new Map(), began: false } : null;
  }

  private begin(step: Running): void {
    step.began = true;
    for (const move of step.moves) {
      move.begin?.();
      const target = move.target as Record<string, number>;
      step.from.set(move, Object.fromEntries(Object.keys(move.to).map((key) => [key, target[key] ?? 0])));
    }
  }

  private put(move: Move, from: Record<string, number>, progress: number): void {
    const target = move.target as Record<string, number>;
    for (const [key, end] of Object.entries(move.to)) {
      const start = from[key] ?? 0;
      target[key] = progress >= 1 ? end : start + (end - start) * progress;
    }
  }
}
