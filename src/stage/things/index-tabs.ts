import type { GameObjects } from 'phaser';
import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { DossierView, TabView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { lampOf } from '../places/room-places.ts';
import { tabPlaces } from '../places/tab-places.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words, wordsWidth } from '../words.ts';

type Tabbed = DossierView | ExplorerView;

/** The index tabs of the dossier or of the explorer, small, standing on the desk's far edge; the way to the shelf before them, the way back behind. */
export class IndexTabs extends Standing {
  private parts = new Map<string, { rect: Rect; raised: GameObjects.Container }>();

  show({ view, staging }: Showing): void {
    if (view.at === 'shelf') {
      this.clear();
      return;
    }
    const { tabs, back } = view;
    if (this.anew(tabs, back, staging.tabs, staging.place, staging.sombre)) this.draw({ view, staging });
    for (const [id, { rect, raised }] of this.parts) {
      const press = this.pressOf(view, id);
      if (!press) continue;
      this.kit.board.add({
        id,
        rect,
        press,
        hover: (over) => {
          raised.y = over && !staging.sombre ? -2 : 0;
        },
      });
    }
  }

  override clear(): void {
    super.clear();
    this.parts.clear();
  }

  private pressOf({ tabs, back }: Pick<Tabbed, 'tabs' | 'back'>, id: string): (() => void) | null {
    const { ports } = this.kit;
    if (id === 'to-shelf') return () => ports.toShelf();
    if (id === 'back') return back ? () => ports.send(back.event) : null;
    const event = [...tabs].find((t) => `tab:${t.tab}` === id)?.event;
    return event ? () => ports.send(event) : null;
  }

  private draw({ view, staging }: { view: Tabbed; staging: Showing['staging'] }): void {
    const lamp = lampOf(staging);
    const start = !staging.small && lamp && lamp.x < staging.floor.x + staging.floor.w / 2 ? lamp.x + lamp.w * 0.34 : staging.tabs.x;
    const end = staging.tabs.x + staging.tabs.w;
    const row = { ...staging.tabs, x: start, w: staging.place === 'options' && staging.desk ? Math.min(620, end - start) : end - start };
    const size = staging.small ? 14 : 15;
    const measure = (text: string): number => wordsWidth(this.kit, text, { face: 'label', size });
    const shown = staging.small ? [] : view.tabs;
    const places = tabPlaces(
      shown.map((t, i) => ({ id: `tab:${t.tab}`, word: t.label, short: String(i + 1), current: t.state === 'current' })),
      !!view.back,
      row,
      measure,
    );
    for (const { id, text, rect } of places) {
      const tab = view.tabs.find((t) => `tab:${t.tab}` === id);
      const raised = group(this.kit);
      raised.add(this.card(rect, tab?.state ?? 'way', staging.sombre));
      const colour = !tab ? 'chalk' : tab.state !== 'todo' ? 'ink' : tab.event ? 'chalk' : 'chalk2';
      const label = words(this.kit, rect.x + rect.w / 2, rect.y, text, { face: 'label', size, colour, align: 'center' });
      label.y = rect.y + Math.round((rect.h - label.height) / 2) + 1;
      raised.add(label);
      this.layer.add(raised);
      this.parts.set(id, { rect, raised });
    }
  }

  private card(r: Rect, state: TabView['state'] | 'way', sombre: boolean): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    const round = { tl: 3, tr: 3, bl: 0, br: 0 };
    const fill = { done: sombre ? tone('greyBoard') : tone('manila'), current: tone('paper'), todo: 0x3a3122, way: tone('night') }[state];
    const top = state === 'current' ? r.y - 3 : r.y + 2;
    g.fillStyle(0x000000, 0.35).fillRoundedRect(r.x + 1.5, top + 2, r.w, r.y + r.h - top - 2, round);
    g.fillStyle(sombre && state === 'todo' ? 0x2b2d2b : fill, state === 'way' ? 0.85 : 1).fillRoundedRect(r.x, top, r.w, r.y + r.h - top, round);
    if (state === 'way')
      g.lineStyle(1, sombre ? tone('greyBoard') : tone('brass'), 0.8).strokeRoundedRect(r.x + 0.5, top + 0.5, r.w - 1, r.y + r.h - top, round);
    if (state === 'current') g.fillStyle(sombre ? tone('greyBoard') : tone('lamp')).fillRect(r.x, top, r.w, 3);
    return g;
  }
}
