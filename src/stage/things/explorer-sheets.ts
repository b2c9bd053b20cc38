import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import { duration } from '../../theme/tokens.ts';
import { actOf } from '../explorer/act-of.ts';
import { DrawnSheet } from '../explorer/drawn-sheet.ts';
import { drawnState } from '../explorer/drawn-state.ts';
import { type ExplorerSheet, explorerSheets } from '../explorer/sheets-of.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import type { Staging } from '../staging.ts';

/** What a band is opened by, so that the mover can move it. */
class Opening {
  private part = 1;
  constructor(private readonly onMove: (part: number) => void) {}
  get opened(): number {
    return this.part;
  }
  set opened(part: number) {
    this.part = part;
    this.onMove(part);
  }
}

/** The explorer's sheets: the tree of roads on the wall, question cards, charts, split and ruled scale on the desk. */
export class ExplorerSheets implements Thing {
  private readonly layer;
  private readonly drawn = new Map<string, DrawnSheet>();
  private sheets: ExplorerSheet[] = [];
  private now: { view: ExplorerView; staging: Staging } | null = null;
  private treeSeen = false;
  private readonly bands = new Opening((part) => this.open(part));
  private readonly tree = new Opening((part) => this.drawn.get('tree')?.reveal(part));

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
  }

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'explorer') {
      this.clear();
      return;
    }
    this.now = { view, staging };
    const opens = moves && isNewRoad(before?.at === 'explorer' ? before : null, view);
    this.sheets = explorerSheets(view, staging, opens ? 0 : 1);
    this.lay(staging.sombre);
    this.press(view, staging.sombre);
    if (opens) {
      this.bands.opened = 0;
      this.kit.mover.play({ target: this.bands, to: { opened: 1 }, ms: duration.draw, ease: 'ink' });
    }
    if (view.tab !== 'tree') return;
    if (moves && !this.treeSeen) {
      this.tree.opened = 0;
      this.kit.mover.play({ target: this.tree, to: { opened: 1 }, ms: duration.draw, ease: 'ink' });
    }
    this.treeSeen = true;
  }

  clear(): void {
    for (const sheet of this.drawn.values()) sheet.destroy();
    this.drawn.clear();
    this.sheets = [];
    this.now = null;
  }

  state(): Record<string, unknown> {
    return this.now ? drawnState(this.now.view, this.sheets) : {};
  }

  /** Sheets that stay keep their paper; what lies elsewhere, or no more, is made anew. */
  private lay(sombre: boolean): void {
    const kept = new Set<string>();
    for (const { id, rect, paper, drawing } of this.sheets) {
      const key = JSON.stringify([rect, paper, sombre]);
      let sheet = this.drawn.get(id);
      if (sheet && sheet.key !== key) {
        sheet.destroy();
        sheet = undefined;
      }
      sheet ??= new DrawnSheet(this.kit, { rect, paper }, sombre, key);
      this.drawn.set(id, sheet);
      this.layer.add(sheet.body);
      this.layer.addAt(sheet.shade, 0);
      sheet.paint(drawing);
      kept.add(id);
    }
    for (const [id, sheet] of this.drawn) {
      if (kept.has(id)) continue;
      sheet.destroy();
      this.drawn.delete(id);
    }
  }

  private press(view: ExplorerView, sombre: boolean): void {
    const { board, ports } = this.kit;
    for (const { id: of, rect, drawing, paper } of this.sheets) {
      for (const { id, x, y, w, h } of drawing.hits) {
        const event = actOf(view, id);
        if (!event) continue;
        const lit = paper === 'sheet' && w >= rect.w - 1 && !sombre;
        board.add({
          id,
          rect: { x: rect.x + x, y: rect.y + y, w, h },
          press: () => ports.send(event),
          ...(lit ? { hover: (over: boolean) => this.drawn.get(of)?.light(over) } : {}),
        });
      }
    }
  }

  /** The bands on all charts, opened so far. */
  private open(part: number): void {
    if (!this.now) return;
    for (const { id, drawing } of explorerSheets(this.now.view, this.now.staging, part)) if (id.startsWith('series:')) this.drawn.get(id)?.paint(drawing);
    this.kit.awake.ask();
  }
}

/** Whether bands stand on the desk that did not before: another road, or the first look at this one. */
function isNewRoad(before: ExplorerView | null, view: ExplorerView): boolean {
  if (view.tab !== 'road' || view.sombre || !view.series.some(({ band }) => band)) return false;
  return !before?.series.some(({ band }) => band) || before.road?.title !== view.road?.title;
}
