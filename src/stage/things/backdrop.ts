import type { Season } from '../../scenario/compiled.ts';
import { FRAMES, type FrameName } from '../../theme/frames.ts';
import { GREY_WALL, toned } from '../grey-of.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { lampOf, windowOf } from '../places/room-places.ts';
import type { Place, Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';

const blotted: Place[] = ['options', 'forecast', 'chart', 'sheet', 'road', 'explorer'];

/** What is seen of the season; a sombre dossier has its leaves, but neither light nor a brighter morning. */
function paneFrame(season: Season, sombre: boolean, place: Place): FrameName {
  if (sombre) return season === 'summer' ? 'grey-window-summer' : 'window-sombre';
  return place === 'closed' ? 'window-morning' : `window-${season}`;
}

/** The room: wall, window by season, desk, blotter, the lamp and its light. Sombre dossiers: grey desk, lamp off. */
export class Backdrop extends Standing {
  show({ view, staging }: Showing): void {
    const { place, floor, roomLine, sombre, layout, desk } = staging;
    if (place === 'shelf') {
      this.clear();
      return;
    }
    const season = view.at === 'dossier' ? view.decision.season : null;
    if (!this.anew(place, floor, roomLine, sombre, season, layout.width, layout.height, desk !== null)) return;
    if (place === 'toll') {
      this.field(staging);
      return;
    }
    const { width, height } = layout;
    const lamp = lampOf(staging);
    const off = sombre || place === 'closed';
    const bulb = lamp ? { x: lamp.x, y: lamp.y - lamp.h * 0.5 } : { x: floor.x + floor.w * 0.12, y: floor.y - 40 };
    this.wall(bulb, floor.y, roomLine, width, off, sombre);
    const pane = windowOf(staging);
    if (pane && view.at === 'dossier') {
      const scale = pane.w / FRAMES['window-winter'].w;
      const name = paneFrame(season ?? 'winter', sombre, place);
      const frame = picture(this.kit, name, pane.x + pane.w / 2, pane.y + pane.h / 2).setScale(1);
      frame.setDisplaySize(pane.w, FRAMES[name].h * scale);
      this.layer.add(frame);
    }
    this.wood(staging, width, height, sombre);
    if (blotted.includes(place) && roomLine < staging.rail.y) this.blotter(staging);
    if (!off) {
      const reach = Math.max(floor.w, 520);
      this.layer.add(
        picture(this.kit, 'pool', bulb.x + floor.w * 0.12, roomLine + (height - roomLine) * 0.3, reach * 1.25, Math.max(260, (height - roomLine) * 1.25)),
      );
    }
    if (place === 'closed' && !sombre)
      this.layer.add(
        picture(
          this.kit,
          'window-light',
          floor.x + floor.w * 0.42,
          roomLine + (staging.rail.y - roomLine) * 0.5,
          floor.w * 0.8,
          (staging.rail.y - roomLine) * 0.95,
        ),
      );
    if (lamp) {
      const frame = picture(this.kit, toned(off ? 'lamp-off' : 'lamp', sombre), lamp.x, lamp.y, lamp.w, lamp.h);
      this.layer.add(frame);
    }
    this.shade(staging, width, height, off);
    this.stayStill(staging.seen.w, staging.seen.h);
  }

  /** The wall with its cuts of lamplight, laid so that they start at the bulb. */
  private wall(bulb: { x: number; y: number }, top: number, line: number, width: number, off: boolean, sombre: boolean): void {
    const { w, h, anchor } = FRAMES.wall;
    const scale = Math.max(
      bulb.x / (anchor[0] * w),
      (width - bulb.x) / ((1 - anchor[0]) * w),
      (bulb.y - top) / (anchor[1] * h),
      (line - bulb.y) / ((1 - anchor[1]) * h),
    );
    const wall = picture(this.kit, 'wall', bulb.x, bulb.y, w * scale, h * scale);
    if (off && 'setTint' in wall) wall.setTint(sombre ? GREY_WALL : 0x7d8582);
    this.layer.add(wall);
    if (off) return;
    const reach = Math.max(340, (line - top) * 2.4);
    this.layer.add(picture(this.kit, 'glow', bulb.x, bulb.y, reach, reach));
  }

  private wood({ roomLine }: Staging, width: number, height: number, sombre: boolean): void {
    const w = Math.max(width, 700);
    this.layer.add(picture(this.kit, sombre ? 'desk-grey' : 'desk', 0, roomLine, w, Math.max(height - roomLine, 40)));
    const edge = this.kit.scene.add.graphics();
    edge.fillGradientStyle(0, 0, 0, 0, 0.55, 0.55, 0, 0).fillRect(0, roomLine - 12, w, 12);
    if (!sombre) edge.fillGradientStyle(tone('glow'), tone('brass'), tone('glow'), tone('brass'), 0.7, 0.12, 0.7, 0.12).fillRect(0, roomLine, w, 1.5);
    this.layer.add(edge);
  }

  private blotter({ floor, roomLine, desk, rail, layout, sombre }: Staging): void {
    const low = desk ? desk.slip.y + 18 : rail.y + 4;
    const high = desk ? roomLine + 22 : roomLine + 4;
    const x = desk ? desk.slip.x - 22 : floor.x + 8;
    const w = desk ? layout.width - 2 * x : floor.w - 16;
    const cloth = picture(this.kit, toned('blotter', sombre), x + w / 2, (high + low) / 2, w, low - high);
    this.layer.add(cloth);
  }

  /** Light costs something here: the far end is dark. */
  private shade({ floor, roomLine, place }: Staging, width: number, height: number, off: boolean): void {
    const end = place === 'options' ? width : floor.x + floor.w;
    const shade = this.kit.scene.add.graphics();
    const dark = off ? 0.3 : 0.5;
    shade.fillGradientStyle(0, 0, 0, 0, 0, dark, 0, dark).fillRect(floor.x + floor.w * 0.35, floor.y, end - floor.x - floor.w * 0.35, roomLine - floor.y);
    shade.fillGradientStyle(0, 0, 0, 0, 0, dark * 0.8, 0.25, dark).fillRect(floor.x, roomLine, end - floor.x, height - roomLine);
    this.layer.add(shade);
  }

  /** The beat of the toll: an unsown field whose furrows run into an empty ledger. Nothing else. */
  private field({ floor, layout }: Staging): void {
    const { w, h } = FRAMES.field;
    const scale = Math.max(floor.w / w, (layout.height - floor.y) / h, layout.mode === 'wide' ? floor.w / (w * 0.62) : 0);
    const base = this.kit.scene.add.rectangle(0, 0, layout.width, layout.height, tone('night')).setOrigin(0);
    const x = floor.x - (w * scale - floor.w) * 0.62;
    this.layer.add([base, picture(this.kit, 'field', x, floor.y + floor.h - h * scale, w * scale, h * scale)]);
  }
}
