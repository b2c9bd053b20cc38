/**
 * Rectangles by window size, in CSS pixels: one truth for the HTML sheets and for what the stage draws under them
 * (look.md §4). Pure: no DOM.
 */
import { type LayoutInput, type Mode, modeOf } from './mode.ts';

export type { LayoutInput, Mode };
export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Layout {
  mode: Mode;
  width: number;
  height: number;
  bar: Rect;
  /** The part of the canvas that no sheet covers in the dossier steps. */
  stage: Rect;
  /** The folder panel with the words. */
  panel: Rect;
  /** Where the desk's far edge crosses the stage: above it is wall. */
  roomLine: number;
}

/** Of a phone's window, how high the strip over the words is: part, and most. A chart, the explorer's tree and its assumptions need more. The page's styles say the same. */
const STRIP = { usual: [0.29, 250], chart: [0.38, 330], tree: [0.33, 280], assumptions: [0.54, 460] } as const;
export type StripOf = keyof typeof STRIP;

/** The rectangles of the dossier steps: bar on top, stage at the left (or as a strip on top), panel at the right (or below). */
export function layoutOf(input: LayoutInput, stripOf: StripOf = 'usual'): Layout {
  const { width, height, textScale } = input;
  const mode = modeOf(input);
  const side = mode === 'wide' || mode === 'half';
  const barHeight = side ? 64 : mode === 'stacked' ? 104 : 96; // below 900 the tabs stand under the bar
  const bar = { x: 0, y: 0, w: width, h: barHeight };
  if (side) {
    const wanted = mode === 'half' ? Math.max(520, Math.round(width * 0.52)) : textScale > 1 ? 760 : Math.max(664, Math.round(width * 0.42));
    const panelWidth = Math.min(wanted, 860, width - 380);
    const stage = { x: 0, y: barHeight, w: width - panelWidth, h: height - barHeight };
    const roomLine = barHeight + Math.round(Math.min(250, stage.h * 0.35));
    return { mode, width, height, bar, stage, panel: { x: stage.w, y: barHeight, w: panelWidth, h: height - barHeight }, roomLine };
  }
  const [part, most] = STRIP[stripOf];
  const strip = mode === 'stacked' ? Math.min(340, Math.max(150, Math.round(height * 0.42))) : Math.min(most, Math.max(170, Math.round(height * part)));
  const stage = { x: 0, y: barHeight, w: width, h: strip };
  return {
    mode,
    width,
    height,
    bar,
    stage,
    panel: { x: 0, y: barHeight + strip, w: width, h: height - barHeight - strip },
    roomLine: barHeight + Math.round(strip * 0.36),
  };
}

export interface OptionDesk {
  sheets: Rect[];
  slip: Rect;
  /** Free of HTML: beside the slip, its open flap too. */
  envelope: Rect;
  /** The question over the options, on the wall between lamp and window. */
  heading: Rect;
  /** Free of HTML: the lettered discs stand in it, under the sheets. */
  discs: Rect;
  /** Free of HTML: the tag with the four pips, between slip and envelope. */
  tag: Rect;
  /** The page's ways on and back, right of the envelope. */
  buttons: Rect;
}

/**
 * The option sheets side by side on one desk, or null where they don't fit and the words of the one in hand stand on the panel.
 * `lift` says which one is in hand: it is 26 px higher and a little wider.
 */
export function optionSheets(input: LayoutInput, count: number, lift: number | null): OptionDesk | null {
  const { width, height, textScale } = input;
  if (width < 1200 || height < 700 || textScale > 1 || count > 5) return null;
  const edge = 32;
  const gap = 16;
  const wider = count > 4 ? 24 : 44;
  const room = Math.min(width - 2 * edge, 1720);
  const left = Math.round((width - room) / 2);
  const each = Math.floor((room - gap * (count - 1) - (lift === null ? 0 : wider)) / count);
  // Low, so that five sheets bear their rows to the last on 768 px.
  const slipHeight = 120;
  const discs = 36;
  const top = 208;
  const bottom = height - slipHeight - discs;
  let x = left;
  const sheets = Array.from({ length: count }, (_, i) => {
    const w = each + (i === lift ? wider : 0);
    // The one in hand is higher by its lift too: there the page tells all.
    const rect = i === lift ? { x, y: top - 26, w, h: bottom - top + 26 } : { x, y: top, w, h: bottom - top };
    x += w + gap;
    return rect;
  });
  const right = left + room;
  const buttons = { x: right - 236, y: height - 66, w: 236, h: 56 };
  return {
    sheets,
    slip: { x: left, y: height - slipHeight, w: buttons.x - left - 374, h: slipHeight },
    envelope: { x: buttons.x - 146, y: height - slipHeight + 2, w: 132, h: slipHeight - 10 },
    buttons,
    heading: { x: left + 268, y: 70, w: room - 268 - 280, h: 76 },
    discs: { x: left, y: bottom, w: room - 70, h: discs }, // the journal's corner is not theirs
    tag: { x: buttons.x - 360, y: height - slipHeight + 4, w: 200, h: slipHeight - 14 },
  };
}

/** The folders on the shelf (desktop), or null on narrow windows where they lie one over the next as a list. */
export function shelfFolders({ width, height }: Pick<LayoutInput, 'width' | 'height'>, count: number): Rect[] | null {
  if (width < 900) return null;
  const floor = Math.round(height * 0.85);
  const tallest = Math.min(320, Math.round(height * 0.4));
  const left = Math.round(width * 0.3);
  const room = Math.min(width - left - 48, 1100);
  const gap = 24;
  const w = Math.min(220, Math.floor((room - gap * (count - 1)) / count));
  return Array.from({ length: count }, (_, i) => {
    const h = tallest - [0, 26, 12, 38][i % 4]!;
    return { x: left + i * (w + gap), y: floor - h, w, h };
  });
}

/** On narrow windows: where the folders stand small, at the right of the title. Only words that let the pointer through lie on it. */
export function shelfCorner({ width }: Pick<LayoutInput, 'width' | 'height'>): Rect | null {
  if (width >= 900) return null;
  const x = Math.round(width * 0.6);
  return { x, y: 62, w: width - x - 12, h: 182 };
}
