import type { GameObjects } from 'phaser';
import type { BeatView } from '../../play/view.ts';
import type { Rich } from '../../scenario/compiled.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { group } from '../group.ts';
import type { Showing } from '../kit.ts';
import { oneSentence } from '../one-sentence.ts';
import { picture } from '../picture.ts';
import { revealRoom } from '../places/reveal-places.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { wholeWords, words } from '../words.ts';
import { paraChip } from './para-chip.ts';
import { softEdge } from './soft-edge.ts';

interface Look {
  small: boolean;
  /** The sheet is low: under a map, or on a strip. */
  low: boolean;
  zoom: number;
  sombre: boolean;
}

/**
 * A beat without a chart: headline, and its figure large in oxide with hedge and ¶; where it has none, one whole sentence of its record. Never a text cut short: a hedge may
 * stand in the part that is lost. The beat of the toll bears no sheet: its words stand once, on the page.
 */
export class RevealSheet extends Standing {
  private inked: GameObjects.Text | null = null;

  show({ view, before, staging, moves }: Showing): void {
    const beat = view.at === 'dossier' ? view.beat : null;
    if (!beat || staging.place !== 'sheet') {
      this.clear();
      return;
    }
    const { sheet } = revealRoom(staging, beat.beat.places.length > 0);
    if (!sheet) {
      this.clear();
      return;
    }
    if (!this.anew(beat.beat.id, sheet, staging.sombre, this.kit.settings.textScale)) return;
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

  private paper({ x, y, w, h }: Rect, sombre: boolean, lettered: GameObjects.Container): void {
    const middle = [x + w / 2, y + h / 2] as const;
    this.layer.setAlpha(1).setY(0);
    this.layer.add([
      softEdge(this.kit, 'shadow', { x, y, w, h }, 4, 7),
      picture(this.kit, sombre ? 'sheet-grey' : 'sheet-under', middle[0] + 2, middle[1] + 2, w - 2, h - 2).setAngle(h < 200 ? 0.4 : 0.9),
      picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', ...middle, w, h),
      lettered,
    ]);
  }

  /** Laid out as one card, as high as its words need: kicker and headline, a rule, then the figure or the sentence with its ¶. */
  private letter({ beat, figure, index, count }: BeatView, sheet: Rect, { small, zoom, sombre }: Staging): void {
    const pad = small ? 12 : Math.min(56, sheet.w * 0.085);
    const low = sheet.h < 260 * zoom;
    const room = { x: sheet.x + pad, y: sheet.y + (small ? 6 : low ? 16 : 34), w: sheet.w - 2 * pad, h: sheet.h - (small ? 10 : low ? 26 : 64) };
    const parts = group(this.kit);
    const top = words(this.kit, room.x, 0, beat.when ?? `${index + 1} of ${count}`, {
      face: 'label',
      size: small ? 14 : 16 * zoom,
      colour: beat.when && !sombre ? 'oxide' : 'ink2',
      width: room.w,
    });
    const head = words(this.kit, room.x, top.height - (small ? 4 : 0), beat.title, {
      face: 'title',
      size: small ? 20 : (low ? 30 : 44) * zoom,
      colour: 'ink',
      width: room.w,
      height: room.h - top.height,
    });
    parts.add([top, head]);
    const from = head.y + head.height + (small ? 2 : low ? 8 : 22);
    const rest = { ...room, y: from, h: room.h - from };
    const look = { small, low, zoom, sombre };
    const last = figure ? this.figure(figure, parts, rest, look) : this.sentence(beat.text, parts, rest, look);
    if (last !== null) parts.add(this.rule(room, from - (small ? 1 : low ? 5 : 14)));
    const high = last ?? from;
    const spare = room.h - high;
    if (small || low || spare < 60) {
      parts.y = room.y + Math.max(0, spare / 2);
      this.paper(sheet, sombre, parts);
      return;
    }
    const h = Math.max(high + 2 * pad, sheet.h * 0.5);
    const card = { ...sheet, y: sheet.y + (sheet.h - h) * 0.42, h };
    parts.y = card.y + (h - high) / 2 - 4;
    this.paper(card, sombre, parts);
  }

  private rule({ x, w }: Rect, y: number): GameObjects.Graphics {
    return this.kit.scene.add
      .graphics()
      .lineStyle(1.5, tone('ink'), 0.85)
      .lineBetween(x + 3, y, x + w, y);
  }

  /** The figure large, hedge and ¶ with it, its label under it. Gives where it ends. */
  private figure(figure: NonNullable<BeatView['figure']>, parts: GameObjects.Container, room: Rect, { small, low, zoom, sombre }: Look): number {
    const large = words(this.kit, room.x, room.y, figure.text, {
      face: 'reading',
      style: 'bold',
      size: small ? 26 : (low ? 38 : 72) * zoom,
      colour: sombre ? 'ink' : 'oxide',
      width: room.w - 56,
      height: room.h * 0.62,
    });
    this.inked = large;
    const last = large.getWrappedText(large.text).length;
    const chip = paraChip(this.kit, room.x + large.width + 10, room.y + (large.height * (last - 0.5)) / last - 11, figure.para, 'ink', 'paperLit');
    chip.body.x = Math.min(chip.body.x, room.x + room.w - chip.w);
    const y = room.y + large.height - (small ? 3 : 0);
    const label = words(this.kit, room.x, y, figure.saidBy ? `${figure.label}, said by ${figure.saidBy}` : figure.label, {
      face: 'reading',
      size: small ? 15 : (low ? 19 : 24) * zoom,
      colour: 'ink2',
      width: room.w,
      height: Math.max(18, room.y + room.h - y),
    });
    parts.add([large, chip.body, label]);
    return y + label.height;
  }

  /** One whole sentence of the record, or nothing where it would not stand whole: the page has them all. Gives where it ends. */
  private sentence(text: Rich, parts: GameObjects.Container, room: Rect, { small, low, zoom }: Omit<Look, 'sombre'>): number | null {
    const said = oneSentence(text);
    if (!said) return null;
    const gap = small ? 2 : 10;
    const chips = said.cites.slice(0, 4).map((cite) => paraChip(this.kit, 0, 0, cite, 'ink', 'paperLit', small ? 14 : 16));
    const under = Math.max(0, ...chips.map(({ h }) => h));
    const line = wholeWords(
      this.kit,
      room.x,
      room.y,
      said.text,
      {
        face: 'reading',
        size: small ? 21 : (low ? 24 : 36) * zoom,
        colour: 'ink',
        width: room.w,
        height: room.h - (under ? under + gap : 0),
        leading: small ? 0 : low ? 3 : 8,
      },
      small ? 15 : 18 * zoom,
    );
    if (!line) {
      for (const { body } of chips) body.destroy();
      return null;
    }
    let x = room.x + 3;
    for (const { body, w } of chips) {
      body.setPosition(x, line.y + line.height + gap);
      x += w + 8;
    }
    parts.add([line, ...chips.map(({ body }) => body)]);
    return line.y + line.height + (under ? gap + under : 0);
  }
}
