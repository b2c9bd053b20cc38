import type { GameObjects } from 'phaser';
import type { DossierView, RoomView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import type { Move } from '../mover.ts';
import { envelopePlace } from '../places/envelope-places.ts';
import { around } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { EnvelopeBody, type EnvelopeState } from './envelope-body.ts';

/** What the envelope is in this view. */
export function envelopeState(view: DossierView): EnvelopeState {
  if (view.envelope === 'open') return 'opened';
  return view.slip.sealed ? 'shut' : 'empty';
}

/**
 * The envelope: empty beside the options, sealed with the choice in it, opened for what happened. Sealing and opening are the one ceremony;
 * any press ends it.
 */
export class SealedEnvelope implements Thing {
  private readonly layer;
  private readonly label;
  private envelope: EnvelopeBody | null = null;
  private madeFor: boolean | null = null;
  private was: Rect | null = null;

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
    this.label = group(kit);
  }

  show({ view, before, staging, moves }: Showing): void {
    this.label.removeAll(true);
    const rect = view.at === 'dossier' ? envelopePlace(staging) : null;
    if (view.at !== 'dossier' || (!rect && !this.ceremony(view, before, moves))) {
      this.clear();
      return;
    }
    if (this.madeFor !== staging.sombre) this.make(staging.sombre);
    this.bring(view, before, rect, staging, moves);
    this.was = rect;
    if (rect) this.press(view, rect, staging);
    this.label.setAlpha(1);
    if (!this.ceremony(view, before, moves)) return;
    this.label.setAlpha(0);
    this.kit.mover.play({ target: this.label, to: { alpha: 1 }, ms: duration.fade });
  }

  clear(): void {
    this.layer.removeAll(true);
    this.envelope = null;
    this.madeFor = null;
    this.was = null;
  }

  private make(sombre: boolean): void {
    this.clear();
    this.envelope = new EnvelopeBody(this.kit, sombre);
    this.layer.add(this.envelope.body);
    this.madeFor = sombre;
  }

  /** Which ceremony lies between the two views, if any. */
  private ceremony(view: DossierView, before: RoomView | null, moves: boolean): 'seal' | 'open' | null {
    if (!moves || before?.at !== 'dossier' || before.dossier.id !== view.dossier.id || before.decision.id !== view.decision.id) return null;
    if (!before.slip.sealed && view.slip.sealed) return 'seal';
    return before.envelope === 'shut' && view.envelope === 'open' ? 'open' : null;
  }

  private bring(view: DossierView, before: RoomView | null, rect: Rect | null, staging: Staging, moves: boolean): void {
    const { envelope, kit } = this;
    if (!envelope) return;
    const mark = view.slip.option?.letter ?? '';
    const state = envelopeState(view);
    const ceremony = this.ceremony(view, before, moves);
    const stage = this.middle(staging);
    const away: Move[] = rect ? [envelope.moveTo(rect)] : [{ target: envelope.body, to: { alpha: 0 }, ms: 160, end: () => this.clear() }];
    if (ceremony === 'seal') {
      envelope.be('empty', mark);
      envelope.put(stage);
      kit.mover.play(...envelope.sealing(), ...away);
    } else if (ceremony === 'open') {
      envelope.be('shut', mark);
      envelope.put(this.was ?? stage);
      kit.mover.play(...envelope.opening(), ...away);
    } else {
      envelope.be(state, mark);
      envelope.body.setAlpha(1);
      if (rect) envelope.put(rect);
    }
  }

  private middle({ work, floor, desk }: Staging): Rect {
    const w = Math.min(340, work.w * 0.6, (work.h - 10) * 1.1);
    const room = desk ? floor : work;
    return around(room.x + room.w / 2, room.y + room.h / 2 + w * 0.1, w, (w * 190) / 300);
  }

  private press(view: DossierView, rect: Rect, { place, desk, small, sombre }: Staging): void {
    const { ports, board } = this.kit;
    if (place === 'shut' && view.main.event.type === 'envelope.open') {
      board.add({ id: 'envelope', rect, press: () => ports.send(view.main.event) });
      if (!small) this.name(rect, view.slip.option?.letter ?? '', sombre);
    }
    if (!desk) return;
    const { main } = view;
    board.add({ id: 'main', rect, enabled: main.enabled, press: () => main.enabled && ports.send(main.event) });
    this.sealLabel(main.label, main.enabled, rect);
  }

  /** The letter of what is in it, under the shut envelope. */
  private name(rect: Rect, letter: string, sombre: boolean): void {
    if (!letter) return;
    const g = this.kit.scene.add.graphics();
    const x = rect.x + rect.w * 0.87;
    const y = rect.y + rect.h * 0.16;
    g.lineStyle(2, tone(sombre ? 'ink2' : 'pencil')).strokeCircle(x, y, rect.w * 0.052);
    const text = words(this.kit, x, y, letter, { face: 'title', size: Math.max(16, rect.w * 0.065), colour: 'pencil', align: 'center' });
    text.y = y - text.height / 2;
    this.label.add([g, text]);
  }

  /** What a press on it does, written on a paper label across it. */
  private sealLabel(label: string, enabled: boolean, rect: Rect): void {
    const text: GameObjects.Text = words(this.kit, rect.x + rect.w / 2, 0, label, {
      face: 'label',
      size: 17,
      colour: enabled ? 'ink' : 'ink3',
      align: 'center',
    });
    text.y = rect.y + rect.h * 0.62 - text.height / 2;
    const g = this.kit.scene.add.graphics();
    const w = text.width + 22;
    g.fillStyle(0x000000, 0.25).fillRect(rect.x + rect.w / 2 - w / 2 + 2, text.y - 1 + 2, w, text.height + 2);
    g.fillStyle(tone(enabled ? 'paper' : 'paperDim'), 1).fillRect(rect.x + rect.w / 2 - w / 2, text.y - 1, w, text.height + 2);
    g.lineStyle(1, tone('ink3'), 0.7).strokeRect(rect.x + rect.w / 2 - w / 2 + 2.5, text.y + 1.5, w - 5, text.height - 3);
    this.label.add([g, text]);
  }
}
