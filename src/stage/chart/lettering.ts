import type { GameObjects, Scene } from 'phaser';
import { colour, face } from '../../theme/tokens.ts';
import { keepMetrics, metricsOf } from '../font-metrics.ts';

export interface Letters {
  face: 'title' | 'reading' | 'label' | 'note';
  /** Pixels at text size 100 %. */
  size: number;
  ink: keyof typeof colour;
  style?: 'bold' | 'italic';
  /** Wraps at this width. */
  width?: number;
  align?: 'left' | 'center' | 'right';
  /** Letter spacing in pixels. */
  spacing?: number;
  /** A soft edge in this colour, so that lines behind do not run into the letters. */
  halo?: string;
}
export interface LetterKit {
  scene: Scene;
  /** Device pixels per CSS pixel. */
  ratio: number;
  textScale: number;
}

/** Nothing smaller can be read from a bench. */
const LEAST = 14;
const HALO = 5;

/** Words on a chart or map, their upper left corner at (0, 0). Destroying the Text frees its texture. */
export function letters({ scene, ratio, textScale }: LetterKit, text: string, l: Letters): GameObjects.Text {
  const size = Math.max(LEAST, Math.round(l.size * textScale * 2) / 2);
  const style = l.face === 'label' ? 'bold' : (l.style ?? '');
  const font = `${style} ${size}px ${face[l.face]}`;
  const made = scene.add.text(0, 0, text, {
    fontFamily: face[l.face],
    fontSize: `${size}px`,
    fontStyle: style,
    ...metricsOf(font),
    color: colour[l.ink],
    align: l.align ?? 'left',
    resolution: ratio,
    letterSpacing: l.spacing ?? 0,
    padding: { x: l.halo ? 3 : 1, y: l.halo ? 2 : 0 },
    ...(l.width ? { wordWrap: { width: l.width } } : {}),
    ...(l.halo ? { stroke: l.halo, strokeThickness: HALO } : {}),
  });
  keepMetrics(font, made);
  return made;
}
