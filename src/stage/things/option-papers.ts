import type { DossierView, OptionView } from '../../play/view.ts';
import type { OptionForm } from '../../scenario/compiled.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import type { Move } from '../mover.ts';
import { optionRoom } from '../places/option-places.ts';
import { type PaperFrame, type PaperPlace, paperPlaces } from '../places/paper-places.ts';
import { around } from '../rects.ts';
import { liftedOption } from '../staging.ts';
import { LoosePaper } from './loose-paper.ts';
import { numberPlate } from './number-plate.ts';

const paperOf: Record<OptionForm, PaperFrame> = {
  memo: 'paper-report',
  telegram: 'paper-telegram',
  resolution: 'paper-decree',
  note: 'paper-note',
  decree: 'paper-decree',
};

/** The options as small lettered papers, where their words stand on the panel. */
export class OptionPapers implements Thing {
  private readonly layer;
  private readonly letters;
  private papers = new Map<string, LoosePaper>();
  private laidFor = '';

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
    this.letters = group(kit);
  }

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'options' || staging.desk) {
      this.clear();
      return;
    }
    const room = optionRoom(staging);
    const places = paperPlaces(
      view.options.map((o) => paperOf[o.option.form]),
      room.papers,
      staging.small || room.papers.h < room.papers.w * 0.75,
      staging.small ? 24 : 40,
    );
    const laidFor = JSON.stringify([view.decision.id, room, staging.sombre]);
    const fresh = laidFor !== this.laidFor;
    if (fresh) this.lay(view, staging.sombre, laidFor);
    this.take(view, places, moves && !fresh && before?.at === 'dossier');
    this.label(view, places, staging.small, staging.sombre);
  }

  clear(): void {
    for (const paper of this.papers.values()) paper.body.destroy();
    this.papers.clear();
    this.letters.removeAll(true);
    this.laidFor = '';
  }

  private lay(view: DossierView, sombre: boolean, laidFor: string): void {
    this.clear();
    this.laidFor = laidFor;
    for (const { option } of view.options) {
      const loose = new LoosePaper(this.kit, paperOf[option.form], sombre);
      this.papers.set(option.id, loose);
      this.layer.add(loose.body);
    }
  }

  private take(view: DossierView, places: PaperPlace[], moves: boolean): void {
    const step: Move[] = [];
    const lifted = liftedOption(view);
    view.options.forEach((o, i) => {
      const paper = this.papers.get(o.option.id);
      const place = places[i];
      if (!paper || !place) return;
      const pose = i === lifted ? place.hand : place.rest;
      if (moves) step.push(paper.moveTo(pose, i === lifted));
      else paper.put(pose, i === lifted);
      if (i === lifted) this.layer.bringToTop(paper.body);
    });
    if (step.length > 0) this.kit.mover.play(step);
  }

  private label(view: DossierView, places: PaperPlace[], small: boolean, sombre: boolean): void {
    this.letters.removeAll(true);
    const lifted = liftedOption(view);
    view.options.forEach((o, i) => {
      const place = places[i];
      if (!place) return;
      const pose = i === lifted ? place.hand : place.rest;
      this.letters.add(
        numberPlate(this.kit, place.plate.x, place.plate.y, { mark: o.letter, state: i === lifted ? 'hand' : 'shut', size: small ? 30 : 40, sombre }),
      );
      this.kit.board.add({
        id: `option:${o.option.id}`,
        rect: around(place.plate.x, place.plate.y, small ? 34 : 44),
        hit: around(pose.x, pose.y, pose.w, pose.h),
        press: () => this.press(view, o),
        hover: (over) => !sombre && this.papers.get(o.option.id)?.raise(over && i !== lifted),
      });
    });
  }

  private press(view: DossierView, o: OptionView): void {
    if (view.slip.sealed) return;
    this.kit.ports.send(o.inHand ? { type: 'option.lay' } : { type: 'option.pick', option: o.option.id });
  }
}
