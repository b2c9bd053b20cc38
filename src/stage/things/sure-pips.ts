import type { GameObjects } from 'phaser';
import { SURENESS, type Sureness } from '../../play/events.ts';
import type { DossierView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Showing } from '../kit.ts';
import { optionRoom } from '../places/option-places.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { softEdge } from './soft-edge.ts';

/** Which pips a line joins. */
const ROW_LINE: [number, number][] = [[0, 3]];
const TAG_LINES: [number, number][] = [
  [0, 1],
  [2, 3],
];

/** How sure: four pips on a tag beside the slip, or in a row over the desk's near edge. */
export class SurePips extends Standing {
  show({ view, staging }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'options') {
      this.clear();
      return;
    }
    const tag = staging.desk?.tag ?? null;
    const row = tag ? null : optionRoom(staging).pips;
    const { sure, option, sealed } = view.slip;
    const live = view.step === 'seal' && !sealed && option !== null;
    if (this.anew(sure, live, tag, row, staging.sombre, this.kit.settings.textScale)) this.draw(view, live, tag, row, staging.sombre);
    if (!live) return;
    for (const [level, rect] of this.places(tag, row))
      this.kit.board.add({ id: `sure:${level}`, rect, press: () => this.kit.ports.send({ type: 'sureness.set', sure: level }) });
  }

  private places(tag: Rect | null, row: Rect | null): [Sureness, Rect][] {
    const r = tag ? { x: tag.x + 6, y: tag.y + 20, w: tag.w - 12, h: tag.h - 24 } : (row as Rect);
    return SURENESS.map((level, i) => [
      level,
      // on the tag two columns of two
      tag
        ? { x: r.x + (Math.floor(i / 2) * r.w) / 2, y: r.y + ((i % 2) * r.h) / 2, w: r.w / 2, h: r.h / 2 }
        : { x: r.x + (i * r.w) / 4, y: r.y, w: r.w / 4, h: r.h },
    ]);
  }

  private draw(view: DossierView, live: boolean, tag: Rect | null, row: Rect | null, sombre: boolean): void {
    if (tag) {
      this.layer.add(softEdge(this.kit, 'shadow', tag, 4, 5));
      this.tag(tag, sombre);
    }
    const places = this.places(tag, row);
    const g = this.kit.scene.add.graphics();
    const centres = places.map(([, r]) => (tag ? { x: r.x + 16, y: r.y + r.h / 2 } : { x: r.x + r.w / 2, y: r.y + (r.h > 40 ? 16 : 11) }));
    const ink = tag ? tone('ink') : tone('chalk');
    g.lineStyle(1.5, ink, live ? 0.9 : 0.45);
    for (const [i, j] of tag ? TAG_LINES : ROW_LINE) {
      const [a, b] = [centres[i], centres[j]];
      if (a && b) g.lineBetween(a.x, a.y, b.x, b.y);
    }
    places.forEach(([level, r], i) => {
      const at = centres[i];
      if (!at) return;
      const on = view.slip.sure === level;
      g.fillStyle(on ? (sombre ? tone('ink2') : tone('lamp')) : tone('paperLit'), live || on ? 1 : 0.5).fillCircle(at.x, at.y, on ? 8.5 : 7);
      g.lineStyle(1.6, on && !tag ? tone('chalk') : tone('ink'), live || on ? 1 : 0.5).strokeCircle(at.x, at.y, on ? 8.5 : 7);
      if (on) g.lineStyle(1.5, tone(sombre ? 'chalk' : 'glow')).strokeCircle(at.x, at.y, 5.5);
      const text = words(this.kit, tag ? at.x + 14 : at.x, tag ? 0 : at.y + 9, level.charAt(0).toUpperCase() + level.slice(1), {
        face: 'label',
        size: tag ? 15 : 14,
        colour: tag ? (on && !sombre ? 'lampDeep' : 'ink') : 'chalk',
        align: tag ? 'left' : 'center',
        width: r.w + (tag ? -28 : 0),
        shadow: !tag,
      });
      if (tag) text.y = at.y - text.height / 2;
      text.setAlpha(live || on ? 1 : 0.6);
      this.layer.add(text);
    });
    this.layer.add(g);
  }

  /** A tag of manila, its string tied to the envelope. */
  private tag({ x, y, w, h }: Rect, sombre: boolean): void {
    const g: GameObjects.Graphics = this.kit.scene.add.graphics();
    const cut = 14;
    const points = [x + cut, y, x + w - cut, y, x + w, y + cut, x + w, y + h, x, y + h, x, y + cut];
    const corners = Array.from({ length: points.length / 2 }, (_, i) => ({ x: points[2 * i] as number, y: points[2 * i + 1] as number }));
    g.fillStyle(tone(sombre ? 'greyBoard' : 'paperDim')).fillPoints(corners as never, true);
    g.lineStyle(1, tone('ink3'), 0.8).strokePoints(corners as never, true, true);
    const hole = { x: x + w / 2, y: y + 13 };
    g.lineStyle(1.4, tone(sombre ? 'chalk2' : 'paperLit'), 0.9)
      .beginPath()
      .moveTo(hole.x, hole.y)
      .lineTo(x + w + 10, y + 2)
      .lineTo(x + w + 40, y + 18)
      .strokePath();
    g.lineStyle(2.5, tone(sombre ? 'ink3' : 'manilaDark')).strokeCircle(hole.x, hole.y, 5);
    g.fillStyle(tone('night')).fillCircle(hole.x, hole.y, 3.5);
    this.layer.add(g);
  }
}
