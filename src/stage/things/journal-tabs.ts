import type { GameObjects } from 'phaser';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import type { OpenPlaces } from '../places/journal-places.ts';
import type { Staging } from '../staging.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

export interface TabsShown {
  places: OpenPlaces;
  staging: Staging;
  /** The day of each decision point, and the one that lies open. */
  points: string[];
  point: number;
  next: (() => void) | null;
  previous: (() => void) | null;
  toPoint(point: number): void;
  close(): void;
  moves: boolean;
}

/** What can be pressed on the open journal: its corners, an index tab a decision point, the tab that shuts it; on a strip, plates at its side. */
export class JournalTabs {
  private readonly layer;
  private shownFor = '';

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
  }

  show(shown: TabsShown): void {
    const { places, staging, points, point, next, previous, moves } = shown;
    const key = JSON.stringify([places, staging.sombre, points, point, !next, !previous, this.kit.settings.textScale]);
    if (key !== this.shownFor) {
      this.clear();
      this.shownFor = key;
      if (staging.small) this.plates(shown);
      else {
        this.close(places.close, staging.sombre);
        places.tabs.forEach((rect, i) => {
          this.point(rect, points[i] ?? '', i === point, staging.sombre);
        });
      }
    }
    if (moves) {
      this.layer.setAlpha(0);
      this.kit.mover.play({ target: this.layer, to: { alpha: 1 }, ms: duration.fade });
    } else this.layer.setAlpha(1);
    const { board } = this.kit;
    board.add({ id: 'journal:close', rect: places.close, press: () => shown.close() });
    if (next) board.add({ id: 'journal:turn', rect: places.next, press: next });
    if (previous) board.add({ id: 'journal:turn-back', rect: places.previous, press: previous });
    places.tabs.forEach((rect, i) => {
      board.add({ id: `journal:point-${i + 1}`, rect, press: () => shown.toPoint(i) });
    });
  }

  clear(): void {
    this.layer.removeAll(true);
    this.shownFor = '';
  }

  /** A card that stands up behind the book, with its word and a cross. */
  private close(r: Rect, sombre: boolean): void {
    const g = this.kit.scene.add.graphics();
    const round = { tl: 3, tr: 3, bl: 0, br: 0 };
    g.fillStyle(0x000000, 0.35).fillRoundedRect(r.x + 2, r.y + 2, r.w, r.h - 2, round);
    g.fillStyle(tone(sombre ? 'greyBoard' : 'manila')).fillRoundedRect(r.x, r.y, r.w, r.h, round);
    g.lineStyle(1, tone(sombre ? 'paperGrey' : 'glow'), 0.6).lineBetween(r.x + 3, r.y + 0.5, r.x + r.w - 3, r.y + 0.5);
    const label = words(this.kit, r.x + 12, 0, 'Close', { face: 'label', size: 16, colour: 'ink', width: r.w - 38 });
    label.y = r.y + r.h / 2 - label.height / 2;
    cross(g, r.x + r.w - 20, r.y + r.h / 2, 6, tone('ink'));
    this.layer.add([g, label]);
  }

  /** An index tab at the book's edge: the day of a decision point, written along it. */
  private point(r: Rect, day: string, current: boolean, sombre: boolean): void {
    const g = this.kit.scene.add.graphics();
    const round = { tl: 0, bl: 0, tr: 3, br: 3 };
    const out = current ? 0 : 5;
    const fill = sombre ? (current ? 'paperGrey' : 'greyBoard') : current ? 'paper' : 'manila';
    g.fillStyle(0x000000, 0.35).fillRoundedRect(r.x + 2, r.y + 3, r.w - out, r.h, round);
    g.fillStyle(tone(fill)).fillRoundedRect(r.x, r.y, r.w - out, r.h, round);
    g.fillStyle(0x000000, 0.16).fillRect(r.x, r.y, 3, r.h);
    if (current) g.fillStyle(tone(sombre ? 'ink3' : 'lamp')).fillRect(r.x + r.w - 3, r.y, 3, r.h);
    const label = words(this.kit, 0, 0, day, { face: 'label', size: 15, colour: 'ink', align: 'center', width: r.h - 10, height: 22 });
    label
      .setOrigin(0.5)
      .setPosition(r.x + (r.w - out) / 2 + 1, r.y + r.h / 2)
      .setAngle(90);
    this.layer.add([g, label]);
  }

  private plates({ places: { close, next: forward, previous: back }, staging: { sombre }, next, previous }: TabsShown): void {
    const g: GameObjects.Graphics = this.kit.scene.add.graphics();
    this.layer.add(g);
    const ground = (r: Rect, live: boolean): void => {
      g.fillStyle(tone('night'), 0.85).fillRoundedRect(r.x, r.y, r.w, r.h, 3);
      g.lineStyle(1.2, tone(sombre ? 'chalk2' : 'brass'), live ? 1 : 0.3).strokeRoundedRect(r.x + 0.6, r.y + 0.6, r.w - 1.2, r.h - 1.2, 3);
    };
    ground(close, true);
    cross(g, close.x + close.w / 2, close.y + close.h / 2, 6, tone('chalk'));
    if (!next && !previous) return;
    for (const [r, act, way] of [
      [back, previous, -1],
      [forward, next, 1],
    ] as const) {
      ground(r, act !== null);
      const [x, y] = [r.x + r.w / 2, r.y + r.h / 2];
      g.lineStyle(2.2, tone('chalk'), act ? 1 : 0.35)
        .beginPath()
        .moveTo(x - way * 3, y - 7)
        .lineTo(x + way * 4, y)
        .lineTo(x - way * 3, y + 7)
        .strokePath();
    }
  }
}

function cross(g: GameObjects.Graphics, x: number, y: number, r: number, ink: number): void {
  g.lineStyle(2.2, ink)
    .lineBetween(x - r, y - r, x + r, y + r)
    .lineBetween(x - r, y + r, x + r, y - r);
}
