import type { GameObjects } from 'phaser';
import { flatten } from './flatten.ts';
import { group } from './group.ts';
import type { Kit, Showing, Thing } from './kit.ts';

/** A thing with a layer of its own, drawn anew only where what it shows has changed. */
export abstract class Standing implements Thing {
  protected readonly layer: GameObjects.Container;
  private drawnFor = '';

  constructor(protected readonly kit: Kit) {
    this.layer = group(kit);
  }

  abstract show(showing: Showing): void;

  clear(): void {
    this.layer.removeAll(true);
    this.drawnFor = '';
  }

  /** What was drawn stays as it is: one picture from now on, this large. For the one thing that stands behind all others. */
  protected stayStill(width: number, height: number): void {
    flatten(this.kit, this.layer, width, height);
  }

  /** True, with the layer swept, where `shown` differs from what the layer was drawn for. */
  protected anew(...shown: unknown[]): boolean {
    const key = JSON.stringify(shown);
    if (key === this.drawnFor) return false;
    this.clear();
    this.drawnFor = key;
    return true;
  }
}
