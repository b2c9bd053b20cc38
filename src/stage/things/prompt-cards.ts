import type { GameObjects } from 'phaser';
import type { PromptView } from '../../play/view.ts';
import type { PromptKind } from '../../scenario/compiled.ts';
import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { toned } from '../grey-of.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { talkRoom } from '../places/card-places.ts';
import { plainText } from '../plain-text.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { wholeWords, words } from '../words.ts';
import { Plate } from './plate.ts';
import { softEdge } from './soft-edge.ts';

const kinds: Record<PromptKind, string> = {
  scene: 'Open the scene',
  source: 'Read the source',
  perspective: 'Take a perspective',
  assumption: 'Press an assumption',
  counterfactual: 'Weigh the road not taken',
  judge: 'Judge',
};

/** One word for each where a card is small. */
const short: Record<PromptKind, string> = {
  scene: 'Scene',
  source: 'Source',
  perspective: 'Perspective',
  assumption: 'Assumption',
  counterfactual: 'Road',
  judge: 'Judge',
};

/** Cards for the talk, each with its sign and kind. The one in hand lies large before the others and bears its whole question. */
export class PromptCards extends Standing {
  private bodies = new Map<string, GameObjects.Container>();
  /** On a strip: which page of cards lies there, and for which card in hand the player asked to see them again. */
  private page = 0;
  private spread: string | null = null;

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'discuss') {
      this.clear();
      this.page = 0;
      this.spread = null;
      return;
    }
    const { small, sombre } = staging;
    const held = view.prompts.find((p) => p.inHand);
    const room = talkRoom(staging.work, view.prompts.length, view.choices.length, staging, !!held);
    const covered = small && !!held && held.id !== this.spread;
    const first = room.perPage === null ? 0 : this.page * room.perPage;
    const shown = covered ? [] : view.prompts.slice(first, first + (room.perPage ?? view.prompts.length));
    const more = !covered && room.perPage !== null ? room.cards[room.perPage] : undefined;
    if (
      this.anew(
        view.prompts.map((p) => [p.id, p.inHand]),
        room,
        [first, covered],
        sombre,
        this.kit.settings.textScale,
      )
    ) {
      shown.forEach((p, i) => {
        const rect = room.cards[i];
        if (!rect) return;
        const body = this.card(p, rect, staging, !!held && !small);
        this.bodies.set(p.id, body);
        this.layer.add(body);
      });
      if (more) this.layer.add(this.word('More', more, sombre));
      const again = before?.at === 'dossier' && before.step === 'discuss' && !before.closed;
      if (held && room.hand && (covered || !small)) this.takeUp(held, room.hand, room.cards[view.prompts.indexOf(held)], staging, moves && again);
    }
    shown.forEach((p, i) => {
      const rect = room.cards[i];
      if (!rect) return;
      this.kit.board.add({
        id: `prompt:${p.id}`,
        rect,
        press: () => {
          this.spread = null;
          if (p.inHand) this.kit.redraw();
          else this.kit.ports.send({ type: 'prompt.take', prompt: p.id });
        },
        hover: (over) => this.raise(p.id, over && !sombre, rect),
      });
    });
    if (more) this.turn(more, Math.ceil(view.prompts.length / (room.perPage ?? 1)));
    if (covered && room.hand) this.wayBack(held, room.hand);
  }

  override clear(): void {
    super.clear();
    this.bodies.clear();
  }

  private turn(rect: Rect, pages: number): void {
    this.kit.board.add({
      id: 'prompts:more',
      rect,
      press: () => {
        this.page = (this.page + 1) % pages;
        this.kit.redraw();
      },
    });
  }

  /** On a strip the card in hand lies over the others: a press on its corner shows them again. */
  private wayBack({ id }: PromptView, hand: Rect): void {
    this.kit.board.add({
      id: 'prompts:all',
      rect: { x: hand.x + hand.w - 84, y: hand.y, w: 84, h: 34 },
      press: () => {
        this.spread = id;
        this.kit.redraw();
      },
    });
  }

  private raise(id: string, over: boolean, rect: Rect): void {
    const body = this.bodies.get(id);
    if (body) body.y = rect.y + rect.h / 2 - (over ? 3 : 0);
    this.kit.awake.ask();
  }

  private takeUp(p: PromptView, hand: Rect, from: Rect | undefined, staging: Staging, moves: boolean): void {
    const body = this.inHand(p, hand, staging);
    this.layer.add(body);
    if (!moves || !from || staging.small) return;
    const end = { x: body.x, y: body.y, scaleX: 1, scaleY: 1 };
    body.setPosition(from.x + from.w / 2, from.y + from.h / 2).setScale(from.w / hand.w, from.h / hand.h);
    this.kit.mover.play({ target: body, to: end, ms: duration.lift });
  }

  /** Sign over kind, both in the card's middle; in one word where the card is small. */
  private card(p: PromptView, { x, y, w, h }: Rect, { small, sombre, zoom }: Staging, low: boolean): GameObjects.Container {
    const flat = { x: -w / 2, y: -h / 2, w, h };
    const parts: GameObjects.GameObject[] = [softEdge(this.kit, 'shadow', flat, 4, 6)];
    if (!sombre && p.inHand) parts.push(softEdge(this.kit, 'edge-glow', flat));
    const tiny = small || low;
    parts.push(picture(this.kit, sombre ? 'sheet-grey' : tiny ? 'sheet-plain' : 'card', 0, 0, w, h)); // a card's frame has no room on a small one
    const label = words(this.kit, 0, 0, tiny ? short[p.kind] : kinds[p.kind], {
      face: 'label',
      colour: sombre ? 'ink2' : 'lampDeep',
      size: (tiny ? 14 : 17) * zoom,
      align: 'center',
      width: w - (tiny ? 4 : 16),
    });
    const sign = FRAMES[`sign-${p.kind}`];
    const gap = tiny ? -1 : 4;
    const scale = Math.min((tiny ? 0.62 : 0.95) * zoom, (h - label.height - gap - 8) / sign.h);
    const high = sign.h * scale + gap + label.height;
    parts.push(picture(this.kit, toned(`sign-${p.kind}`, sombre), (-sign.w * scale) / 2, -high / 2 + (sign.h * scale) / 2, sign.w * scale, sign.h * scale));
    label.y = high / 2 - label.height;
    parts.push(label);
    if (sombre && p.inHand)
      parts.push(
        this.kit.scene.add
          .graphics()
          .lineStyle(2.5, 0x1d1a17, 0.9)
          .strokeRect(flat.x + 3, flat.y + 3, w - 6, h - 6),
      );
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }

  private word(text: string, { x, y, w, h }: Rect, sombre: boolean): GameObjects.Container {
    const plate = new Plate(this.kit, text, { right: x + w, y: y + (h - 34) / 2, h: 34, most: w, least: w, look: 'second', sombre });
    return plate.body;
  }

  /** Sign and kind in one line, under it the whole question. */
  private inHand(p: PromptView, { x, y, w, h }: Rect, { small, sombre, zoom }: Staging): GameObjects.Container {
    const flat = { x: -w / 2, y: -h / 2, w, h };
    const parts: GameObjects.GameObject[] = [softEdge(this.kit, 'shadow-lift', flat, small ? 3 : 8, small ? 6 : 20)];
    if (!sombre) parts.push(softEdge(this.kit, 'edge-glow', flat));
    parts.push(picture(this.kit, sombre ? 'sheet-grey' : small ? 'sheet-plain' : 'card', 0, 0, w, h));
    const pad = small ? 12 : 28;
    const sign = FRAMES[`sign-${p.kind}`];
    const scale = small ? 0.5 : 0.9 * zoom;
    const top = -h / 2 + (small ? 5 : 16);
    parts.push(picture(this.kit, toned(`sign-${p.kind}`, sombre), -w / 2 + pad, top + (sign.h * scale) / 2, sign.w * scale, sign.h * scale));
    const title = words(this.kit, -w / 2 + pad + sign.w * scale + 8, top, kinds[p.kind], {
      face: 'label',
      colour: sombre ? 'ink2' : 'lampDeep',
      size: small ? 15 : 19 * zoom,
      width: w - 2 * pad - sign.w * scale - (small ? 84 : 8),
    });
    title.y = top + (sign.h * scale - title.height) / 2;
    parts.push(title);
    const start = Math.max(top + sign.h * scale + (small ? 0 : 8), title.y + title.height);
    const text = wholeWords(
      this.kit,
      -w / 2 + pad - 2,
      start,
      plainText(p.text),
      {
        face: 'reading',
        size: small ? 16 : 25 * zoom,
        colour: 'ink',
        width: w - 2 * pad + 4,
        height: h / 2 - start - (small ? 4 : 12),
        leading: small ? 0 : 4,
      },
      14,
    );
    if (text) parts.push(text);
    if (small) parts.push(new Plate(this.kit, 'All cards', { right: w / 2 - 6, y: -h / 2 + 4, h: 28, most: 78, look: 'second', sombre }).body);
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }
}
