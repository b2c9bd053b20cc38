import { Math as Mathematics } from 'phaser';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { modelSheet, type ShelfRoom, shelfRoom } from '../places/shelf-places.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { Plate } from './plate.ts';

/** The way to the open model on the shelf: a sheet with the fork, pinned to the wall where there is room; else a plate. */
export class PinnedTree extends Standing {
  private rect: Rect | null = null;
  private light: (over: boolean) => void = () => {};

  show({ view, staging }: Showing): void {
    const room = view.at === 'shelf' && view.explorer ? shelfRoom(staging.layout, view.folders.length) : null;
    if (!room) {
      this.clear();
      this.rect = null;
      return;
    }
    if (this.anew(room, staging.layout.width, staging.layout.height, this.kit.settings.textScale)) this.draw(room, staging.layout);
    if (!this.rect) return;
    this.kit.board.add({ id: 'explorer', rect: this.rect, press: () => this.kit.ports.send({ type: 'explorer.open' }), hover: (over) => this.light(over) });
  }

  private draw(room: ShelfRoom, size: { width: number; height: number }): void {
    const sheet = modelSheet(room, size);
    if (sheet) this.pin(sheet);
    else if (room.line) this.plate(room, size.width);
    else this.rect = null;
  }

  private plate({ floor }: ShelfRoom, width: number): void {
    const plate = new Plate(this.kit, 'The open model', { right: width - 24, y: floor - 44, h: 36, most: 150, look: 'second', sombre: false });
    this.layer.add(plate.body);
    this.rect = plate.rect;
    this.light = () => {};
  }

  private pin(rect: Rect): void {
    const { x, y, w, h } = rect;
    const body = group(this.kit, x + w / 2, y);
    const [left, top] = [-w / 2, 0];
    const g = this.kit.scene.add.graphics();
    g.fillStyle(0, 0.35).fillRect(left + 5, top + 7, w, h);
    g.fillStyle(tone('paperDim')).fillRect(left, top, w, h);
    g.fillStyle(tone('paper')).fillPoints(
      [
        [0, 0],
        [1, 0],
        [0.8, 1],
        [0, 1],
      ].map(([fx = 0, fy = 0]) => new Mathematics.Vector2(left + fx * w, top + fy * h)),
      true,
    );
    g.lineStyle(1, tone('ink3'), 0.7).strokeRect(left + 0.5, top + 0.5, w - 1, h - 1);
    // two folds, and the frame that such charts bear
    g.lineStyle(1, tone('sheetRule'), 0.9).strokeRect(left + 6, top + 6, w - 12, h - 12);
    for (const fold of [1 / 3, 2 / 3]) g.lineStyle(1, tone('ink3'), 0.25).lineBetween(left + w * fold, top, left + w * fold, top + h);
    const [x1, x2, middle] = [left + w * 0.14, left + w * 0.86, top + h * 0.68];
    const fork = x1 + (x2 - x1) * 0.36;
    // the record runs on as a rail, two roads leave it in dashes
    g.lineStyle(2.2, tone('oxide'))
      .lineBetween(x1, middle - 3, x2, middle - 3)
      .lineBetween(x1, middle + 3, x2, middle + 3);
    for (let at = x1 + 3; at < x2; at += 8) g.lineStyle(1, tone('ink2'), 0.6).lineBetween(at, middle - 6, at, middle + 6);
    for (const up of [-1, 1]) {
      for (let part = 0; part < 1; part += 0.125) {
        const at = (t: number): [number, number] => [fork + (x2 - fork) * t, middle + up * h * 0.15 * Math.min(1, t * 2.2) * (2 - Math.min(1, t * 2.2))];
        g.lineStyle(2.4, tone('slate')).lineBetween(...at(part), ...at(part + 0.075));
      }
    }
    g.fillStyle(tone('paper')).fillCircle(fork, middle, 6).lineStyle(2.2, tone('ink')).strokeCircle(fork, middle, 6);
    body.add(g);
    body.add(words(this.kit, 0, h * 0.13, 'The open model', { face: 'title', size: w > 200 ? 24 : 21, colour: 'ink', align: 'center' }));
    const pin = this.kit.scene.add.graphics();
    pin
      .fillStyle(0, 0.4)
      .fillCircle(2, top + 11, 6)
      .fillStyle(tone('brass'))
      .fillCircle(0, top + 8, 6)
      .fillStyle(tone('glow'))
      .fillCircle(-2, top + 6, 2);
    body.add(pin);
    this.layer.add(body);
    this.rect = rect;
    this.light = (over) => {
      body.y = y - (over ? 3 : 0);
      this.kit.awake.ask();
    };
  }
}
