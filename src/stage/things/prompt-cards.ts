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
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { words } from '../words.ts';
import { softEdge } from './soft-edge.ts';

const kinds: Record<PromptKind, string> = {
  scene: 'Open the scene',
  source: 'Read the source',
  perspective: 'Take a perspective',
  assumption: 'Press an assumption',
  counterfactual: 'Weigh the road not taken',
  judge: 'Judge',
};

/** One word for each where only a sign's width is there. */
const short: Record<PromptKind, string> = {
  scene: 'Scene',
  source: 'Source',
  perspective: 'Perspective',
  assumption: 'Assumption',
  counterfactual: 'Road',
  judge: 'Judge',
};

/** Cards for the talk, each with its sign. The one in hand lies large before the others and bears its whole question. */
export class PromptCards extends Standing {
  private bodies = new Map<string, GameObjects.Container>();

  show({ view, before, staging, moves }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'discuss') {
      this.clear();
      return;
    }
    const held = view.prompts.find((p) => p.inHand);
    const room = talkRoom(staging.work, view.prompts.length, view.choices.length, staging, !!held);
    if (
      this.anew(
        view.prompts.map((p) => [p.id, p.inHand]),
        room,
        staging.sombre,
        this.kit.settings.textScale,
      )
    ) {
      view.prompts.forEach((p, i) => {
        const rect = room.cards[i];
        if (!rect) return;
        const body = this.card(p, rect, staging, held ? 'sign' : 'short');
        this.bodies.set(p.id, body);
        this.layer.add(body);
      });
      const again = before?.at === 'dossier' && before.step === 'discuss' && !before.closed;
      if (held && room.hand) this.takeUp(held, room.hand, room.cards[view.prompts.indexOf(held)], staging, moves && again);
    }
    view.prompts.forEach((p, i) => {
      const rect = room.cards[i];
      if (!rect) return;
      this.kit.board.add({
        id: `prompt:${p.id}`,
        rect,
        press: () => this.kit.ports.send({ type: 'prompt.take', prompt: p.id }),
        hover: (over) => this.raise(p.id, over && !staging.sombre, rect),
      });
    });
  }

  override clear(): void {
    super.clear();
    this.bodies.clear();
  }

  private raise(id: string, over: boolean, rect: Rect): void {
    const body = this.bodies.get(id);
    if (body) body.y = rect.y + rect.h / 2 - (over ? 3 : 0);
    this.kit.awake.ask();
  }

  private takeUp(p: PromptView, hand: Rect, from: Rect | undefined, staging: Staging, moves: boolean): void {
    const body = this.card(p, hand, staging, 'whole');
    this.layer.add(body);
    if (!moves || !from) return;
    const end = { x: body.x, y: body.y, scaleX: 1, scaleY: 1 };
    body.setPosition(from.x + from.w / 2, from.y + from.h / 2).setScale(from.w / hand.w, from.h / hand.h);
    this.kit.mover.play({ target: body, to: end, ms: duration.lift });
  }

  private card(p: PromptView, { x, y, w, h }: Rect, { small, sombre, zoom }: Staging, how: 'sign' | 'short' | 'whole'): GameObjects.Container {
    const whole = how === 'whole';
    const flat = { x: -w / 2, y: -h / 2, w, h };
    const parts: GameObjects.GameObject[] = [whole ? softEdge(this.kit, 'shadow-lift', flat, 8, 20) : softEdge(this.kit, 'shadow', flat, 4, 6)];
    if (!sombre && (whole || (how === 'sign' && p.inHand))) parts.push(softEdge(this.kit, 'edge-glow', flat));
    parts.push(picture(this.kit, sombre ? 'sheet-grey' : 'card', 0, 0, w, h));
    const sign = FRAMES[`sign-${p.kind}`];
    const label = { face: 'label', colour: sombre ? 'ink2' : 'lampDeep' } as const;
    const body = group(this.kit, x + w / 2, y + h / 2, parts);
    if (how === 'sign' || (small && !whole)) {
      const named = h > 70 && w > 84 * zoom;
      const scale = Math.min(0.8 * zoom, (w - 12) / sign.w, (h - (named ? 38 : 8)) / sign.h);
      parts.push(picture(this.kit, `sign-${p.kind}`, (-sign.w * scale) / 2, named ? -h * 0.14 : 0, sign.w * scale, sign.h * scale));
      if (named) parts.push(words(this.kit, 0, h / 2 - 34, short[p.kind], { ...label, size: 14 * zoom, align: 'center', width: w - 8, height: 24 }));
      return body.add(parts);
    }
    const pad = small ? 10 : whole ? 26 : 18;
    const scale = small ? 0.5 : (h < 150 ? 0.7 : 0.9) * zoom;
    const top = -h / 2 + (small ? 4 : whole ? 16 : 12);
    parts.push(picture(this.kit, `sign-${p.kind}`, -w / 2 + pad, top + (sign.h * scale) / 2, sign.w * scale, sign.h * scale));
    const beside = whole || h < 170;
    const title = beside
      ? words(this.kit, -w / 2 + pad + sign.w * scale + 6, top, kinds[p.kind], {
          ...label,
          size: small ? 14 : (whole ? 18 : 16) * zoom,
          width: w - 2 * pad - sign.w * scale - 6,
        })
      : words(this.kit, -w / 2 + pad - 2, top + sign.h * scale + 4, kinds[p.kind], { ...label, size: 16 * zoom, width: w - 2 * pad });
    if (beside) title.y = top + Math.max(0, (sign.h * scale - title.height) / 2);
    const start = beside ? Math.max(top + sign.h * scale + (small ? 0 : 6), title.y + title.height) : title.y + title.height - 1;
    const text = words(this.kit, -w / 2 + pad - 2, start, plainText(p.text), {
      face: 'reading',
      size: small ? 15 : (whole ? 25 : 17) * zoom,
      colour: 'ink',
      width: w - 2 * pad + 6,
      height: h / 2 - start - (small ? 3 : 12),
      leading: whole && !small ? 4 : 0,
    });
    parts.push(title, text);
    return body.add(parts);
  }
}
