import type { Showing } from '../kit.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';

/** The rail along the wall that bears the tabs, and from which the tree of roads hangs. */
export class ExplorerWall extends Standing {
  show({ view, staging }: Showing): void {
    if (view.at !== 'explorer' || view.tab !== 'tree' || staging.small) {
      this.clear();
      return;
    }
    const { floor, tabs, sombre } = staging;
    if (!this.anew(floor, tabs, sombre)) return;
    const y = tabs.y + tabs.h;
    const g = this.kit.scene.add.graphics();
    g.fillGradientStyle(0, 0, 0, 0, 0.5, 0.5, 0, 0).fillRect(floor.x, y + 7, floor.w, 12);
    g.fillStyle(sombre ? 0x33342f : tone('deskLit')).fillRect(floor.x, y, floor.w, 7);
    g.fillStyle(sombre ? tone('greyBoard') : tone('brass'), 0.75).fillRect(floor.x, y, floor.w, 1.5);
    g.fillStyle(tone('night'), 0.5).fillRect(floor.x, y + 5.5, floor.w, 1.5);
    this.layer.add(g);
  }
}
