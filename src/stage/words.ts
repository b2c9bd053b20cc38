import type { GameObjects } from 'phaser';
import { colour, face } from '../theme/tokens.ts';
import { keepMetrics, metricsOf, widthOf } from './font-metrics.ts';
import type { Kit } from './kit.ts';

export interface Lettering {
  face: keyof typeof face;
  /** Pixels at text size 100 %. */
  size: number;
  colour: keyof typeof colour;
  /** `bold` where the face has it. PT Sans Narrow is bold always. */
  style?: 'bold' | 'italic';
  align?: 'left' | 'center' | 'right';
  /** Wraps at this width. */
  width?: number;
  /** At most this high: letters shrink to 14 px, then the rest is left to the page. */
  height?: number;
  /** Extra pixels between lines. */
  leading?: number;
  /** A soft dark edge, for words on wall or desk. */
  shadow?: boolean;
  /** False: the words keep their size and are never cut, however large they stand. */
  shrink?: boolean;
}

const LEAST = 14;
const PAD = 3;

const sizeOf = (kit: Kit, size: number): number => Math.round(size * Math.min(kit.settings.textScale, 1.3) * 10) / 10;
const styleOf = (l: Pick<Lettering, 'face' | 'style'>): string => (l.face === 'label' ? 'bold' : (l.style ?? ''));

/** How wide `words` of one line would stand, in CSS pixels. */
export function wordsWidth(kit: Kit, text: string, l: Pick<Lettering, 'face' | 'size' | 'style'>): number {
  return Math.ceil(widthOf(`${styleOf(l)} ${sizeOf(kit, l.size)}px ${face[l.face]}`, text)) + 2 * PAD;
}

/** Words that belong to a thing, their upper left corner at x, y (or as `align` says). */
export function words(kit: Kit, x: number, y: number, text: string, l: Lettering): GameObjects.Text {
  const wanted = sizeOf(kit, l.size);
  const font = `${styleOf(l)} ${wanted}px ${face[l.face]}`;
  const made = kit.scene.add.text(x, y, text, {
    fontFamily: face[l.face],
    fontSize: `${wanted}px`,
    fontStyle: styleOf(l),
    color: colour[l.colour],
    align: l.align ?? 'left',
    resolution: kit.ratio,
    lineSpacing: l.leading ?? 0,
    padding: { x: PAD, y: 2 },
    ...metricsOf(font),
    ...(l.width ? { wordWrap: { width: l.width } } : {}),
    ...(l.shadow ? { shadow: { offsetX: 0, offsetY: 1, color: 'rgba(0,0,0,0.85)', blur: 4, fill: true } } : {}),
  });
  keepMetrics(font, made);
  made.setOrigin(l.align === 'center' ? 0.5 : l.align === 'right' ? 1 : 0, 0);
  if ((l.height || l.width) && l.shrink !== false) shrink(made, wanted, l);
  return made;
}

/** The same words whole, at least `least` pixels high, or null where they do not fit: a record is not cut short. */
export function wholeWords(
  kit: Kit,
  x: number,
  y: number,
  text: string,
  { height, ...l }: Lettering & { width: number; height: number },
  least: number,
): GameObjects.Text | null {
  const wanted = sizeOf(kit, l.size);
  const made = words(kit, x, y, text, { ...l, shrink: false });
  const tooBig = (): boolean => made.height > height + 4 || made.width > l.width + 6;
  for (let size = wanted; tooBig() && size > least; ) {
    size = Math.max(least, size - 1);
    made.setFontSize(size);
  }
  if (!tooBig()) return made;
  made.destroy();
  return null;
}

/** Smaller letters until the words fit; then whole words are left out, with “…” for the rest. */
function shrink(made: GameObjects.Text, wanted: number, { width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY }: Lettering): void {
  let size = wanted;
  const tooBig = (): boolean => made.height > height + 6 || made.width > width + 6; // the padding
  while (tooBig() && size > LEAST) {
    size = Math.max(LEAST, size - 1);
    made.setFontSize(size);
  }
  let rest = made.text;
  while (tooBig() && rest.includes(' ')) {
    rest = rest.slice(0, rest.lastIndexOf(' '));
    made.setText(`${rest.replace(/[\s,.;:]+$/, '')} …`);
  }
}
