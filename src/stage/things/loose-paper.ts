import type { GameObjects } from 'phaser';
import { type ArtFrame, FRAMES, type FrameName } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { toned } from '../grey-of.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import type { Move } from '../mover.ts';
import { type Picture, picture } from '../picture.ts';
import type { PaperFrame, Pose } from '../places/paper-places.ts';
import { softEdge } from './soft-edge.ts';

/** A loose paper on the desk: its shadow, its glow edge when in hand, the band round it while unopened. */
export class LoosePaper {
  readonly body: GameObjects.Container;
  private readonly inner: GameObjects.Container;
  private readonly size: { w: number; h: number };
  /** Where the sheet itself lies, from the picture's middle. */
  private readonly sheet: Rect;
  private readonly rest: Picture;
  private readonly lifted: Picture;
  private readonly glow: Picture;
  private band: Picture | null = null;

  constructor(
    private readonly kit: Kit,
    frame: PaperFrame,
    private readonly sombre: boolean,
  ) {
    const { w, h, sheet = [0, 0, w, h] }: Pick<ArtFrame, 'w' | 'h' | 'sheet'> = FRAMES[frame];
    this.size = { w, h };
    this.sheet = { x: sheet[0] - w / 2, y: sheet[1] - h / 2, w: sheet[2], h: sheet[3] };
    this.body = group(kit);
    this.rest = softEdge(kit, 'shadow', this.sheet, 4, 7);
    this.lifted = softEdge(kit, 'shadow-lift', this.sheet, 10, 28).setVisible(false);
    this.glow = softEdge(kit, 'edge-glow', this.sheet).setVisible(false);
    const paper = picture(kit, toned(frame, sombre), 0, 0);
    this.inner = group(kit, 0, 0, [this.glow, paper]);
    this.body.add([this.rest, this.lifted, this.inner]);
  }

  /** Puts it there without moving. */
  put(pose: Pose, inHand: boolean): void {
    this.body
      .setPosition(pose.x, pose.y)
      .setAngle(pose.angle)
      .setScale(pose.w / this.size.w);
    this.look(inHand);
  }

  /** The move that takes it there. */
  moveTo(pose: Pose, inHand: boolean): Move {
    const scale = pose.w / this.size.w;
    return {
      target: this.body,
      to: { x: pose.x, y: pose.y, angle: pose.angle, scaleX: scale, scaleY: scale },
      ms: duration.lift,
      begin: () => this.look(inHand),
    };
  }

  /** Lays the band round it, or takes it away at once. */
  banded(on: boolean): void {
    this.band?.destroy();
    this.band = null;
    if (!on) return;
    const { x, y, w, h } = this.sheet;
    const upright = this.upright;
    const name: FrameName = this.sombre ? (upright ? 'band-grey-v' : 'band-grey-h') : upright ? 'band-v' : 'band-h';
    this.band = upright ? picture(this.kit, name, x + w * 0.44, y + h / 2, 56, h + 8) : picture(this.kit, name, x + w / 2, y + h * 0.58, w + 8, 44);
    this.inner.add(this.band);
  }

  /** The band slides off, once. */
  slideOff(): Move | null {
    const band = this.band;
    if (!band) return null;
    this.band = null;
    return {
      target: band,
      to: this.upright ? { y: this.size.h * 0.75, alpha: 0 } : { x: this.size.w * 0.75, alpha: 0 },
      ms: duration.slide,
      end: () => band.destroy(),
    };
  }

  /** A hair higher while the pointer rests on it. */
  raise(over: boolean): void {
    this.inner.y = over ? -5 : 0;
    this.kit.awake.ask();
  }

  private get upright(): boolean {
    return this.sheet.w > this.sheet.h * 1.25;
  }

  private look(inHand: boolean): void {
    this.rest.setVisible(!inHand);
    this.lifted.setVisible(inHand);
    this.glow.setVisible(inHand && !this.sombre);
  }
}
