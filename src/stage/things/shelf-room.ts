import { FRAMES } from '../../theme/frames.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { shelfRoom } from '../places/shelf-places.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';

/** The reading room behind the shelf: wall in the lamplight, a row of unlabelled files in the dark, the lamp, the shelf's front. */
export class ShelfRoomBack extends Standing {
  private litOnce = false;

  show({ view, staging, moves }: Showing): void {
    if (view.at !== 'shelf') {
      this.clear();
      return;
    }
    const { width, height } = staging.layout;
    if (!this.anew(width, height, view.folders.length)) return;
    const { floor, lamp, line } = shelfRoom({ width, height }, view.folders.length);
    const bulb = { x: lamp.x, y: lamp.y - lamp.h * 0.5 };
    const { w, h } = FRAMES.wall;
    const scale = Math.max(bulb.x / (0.14 * w), (width - bulb.x) / (0.86 * w), bulb.y / (0.46 * h), (height - bulb.y) / (0.54 * h));
    const night = this.kit.scene.add.graphics();
    const dim = line ? 0.62 : 0.4;
    night.fillGradientStyle(0x0b100e, 0x0b100e, 0x0b100e, 0x0b100e, 0, dim, 0, dim).fillRect(width * 0.25, 0, width * 0.75, height);
    this.layer.add([picture(this.kit, 'wall', bulb.x, bulb.y, w * scale, h * scale), night]);
    if (line) this.layer.add(picture(this.kit, 'back-row', width * 0.56, floor, width * 1.02, Math.min(240, height * 0.3)).setAlpha(0.9));
    const reach = Math.max(line ? 620 : 420, width * 0.62);
    const glow = picture(this.kit, 'glow', bulb.x, bulb.y, reach, reach);
    this.layer.add(glow);
    const front = height - floor;
    this.layer.add(
      line ? picture(this.kit, 'shelf-front', 0, floor, width, front) : picture(this.kit, 'desk', 0, floor, Math.max(width, 1000), Math.max(front, 700)),
    );
    const lampWide = (lamp.h * FRAMES.lamp.w) / FRAMES.lamp.h;
    const shade = this.kit.scene.add.graphics();
    shade.fillGradientStyle(0, 0, 0, 0, 0, 0.55, 0.1, 0.7).fillRect(0, floor, width, front);
    if (!line) shade.fillStyle(tone('night'), 0.5).fillRect(0, floor, width, front);
    this.layer.add([shade, picture(this.kit, 'lamp', lamp.x, lamp.y, lampWide, lamp.h)]);
    if (!this.litOnce && moves) {
      glow.setAlpha(0);
      this.kit.mover.play({ target: glow, to: { alpha: 1 }, ms: 600, ease: 'ink' });
    } else this.stayStill(width, height);
    this.litOnce = true;
  }
}
