import type { GameObjects } from 'phaser';
import type { ChartPointView, ChartView } from '../../play/view.ts';
import type { Inline } from '../../scenario/compiled.ts';
import type { Rect } from '../../theme/layout.ts';
import { figureWords, unitWords, withoutUnit } from './chart-words.ts';
import { type LetterKit, letters } from './lettering.ts';

type Text = GameObjects.Text;
export interface Head {
  texts: Text[];
  height: number;
}
/** What stands under the axis for one point. */
export interface Foot {
  texts: Text[];
  /** What bears the ¶. */
  chip: Text | null;
  height: number;
}

const plain = (run: Inline): string => (typeof run === 'string' ? run : 'em' in run ? run.em : 'cite' in run ? '' : run.text);
/** The first sentence of the note: what the reader must know before comparing bars. */
export function firstSentence({ chart }: ChartView): string {
  const text = (chart.note?.[0] ?? []).map(plain).join('');
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0].trim() ?? '';
}

/** How much room there is: `small` for a phone's sheet, `tight` where it is low too. */
export interface Room {
  small: boolean;
  tight: boolean;
}

/** Title, what the axis (which reaches `top`) counts and, where there is room, the note's first sentence, from the upper left corner on. */
export function headOf(kit: LetterKit, view: ChartView, top: number, width: number, { small, tight }: Room): Head {
  const lines = [
    letters(kit, view.chart.title, { face: 'title', size: small ? 20 : 23, ink: 'ink', width }),
    letters(kit, unitWords(view.chart.unit, top), { face: 'label', size: 15, ink: 'ink2', width }),
  ];
  const note = small ? '' : firstSentence(view);
  if (note) lines.push(letters(kit, note, { face: 'reading', style: 'italic', size: 15, ink: 'ink2', width }));
  const [title, unit] = lines;
  if (tight && title && unit && title.width + 12 + unit.width <= width) {
    unit.setPosition(title.width + 12, title.height - unit.height - 2);
    return { texts: lines, height: title.height };
  }
  let y = 0;
  lines.forEach((line, i) => {
    line.setPosition(0, y);
    y += line.height + (i === 0 ? 2 : 3);
  });
  return { texts: lines, height: y };
}

/** Label, length of the period with its ¶, and whose claim it is, in a column `width` wide about x = 0; y = 0 is its top. In a tight place the ¶ follows the label. */
export function footOf(kit: LetterKit, point: ChartPointView, width: number, { small, tight }: Room): Foot {
  const para = point.para === null ? '' : `¶${point.para}`;
  const heading = tight && para ? `${point.label} ${para}` : point.label;
  const label = letters(kit, heading, { face: 'label', size: small ? 15 : 16, ink: 'ink', width, align: 'center' });
  const sub = point.sublabel ? letters(kit, point.sublabel, { face: small ? 'label' : 'note', size: 14, ink: 'ink2', width, align: 'center' }) : null;
  const chip = tight || !para ? null : letters(kit, para, { face: 'label', size: 14, ink: 'ink' });
  const said = point.saidBy
    ? letters(kit, point.saidBy, { face: 'reading', style: 'italic', size: 14, ink: 'ink2', width: width * 1.2 + 12, align: 'center' })
    : null;
  const low = small && said !== null && said.height > 24; // more than a line: the page says it
  if (low) said.destroy();
  const texts = [label, sub, chip, low ? null : said].filter((t): t is Text => t !== null);
  let y = 0;
  const centre = (t: Text): void => {
    t.setPosition(-t.width / 2, y);
    y += t.height;
  };
  centre(label);
  if (sub && chip && sub.width + chip.width + 6 <= width) {
    const all = sub.width + 6 + chip.width;
    sub.setPosition(-all / 2, y);
    chip.setPosition(-all / 2 + sub.width + 6, y + (sub.height - chip.height) / 2);
    y += sub.height;
  } else {
    if (sub) centre(sub);
    if (chip) centre(chip);
  }
  y += para ? 3 : 0; // room for the chip's underline
  if (said && !low) centre(said);
  return { texts, chip: chip ?? (para ? label : null), height: y };
}

/**
 * The figure over its mark: hedge word in italics above the number, the whole standing on y = 0 about x = 0. In a narrow place it leaves out what the
 * unit says already, then shrinks, then breaks into lines.
 */
export function figureOf(
  kit: LetterKit,
  point: ChartPointView,
  unit: string,
  width: number,
  { small, tight }: Room,
  halo: string,
): { texts: Text[]; box: Rect } {
  const { hedge, figure } = figureWords(point);
  const ink = point.ink === 'known' ? 'ink' : 'oxide';
  const wanted = point.ink === 'known' ? (small ? 18 : 20) : small ? (tight ? 20 : 22) : 25;
  const texts: Text[] = [];
  if (hedge)
    texts.push(letters(kit, hedge, { face: 'reading', style: 'italic', size: small ? 15 : 18, ink, halo, align: 'center', width: Math.max(width, 84) }));
  const number = letters(kit, figure, { face: 'reading', style: 'bold', size: wanted, ink, halo, align: 'center' });
  if (number.width > width) number.setText(withoutUnit(figure, unit));
  for (let size = wanted; number.width > width && size > wanted * 0.75 && size > 15; size--) number.setFontSize((size - 1) * kit.textScale);
  if (number.width > width) number.setFontSize(wanted * kit.textScale).setWordWrapWidth(width);
  texts.push(number);
  const w = Math.max(...texts.map((t) => t.width));
  const lap = 6; // the faces carry more air above and below than two lines of one label want
  let y = -texts.reduce((sum, t) => sum + t.height - lap, 0) - 2;
  const box = { x: -w / 2, y, w, h: -y };
  for (const t of texts) {
    t.setPosition(-t.width / 2, y - lap / 2);
    y += t.height - lap;
  }
  return { texts, box };
}
