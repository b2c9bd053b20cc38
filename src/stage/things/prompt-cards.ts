import type { GameObjects } from 'phaser';
import type { PromptView } from '../../play/view.ts';
import type { PromptKind } from '../../scenario/compiled.ts';
import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { talkRoom } from '../places/card-places.ts';
import { plainText } from '../plain-text.ts';
import { around } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { words } from '../words.ts';

const kinds: Record<PromptKind, string> = {
  scene: 'Open the scene',
  source: 'Read the source',
  perspective: 'Take a perspective',
  assumption: 'Press an assumption',
  counterfactual: 'Weigh the road not taken',
  judge: 'Judge',
};

/** Six cards for the talk, each with its sign. The one in hand is larger and bears its whole question. */
export class PromptCards extends Standing {
  private bodies = new Map<string, GameObjects.Container>();

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'discuss') {
      this.clear();
      return;
    }
    const room = talkRoom(staging.work, view.prompts.length, view.choices.length, staging.small, staging.zoom);
    const again = before?.at === 'dossier' && before.step === 'discuss';
    if (this.anew(view.prompts.map((p) => [p.id, p.inHand]), room, staging.sombre, this.kit.settings.textScale)) this.draw(view.prompts, room.cards, staging, moves && again);
    view.prompts.forEach((p, i) => {
      const rect = room.cards[i];
      if (!rect) return;
      const hand = p.inHand ? this.handOf(rect, staging) : rect;
      this.kit.board.add({
        id: `prompt:${p.id}`,
        rect: this.peek(rect, view.prompts, room.cards, staging) ?? hand,
        hit: hand,
        press: () => this.kit.ports.send({ type: 'prompt.take', prompt: p.id }),
        hover: (over) => this.raise(p.id, over && !p.inHand && !staging.sombre, rect),
      });
    });
  }

  override clear(): void {
    super.clear();
    this.bodies.clear();
  }

  /** The part of a card that the one in hand does not cover. */
  private peek(rect: Rect, prompts: PromptView[], cards: Rect[], staging: Staging): Rect | null {
    const held = prompts.findIndex((p) => p.inHand);
    const card = cards[held];
    if (!card || card === rect) return null;
    const hand = this.handOf(card, staging);
    const { x, y, w, h } = rect;
    const free = [
      { x, y, w: Math.min(w, hand.x - x), h },
      { x: Math.max(x, hand.x + hand.w), y, w: x + w - Math.max(x, hand.x + hand.w), h },
      { x, y, w, h: Math.min(h, hand.y - y) },
      { x, y: Math.max(y, hand.y + hand.h), w, h: y + h - Math.max(y, hand.y + hand.h) },
    ].sort((a, b) => b.w * b.h - a.w * a.h)[0];
    return free && free.w > 12 && free.h > 12 ? free : rect;
  }

  private raise(id: string, over: boolean, rect: Rect): void {
    const body = this.bodies.get(id);
    if (body) body.y = rect.y + rect.h / 2 - (over ? 3 : 0);
    this.kit.awake.ask();
  }

  private handOf(rect: Rect, { work, small }: Staging): Rect {
    const w = small ? Math.min(work.w, 250) : Math.min(work.w, rect.w * 1.36);
    const h = small ? rect.h : rect.h * 1.2;
    const made = around(rect.x + rect.w / 2, rect.y + rect.h / 2 - (small ? 0 : 8), w, h);
    made.x = Math.min(Math.max(made.x, work.x), work.x + work.w - w);
    made.y = Math.max(made.y, work.y - 2);
    return made;
  }

  private draw(prompts: PromptView[], cards: Rect[], staging: Staging, moves: boolean): void {
    const order = prompts.map((p, i) => ({ p, rect: cards[i] })).sort((a, b) => Number(a.p.inHand) - Number(b.p.inHand));
    for (const { p, rect } of order) {
      if (!rect) continue;
      const at = p.inHand ? this.handOf(rect, staging) : rect;
      const body = this.card(p, at, staging);
      this.bodies.set(p.id, body);
      this.layer.add(body);
      if (!p.inHand || !moves) continue;
      const end = { x: body.x, y: body.y, scaleX: 1, scaleY: 1 };
      body.setPosition(rect.x + rect.w / 2, rect.y + rect.h / 2).setScale(rect.w / at.w, rect.h / at.h);
      this.kit.mover.play({ target: body, to: end, ms: duration.lift });
    }
  }

  private card(p: PromptView, { x, y, w, h }: Rect, { small, sombre, zoom }: Staging): GameObjects.Container {
    const parts: GameObjects.GameObject[] = [
      p.inHand ? picture(this.kit, 'shadow-lift', 8, 22, w + 80, h + 80) : picture(this.kit, 'shadow', 5, 7, w + 30, h + 30),
    ];
    if (p.inHand && !sombre) parts.push(picture(this.kit, 'edge-glow', 0, 0, w + 20, h + 20));
    parts.push(sombre ? picture(this.kit, 'sheet-grey', 0, 0, w, h) : picture(this.kit, 'card', 0, 0, w, h));
    const pad = small ? 7 : 18;
    const scale = small ? 0.6 : h < 150 ? 0.7 : 0.9 * zoom;
    const sign = FRAMES[`sign-${p.kind}`];
    const top = -h / 2 + (small ? 6 : 12);
    const beside = !small && h < 170;
    parts.push(picture(this.kit, `sign-${p.kind}`, -w / 2 + pad, top + (sign.h * scale) / 2, sign.w * scale, sign.h * scale));
    if (small && !p.inHand) return group(this.kit, x + w / 2, y + h / 2, parts);
    const label = beside
      ? words(this.kit, -w / 2 + pad + sign.w * scale + 4, top + 6, kinds[p.kind], { face: 'label', size: 16 * zoom, colour: sombre ? 'ink2' : 'lampDeep', width: w - 2 * pad - sign.w * scale })
      : words(this.kit, small ? -w / 2 + pad + sign.w * scale + 4 : -w / 2 + pad - 2, small ? top + 4 : top + sign.h * scale + 4, kinds[p.kind], { face: 'label', size: small ? 14 : 16 * zoom, colour: sombre ? 'ink2' : 'lampDeep', width: w - 2 * pad });
    const start = beside ? top + sign.h * scale + 4 : label.y + label.height - 1;
    const text = words(this.kit, -w / 2 + pad - 2, start, plainText(p.text), { face: 'reading', size: small ? 14 : (p.inHand ? 20 : 17) * zoom, colour: 'ink', width: w - 2 * pad + 6, height: h / 2 - start - (small ? 4 : 12) });
    parts.push(label, text);
    return group(this.kit, x + w / 2, y + h / 2, parts);
  }
}
