import { Events, type GameObjects, type Input, type Scene } from 'phaser';
import type { PlayEvent } from '../../play/events.ts';
import type { ChartView, ForecastValue } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import type { Target } from '../contract.ts';
import { pixelRatio } from '../fit-window.ts';
import { Mover } from '../mover.ts';
import { inside } from '../rects.ts';
import { ChartDrawing } from './chart-drawing.ts';
import { type Grip, keyed, moved, snapped } from './forecast-drag.ts';

export interface ChartPorts {
  send(event: PlayEvent): void;
  /** False: cuts instead of movement. */
  motion: boolean;
  /** Something lies over the sheet there (CSS pixels of the window): it is not drawn on. */
  shielded?(x: number, y: number): boolean;
}
export interface ChartShowing {
  sombre?: boolean;
  motion?: boolean;
  textScale?: number;
  /** The forecast is set: shown, not drawn any more. */
  locked?: boolean;
}
interface Drag {
  grip: Grip;
  /** The forecast as it was when the grip was taken. */
  start: ForecastValue;
  pointer: number;
  /** How far from the grip's middle it was taken, so that it does not jump. */
  offset: number;
}

const PAUSE = 500;
const grips: Record<string, Grip> = { 'forecast-handle': 'value', 'forecast-low': 'low', 'forecast-high': 'high' };

/**
 * A chart on a paper sheet. `show` draws a view; where the view lets the player draw a forecast, the pointer in the plot sets it and `forecast.draw` is sent,
 * at most once a frame. Emits `wake` whenever there is something new to draw and `sleep` when it has come to rest; `busy` says which.
 * (It has a container and is none, because Phaser's own game objects keep a field `state`.)
 */
export class ChartSheet extends Events.EventEmitter {
  /** Everything it draws; put it where it belongs among the other things. */
  readonly root: GameObjects.Container;
  private readonly mover = new Mover();
  private drawing: ChartDrawing | null = null;
  private shownKey = '';
  private view: ChartView | null = null;
  private look = { sombre: false, locked: false };
  /** Points that were seen being inked on this sheet: they are not inked again. */
  private seen = new Set<string>();
  /** The forecast as it is on the sheet now: it runs after the view, or ahead of it while the player draws. */
  private readonly pencil: ForecastValue = { value: 0, low: 0, high: 0 };
  private pencilDrawn = false;
  private pen = new Map<string, { ink: number; written: number }>();
  private drag: Drag | null = null;
  private gone = false;
  private readonly handlers: [string, (pointer: Input.Pointer) => void][];
  private unsent: ForecastValue | null = null;
  /** The last forecast sent and not yet come back in a view. */
  private sent: ForecastValue | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly ports: ChartPorts,
  ) {
    super();
    this.root = scene.add.container(0, 0);
    this.root.once('destroy', () => this.leave());
    this.mover.onBusy = () => this.emit('wake');
    this.handlers = [
      ['pointerdown', this.onDown],
      ['pointermove', this.onMove],
      ['pointerup', this.onUp],
      ['pointerupoutside', this.onUp],
    ];
    scene.events.on('update', this.onUpdate);
    for (const [event, handler] of this.handlers) scene.input.on(event, handler);
  }

  /** Whether something still moves, so that the loop must run. */
  get busy(): boolean {
    return this.mover.busy || this.unsent !== null || this.held;
  }

  /** Whether a hand draws on it. */
  get held(): boolean {
    return this.drag !== null;
  }

  /** Draws this view in this rectangle (CSS pixels of the window). Where only the forecast changed, only its mark is drawn anew. */
  show(view: ChartView, rect: Rect, { sombre = false, motion = this.ports.motion, textScale = 1, locked = false }: ChartShowing = {}): void {
    const ratio = pixelRatio();
    const { drawing } = view;
    const key = JSON.stringify([view.chart, view.points, drawing?.forecast.id, rect.w, rect.h, sombre, textScale, locked, ratio]);
    const moving = motion && !sombre;
    const other = this.view?.chart.id !== view.chart.id;
    this.view = view;
    this.root.setPosition(rect.x, rect.y);
    if (key === this.shownKey && this.drawing) {
      this.follow(moving);
      return;
    }
    if (other) this.seen.clear();
    this.mover.finish();
    this.drawing?.destroy();
    this.shownKey = key;
    this.look = { sombre, locked };
    this.drawing = new ChartDrawing({ scene: this.scene, ratio, textScale }, view, rect, this.look);
    this.root.add(this.drawing.parts);
    this.pen.clear();
    if (drawing) {
      this.drag = locked ? null : this.drag;
      Object.assign(this.pencil, drawing.value);
      this.pencilDrawn = drawing.drawn;
      this.sent = null;
    }
    this.ink(moving);
    this.emit('wake');
  }

  /** Ends all movement: what is being inked stands. */
  finish(): void {
    this.mover.finish();
    this.redraw();
  }

  /** A key (`KeyboardEvent.key`) while the canvas has them; true where it moved the forecast. */
  key(name: string): boolean {
    const { drawing } = this;
    const now = this.view?.drawing;
    if (!now || !drawing || this.look.locked) return false;
    const next = keyed(this.sent ?? now.value, name, now.forecast);
    if (!next) return false;
    this.put(next);
    return true;
  }

  /** What can be pressed or dragged, in CSS pixels of the window; the front-most last. */
  targets(): Target[] {
    return this.pressable().map(({ id, rect }) => ({ id, rect: { ...rect, x: rect.x + this.root.x, y: rect.y + this.root.y } }));
  }

  /** What is drawn now, in words and numbers. */
  state(): Record<string, unknown> {
    const { view } = this;
    if (!view) return { chart: null };
    return {
      chart: view.chart.id,
      title: view.chart.title,
      unit: view.chart.unit,
      points: view.points.map(({ id, label, sublabel, group, text, ink, hedge, para, saidBy, forecast }) => ({
        id,
        label,
        sublabel,
        group,
        text,
        ink,
        hedge,
        para,
        saidBy,
        forecast,
      })),
      drawing: view.drawing ? { forecast: view.drawing.forecast.id, drawn: this.pencilDrawn, ...this.pencil, locked: this.look.locked } : null,
      labels: this.drawing ? [...this.drawing.marks.values()].map((mark) => mark.text).filter(Boolean) : [],
      moving: this.mover.busy,
    };
  }

  override destroy(): void {
    this.leave();
    this.root.destroy();
    super.destroy();
  }

  /** Lets go of everything that outlives the container: handlers, textures, moves. */
  private leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.hand();
    const { events, input } = this.scene;
    events.off('update', this.onUpdate);
    for (const [event, handler] of this.handlers) input?.off(event, handler);
    this.mover.drop();
    this.drawing?.destroy();
    this.drawing = null;
  }

  /** The view has a new forecast: the mark goes there, at once where the player's own hand put it. */
  private follow(moving: boolean): void {
    const now = this.view?.drawing;
    if (!now) return;
    const own = this.drag !== null || (this.sent !== null && same(this.sent, now.value));
    this.sent = null;
    if (this.drag !== null || this.unsent !== null) return; // the hand is ahead of the view
    const first = !this.pencilDrawn;
    this.pencilDrawn = now.drawn;
    if (same(this.pencil, now.value) && !first) return;
    this.mover.finish();
    if (own || first || !moving || !now.drawn) Object.assign(this.pencil, now.value);
    else this.mover.play({ target: this.pencil, to: { ...now.value }, ms: duration.lift });
    this.redraw();
    this.emit('wake');
  }

  /** Inks what is fresh: after a pause, upwards, then its figure, then its ¶ is underlined. */
  private ink(moving: boolean): void {
    const fresh = this.view?.points.filter((p) => p.ink === 'fresh') ?? [];
    this.mover.motion = moving;
    fresh.forEach(({ id }, i) => {
      const done = this.seen.has(id);
      this.seen.add(id);
      const state = { ink: done ? 1 : 0, written: done ? 1 : 0 };
      this.pen.set(id, state);
      if (done) return;
      this.mover.play(
        { target: state, to: { ink: 1 }, ms: duration.draw, ease: 'ink', wait: i === 0 ? PAUSE : 0 },
        { target: state, to: { written: 1 }, ms: duration.slide },
      );
    });
    this.redraw();
  }

  private redraw(): void {
    for (const [id, { ink, written }] of this.pen) this.drawing?.ink(id, ink, written);
    const now = this.view?.drawing;
    if (now) this.drawing?.marks.get(now.forecast.point)?.put(this.pencil, this.pencilDrawn);
  }

  private readonly onUpdate = (time: number): void => {
    if (this.mover.busy) {
      this.mover.advance(time);
      this.redraw();
      if (!this.mover.busy) this.emit('sleep');
    }
    this.hand();
  };

  /** Hands on what was drawn and not sent yet. */
  private hand(): void {
    const next = this.unsent;
    const now = this.view?.drawing;
    if (!next || !now) return;
    this.unsent = null;
    this.sent = next;
    this.ports.send({ type: 'forecast.draw', forecast: now.forecast.id, ...next });
  }

  /** The player's hand: on the sheet at once, sent with the next frame. */
  private put(next: ForecastValue): void {
    this.mover.finish();
    if (this.pencilDrawn && same(next, this.pencil)) return;
    Object.assign(this.pencil, next);
    this.pencilDrawn = true;
    this.unsent = next;
    this.redraw();
    this.emit('wake');
  }

  private pressable(): Target[] {
    const now = this.view?.drawing;
    const mark = now && this.drawing?.marks.get(now.forecast.point);
    if (!mark || !this.drawing || this.look.locked) return [];
    return [{ id: 'forecast-plot', rect: this.drawing.plot }, ...mark.grips()];
  }

  private local(pointer: Input.Pointer): { x: number; y: number } {
    const { x, y } = this.scene.cameras.main.getWorldPoint(pointer.x, pointer.y);
    return { x: x - this.root.x, y: y - this.root.y };
  }

  private readonly onDown = (pointer: Input.Pointer): void => {
    const now = this.view?.drawing;
    if (!this.root.visible || this.drag || !now || !this.drawing) return;
    const { x, y } = this.local(pointer);
    const hit = this.pressable().findLast((t) => inside(t.rect, x, y));
    if (!hit || this.ports.shielded?.(x + this.root.x, y + this.root.y)) return;
    const grip = grips[hit.id] ?? 'value';
    const middle = this.drawing.scale.y(this.pencil[grip]);
    const held = hit.id !== 'forecast-plot' && this.pencilDrawn;
    this.drag = { grip, start: { ...this.pencil }, pointer: pointer.id, offset: held ? y - middle : 0 };
    this.pull(y);
    this.emit('wake');
  };

  private readonly onMove = (pointer: Input.Pointer): void => {
    if (this.drag?.pointer === pointer.id) this.pull(this.local(pointer).y);
  };

  private readonly onUp = (pointer: Input.Pointer): void => {
    if (this.drag?.pointer !== pointer.id) return;
    this.drag = null;
    this.emit('wake');
  };

  private pull(y: number): void {
    const { drag, drawing } = this;
    const now = this.view?.drawing;
    if (!drag || !drawing || !now) return;
    const figure = drawing.scale.value(y - drag.offset);
    const start = this.pencilDrawn
      ? drag.start
      : { value: snapped(figure, now.forecast), low: snapped(figure, now.forecast), high: snapped(figure, now.forecast) };
    if (!this.pencilDrawn) drag.start = start;
    this.put(moved(start, drag.grip, figure, now.forecast));
  }
}

const same = (a: ForecastValue, b: ForecastValue): boolean => a.value === b.value && a.low === b.low && a.high === b.high;
