import type { GameObjects } from 'phaser';
import type { DossierView, RoadView } from '../../play/view.ts';
import type { Grade } from '../../scenario/compiled.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { gradeSign } from '../grade-sign.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { LIFT, roadPlaces, roadStrip } from '../places/road-places.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { wholeWords, words } from '../words.ts';
import { dashedRect, Plate } from './plate.ts';
import { roadFork } from './road-fork.ts';
import { softEdge } from './soft-edge.ts';

interface Laid {
  places: { road: RoadView; rect: Rect }[];
  card: Rect | null;
}
/** What stands at a sheet's foot, and where it begins. */
interface Foot {
  parts: GameObjects.GameObject[];
  top: number;
}
const kindsOf = (road: RoadView): Grade[] => [...new Set(road.grades)];
const counted = ({ grades }: RoadView): string => `${grades.length} graded ${grades.length === 1 ? 'sentence' : 'sentences'}`;

/** A road's target: the option's id, with the decision point's where two points have one of the same name. */
export const roadTarget = (roads: RoadView[], road: RoadView): string =>
  roads.filter((r) => r.option.id === road.option.id).length > 1 ? `road:${road.decision.id}:${road.option.id}` : `road:${road.option.id}`;

/** The roads: one sheet an option, the one taken edged in oxide, the others dashed in slate; and what is said of each, graded in words; the one looked at lifted. On a strip letters, and the one looked at whole. */
export class RoadSheets extends Standing {
  private places: { road: RoadView; rect: Rect }[] = [];
  private ask: Plate | null = null;

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'road') {
      this.clear();
      this.places = [];
      return;
    }
    if (
      this.anew(
        view.roads.map((r) => [r.option.id, r.inView, r.chosen, r.model]),
        staging.work,
        staging.sombre,
        this.kit.settings.textScale,
      )
    ) {
      const { places, card } = this.laid(view, staging);
      this.places = places;
      this.draw(view, staging, card, moves && before?.at === 'dossier' && before.step === 'road');
    }
    const model = view.roadInView?.model;
    const { ask } = this;
    if (model && ask)
      this.kit.board.add({
        id: 'explorer',
        rect: ask.rect,
        press: () => this.kit.ports.send({ type: 'explorer.open', option: model }),
        down: (down) => ask.sink(down),
      });
    for (const { road, rect } of this.places) {
      this.kit.board.add({
        id: roadTarget(view.roads, road),
        rect,
        press: () => this.kit.ports.send({ type: 'road.look', decision: road.decision.id, option: road.option.id }),
      });
    }
  }

  private laid(view: DossierView, { work, small, zoom }: Staging): Laid {
    const points = [...new Set(view.roads.map((r) => r.decision.id))];
    const rows = points.map((id) => view.roads.filter((r) => r.decision.id === id));
    const counts = rows.map((r) => r.length);
    const fork = small ? 36 : 70;
    const room = { x: work.x + 6, y: work.y + fork, w: work.w - 12, h: work.h - fork };
    const named = points.length > 1;
    const { places: spots, card } = small ? roadStrip(counts, room, named) : { places: roadPlaces(counts, room, named, 12, zoom), card: null };
    return { places: rows.flat().flatMap((road, i) => (spots[i] ? [{ road, rect: spots[i].rect }] : [])), card };
  }

  /** The plate that asks the open model about the road in view. */
  private plate({ work, small, sombre }: Staging): void {
    const h = small ? 30 : 40;
    this.ask = new Plate(this.kit, 'Ask the open model', { right: work.x + work.w - 6, y: work.y + (small ? 0 : 8), h, most: 190, look: 'second', sombre });
    this.layer.add(this.ask.body);
  }

  private draw(view: DossierView, staging: Staging, card: Rect | null, moves: boolean): void {
    this.ask = null;
    if (view.roadInView?.model) this.plate(staging);
    const { work, small, sombre } = staging;
    this.layer.add(roadFork(this.kit, staging, (this.ask as Plate | null)?.rect.x ?? work.x + work.w));
    if (new Set(view.roads.map((r) => r.decision.id)).size > 1) this.names(staging);
    if (small) {
      for (const { road, rect } of this.places) this.layer.add(this.chip(road, rect, sombre));
      if (card && view.roadInView) this.layer.add(this.whole(view.roadInView, card, staging));
      return;
    }
    // one way for all: signs with their words where every sheet has room for its own, else how many sentences there are
    const listed = this.places.every(({ road, rect }) => rect.h > 170 * staging.zoom + kindsOf(road).length * 24 * staging.zoom);
    for (const { road, rect } of this.places) {
      const body = this.sheet(road, rect, staging, listed);
      this.layer.add(body);
      if (!road.inView || sombre) continue;
      if (moves) this.kit.mover.play({ target: body, to: { y: body.y - LIFT }, ms: duration.lift });
      else body.y -= LIFT;
    }
  }

  /** The decision points' names, each over its row and clear of the sheet that is lifted out of it. */
  private names({ work, small, zoom }: Staging): void {
    let last = '';
    for (const { road, rect } of this.places) {
      if (road.decision.id === last) continue;
      last = road.decision.id;
      const name = words(this.kit, work.x + 8, rect.y, road.decision.title, { face: 'label', size: small ? 14 : 17 * zoom, colour: 'chalk', shadow: true });
      name.y = rect.y - (small ? name.height - 3 : LIFT + 12 + name.height);
      this.layer.add(name);
    }
  }

  /** On a strip: the letter, and in a word whether the road was taken. */
  private chip(road: RoadView, { x, y, w, h }: Rect, sombre: boolean): GameObjects.Container {
    const { historical, letter } = road.option;
    const ink = historical ? (sombre ? 'ink' : 'oxide') : 'slate';
    const parts: GameObjects.GameObject[] = [softEdge(this.kit, 'shadow', { x: -w / 2, y: -h / 2, w, h }, 2, 3)];
    parts.push(picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', 0, 0, w, h), this.edge(w, h, historical, ink, 3));
    const mark = words(this.kit, -w / 2 + 8, 0, letter, { face: 'title', size: 22, colour: ink });
    mark.y = -mark.height / 2;
    parts.push(mark);
    if (historical) {
      const taken = words(this.kit, w / 2 - 5, 0, 'taken', { face: 'label', size: 14, colour: ink, align: 'right' });
      taken.y = -taken.height / 2;
      parts.push(taken);
    }
    if (road.chosen) parts.push(this.lozenge(w / 2 - 15, 0));
    if (road.inView)
      parts.push(
        this.kit.scene.add
          .graphics()
          .fillStyle(tone('ink'))
          .fillRect(-w / 2 + 6, h / 2 - 6.5, w - 12, 2.5),
      );
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }

  /** On a strip: the road in view with its title whole, and what is said of it counted in words. */
  private whole(road: RoadView, { x, y, w, h }: Rect, { sombre }: Staging): GameObjects.Container {
    const { historical, letter, title } = road.option;
    const ink = historical ? (sombre ? 'ink' : 'oxide') : 'slate';
    const parts: GameObjects.GameObject[] = [
      softEdge(this.kit, 'shadow', { x: 0, y: 0, w, h }, 3, 5),
      picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', w / 2, h / 2, w, h),
    ];
    const count = words(this.kit, 12, 0, `${letter}: ${counted(road)}${road.chosen ? '; your choice' : ''}${historical ? '; taken' : ''}`, {
      face: 'label',
      size: 14,
      colour: ink,
      width: w - 24,
    });
    const room = h - 8 - count.height;
    const head = wholeWords(this.kit, 12, 0, title, { face: 'reading', size: room > 40 ? 20 : 17, colour: 'ink', width: w - 24, height: room }, 14);
    const high = count.height + (head?.height ?? 0);
    if (head) head.y = (h - high) / 2;
    count.y = (h - high) / 2 + (head?.height ?? 0) - 2;
    parts.push(...(head ? [head] : []), count);
    return group(this.kit, x, y, parts);
  }

  private edge(w: number, h: number, historical: boolean, ink: 'ink' | 'oxide' | 'slate', inset: number): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics().lineStyle(historical ? 3 : 2.2, tone(ink));
    if (historical) g.strokeRect(-w / 2 + inset, -h / 2 + inset, w - 2 * inset, h - 2 * inset);
    else dashedRect(g, -w / 2 + inset, -h / 2 + inset, w - 2 * inset, h - 2 * inset);
    return g;
  }

  private sheet(road: RoadView, { x, y, w, h }: Rect, { sombre, zoom }: Staging, listed: boolean): GameObjects.Container {
    const flat = { x: -w / 2, y: -h / 2, w, h };
    const { historical, letter, title } = road.option;
    const ink = historical ? (sombre ? 'ink' : 'oxide') : 'slate';
    const parts: GameObjects.GameObject[] = [softEdge(this.kit, road.inView ? 'shadow-lift' : 'shadow', flat, 4, road.inView ? 14 : 6)];
    if (road.inView && !sombre) parts.push(softEdge(this.kit, 'edge-glow', flat));
    parts.push(picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', 0, 0, w, h), this.edge(w, h, historical, ink, 5));
    const pad = 13;
    const mark = words(this.kit, -w / 2 + pad, -h / 2 + 9, letter, { face: 'title', size: 27 * zoom, colour: ink });
    parts.push(mark);
    const said = historical ? 'taken' : road.chosen ? 'yours' : '';
    const end = w / 2 - pad - (road.chosen ? 20 : 0);
    if (road.chosen) parts.push(this.lozenge(w / 2 - pad - 8, mark.y + mark.height / 2));
    if (said) {
      const word = words(this.kit, end, 0, said, { face: 'label', size: 15 * zoom, colour: historical ? ink : 'ink2', align: 'right' });
      word.y = mark.y + (mark.height - word.height) / 2;
      parts.push(word);
    }
    const kinds = kindsOf(road);
    const foot = listed ? this.list(kinds, -w / 2 + pad + 8, w - 2 * pad, h / 2 - 10, zoom, sombre) : this.count(road, w - 2 * pad, h / 2 - 10, zoom, sombre);
    const top = mark.y + mark.height - 2;
    const lettered = {
      face: 'reading',
      size: (h > 260 ? 22 : w > 130 ? 20 : 18) * zoom,
      colour: 'ink',
      width: w - 2 * pad,
      height: foot.top - top - 2,
    } as const;
    const name = wholeWords(this.kit, -w / 2 + pad, top, title, lettered, 14) ?? words(this.kit, -w / 2 + pad, top, title, lettered);
    parts.push(name, ...foot.parts);
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }

  /** How many graded sentences there are, in words, where the signs would not stand with theirs on every sheet. */
  private count(road: RoadView, w: number, end: number, zoom: number, sombre: boolean): Foot {
    const text = words(this.kit, -w / 2, 0, counted(road), { face: 'label', size: 15 * zoom, colour: 'ink2', width: w });
    text.y = end - text.height;
    return { parts: [this.line(w, text.y - 2, sombre), text], top: text.y - 2 };
  }

  private line(w: number, y: number, sombre: boolean): GameObjects.Graphics {
    return this.kit.scene.add
      .graphics()
      .lineStyle(1, tone(sombre ? 'greyBoard' : 'sheetRule'))
      .lineBetween(-w / 2, y, w / 2, y);
  }

  /** Each sign with its word. */
  private list(grades: Grade[], x: number, room: number, end: number, zoom: number, sombre: boolean): Foot {
    const g = this.kit.scene.add.graphics();
    const y = end - grades.length * 24 * zoom;
    const named = grades.map((grade, i) => {
      const middle = y + (i + 0.5) * 24 * zoom + 2;
      gradeSign(g, grade, x, middle);
      const word = words(this.kit, x + 13, middle, `${grade.charAt(0).toUpperCase()}${grade.slice(1)}`, {
        face: 'label',
        size: 15 * zoom,
        colour: 'ink',
        width: room - 14,
      });
      word.y = middle - word.height / 2;
      return word;
    });
    return { parts: [this.line(room, y - 2, sombre), g, ...named], top: y - 2 };
  }

  /** The player's own mark: what was sealed. */
  private lozenge(x: number, y: number): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    const points = [
      { x, y: y - 8 },
      { x: x + 8, y },
      { x, y: y + 8 },
      { x: x - 8, y },
    ];
    return g
      .fillStyle(tone('paperLit'))
      .fillPoints(points as never, true)
      .lineStyle(2.4, tone('pencil'))
      .strokePoints(points as never, true, true);
  }
}
