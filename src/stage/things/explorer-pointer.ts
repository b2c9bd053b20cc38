import type { Input } from 'phaser';
import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import { scaleTrack, valueAt } from '../../theme/drawing/scale-drawing.ts';
import type { Rect } from '../../theme/layout.ts';
import { drawnScale, explorerSheets } from '../explorer/sheets-of.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import { inside } from '../rects.ts';

/** How far over and under the scale a finger may take the pointer. */
const REACH = 30;

/** The brass pointer on the ruled scale: it is dragged, and sends the assumption as it moves, at most once a frame. */
export class ExplorerPointer implements Thing {
  private track: { left: number; right: number; rect: Rect } | null = null;
  private view: ExplorerView | null = null;
  private drag: { pointer: number; offset: number } | null = null;
  private unsent: number | null = null;
  private listens = false;

  constructor(private readonly kit: Kit) {}

  show({ view, staging }: Showing): void {
    const sheet = view.at === 'explorer' && view.tab === 'assumptions' ? explorerSheets(view, staging).find(({ id }) => id === 'scale') : undefined;
    if (view.at !== 'explorer' || !sheet) {
      this.clear();
      return;
    }
    if (this.view?.assumptions.inHand.name !== view.assumptions.inHand.name) this.drag = null;
    this.view = view;
    const { x, y, w, h } = sheet.rect;
    const at = scaleTrack({ w, h, textScale: drawnScale(staging), small: staging.small, sombre: view.sombre, plates: true });
    this.track = { left: x + at.left, right: x + at.right, rect: { x: x + at.left - 12, y: y + at.y - REACH, w: at.right - at.left + 24, h: 2 * REACH } };
    const handle = sheet.drawing.hits.find(({ id }) => id === 'assumption-handle');
    if (handle)
      this.kit.board.add({
        id: 'assumption-handle',
        rect: { x: x + handle.x, y: y + handle.y, w: handle.w, h: handle.h },
        hit: this.track.rect,
        press: () => {},
      });
    this.listen(true);
  }

  clear(): void {
    this.onUpdate();
    this.listen(false);
    this.track = null;
    this.view = null;
    this.drag = null;
    this.unsent = null;
  }

  busy(): boolean {
    return this.held() || this.unsent !== null;
  }

  held(): boolean {
    return this.drag !== null;
  }

  private listen(on: boolean): void {
    if (on === this.listens) return;
    this.listens = on;
    const { scene } = this.kit;
    const act = on ? 'on' : 'off';
    scene.input[act]('pointerdown', this.onDown);
    scene.input[act]('pointermove', this.onMove);
    scene.input[act]('pointerup', this.onUp);
    scene.input[act]('pointerupoutside', this.onUp);
    scene.events[act]('update', this.onUpdate);
  }

  private at({ x, y }: Input.Pointer): { x: number; y: number } {
    return { x: x / this.kit.ratio, y: y / this.kit.ratio };
  }

  private readonly onDown = (pointer: Input.Pointer): void => {
    const { track, view } = this;
    const { x, y } = this.at(pointer);
    if (!track || !view || this.drag || !inside(track.rect, x, y)) return;
    const { low, high, value } = view.assumptions.inHand;
    const handle = track.left + ((track.right - track.left) * (value - low)) / (high - low || 1);
    // taken by its handle it does not jump
    this.drag = { pointer: pointer.id, offset: Math.abs(x - handle) < 22 ? x - handle : 0 };
    this.pull(x);
    this.kit.awake.ask();
  };

  private readonly onMove = (pointer: Input.Pointer): void => {
    if (this.drag?.pointer === pointer.id) this.pull(this.at(pointer).x);
  };

  private readonly onUp = (pointer: Input.Pointer): void => {
    if (this.drag?.pointer !== pointer.id) return;
    this.drag = null;
    this.onUpdate();
    this.kit.awake.ask();
  };

  private pull(x: number): void {
    const { track, view, drag } = this;
    if (track && view && drag) this.unsent = valueAt(view.assumptions.inHand, x - drag.offset, track);
  }

  private readonly onUpdate = (): void => {
    const { unsent, view } = this;
    this.unsent = null;
    if (unsent === null || !view || unsent === view.assumptions.inHand.value) return;
    this.kit.ports.send({ type: 'assumption.move', name: view.assumptions.inHand.name, value: unsent });
  };
}
