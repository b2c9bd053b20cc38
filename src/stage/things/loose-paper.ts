import type { GameObjects } from 'phaser';
import { type FrameName, FRAMES } from '../../theme/frames.ts';
import { duration } from '../../theme/tokens.ts';
import { greyOf } from '../grey-of.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import type { Move } from '../mover.ts';
import { type Picture, picture } from '../picture.ts';
import type { PaperFrame, Pose } from '../places/paper-places.ts';

/** How far the sheet itself lies inside its picture: left, top, right, bottom. The letter's envelope looks out behind it. */
const sheetInset: Partial<Record<PaperFrame, [number, number, number, number]>> = { 'paper-letter': [13, 32, 6, 0] };

/** A loose paper on the desk: its shadow, its glow edge when in hand, the band round it while unopened. */
export class LoosePaper {
  readonly body: GameObjects.Container;
  private readonly inner: GameObjects.Container;
  private readonly size: { w: number; h: number };
  private readonly rest: Picture;
  private readonly lifted: Picture;
  private readonly glow: Picture;
  private band: Picture | null = null;

  constructor(
    private readonly kit: Kit,
    frame: PaperFrame,
    private readonly sombre: boolean,
  ) {
    const { w, h } = FRAMES[frame];
    this.size = { w, h };
    this.body = group(kit);
    this.rest = picture(kit, 'shadow', 5, 8, w + 44, h + 44);
    this.lifted = picture(kit, 'shadow-lift', 12, 30, w + 110, h + 110).setVisible(false);
    const [l, t, r, b] = sheetInset[frame] ?? [0, 0, 0, 0];
    this.glow = picture(kit, 'edge-glow', (l - r) / 2, (t - b) / 2, w - l - r + 22, h - t - b + 22).setVisible(false);
    const sheet = picture(kit, frame, 0, 0);
    if (sombre && 'setTint' in sheet) sheet.setTint(frame === 'paper-telegram' ? greyOf.buff : greyOf.paper);
    this.inner = group(kit, 0, 0, [this.glow, sheet]);
    this.body.add([this.rest, this.lifted, this.inner]);
  }

  /** Puts it there without moving. */
  put(pose: Pose, inHand: boolean): void {
    this.body.setPosition(pose.x, pose.y).setAngle(pose.angle).setScale(pose.w / this.size.w);
    this.look(inHand);
  }

  /** The move that takes it there. */
  moveTo(pose: Pose, inHand: boolean): Move {
    const scale = pose.w / this.size.w;
    return { target: this.body, to: { x: pose.x, y: pose.y, angle: pose.angle, scaleX: scale, scaleY: scale }, ms: duration.lift, begin: () => this.look(inHand) };
  }

  /** Lays the band round it, or takes it away at once. */
  banded(on: boolean): void {
    this.band?.destroy();
    this.band = null;
    if (!on) return;
    const upright = this.size.w > this.size.h * 1.25;
    const name: FrameName = this.sombre ? (upright ? 'band-grey-v' : 'band-grey-h') : upright ? 'band-v' : 'band-h';
    this.band = upright ? picture(this.kit, name, -this.size.w * 0.06, 0, 56, this.size.h + 8) : picture(this.kit, name, 0, this.size.h * 0.08, this.size.w + 8, 44);
    this.inner.add(this.band);
  }

  /** The band slides off, once. */
  slideOff(): Move | null {
    const band = this.band;
    if (!band) return null;
    this.band = null;
    const upright = this.size.w > this.size.h * 1.25;
    return { target: band, to: upright ? { y: this.size.h * 0.75, alpha: 0 } : { x: this.size.w * 0.75, alpha: 0 }, ms: duration.slide, end: () => band.destroy() };
  }

  /** A hair higher while the pointer rests on it. */
  raise(over: boolean): void {
    this.inner.y = over ? -5 : 0;
    this.kit.awake.ask();
  }

  private look(inHand: boolean): void {
    this.rest.setVisible(!inHand);
    this.lifted.setVisible(inHand);
    this.glow.setVisible(inHand && !this.sombre);
  }
}
