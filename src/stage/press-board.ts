import type { Rect } from '../theme/layout.ts';
import type { Target } from './contract.ts';
import { inside } from './rects.ts';

/** Something on the stage that can be pressed. */
export interface Pressable {
  id: string;
  /** What is surely free of the page's sheets: its middle can be pressed. */
  rect: Rect;
  /** All that takes the press, where it is more than `rect`. */
  hit?: Rect;
  /** False: shown, but a press does nothing. */
  enabled?: boolean;
  press(): void;
  /** The pointer rests on it, or left. */
  hover?(over: boolean): void;
  /** The pointer is down on it, or was let go. */
  down?(down: boolean): void;
}

/** The list of what can be pressed now, back to front. Pure but for the callbacks it calls. */
export class PressBoard {
  private list: Pressable[] = [];
  private shields: Rect[] = [];

  clear(): void {
    this.list = [];
    this.shields = [];
  }

  /** Adds one in front of the others. Where `id` is there already, the new one takes its place. */
  add(pressable: Pressable): void {
    this.list = this.list.filter((p) => p.id !== pressable.id);
    this.list.push(pressable);
  }

  /** Takes away what is covered by something rolled down over it: whose middle lies under `rect`. */
  cover(rect: Rect): void {
    this.list = this.list.filter((p) => !inside(rect, p.rect.x + p.rect.w / 2, p.rect.y + p.rect.h / 2));
  }

  /** Covers this part, also for things that follow the pointer by themselves. */
  shield(rect: Rect): void {
    this.cover(rect);
    this.shields.push(rect);
  }

  shielded(x: number, y: number): boolean {
    return this.shields.some((rect) => inside(rect, x, y));
  }

  /** The front-most at this point (CSS pixels), or null. */
  at(x: number, y: number): Pressable | null {
    return this.list.findLast((p) => inside(p.rect, x, y)) ?? this.list.findLast((p) => p.hit && inside(p.hit, x, y)) ?? null;
  }

  find(id: string): Pressable | null {
    return this.list.find((p) => p.id === id) ?? null;
  }

  targets(): Target[] {
    return this.list.map(({ id, rect }) => ({ id, rect: { ...rect } }));
  }
}
