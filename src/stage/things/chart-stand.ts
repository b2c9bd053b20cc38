import { duration } from '../../theme/tokens.ts';
import { ChartSheet } from '../chart/chart-sheet.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import { inset } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { words } from '../words.ts';

/** The chart on the desk: where the forecast is drawn, and where what happened is inked, with the beat's headline over it. */
export class ChartStand implements Thing {
  private readonly layer;
  private readonly head;
  private sheet: ChartSheet | null = null;
  private headed = '';

  constructor(private readonly kit: Kit) {
    this.layer = group(kit);
    this.head = group(kit);
  }

  show({ view, before, staging, moves }: Showing): void {
    const chart = view.at === 'dossier' ? (view.forecast ?? view.beat?.chart ?? null) : null;
    if (view.at !== 'dossier' || !chart || (staging.place !== 'forecast' && staging.place !== 'chart')) {
      this.clear();
      return;
    }
    const title = staging.small ? '' : (view.beat?.beat.title ?? '');
    const room = inset(staging.work, staging.small ? 0 : 14, staging.small ? 3 : 8);
    const high = title ? this.headline(title, room, staging) : 0;
    if (!title) this.clearHead();
    const rect = { ...room, y: room.y + high, h: room.h - high };
    const locked = !!view.forecast && view.main.event.type !== 'forecast.set';
    this.stand().show(chart, rect, { sombre: staging.sombre, motion: moves, textScale: this.kit.settings.textScale, locked });
    for (const { id, rect: at } of this.sheet?.targets() ?? []) this.kit.board.add({ id, rect: at, press: () => undefined });
    if (moves && before?.at === 'dossier' && before.envelope === 'shut' && view.envelope === 'open') this.arrive();
  }

  clear(): void {
    this.sheet?.destroy();
    this.sheet = null;
    this.clearHead();
  }

  busy(): boolean {
    return this.sheet?.busy ?? false;
  }

  held(): boolean {
    return this.sheet?.held ?? false;
  }

  finish(): void {
    if (this.busy()) this.sheet?.finish();
  }

  state(): Record<string, unknown> {
    return this.sheet ? { chart: this.sheet.state() } : {};
  }

  private stand(): ChartSheet {
    if (this.sheet) return this.sheet;
    const { kit } = this;
    const sheet = new ChartSheet(kit.scene, {
      send: (event) => kit.ports.send(event),
      motion: kit.settings.motion,
      shielded: (x, y) => kit.board.shielded(x, y),
    });
    sheet.on('wake', () => kit.awake.ask());
    this.layer.add(sheet.root);
    this.sheet = sheet;
    return sheet;
  }

  /** Out of the envelope: not seen before that is open. */
  private arrive(): void {
    const parts = [this.layer, this.head];
    for (const part of parts) part.setAlpha(0);
    this.kit.mover.play(parts.map((target) => ({ target, to: { alpha: 1 }, ms: duration.slide })));
  }

  private clearHead(): void {
    this.head.removeAll(true);
    this.headed = '';
    this.head.setAlpha(1);
    this.layer.setAlpha(1);
  }

  private headline(title: string, room: { x: number; y: number; w: number }, staging: Staging): number {
    const key = JSON.stringify([title, room, staging.sombre, this.kit.settings.textScale]);
    if (key !== this.headed) {
      this.clearHead();
      this.headed = key;
      this.head.add(
        words(this.kit, room.x + 6, room.y - 1, title, {
          face: 'title',
          size: 29 * staging.zoom,
          colour: 'chalk',
          width: room.w - 12,
          height: 72 * staging.zoom,
          shadow: true,
        }),
      );
    }
    const first = this.head.first as { height?: number } | null;
    return Math.ceil((first?.height ?? 34) + 9);
  }
}
