import type { DossierView, PaperView } from '../../play/view.ts';
import type { PaperKind } from '../../scenario/compiled.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import type { Move } from '../mover.ts';
import { papersUnderMap } from '../places/map-places.ts';
import { type PaperFrame, type PaperPlace, paperPlaces } from '../places/paper-places.ts';
import { around, atLeast } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { LoosePaper } from './loose-paper.ts';
import { numberPlate } from './number-plate.ts';

const word: Record<PaperKind, string> = {
  report: 'Report',
  telegram: 'Telegram',
  letter: 'Letter',
  newspaper: 'Newspaper',
  table: 'Table',
  decree: 'Decree',
  note: 'Note',
  map: 'Map',
};

/** The papers of this decision point on the desk: opened, taken in hand and laid back by a press. */
export class DeskPapers implements Thing {
  private readonly layer;
  private readonly plates;
  private papers = new Map<string, LoosePaper>();
  private laidFor = '';
  private drawnPlates = '';

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
    this.plates = group(kit);
  }

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'papers') {
      this.clear();
      return;
    }
    const places = paperPlaces(
      view.papers.map((p): PaperFrame => `paper-${p.paper.kind}`),
      staging.hung && !staging.small ? papersUnderMap(staging) : staging.work,
      staging.small || staging.hung,
      staging.small ? 32 : 40,
    );
    const laidFor = JSON.stringify([view.decision.id, staging.work, staging.hung, staging.sombre]);
    const fresh = laidFor !== this.laidFor;
    if (fresh) this.lay(view, staging.sombre, laidFor);
    const was = !fresh && before?.at === 'dossier' ? before : null;
    this.take(view, was, places, moves && !fresh, staging.hung);
    this.label(view, places, staging);
    this.press(view, places, staging);
  }

  clear(): void {
    for (const paper of this.papers.values()) paper.body.destroy();
    this.papers.clear();
    this.plates.removeAll(true);
    this.laidFor = '';
    this.drawnPlates = '';
  }

  private lay(view: DossierView, sombre: boolean, laidFor: string): void {
    this.clear();
    this.laidFor = laidFor;
    for (const { paper } of view.papers) {
      const loose = new LoosePaper(this.kit, `paper-${paper.kind}`, sombre);
      this.papers.set(paper.id, loose);
      this.layer.add(loose.body);
    }
  }

  /** Brings each paper to where the view has it; what differs from before moves, one after the other: laid back, band off, lifted. */
  private take(view: DossierView, was: DossierView | null, places: PaperPlace[], moves: boolean, hung: boolean): void {
    const steps: Move[][] = [[], [], []];
    view.papers.forEach((now, i) => {
      const paper = this.papers.get(now.paper.id);
      const place = places[i];
      if (!paper || !place) return;
      const old = was?.papers.find((p) => p.paper.id === now.paper.id);
      // the map in hand is the one on the wall: its sheet stays where it lies
      const lifted = now.inHand && !hung;
      const pose = lifted ? place.hand : place.rest;
      if (!moves || !old) {
        paper.put(pose, lifted);
        paper.banded(!now.opened);
      } else {
        if (!old.opened && now.opened) {
          const off = paper.slideOff();
          if (off) steps[1]?.push(off);
        }
        if (old.inHand !== now.inHand) steps[now.inHand ? 2 : 0]?.push(paper.moveTo(pose, lifted));
      }
      if (now.inHand) this.layer.bringToTop(paper.body);
    });
    if (moves) this.kit.mover.play(...steps);
  }

  private label(view: DossierView, places: PaperPlace[], staging: Staging): void {
    const key = JSON.stringify([view.papers.map((p) => [p.paper.kind, p.opened, p.inHand]), staging.work, staging.hung, this.kit.settings.textScale]);
    if (key === this.drawnPlates) return;
    this.drawnPlates = key;
    this.plates.removeAll(true);
    view.papers.forEach((p, i) => {
      const place = places[i];
      if (!place) return;
      const size = staging.small ? 30 : 38;
      const label = staging.small || staging.hung ? undefined : p.inHand ? `${word[p.paper.kind]}, in hand` : word[p.paper.kind];
      const x = staging.small || staging.hung ? place.plate.x : place.plate.x - 34;
      this.plates.add(
        numberPlate(this.kit, x, place.plate.y, {
          mark: String(p.number),
          state: p.inHand ? 'hand' : p.opened ? 'read' : 'shut',
          label,
          size,
          sombre: staging.sombre,
        }),
      );
    });
  }

  private press(view: DossierView, places: PaperPlace[], { small, sombre, hung }: Staging): void {
    const order = [...view.papers.entries()].sort(([, a], [, b]) => Number(a.inHand) - Number(b.inHand));
    for (const [i, p] of order) {
      const place = places[i];
      if (!place) continue;
      const pose = p.inHand ? place.hand : place.rest;
      this.kit.board.add({
        id: `paper:${p.paper.id}`,
        rect: small || hung ? atLeast(around(place.plate.x, place.plate.y, 34), 34) : around(place.plate.x - 14, place.plate.y, 84, 40),
        hit: around(pose.x, pose.y, pose.w, pose.h),
        press: () => this.kit.ports.send(this.eventOf(p)),
        hover: (over) => !sombre && this.papers.get(p.paper.id)?.raise(over && !p.inHand),
      });
    }
  }

  private eventOf(p: PaperView) {
    return p.inHand ? ({ type: 'paper.close' } as const) : ({ type: 'paper.open', paper: p.paper.id } as const);
  }
}
