/** How a hedge is drawn on a bar: the shape of its top (look.md §7). Pure: pixels of the sheet, y grows downwards. */
import type { ChartPointView } from '../../play/view.ts';
import type { Slot, ValueScale } from './chart-geometry.ts';

export interface XY {
  x: number;
  y: number;
}
export interface BarShape {
  left: number;
  right: number;
  foot: number;
  /** Upper end of what is inked; the sides end here too. */
  top: number;
  /** How the inked part is closed: by a straight line, by a wave, or not at all. */
  cap: 'flat' | 'wave' | 'open';
  /** Unfilled, ruled like a form: it stood on paper. */
  ruled: boolean;
  /** Arrows that point on upwards from an open top. */
  risers: { x: number; from: number; to: number }[];
  /** A dashed rule at the figure, which the bar does not reach, or just passes. */
  rule: { left: number; right: number; y: number } | null;
  /** The bracket that hangs from the rule (“as much as”). */
  bracket: XY[] | null;
  /** A range: from the lower to the upper end, neither of them more than the other. */
  band: { top: number; bottom: number } | null;
  /** Upper edge of everything drawn: the label stands above it. */
  crest: number;
}

const RISER = 15;
/** How far a bar stops short of its figure, of its height: in the chart's own measure, so that a low chart does not swallow the difference. */
const SHORT = 0.025;
const SHORT_LEAST = 2;
export const WAVE = 4;

type Hedge = ChartPointView['hedge'];
/** A figure got by taking a fall from an index hedges the other way round: “almost 20 percent less” ends just above. */
const turned: Partial<Record<Hedge, Hedge | 'above' | 'floor'>> = { almost: 'above', 'more-than': 'almost', 'as-much-as': 'floor' };

/** The shape of a point's bar, or null while it is not inked. */
export function barShape({ value, hedge, fall }: Pick<ChartPointView, 'value' | 'hedge' | 'fall'>, slot: Slot, scale: ValueScale): BarShape | null {
  if (value === null) return null;
  const [low, high] = Array.isArray(value) ? [Math.min(...value), Math.max(...value)] : [value, value];
  const left = slot.cx - slot.bar / 2;
  const right = slot.cx + slot.bar / 2;
  const foot = scale.y(0);
  const at = scale.y(high);
  const plain: BarShape = { left, right, foot, top: at, cap: 'flat', ruled: false, risers: [], rule: null, bracket: null, band: null, crest: at };
  const short = Math.max(SHORT_LEAST, (foot - at) * SHORT);
  const over = { left: left - 9, right: right + 9, y: at };
  if (low !== high) return { ...plain, top: scale.y(low), band: { top: at, bottom: scale.y(low) } };
  switch ((fall && turned[hedge]) || hedge) {
    case 'more-than':
      return {
        ...plain,
        cap: 'open',
        risers: [1, 3, 5, 7].map((i) => ({ x: left + (i * slot.bar) / 8, from: at - 3, to: at - 3 - RISER })),
        crest: at - 3 - RISER,
      };
    case 'about':
    case 'some':
      return { ...plain, cap: 'wave', crest: at - WAVE };
    case 'almost':
      return { ...plain, top: Math.min(foot, at + short), rule: over, crest: at };
    case 'above':
      return { ...plain, top: at - short, rule: over, crest: at - short };
    case 'as-much-as':
      return { ...plain, top: Math.min(foot, at + short), cap: 'open', rule: over, bracket: bracket(over, at, Math.min(foot, at + short + 5)) };
    case 'floor':
      return { ...plain, cap: 'open', rule: over, bracket: bracket(over, at, at - short - 5), crest: at - short - 5 };
    case 'on-paper':
      return { ...plain, ruled: true };
    default:
      return plain;
  }
}

function bracket({ left, right }: { left: number; right: number }, rule: number, end: number): XY[] {
  return [
    { x: left, y: end },
    { x: left, y: rule },
    { x: right, y: rule },
    { x: right, y: end },
  ];
}

/** The wavy top of “about”: whole waves from left to right about `y`, `WAVE` high and deep. */
export function wave(left: number, right: number, y: number): XY[] {
  const waves = Math.max(2, Math.round((right - left) / 22));
  const steps = waves * 10;
  return Array.from({ length: steps + 1 }, (_, i) => ({ x: left + ((right - left) * i) / steps, y: y + WAVE * Math.sin((i / 10) * 2 * Math.PI) }));
}
