import type { GameObjects } from 'phaser';

type Metrics = ReturnType<GameObjects.TextStyle['getTextMetrics']>;

const known = new Map<string, Metrics>();
let pen: CanvasRenderingContext2D | null = null;

/** Heights of a font (as CSS writes it), where a Text was made in it: Phaser measures them anew for each Text, a tenth of the stage's start. */
export const metricsOf = (font: string): { metrics?: Metrics } => {
  const metrics = known.get(font);
  return metrics ? { metrics } : {};
};
export function keepMetrics(font: string, made: GameObjects.Text): void {
  if (!known.has(font)) known.set(font, made.style.getTextMetrics());
}
/** A face came late: what was measured was measured in another. */
export const forgetMetrics = (): void => known.clear();

/** Width in CSS pixels of one line in this font, without making a Text of it. */
export function widthOf(font: string, text: string): number {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return text.length * 8;
  pen.font = font;
  return pen.measureText(text).width;
}
