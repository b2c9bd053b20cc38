import type { GameObjects } from 'phaser';
import type { BeatView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { revealRoom } from '../places/reveal-places.ts';
import { plainText } from '../plain-text.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';
import { paraChip } from './para-chip.ts';
import { softEdge } from './soft-edge.ts';

/** A beat without a chart: headline, and its figure large in oxide with hedge and ¶. On the beat of the toll: the words alone, in chalk over the field. */
export class RevealSheet extends Standing {
  private inked: GameObjects.Text | null = null;

  show({ view, before, staging, moves }: Showing): void {
    const beat = view.at === 'dossier' ? view.beat : null;
    if (!beat || (staging.place !== 'sheet' && staging.place !== 'toll')) {
      this.clear();
      return;
    }
    const { sheet } = revealRoom(staging, staging.place === 'sheet' && beat.beat.places.length > 0);
    if (!sheet) {
      this.clear();
      return;
    }
    if (!this.anew(beat.beat.id, sheet, staging.place, staging.sombre, this.kit.settings.textScale)) return;
    if (staging.place === 'toll') {
      // on a strip the field alone: the words stand right below, on the page
      if (!staging.small) this.toll(beat, sheet, staging);
      return;
    }
    this.paper(sheet, staging.sombre);
    this.letter(beat, sheet, staging);
    if (moves) this.arrive(before?.at === 'dossier' && before.envelope === 'shut');
  }

  override clear(): void {
    super.clear();
    this.inked = null;
  }

  /** The sheet comes to the desk, then its figure is inked. */
  private arrive(fromEnvelope: boolean): void {
    const { layer, kit, inked } = this;
    layer.setAlpha(0);
    layer.y = fromEnvelope ? -24 : 0;
    inked?.setAlpha(0);
    kit.mover.play({ target: layer, to: { alpha: 1, y: 0 }, ms: fromEnvelope ? duration.slide : duration.fade });
    if (inked) kit.mover.play({ target: inked, to: { alpha: 1 }, ms: duration.draw, ease: 'ink' });
  }

  private paper({ x, y, w, h }: Rect, sombre: boolean): void {
    const middle = [x + w / 2, y + h / 2] as const;
    this.layer.setAlpha(1).setY(0);
    this.layer.add([
      softEdge(this.kit, 'shadow', { x, y, w, h }, 4, 7),
      picture(this.kit, sombre ? 'sheet-grey' : 'sheet-under', middle[0] + 2, middle[1] + 2, w - 2, h - 2).setAngle(h < 200 ? 0.4 : 0.9),
      picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', ...middle, w, h),
    ]);
  }

  private letter({ beat, figure, index, count }: BeatView, sheet: Rect, { small, zoom }: Staging): void {
    const pad = small ? 12 : Math.min(44, sheet.w * 0.07);
    const width = sheet.w - 2 * pad;
    const low = sheet.h < 260 * zoom;
    const end = sheet.y + sheet.h - (small ? 6 : 14);
    let y = sheet.y + (small ? 6 : low ? 16 : 34);
    const kicker = beat.when ?? `${index + 1} of ${count}`;
    const top = words(this.kit, sheet.x + pad, y, kicker, { face: 'label', size: small ? 14 : 16 * zoom, colour: beat.when ? 'oxide' : 'ink2', width });
    y += top.height - (small ? 4 : 0);
    const head = words(this.kit, sheet.x + pad, y, beat.title, {
      face: 'title',
      size: small ? 20 : (low ? 27 : figure ? 36 : 40) * zoom,
      colour: 'ink',
      width,
      height: figure ? sheet.h * 0.34 : sheet.h * 0.45,
    });
    y += head.height + (small ? 2 : 10);
    this.layer.add([top, head]);
    const say = (from: number): void => {
      if (end - from < 26) return;
      this.layer.add(
        words(this.kit, sheet.x + pad, from, plainText(beat.text), {
          face: 'reading',
          size: small ? 14 : 19 * zoom,
          colour: 'ink',
          width,
          height: end - from,
          leading: small ? 0 : 4,
        }),
      );
    };
    if (!figure) {
      say(y);
      return;
    }
    const rule = this.kit.scene.add.graphics();
    rule.lineStyle(1.5, tone('ink'), 0.85).lineBetween(sheet.x + pad, y, sheet.x + sheet.w - pad, y);
    y += small ? 2 : low ? 4 : 14;
    const room = end - y;
    const large = words(this.kit, sheet.x + pad, y, figure.text, {
      face: 'reading',
      style: 'bold',
      size: small ? 26 : (low ? 38 : 68) * zoom,
      colour: 'oxide',
      width: width - 56,
      height: room * (low || small ? 0.62 : 0.6),
    });
    this.inked = large;
    const last = large.getWrappedText(large.text).length;
    const chip = paraChip(this.kit, sheet.x + pad + large.width + 10, y + (large.height * (last - 0.5)) / last - 11, figure.para, 'ink', 'paperLit');
    chip.body.x = Math.min(chip.body.x, sheet.x + sheet.w - pad - chip.w);
    y += large.height - (small ? 3 : 0);
    const label = words(this.kit, sheet.x + pad, y, figure.saidBy ? `${figure.label}, said by ${figure.saidBy}` : figure.label, {
      face: 'reading',
      size: small ? 15 : (low ? 18 : 21) * zoom,
      colour: 'ink2',
      width,
      height: Math.max(18, end - y),
    });
    this.layer.add([rule, large, chip.body, label]);
    if (!small) say(y + label.height + 12);
  }

  /** Nothing of the player, no colour, no counter; a range stays a range. */
  private toll({ beat, figure }: BeatView, sheet: Rect, { zoom }: Staging): void {
    this.layer.setAlpha(1).setY(0);
    const x = sheet.x + 28;
    const width = sheet.w - 56;
    let y = sheet.y + 44;
    const head = words(this.kit, x, y, beat.title, { face: 'title', size: 38 * zoom, colour: 'chalk', width, height: sheet.h * 0.4 });
    y += head.height + 22;
    this.layer.add(head);
    if (figure) y = this.range(figure, x, y, width, zoom);
    const room = sheet.y + sheet.h - y - 8;
    if (room > 40)
      this.layer.add(
        words(this.kit, x, y, plainText(beat.text), {
          face: 'reading',
          size: 20 * zoom,
          colour: 'chalk',
          width,
          height: room,
          leading: 5,
        }),
      );
  }

  /** The figure as a sentence in the text face. */
  private range(figure: NonNullable<BeatView['figure']>, x: number, y: number, width: number, zoom: number): number {
    const line = words(this.kit, x, y, `${figure.text} ${figure.label}`, {
      face: 'reading',
      size: 25 * zoom,
      colour: 'chalk',
      width: width - 60,
      leading: 6,
    });
    const chip = paraChip(this.kit, x, y + line.height + 8, figure.para, 'chalk', null);
    this.layer.add([line, chip.body]);
    return y + line.height + chip.h + 24;
  }
}
