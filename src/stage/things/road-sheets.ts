import type { GameObjects } from 'phaser';
import type { DossierView, RoadView } from '../../play/view.ts';
import type { Grade } from '../../scenario/compiled.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { gradeSign } from '../grade-sign.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { roadPlaces } from '../places/road-places.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { dashedRect, Plate } from './plate.ts';
import { softEdge } from './soft-edge.ts';

/** A road's target: the option's id, with the decision point's where two points have one of the same name. */
export const roadTarget = (roads: RoadView[], road: RoadView): string =>
  roads.filter((r) => r.option.id === road.option.id).length > 1 ? `road:${road.decision.id}:${road.option.id}` : `road:${road.option.id}`;

/** The roads: one sheet an option, the one taken edged in oxide, the others dashed in slate; the signs of their grades; the one looked at lifted. */
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
      this.places = this.laid(view, staging);
      this.draw(view, staging, moves && before?.at === 'dossier' && before.step === 'road');
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

  private laid(view: DossierView, staging: Staging): { road: RoadView; rect: Rect }[] {
    const { work, small } = staging;
    const points = [...new Set(view.roads.map((r) => r.decision.id))];
    const rows = points.map((id) => view.roads.filter((r) => r.decision.id === id));
    const fork = small ? 30 : 74;
    const room = { x: work.x + 6, y: work.y + fork, w: work.w - 12, h: work.h - fork };
    const spots = roadPlaces(
      rows.map((r) => r.length),
      room,
      points.length > 1 ? (small ? 16 : 40) : 6,
      small ? 6 : 12,
      staging.zoom,
    );
    return rows.flat().flatMap((road, i) => (spots[i] ? [{ road, rect: spots[i].rect }] : []));
  }

  /** The plate that asks the open model about the road in view. */
  private plate({ work, small, sombre }: Staging): void {
    const h = small ? 30 : 40;
    this.ask = new Plate(this.kit, 'Ask the open model', { right: work.x + work.w - 6, y: work.y + (small ? 0 : 8), h, most: 190, look: 'second', sombre });
    this.layer.add(this.ask.body);
  }

  private draw(view: DossierView, staging: Staging, moves: boolean): void {
    this.ask = null;
    if (view.roadInView?.model) this.plate(staging);
    this.fork(staging);
    let lastPoint = '';
    for (const { road, rect } of this.places) {
      if (road.decision.id !== lastPoint && new Set(view.roads.map((r) => r.decision.id)).size > 1) {
        lastPoint = road.decision.id;
        const first = this.places.find((p) => p.road.decision.id === lastPoint);
        if (first)
          this.layer.add(
            words(this.kit, staging.work.x + 8, first.rect.y - (staging.small ? 18 : 39), road.decision.title, {
              face: 'label',
              size: staging.small ? 14 : 17 * staging.zoom,
              colour: 'chalk',
              shadow: true,
            }),
          );
      }
      const body = this.sheet(road, rect, staging);
      this.layer.add(body);
      if (!road.inView || staging.sombre || staging.small) continue; // a strip has no room to lift into
      if (moves) this.kit.mover.play({ target: body, to: { y: body.y - 10 }, ms: duration.lift });
      else body.y -= 10;
    }
  }

  private sheet(road: RoadView, { x, y, w, h }: Rect, { small, sombre, zoom }: Staging): GameObjects.Container {
    const flat = { x: -w / 2, y: -h / 2, w, h };
    const edge = this.kit.scene.add.graphics();
    const { historical } = road.option;
    const taken = sombre ? 'ink' : 'oxide';
    edge.lineStyle(historical ? 3 : 2.2, tone(historical ? taken : 'slate'));
    if (historical) edge.strokeRect(-w / 2 + 5, -h / 2 + 5, w - 10, h - 10);
    else dashedRect(edge, -w / 2 + 5, -h / 2 + 5, w - 10, h - 10);
    const parts: GameObjects.GameObject[] = [softEdge(this.kit, road.inView ? 'shadow-lift' : 'shadow', flat, 4, road.inView ? 14 : 6)];
    if (road.inView && !sombre) parts.push(softEdge(this.kit, 'edge-glow', flat));
    parts.push(picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', 0, 0, w, h), edge);
    const pad = small ? 8 : 13;
    const letter = words(this.kit, -w / 2 + pad, -h / 2 + (small ? 4 : 9), road.option.letter, {
      face: 'title',
      size: small ? (h > 100 ? 20 : 26) : 27 * zoom,
      colour: historical ? taken : 'slate',
    });
    parts.push(letter);
    if (road.chosen) parts.push(this.lozenge(w / 2 - pad - 8, -h / 2 + (small ? 17 : 27)));
    const grades = [...new Set(road.grades)].slice(0, 5);
    const listed = !small && h > 150 + grades.length * 24 * zoom;
    const signs = small && h < 90 ? 0 : listed ? grades.length * 24 * zoom + 8 : 26;
    if (!small || h > 100) {
      parts.push(
        words(this.kit, -w / 2 + pad, letter.y + letter.height - 2, road.option.title, {
          face: 'reading',
          size: small ? 14 : (h > 260 ? 22 : w > 130 ? 20 : 18) * zoom,
          colour: 'ink',
          width: w - 2 * pad + 2,
          height: h - letter.height - signs - 18,
        }),
      );
    }
    if (listed) parts.push(...this.list(grades, -w / 2 + pad + 8, h / 2 - signs, w - 2 * pad, zoom));
    else if (signs) parts.push(this.signs(grades, -w / 2 + pad + 8, h / 2 - 19, w - 2 * pad));
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }

  private signs(grades: Grade[], x: number, y: number, room: number): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    for (const [i, grade] of grades.slice(0, Math.floor(room / 21)).entries()) gradeSign(g, grade, x + i * 21, y);
    return g;
  }

  /** Each sign with its word, where the sheet has room for them. */
  private list(grades: Grade[], x: number, y: number, room: number, zoom: number): GameObjects.GameObject[] {
    const g = this.kit.scene.add.graphics();
    g.lineStyle(1, tone('sheetRule')).lineBetween(x - 8, y - 2, x - 8 + room, y - 2);
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
    return [g, ...named];
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

  /** The motif: one solid line for what was taken, one dashed for what was not. */
  private fork({ work, small, sombre }: Staging): void {
    const g = this.kit.scene.add.graphics();
    const x = work.x + work.w * 0.36;
    const y = work.y + (small ? 14 : 36);
    const spread = small ? 8 : 18;
    const end = (this.ask?.rect.x ?? work.x + work.w) - 10;
    g.lineStyle(2.4, tone(sombre ? 'chalk2' : 'glow')).lineBetween(work.x + 10, y, x - 8, y);
    const curve = (down: number): { x: number; y: number }[] =>
      Array.from({ length: 41 }, (_, i) => {
        const t = Math.min(1, i / 12);
        return { x: x + 8 + ((end - x - 8) * i) / 40, y: y + down * spread * t * t * (3 - 2 * t) };
      });
    g.lineStyle(4, tone(sombre ? 'chalk' : 'oxideLit')).strokePoints(curve(-1) as never);
    const low = curve(1);
    g.lineStyle(3.4, tone('slateLit'));
    for (let i = 0; i < low.length - 1; i += 2) {
      const [a, b] = [low[i], low[i + 1]];
      if (a && b) g.lineBetween(a.x, a.y, a.x + (b.x - a.x) * 1.15, a.y + (b.y - a.y) * 1.15);
    }
    g.fillStyle(tone('night'))
      .fillCircle(x, y, small ? 6 : 9)
      .lineStyle(2.6, tone(sombre ? 'chalk2' : 'glow'))
      .strokeCircle(x, y, small ? 6 : 9);
    this.layer.add(g);
  }
}
