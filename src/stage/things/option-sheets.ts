import type { GameObjects } from 'phaser';
import type { DossierView, OptionView } from '../../play/view.ts';
import { FRAMES } from '../../theme/frames.ts';
import type { OptionDesk, Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import type { Move } from '../mover.ts';
import { picture } from '../picture.ts';
import { around } from '../rects.ts';
import { liftedOption } from '../staging.ts';
import { Standing } from '../standing.ts';
import { numberPlate } from './number-plate.ts';
import { softEdge } from './soft-edge.ts';

const tilts = [0.7, -0.9, 0.8, -0.6, 0.9];

/**
 * The options as sheets side by side, blank: the page lays its words exactly over each. The one in hand lies higher in a pool of light, with
 * glow edge and clip. Under each a lettered disc that no word covers.
 */
export class OptionSheets extends Standing {
  private spots = new Map<string, Rect>();

  show({ view, staging, moves }: Showing): void {
    const { desk } = staging;
    if (view.at !== 'dossier' || !desk) {
      this.clear();
      this.spots.clear();
      return;
    }
    const lifted = liftedOption(view);
    if (
      this.anew(
        view.options.map((o) => [o.option.id, o.option.form, o.inHand, o.sealed]),
        desk,
        staging.sombre,
      )
    )
      this.draw(view, desk, lifted, staging.sombre, moves);
    view.options.forEach((o, i) => {
      const sheet = desk.sheets[i];
      if (!sheet) return;
      this.kit.board.add({ id: `option:${o.option.id}`, rect: around(sheet.x + 34, desk.discs.y + 18, 56, 32), hit: sheet, press: () => this.press(view, o) });
    });
  }

  private press(view: DossierView, o: OptionView): void {
    if (view.slip.sealed) return;
    this.kit.ports.send(o.inHand ? { type: 'option.lay' } : { type: 'option.pick', option: o.option.id });
  }

  private draw(view: DossierView, desk: OptionDesk, lifted: number | null, sombre: boolean, moves: boolean): void {
    const { slip } = desk;
    const middle = [slip.x + slip.w / 2, slip.y + slip.h / 2 + 6] as const;
    this.layer.add([softEdge(this.kit, 'shadow', slip, 4, 0), picture(this.kit, sombre ? 'sheet-grey' : 'slip-sheet', ...middle, slip.w, slip.h + 12)]);
    const held = lifted === null ? null : desk.sheets[lifted];
    if (held && !sombre) this.layer.add(picture(this.kit, 'pool', held.x + held.w / 2, held.y + held.h * 0.45, held.w * 2.6, held.h * 1.9).setAlpha(0.9));
    const step: Move[] = [];
    view.options.forEach((o, i) => {
      const sheet = desk.sheets[i];
      if (!sheet) return;
      const inHand = i === lifted;
      const body = this.sheet(o, i, sheet, inHand, sombre);
      const from = this.spots.get(o.option.id);
      if (moves && from && (from.x !== sheet.x || from.y !== sheet.y)) {
        const end = { x: body.x, y: body.y };
        body.setPosition(from.x + from.w / 2, from.y + from.h / 2);
        step.push({ target: body, to: end, ms: duration.lift });
      }
      this.spots.set(o.option.id, sheet);
      this.layer.add(body);
      this.layer.add(numberPlate(this.kit, sheet.x + 34, desk.discs.y + 18, { mark: o.letter, state: inHand ? 'hand' : 'shut', size: 32, sombre }));
    });
    if (step.length > 0) this.kit.mover.play(step);
  }

  private sheet(o: OptionView, i: number, { x, y, w, h }: Rect, inHand: boolean, sombre: boolean): GameObjects.Container {
    const flat = { x: -w / 2, y: -h / 2, w, h };
    const form = sombre ? 'sheet-grey' : (`sheet-${o.option.form}` as const);
    const parts: GameObjects.GameObject[] = inHand
      ? [softEdge(this.kit, 'shadow-lift', flat, 8, 24)]
      : [
          softEdge(this.kit, 'shadow', flat, 4, 6),
          picture(this.kit, sombre ? 'sheet-grey' : 'sheet-under', 2, 2, w, h)
            .setAngle(tilts[i % tilts.length] ?? 0)
            .setAlpha(0.85),
        ];
    if (inHand && !sombre) parts.push(softEdge(this.kit, 'edge-glow', flat));
    parts.push(picture(this.kit, form, 0, 0, w, h));
    if (inHand && !sombre) parts.push(picture(this.kit, 'clip', w / 2 - 54, -h / 2 + FRAMES.clip.h * 0.12, 30, 74));
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }
}
