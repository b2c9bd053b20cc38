import type { DrawingRoom } from '../../theme/drawing/pen.ts';
import type { Drawing } from '../../theme/drawing.ts';
import { useWindow } from '../use-window.ts';
import { DrawingSvg } from './drawing-svg.tsx';

/** What every figure of a sheet shares. */
export interface FigureRoom {
  textScale: number;
  sombre: boolean;
}
export interface FigureProps extends FigureRoom {
  draw(room: DrawingRoom): Drawing;
  /** Height for each pixel of width, on a wide and on a narrow sheet. */
  high: { wide: number; small: number };
}

const NARROW = 640;
/** Of the sheet where the page stands alone; a drawing grows and shrinks with it. */
const MEASURE = 680;
const SIDES = 44;

/** A drawing on the sheet, for when the stage does not draw it. */
export function Figure({ draw, high, textScale, sombre }: FigureProps) {
  const { canvas, width } = useWindow();
  if (canvas !== 'off') return null;
  const small = width <= NARROW;
  const w = small ? Math.max(240, width - SIDES) : MEASURE;
  const drawing = draw({ w, h: Math.round(w * (small ? high.small : high.wide)), textScale, small, sombre });
  return (
    <figure class="figure" aria-hidden="true">
      <DrawingSvg drawing={drawing} />
    </figure>
  );
}
