import type { Scene } from 'phaser';
import type { RoomView } from '../play/view.ts';
import type { Awake } from './awake.ts';
import type { StagePorts, StageSettings } from './contract.ts';
import { pixelRatio } from './fit-window.ts';
import { forgetMetrics } from './font-metrics.ts';
import type { Kit, Showing, Thing } from './kit.ts';
import { Mover } from './mover.ts';
import { watchPointer } from './pointer.ts';
import { PressBoard } from './press-board.ts';
import { type Staging, stagingOf } from './staging.ts';
import { stateOf } from './state-of.ts';
import { thingsOf } from './things-of.ts';

/** The one room: all things that can stand on the stage, shown from the view; what they were can be thrown away and built anew at any moment. */
export class Room {
  readonly kit: Kit;
  private things: Thing[] = [];
  private view: RoomView | null = null;
  private shown: RoomView | null = null;
  private staging: Staging | null = null;
  /** Waits to be built anew. */
  private stale = false;

  constructor(scene: Scene, ports: StagePorts, settings: StageSettings, awake: Awake) {
    this.kit = { scene, ports, settings, board: new PressBoard(), mover: new Mover(), awake, ratio: pixelRatio(), redraw: () => this.draw(true) };
    this.kit.mover.onBusy = () => awake.ask();
    scene.events.on('update', (time: number) => {
      this.kit.mover.advance(time);
      if (this.stale) this.renew();
    });
    scene.cameras.main.setOrigin(0, 0);
    watchPointer(scene, this.kit, () => this.finish());
    this.build();
  }

  /** Shows this view; moves what differs from the one before. */
  show(view: RoomView): void {
    this.view = view;
    this.draw(true);
  }

  /** Shows the first view thing by thing: everything else has its turn in between. */
  async raise(view: RoomView): Promise<void> {
    this.view = view;
    const showing = this.prepare(false);
    if (!showing) return;
    for (const thing of this.things) {
      this.showOne(thing, showing);
      await new Promise((next) => setTimeout(next));
    }
    this.settled(showing);
  }

  settle(settings: StageSettings): void {
    const resized = settings.textScale !== this.kit.settings.textScale;
    this.kit.settings = settings;
    if (resized) this.rebuild();
  }

  /** Everything anew from the last view: after a lost context, another size of letters, another pixel ratio. */
  rebuild(): void {
    this.kit.ratio = pixelRatio();
    this.build();
    this.draw(false);
  }

  /** The same as soon as no hand holds anything: what is being drawn is not taken out of it. */
  renew(): void {
    this.stale = this.things.some((thing) => thing.held?.());
    if (!this.stale) this.rebuild();
  }

  /** Another window: the same view in new places, without moving. */
  refit(): void {
    if (this.kit.ratio !== pixelRatio()) this.rebuild();
    else this.draw(false);
  }

  /** Whether something moves: the loop must run. */
  get busy(): boolean {
    return this.kit.mover.busy || this.things.some((thing) => thing.busy?.());
  }

  /** Everything that moves to its end. */
  finish(): void {
    this.kit.mover.finish();
    for (const thing of this.things) thing.finish?.();
  }

  state(): Record<string, unknown> {
    const missing = [...((this.kit.scene.game.registry.get('art-missed') as Set<string> | undefined) ?? [])];
    return { ...stateOf(this.shown, this.staging, this.kit.board.targets(), this.busy, this.things), missing };
  }

  private build(): void {
    forgetMetrics();
    this.kit.mover.drop();
    for (const thing of this.things) thing.clear();
    this.kit.scene.children.removeAll(true);
    this.kit.board.clear();
    this.shown = null;
    this.things = thingsOf(this.kit);
  }

  /** One thing that fails is left out; the others, and the page, go on. */
  private showOne(thing: Thing, showing: Showing): void {
    try {
      thing.show(showing);
    } catch (error) {
      console.error('STAGE: a thing could not be shown', error);
      thing.clear();
    }
  }

  /** What is shown now, or null where there is nothing to show yet. */
  private prepare(moves: boolean): Showing | null {
    const { view, kit } = this;
    if (!view) return null;
    kit.mover.finish();
    const { width, height } = kit.scene.scale;
    const size = { width: Math.round(width / kit.ratio), height: Math.round(height / kit.ratio), textScale: kit.settings.textScale };
    const staging = stagingOf(view, size);
    // what lies under the page's sheets is not drawn: half of a frame's work
    kit.scene.cameras.main.setZoom(kit.ratio).setSize(Math.ceil(staging.seen.w * kit.ratio), Math.ceil(staging.seen.h * kit.ratio));
    const still = staging.sombre || !kit.settings.motion;
    kit.mover.motion = moves && this.shown !== null && !still;
    kit.board.clear();
    return { view, before: this.shown, staging, moves: kit.mover.motion };
  }

  private draw(moves: boolean): void {
    const showing = this.prepare(moves);
    if (!showing) return;
    for (const thing of this.things) this.showOne(thing, showing);
    this.settled(showing);
  }

  private settled({ view, staging }: Showing): void {
    const { kit } = this;
    kit.mover.motion = !staging.sombre && kit.settings.motion;
    this.shown = view;
    this.staging = staging;
    kit.awake.ask();
  }
}
