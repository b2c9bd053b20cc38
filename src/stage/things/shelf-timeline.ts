import type { GameObjects } from 'phaser';
import type { ShelfView } from '../../play/view.ts';
import type { Showing } from '../kit.ts';
import { onLine, type ShelfRoom, shelfRoom } from '../places/shelf-places.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

const FIRST = 1927;
const LAST = 1937;

/** The rail of years on the shelf's front: a dot for each dossier, a leader from its folder. The one under the pointer glows. */
export class ShelfTimeline extends Standing {
  private over: string | null = null;
  private leaders: GameObjects.Graphics | null = null;
  private drawn: { view: ShelfView; room: ShelfRoom } | null = null;

  show({ view, staging }: Showing): void {
    const room = view.at === 'shelf' ? shelfRoom(staging.layout, view.folders.length) : null;
    if (view.at !== 'shelf' || !room?.line) {
      this.clear();
      this.drawn = null;
      return;
    }
    if (!this.anew(view.folders, view.main.dossier, room, this.kit.settings.textScale)) return;
    this.drawn = { view, room };
    this.rail(room.line);
    this.tags(view, room);
    this.leaders = this.kit.scene.add.graphics();
    this.layer.add(this.leaders);
    this.lead();
  }

  /** Lights the leader of this folder, or none. */
  light(id: string | null): void {
    if (this.over === id) return;
    this.over = id;
    this.lead();
    this.kit.awake.ask();
  }

  override clear(): void {
    super.clear();
    this.leaders = null;
  }

  private rail(line: NonNullable<ShelfRoom['line']>): void {
    const g = this.kit.scene.add.graphics();
    g.lineStyle(2, tone('brass'), 0.9).lineBetween(line.x1, line.y, line.x2, line.y);
    for (let year = FIRST; year <= LAST; year++) {
      const x = onLine(line, year - FIRST);
      g.lineStyle(1.5, tone('brass'), 0.9).lineBetween(x, line.y - 7, x, line.y + 5);
      for (let q = 1; q < 4; q++)
        g.lineStyle(1, tone('brass'), 0.4).lineBetween(onLine(line, year - FIRST + q / 4), line.y - 2, onLine(line, year - FIRST + q / 4), line.y + 3);
      this.layer.add(words(this.kit, x + 1, line.y + 6, String(year), { face: 'label', size: 15, colour: 'brass' }));
    }
    this.layer.add(g);
  }

  /** The number of each folder on the shelf's edge, where no link of the page lies. */
  private tags(view: ShelfView, room: ShelfRoom): void {
    view.folders.forEach((folder, i) => {
      const tag = room.tags[i];
      if (!tag) return;
      const g = this.kit.scene.add.graphics();
      g.fillStyle(0, 0.4).fillRect(tag.x + 8 + 1.5, tag.y + 2.5, tag.w - 16, tag.h - 4);
      g.fillStyle(tone(folder.sombre ? 'greyBoard' : 'brass')).fillRect(tag.x + 8, tag.y, tag.w - 16, tag.h - 4);
      g.fillStyle(tone('paper')).fillRect(tag.x + 11, tag.y + 3, tag.w - 22, tag.h - 10);
      const text = words(this.kit, tag.x + tag.w / 2, tag.y, String(folder.number), { face: 'label', size: 14, colour: 'ink', align: 'center' });
      text.y = tag.y + (tag.h - 4 - text.height) / 2;
      this.layer.add([g, text]);
    });
  }

  private lead(): void {
    const { leaders: g, drawn } = this;
    const line = drawn?.room.line;
    if (!g || !drawn || !line) return;
    g.clear();
    drawn.view.folders.forEach((folder, i) => {
      const tag = drawn.room.tags[i];
      if (!tag) return;
      const lit = this.over === folder.id || (this.over === null && drawn.view.main.dossier === folder.id);
      const from = { x: tag.x + tag.w / 2, y: tag.y + tag.h - 3 };
      const to = onLine(line, folder.at);
      const turn = Math.min(from.y + 6 + (i % 3) * 4, line.y - 16);
      g.lineStyle(lit ? 2.4 : 1.2, tone(lit ? 'glow' : 'brass'), lit ? 1 : 0.55);
      g.beginPath()
        .moveTo(from.x, from.y)
        .lineTo(from.x, turn)
        .lineTo(to, line.y - 14)
        .lineTo(to, line.y - 6)
        .strokePath();
      g.fillStyle(folder.state === 'new' ? tone('night') : tone('glow')).fillCircle(to, line.y, lit ? 7 : 5.5);
      g.lineStyle(lit ? 2.6 : 1.8, tone(lit ? 'glow' : folder.sombre ? 'greyBoard' : 'brass')).strokeCircle(to, line.y, lit ? 7 : 5.5);
      if (folder.state === 'begun')
        g.fillStyle(tone('night'))
          .slice(to, line.y, 5.5, -Math.PI / 2, Math.PI / 2)
          .fillPath();
    });
  }
}
