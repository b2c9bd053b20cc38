/** The record on the tree: an oxide double rail on sleepers, pale where envelopes are shut; the stations on it; the player's own choices beside it. Pure. */
import type { Ink } from '../drawing.ts';
import type { Pen } from './pen.ts';
import { envelopeSign, lozenge } from './signs.ts';
import type { Stop } from './tree-places.ts';

const SLEEPER = 9;
const GAUGE = 3.6;

/** Rails from x to x. */
export function rails(pen: Pen, from: number, to: number, y: number, told: boolean): void {
  if (to - from < 1) return;
  const opacity = told ? 1 : 0.4;
  const count = Math.floor((to - from) / SLEEPER);
  for (let i = 0; i <= count; i++) {
    const x = from + (i + 0.5) * SLEEPER;
    if (x > to) break;
    pen.line(
      [
        [x, y - GAUGE * 2.1],
        [x, y + GAUGE * 2.1],
      ],
      told ? 'ink2' : 'ink3',
      2,
      { opacity: told ? 0.75 : opacity },
    );
  }
  for (const dy of [-GAUGE, GAUGE])
    pen.line(
      [
        [from, y + dy],
        [to, y + dy],
      ],
      told ? 'oxide' : 'ink3',
      told ? 2.6 : 1.8,
      { opacity },
    );
}

/** The whole line: what leads on from a told station is told as well. */
export function recordLine(pen: Pen, stops: readonly Stop[], from: number, to: number, y: number): void {
  let x = from;
  let told = stops[0]?.known ?? true;
  for (const stop of stops) {
    rails(pen, x, stop.x, y, told);
    [x, told] = [stop.x, stop.known];
  }
  rails(pen, x, to, y, told);
}

/** A station: a ring with an oxide dot where its record is told, an envelope where it is shut; the one in view larger and lit. */
export function stationRing(pen: Pen, { station, x, known }: Stop, y: number, size: number): void {
  const { sombre } = pen.room;
  if (station.inView) {
    pen.disc(x, y, size * 1.6, { fill: sombre ? 'greyBoard' : 'glow' });
    pen.disc(x, y, size * 1.6, { ink: 'ink', width: 1.4 });
  }
  if (station.envelope === 'shut') {
    envelopeSign(pen, x, y, size * 2.5);
    return;
  }
  const ink: Ink = known ? 'ink' : 'ink3';
  pen.disc(x, y, size, { fill: pen.ground, ink, width: 2.2 });
  if (known) pen.disc(x, y, size * 0.5, { fill: 'oxide' });
}

/** At the fork in view, where its record is told: the letter of the course that was taken, on the rail that leads on. */
export function takenLetter(pen: Pen, { station, x, known }: Stop, y: number, k: number): void {
  const letter = station.options.find(({ stands }) => stands === 'record')?.letter;
  if (!letter || !known || !station.inView) return;
  const at = x + 28 * k;
  pen.disc(at, y, 10 * k, { fill: pen.ground, ink: 'oxide', width: 2 });
  pen.label(letter, [{ x: at, y: y + 5 * k, align: 'center' }], { face: 'label', style: 'bold', size: 15 * k, ink: 'oxide' });
}

/** Pencil dashes beside the rail, a lozenge at each choice that the player sealed. */
export function ownHand(pen: Pen, stops: readonly Stop[], y: number, r: number): void {
  const mine = stops.filter(({ station }) => station.options.some((option) => option.mine));
  const [first, last] = [mine[0], mine.at(-1)];
  if (!first || !last) return;
  pen.line(
    [
      [first.x - 3 * r, y],
      [last.x + 3 * r, y],
    ],
    'pencil',
    2.2,
    { dash: [11, 6] },
  );
  for (const { x } of mine) lozenge(pen, x, y, r);
}
