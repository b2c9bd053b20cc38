import type { GameObjects } from 'phaser';
import type { DossierView } from '../../play/view.ts';
import { capital } from '../../theme/drawing/printed.ts';
import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { around, fit, inset } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { words } from '../words.ts';
import { softEdge } from './soft-edge.ts';
import { stamp } from './stamp.ts';

/** The folder of the dossier, tied (a sombre one with a flat tape): before the papers lie out, and again when all is said. A press on the first unties it. */
export class TiedFolder extends Standing {
  private lying: GameObjects.Container | null = null;

  show({ view, staging }: Showing): void {
    if (view.at !== 'dossier' || (staging.place !== 'situation' && staging.place !== 'closed')) {
      this.clear();
      return;
    }
    const closed = staging.place === 'closed';
    const rect = this.rectOf(staging, closed);
    if (this.anew(view.dossier.id, view.decision.id, closed, rect, staging.sombre, this.kit.settings.textScale)) this.draw(view, staging, rect, closed);
    if (closed) return;
    const { main } = view;
    this.kit.board.add({
      id: 'untie',
      rect,
      press: () => main.enabled && this.kit.ports.send(main.event),
      hover: (over) => this.raise(over && !staging.sombre, rect),
      down: (down) => this.raise(!down && !staging.sombre, rect),
    });
  }

  private raise(over: boolean, rect: Rect): void {
    if (this.lying) this.lying.y = rect.y + rect.h / 2 - (over ? 6 : 0);
    this.kit.awake.ask();
  }

  private rectOf({ work, small }: Staging, closed: boolean): Rect {
    const { w, h } = FRAMES['folder-closed-tied'];
    const room = inset(work, small ? 4 : 20, small ? 2 : 16);
    if (closed && !small) room.h -= 90;
    const scale = fit(w, h, room, 1.5);
    return around(room.x + room.w / 2, room.y + room.h / 2, w * scale, h * scale);
  }

  private draw(view: DossierView, staging: Staging, rect: Rect, closed: boolean): void {
    const { sombre } = staging;
    const name = sombre ? 'folder-grey-tied' : 'folder-closed-tied';
    const { w } = FRAMES[name];
    const scale = rect.w / w;
    const shadow = softEdge(this.kit, 'shadow', { x: -rect.w / 2, y: -rect.h / 2, w: rect.w, h: rect.h }, 4, 9);
    const lying = group(this.kit, rect.x + rect.w / 2, rect.y + rect.h / 2, [shadow, picture(this.kit, name, 0, 0, rect.w, rect.h)]);
    this.lying = lying;
    const [px, py, pw, ph] = (FRAMES[name].plate as number[]).map((n) => n * scale) as [number, number, number, number];
    const first = view.decision.index === 0 || closed;
    const [when, title] = first ? [view.dossier.when, view.dossier.title] : [view.decision.day, view.decision.title];
    const middle = px + pw / 2 - rect.w / 2;
    const top = py - rect.h / 2;
    // a small plate holds the title alone: the day stands on the page under it
    const day = staging.small
      ? null
      : words(this.kit, middle, top + ph * 0.1, capital(when), {
          face: 'label',
          size: Math.max(14, 14 * scale),
          colour: 'ink2',
          align: 'center',
          width: pw - 10,
        });
    const under = day ? day.y + day.height - 2 : top + ph * 0.1;
    const big = words(this.kit, middle, under, title, {
      face: 'reading',
      size: Math.max(14, 19 * scale),
      colour: 'ink',
      align: 'center',
      width: pw - 10,
      height: ph * 0.92 - (day?.height ?? 0),
    });
    const lines = day ? [day, big] : [big];
    const spare = ph - lines.reduce((sum, line) => sum + line.height, 0);
    for (const line of lines) line.y += spare / 2 - ph * 0.1;
    lying.add(lines);
    this.layer.add(lying);
    if (!closed) return;
    if (!sombre) lying.add(stamp(this.kit, 'READ', rect.w * 0.31, rect.h * 0.33, scale));
    if (staging.small) return;
    const question = words(this.kit, rect.x + rect.w / 2, rect.y + rect.h + 18, view.dossier.closing, {
      face: 'title',
      style: 'italic',
      size: 25,
      colour: 'chalk',
      align: 'center',
      width: staging.work.w - 24,
      height: staging.rail.y - rect.y - rect.h - 20,
      shadow: true,
    });
    this.layer.add(question);
  }
}
