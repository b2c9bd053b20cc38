import type { GameObjects } from 'phaser';
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

  /** True, with the layer swept, where `shown` differs from what the layer was drawn for. */
  protected anew(...shown: unknown[]): boolean {
    const key = JSON.stringify(shown);
    if (key === this.drawnFor) return false;
    this.clear();
    this.drawnFor = key;
    return true;
  }
}
