/** A picture as a list of marks, back to front, in CSS pixels: laid out once, drawn by the stage on its canvas, by the page as SVG, and into a PNG. Pure data. */
import type { colour, face } from './tokens.ts';

export type Ink = keyof typeof colour;
export type Point = readonly [number, number];

interface Marked {
  /** 0 to 1; 1 where it is left out. */
  opacity?: number;
}
export interface LineMark extends Marked {
  kind: 'line';
  points: readonly Point[];
  ink: Ink;
  width: number;
  dash?: readonly number[];
  /** Ends and corners. */
  round?: boolean;
  closed?: boolean;
}
export interface AreaMark extends Marked {
  kind: 'area';
  points: readonly Point[];
  fill: Ink;
  /** Diagonal cuts over the fill, in this ink. */
  cuts?: Ink;
  /** Opacity of the fill alone, under its cuts; 1 where it is left out. */
  wash?: number;
  /** Pixels between the cuts, across; 6 where it is left out. */
  gap?: number;
}
export interface DiscMark extends Marked {
  kind: 'disc';
  x: number;
  y: number;
  r: number;
  fill?: Ink;
  ink?: Ink;
  width?: number;
}
export interface TextMark extends Marked {
  kind: 'text';
  /** Where its baseline begins, ends or has its middle. */
  x: number;
  y: number;
  text: string;
  face: keyof typeof face;
  size: number;
  ink: Ink;
  style?: 'bold' | 'italic';
  align?: 'left' | 'center' | 'right';
  /** Drawn round the letters, so that lines behind do not run into them. */
  halo?: Ink;
}
export type Mark = LineMark | AreaMark | DiscMark | TextMark;

export interface Drawing {
  w: number;
  h: number;
  marks: Mark[];
  /** What can be pressed on it, by the name of the act. */
  hits: { id: string; x: number; y: number; w: number; h: number }[];
}
