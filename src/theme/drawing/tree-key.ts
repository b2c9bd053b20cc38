/** The key of the tree: only the signs that stand on it. Pure. */
import type { Ink } from '../drawing.ts';
import { shortened, textWidth } from './measure.ts';
import type { Lettering, Pen } from './pen.ts';
import { bufferStop, envelopeSign, flag, lozenge, scaleSign, struckRing, wordSign } from './signs.ts';
import { bandAlong } from './tree-branch.ts';
import { branchesOf, isTold, type TreeView } from './tree-places.ts';
import { rails } from './tree-rail.ts';

export interface KeyItem {
  text: string;
  /** Of the sign, at size 1. */
  w: number;
  ink?: Ink;
  draw(pen: Pen, x: number, y: number, k: number): void;
}

const LETTERING: Lettering = { face: 'label', size: 14.5, ink: 'ink2' };

/** A level line, as the sign of a road. */
function level(pen: Pen, x: number, y: number, w: number, ...how: Parameters<Pen['line']> extends [unknown, ...infer How] ? How : never): void {
  pen.line(
    [
      [x, y],
      [x + w, y],
    ],
    ...how,
  );
}

const ITEMS = {
  record: { text: 'What happened', w: 36, draw: (pen, x, y, k) => rails(pen, x, x + 36 * k, y, true) },
  shut: { text: 'Envelope shut', w: 22, draw: (pen, x, y, k) => envelopeSign(pen, x + 11 * k, y, 20 * k) },
  mine: {
    text: 'What you sealed',
    w: 34,
    draw: (pen, x, y, k) => {
      level(pen, x, y, 34 * k, 'pencil', 2.2, { dash: [7, 4] });
      lozenge(pen, x + 17 * k, y, 5.6 * k);
    },
  },
  band: {
    text: 'Modelled, with its range',
    w: 36,
    draw: (pen, x, y, k) =>
      bandAlong(
        pen,
        [
          [x, y],
          [x + 36 * k, y],
        ],
        { from: x, to: x + 36 * k, start: 3, spread: 8 * k },
        { opacity: 1, bold: false },
      ),
  },
  slider: { text: 'Turns on one assumption', w: 20, draw: (pen, x, y, k) => scaleSign(pen, x + 10 * k, y, 17 * k) },
  words: { text: 'Told in words', w: 17, draw: (pen, x, y, k) => wordSign(pen, x + 8 * k, y, 15 * k) },
  struck: { text: 'Would not arise', w: 18, draw: (pen, x, y, k) => struckRing(pen, x + 9 * k, y, 7.5 * k) },
  stop: { text: 'Where the model stops', w: 10, draw: (pen, x, y, k) => bufferStop(pen, x + 8 * k, y, 18 * k) },
  closed: {
    text: 'Closed on this road: the list says why',
    w: 26,
    draw: (pen, x, y, k) => {
      level(pen, x, y, 22 * k, 'slate', 1.8, { opacity: 0.5 });
      bufferStop(pen, x + 22 * k, y, 13 * k, 'ink2', 0.8);
    },
  },
  flag: { text: 'Can be taken', w: 15, draw: (pen, x, y, k) => flag(pen, x + 2 * k, y + 8 * k, 17 * k) },
} satisfies Record<string, KeyItem>;

/** What must be explained on this tree. */
export function keyOf({ stations, stationInView, road }: TreeView, room: number, k: number): KeyItem[] {
  const record = stationInView.options.find(({ stands }) => stands === 'record');
  const shown = branchesOf(stationInView);
  const stands = (what: string): boolean => shown.some((o) => o.stands === what && !o.closed) || (road?.options.some((o) => o.stands === what) ?? false);
  const wanted: [keyof typeof ITEMS, boolean][] = [
    ['record', stations.some(isTold)],
    ['shut', stations.some(({ envelope }) => envelope === 'shut')],
    ['mine', stations.some(({ options }) => options.some(({ mine }) => mine))],
    ['band', stands('band')],
    ['slider', stands('slider')],
    ['words', stands('words')],
    ['struck', stations.some(({ wouldNotArise }) => wouldNotArise !== null)],
    ['stop', shown.length > 0 || road !== null],
    ['closed', shown.some(({ closed }) => closed !== null)],
    ['flag', shown.some(({ event, taken }) => event !== null && !taken)],
  ];
  return wanted
    .filter(([, is]) => is)
    .map(([name]): KeyItem => {
      if (name !== 'record' || !record) return ITEMS[name];
      const text = `What happened here: ${record.letter ? `${record.letter}. ` : ''}${record.title}`;
      return { ...ITEMS.record, ink: 'oxide', text: shortened(text, room - 48 * k, { ...LETTERING, size: LETTERING.size * k }) };
    });
}

/** Writes the key in rows from `top`; gives its height. Without a pen it is only measured. */
export function treeKey(pen: Pen | null, items: readonly KeyItem[], { left, right, top, k }: { left: number; right: number; top: number; k: number }): number {
  const lettering = { ...LETTERING, size: LETTERING.size * k };
  const row = 25 * k;
  let x = left;
  let y = top + row / 2;
  for (const item of items) {
    const w = item.w * k + 7 * k + textWidth(item.text, lettering);
    if (x > left && x + w > right) {
      x = left;
      y += row;
    }
    if (pen) {
      item.draw(pen, x, y, k);
      pen.label(item.text, [{ x: x + (item.w + 7) * k, y: y + 5 * k }], { ...lettering, ink: item.ink ?? lettering.ink });
    }
    x += w + 20 * k;
  }
  return y + row / 2 - top;
}
