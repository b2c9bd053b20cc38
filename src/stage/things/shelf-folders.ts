import type { GameObjects } from 'phaser';
import type { ShelfFolderView, ShelfView } from '../../play/view.ts';
import { FRAMES, type FrameName } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { shelfRoom } from '../places/shelf-places.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { stamp } from './stamp.ts';

const cloths = ['folder-manila', 'folder-strap', 'folder-cloth', 'folder-box'] as const;

/** The folders on the shelf: tied, with a slip showing, or stamped. Hover raises one; a press opens it. */
export class ShelfFolders extends Standing {
  private bodies = new Map<string, { body: GameObjects.Container; foot: number }>();
  /** Told when the pointer rests on a folder: the timeline lights its leader. */
  onOver: (id: string | null) => void = () => {};

  show({ view, staging }: Showing): void {
    if (view.at !== 'shelf') {
      this.clear();
      return;
    }
    const room = shelfRoom(staging.layout, view.folders.length);
    if (this.anew(view.folders, room.folders, this.kit.settings.textScale)) this.draw(view, room.folders, room.line !== null);
    view.folders.forEach((folder, i) => {
      const [rect, tag] = [room.folders[i], room.tags[i]];
      if (!rect || !tag) return;
      this.kit.board.add({
        id: `folder:${folder.id}`,
        rect: tag,
        hit: rect,
        press: () => this.kit.ports.openDossier(folder.id),
        hover: (over) => this.raise(folder.id, over ? 14 : 0, over),
        down: (down) => this.raise(folder.id, down ? 6 : 14, true),
      });
    });
  }

  override clear(): void {
    super.clear();
    this.bodies.clear();
  }

  private raise(id: string, by: number, over: boolean): void {
    const found = this.bodies.get(id);
    if (!found) return;
    this.onOver(over ? id : null);
    const y = found.foot - by;
    if (this.kit.settings.motion) this.kit.mover.play({ target: found.body, to: { y }, ms: duration.lift });
    else found.body.y = y;
    this.kit.awake.ask();
  }

  private draw({ folders }: ShelfView, rects: Rect[], wide: boolean): void {
    folders.forEach((folder, i) => {
      const rect = rects[i];
      if (!rect) return;
      const body = this.folder(folder, i, rect, wide);
      this.bodies.set(folder.id, { body, foot: body.y });
      this.layer.add(body);
    });
    this.dusk(rects);
  }

  /** Light falls off along the shelf: the far end is dark. */
  private dusk(rects: Rect[]): void {
    for (const { body } of this.bodies.values()) {
      const far = (body.x - (rects[0]?.x ?? 0)) / 1100;
      const shade = Math.round(255 - 90 * Math.min(1, Math.max(0, far)));
      for (const part of body.list) if ('setTint' in part && typeof part.setTint === 'function') part.setTint((shade << 16) | (shade << 8) | shade);
    }
  }

  private folder(folder: ShelfFolderView, i: number, { x, y, w, h }: Rect, wide: boolean): GameObjects.Container {
    const name: FrameName = folder.sombre ? 'folder-grey' : (cloths[i % cloths.length] ?? 'folder-manila');
    const parts: GameObjects.GameObject[] = [];
    const scale = w / FRAMES[name].w;
    if (folder.state === 'begun') parts.push(picture(this.kit, 'slip', w * 0.2, -h + 84 * scale, 44 * Math.max(scale, 0.4), 90 * Math.max(scale, 0.4)));
    const narrow = w < 120;
    const cover = picture(this.kit, name, 0, 0, narrow ? undefined : w, narrow ? undefined : h);
    parts.push(narrow ? cover.setDisplaySize(w, h) : cover);
    const plate = { x: -w * 0.37, y: -h + h * 0.235, w: w * 0.74, h: w < 120 && wide ? h * 0.6 : Math.min(h * 0.4, 128) };
    const board = this.kit.scene.add.graphics();
    board.fillStyle(0, 0.28).fillRect(plate.x + 2, plate.y + 3, plate.w, plate.h);
    board.fillStyle(tone('paper')).fillRect(plate.x, plate.y, plate.w, plate.h);
    board.lineStyle(1, tone('ink3'), 0.9).strokeRect(plate.x + 4, plate.y + 4, plate.w - 8, plate.h - 8);
    if (folder.sombre) board.fillStyle(0x0d0c0b).fillRect(plate.x, plate.y - 2, plate.w, 7);
    parts.push(board);
    if (wide) parts.push(...(narrow ? this.spine(folder, plate) : this.lettering(folder, plate)));
    else {
      const n = words(this.kit, 0, plate.y, String(folder.number), { face: 'label', size: 15, colour: 'ink', align: 'center' });
      n.y = plate.y + (plate.h - n.height) / 2;
      parts.push(n);
    }
    if (wide && folder.state === 'new') parts.push(picture(this.kit, 'string-tied', 0, -h * 0.3, 60 * scale, 100 * scale));
    if (folder.state === 'done') parts.push(folder.sombre || !wide ? this.tick(w * 0.3, -h * 0.16) : stamp(this.kit, 'READ', 0, -h * 0.2, scale));
    return group(this.kit, x + w / 2, y + h, parts);
  }

  private lettering(folder: ShelfFolderView, plate: Rect): GameObjects.GameObject[] {
    const when = words(this.kit, 0, plate.y + 8, folder.when, { face: 'label', size: 16, colour: 'ink2', align: 'center', width: plate.w - 12 });
    const title = words(this.kit, 0, plate.y + when.height + 4, folder.title, {
      face: 'reading',
      size: 19,
      colour: 'ink',
      align: 'center',
      width: plate.w - 12,
      height: plate.h - when.height - 10,
    });
    const spare = plate.h - when.height - title.height - 10;
    when.y += Math.max(0, spare / 2 - 4);
    title.y += Math.max(0, spare / 2 - 2);
    return [when, title];
  }

  /** On a narrow folder the words run upward, as on a spine. */
  private spine(folder: ShelfFolderView, plate: Rect): GameObjects.GameObject[] {
    const text = words(this.kit, 0, 0, `${folder.when}  ${folder.title}`, {
      face: 'reading',
      size: 15,
      colour: 'ink',
      align: 'center',
      width: plate.h - 16,
      height: plate.w - 6,
    });
    return [
      text
        .setOrigin(0.5)
        .setAngle(-90)
        .setPosition(plate.x + plate.w / 2, plate.y + plate.h / 2),
    ];
  }

  private tick(x: number, y: number): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    return g
      .lineStyle(3, tone('night'), 0.9)
      .beginPath()
      .moveTo(x - 7, y)
      .lineTo(x - 2, y + 6)
      .lineTo(x + 8, y - 6)
      .strokePath();
  }
}
