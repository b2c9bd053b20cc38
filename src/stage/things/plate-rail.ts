import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Action, DossierView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Showing } from '../kit.ts';
import { plateRoom } from '../places/journal-places.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { words } from '../words.ts';
import { Plate } from './plate.ts';

/** The plates at the desk's near edge: the one way on at the right, beside it the second of equal ease. */
export class PlateRail extends Standing {
  private plates = new Map<string, { plate: Plate; action: Action }>();

  show({ view, staging }: Showing): void {
    if (view.at === 'shelf' || staging.rail.h === 0) {
      this.clear();
      return;
    }
    const { main } = view;
    // while settings are run for longer than a moment, the second plate says how far they are, and stops them
    const aside = (view.at === 'explorer' ? underWay(view) : null) ?? view.aside;
    // before the dead no way is brighter than the other
    const even = view.at === 'dossier' && !!view.beat?.beat.toll;
    if (this.anew(main, aside, even, staging.rail, staging.place, staging.sombre, this.kit.settings.textScale)) this.draw({ main, aside }, even, staging);
    for (const [id, { plate, action }] of this.plates) {
      this.kit.board.add({
        id,
        rect: plate.rect,
        enabled: action.enabled,
        press: () => action.enabled && this.kit.ports.send(action.event),
        hover: (over) => plate.light(over && action.enabled),
        down: (down) => plate.sink(down && action.enabled),
      });
    }
  }

  override clear(): void {
    super.clear();
    this.plates.clear();
  }

  private draw({ main, aside }: Pick<DossierView, 'main' | 'aside'>, even: boolean, staging: Staging): void {
    const { small, zoom, sombre } = staging;
    const rail = plateRoom(staging);
    const h = small ? 36 : Math.round(46 * Math.min(1.3, zoom));
    const y = rail.y + (rail.h - h) / 2;
    const most = aside ? (rail.w - 10) / 2 : rail.w;
    if (even && aside) {
      this.exits([main, aside], rail, { y, h }, staging);
      return;
    }
    let end = rail.x + rail.w;
    for (const [id, action] of [
      ['main', main],
      ['aside', aside],
    ] as const) {
      if (!action) continue;
      const plate = new Plate(this.kit, action.label, {
        right: end,
        y,
        h,
        most,
        look: action.enabled ? (id === 'main' && !even ? 'main' : 'second') : 'disabled',
        sombre,
      });
      this.layer.add(plate.body);
      this.plates.set(id, { plate, action });
      end = plate.rect.x - 10;
    }
    if (!main.enabled && main.reason) this.reason(main.reason, rail, end, small);
  }

  /** The two ways out of the beat of the toll, in the page's order, alike in size and look. */
  private exits(actions: [Action, Action], rail: Rect, { y, h }: { y: number; h: number }, { small, sombre, floor }: Staging): void {
    const gap = small ? 8 : 16;
    const w = Math.min((rail.w - gap) / 2, small ? 190 : 250);
    const left = small ? rail.x + rail.w - 2 * w - gap : floor.x + (floor.w - 2 * w - gap) / 2;
    actions.forEach((action, i) => {
      const plate = new Plate(this.kit, action.label, { right: left + w + i * (w + gap), y, h, most: w, least: w, look: 'second', sombre });
      this.layer.add(plate.body);
      this.plates.set(i === 0 ? 'main' : 'aside', { plate, action });
    });
  }

  private reason(text: string, rail: Rect, end: number, small: boolean): void {
    const room = end - rail.x - 4;
    if (room < 120) return;
    const line = words(this.kit, end - 4, rail.y, text, {
      face: 'note',
      size: small ? 14 : 15,
      colour: 'chalk',
      align: 'right',
      width: room,
      height: rail.h,
      shadow: true,
    });
    line.y = rail.y + (rail.h - line.height) / 2;
    this.layer.add(line);
  }
}

function underWay({ work }: ExplorerView): Action | null {
  return work && { ...work.action, label: `${work.action.label} (${Math.floor((100 * work.done) / work.of)} of 100)` };
}
