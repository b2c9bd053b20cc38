/** Marks that look like writing and are none: typed dashes, running hand, figures as ticks, stamps. No letter can be read. */
import { cut, ribbon } from './cuts.ts';
import { type Drawing, r } from './drawing.ts';
import type { Box } from './paper.ts';
import { type Chance, seeded } from './seed.ts';

/** A line of typed words: even dashes, gaps between words; gives path data. */
export function typed(chance: Chance, x: number, y: number, w: number, thick: number, letter: number): string {
  let d = '';
  let at = x;
  while (at < x + w - letter * 2) {
    const letters = Math.min(Math.round(chance.between(2, 9)), Math.floor((x + w - at) / letter));
    for (let i = 0; i < letters; i++) {
      const high = thick * chance.between(0.75, 1.35);
      d += `M${r(at + i * letter)} ${r(y - high / 2 + chance.bell() * 0.15)}h${r(letter * chance.between(0.62, 0.9))}v${r(high)}h-${r(letter * 0.72)}Z`;
    }
    at += (letters + 1.1) * letter;
  }
  return d;
}
/** A paragraph of typed lines; the last one is short. */
export function typedBlock(chance: Chance, { x, y, w }: Box, lines: number, lead: number, thick = 1.5, letter = 2.3): string {
  let d = '';
  for (let i = 0; i < lines; i++)
    d += typed(
      chance,
      x + (i === 0 ? 12 : 0),
      y + i * lead,
      (i === lines - 1 ? w * chance.between(0.4, 0.75) : w * chance.between(0.92, 1)) - (i === 0 ? 12 : 0),
      thick,
      letter,
    );
  return d;
}

/** Running hand: a joined-up swing of the pen with tall and hanging strokes, and no letter in it; path data for a stroked line. */
export function hand(chance: Chance, x: number, y: number, w: number, high: number): string {
  let d = '';
  let at = x;
  while (at < x + w - high * 2) {
    const swings = Math.round(chance.between(3, 11));
    let across = 0;
    d += `M${r(at)} ${r(y - high * chance.between(0, 0.3))}`;
    for (let i = 0; i < swings && at + across < x + w; i++) {
      const wide = high * chance.between(0.28, 0.62);
      const kind = chance.next();
      const up = high * (kind < 0.12 ? chance.between(1.5, 2) : chance.between(0.45, 1));
      const down = kind > 0.9 ? up + high * chance.between(0.7, 1.1) : up * chance.between(0.85, 1.1);
      d += `q${r(wide * 0.15)} ${r(-up * 0.8)} ${r(wide * 0.5)} ${r(-up)}q${r(wide * 0.1)} ${r(down * 0.8)} ${r(wide * 0.5)} ${r(down)}`;
      if (kind > 0.9) d += `q${r(-wide * 0.1)} ${r(-(down - up) * 0.6)} ${r(wide * 0.5)} ${r(up - down)}`;
      else if (kind > 0.78) d += `q${r(wide * 0.5)} ${r(-high * 0.12)} ${r(wide)} 0`;
      across += wide * (kind > 0.78 ? 1.5 : 1);
    }
    at += across + high * chance.between(0.8, 1.2);
  }
  return d;
}
/** Draws running hand with a leaning pen. */
export function handLines(on: Drawing, seed: string, box: Box, lines: number, lead: number, high: number, ink: string, width = 0.8) {
  const chance = seeded(`${on.name} ${seed}`);
  const lean = Math.tan(0.24);
  for (let i = 0; i < lines; i++) {
    const y = box.y + i * lead;
    const d = hand(chance, box.x + chance.between(0, 4), y, i === lines - 1 ? box.w * chance.between(0.4, 0.7) : box.w - chance.between(0, 14), high);
    on.line(d, ink, width, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round', transform: `translate(${r(lean * y)} 0) skewX(-13.5)` });
  }
}
/** A signature: one loose flourish over a stroke. */
export function signature(on: Drawing, x: number, y: number, size: number, ink: string) {
  const s = size;
  on.line(
    `M${x} ${y}c${r(s * 0.1)} ${r(-s * 0.5)} ${r(s * 0.28)} ${r(-s * 0.62)} ${r(s * 0.2)} ${r(-s * 0.1)}c${r(s * 0.12)} ${r(-s * 0.34)} ${r(s * 0.24)} ${r(-s * 0.3)} ${r(s * 0.2)} ${r(s * 0.04)}c${r(s * 0.14)} ${r(-s * 0.4)} ${r(s * 0.24)} ${r(-s * 0.22)} ${r(s * 0.22)} ${r(s * 0.02)}q${r(s * 0.1)} ${r(-s * 0.16)} ${r(s * 0.4)} ${r(-s * 0.1)}`,
    ink,
    1.1,
    { 'stroke-linecap': 'round' },
  );
  on.path(cut(x + s * 0.5, y + s * 0.14, -0.04, s * 1.1, 1.3, -1.5), ink);
}

/** Figures as ticks ranged right; gives path data. */
export function figures(chance: Chance, right: number, y: number, digits: number, high: number): string {
  let d = '';
  for (let i = 0; i < digits; i++) {
    const wide = high * 0.42;
    d += `M${r(right - (i + 1) * high * 0.66 - (i > 2 ? 1.6 : 0))} ${r(y - high / 2 + chance.bell() * 0.2)}h${r(wide)}v${r(high)}h-${r(wide)}Z`;
  }
  return d;
}

export const STAMP_INK = '#544a6b';
/** A round office stamp, worn; violet, never oxide. */
export function roundStamp(on: Drawing, x: number, y: number, radius: number, ink = STAMP_INK, opacity = 0.8) {
  if (on.sombre) return;
  const chance = seeded(`${on.name} stamp ${x}`);
  let d = '';
  const ring = (far: number, wide: number, parts: number) => {
    for (let i = 0; i < parts; i++) {
      const from = (i / parts) * Math.PI * 2 + chance.bell() * 0.1;
      const sweep = ((Math.PI * 2) / parts) * chance.between(0.8, 1.12);
      d += ribbon(
        Array.from({ length: 8 }, (_, step): [number, number] => [
          x + Math.cos(from + (sweep * step) / 7) * far,
          y + Math.sin(from + (sweep * step) / 7) * far,
        ]),
        wide,
      );
    }
  };
  ring(radius, 1.9, 5);
  ring(radius * 0.88, 0.9, 6);
  ring(radius * 0.56, 0.9, 5);
  for (let turn = 0.15; turn < Math.PI * 2 - 0.1; turn += chance.between(0.13, 0.24))
    d += cut(x + Math.cos(turn) * radius * 0.72, y + Math.sin(turn) * radius * 0.72, turn, radius * chance.between(0.14, 0.22), radius * 0.075);
  for (const row of [-0.24, 0, 0.24]) d += typed(chance, x - radius * 0.4, y + row * radius, radius * 0.8, radius * 0.1, radius * 0.13);
  on.path(d, ink, { opacity });
}
/** A box stamp with a line for a date, leaning by some degrees. */
export function boxStamp(on: Drawing, { x, y, w, h }: Box, turn: number, ink = STAMP_INK, opacity = 0.75) {
  if (on.sombre) return;
  const chance = seeded(`${on.name} box ${x}`);
  let d = '';
  for (const [ax, ay, bx, by] of [
    [x, y, x + w, y],
    [x + w, y, x + w, y + h],
    [x, y + h, x + w, y + h],
    [x, y, x, y + h],
  ] as const)
    d += ribbon(
      Array.from({ length: 5 }, (_, i): [number, number] => [ax + ((bx - ax) * i) / 4, ay + ((by - ay) * i) / 4 + chance.bell() * 0.2]),
      1.7,
    );
  d += typed(chance, x + 5, y + h * 0.32, w - 10, h * 0.13, h * 0.15) + typed(chance, x + 5, y + h * 0.7, w * 0.55, h * 0.13, h * 0.15);
  d += cut(x + w * 0.8, y + h * 0.7, 0, w * 0.26, 1);
  on.path(d, ink, { opacity, transform: `rotate(${turn} ${r(x + w / 2)} ${r(y + h / 2)})` });
}
/** A swelled rule, thick in the middle. */
export const swelled = (x: number, y: number, w: number, thick: number) => cut(x, y, 0, w, thick * 2);
/** Two-hole punch in the left margin. */
export function holes(on: Drawing, x: number, ys: number[], size: number) {
  for (const y of ys) {
    on.ellipse(x, y, size, size, '#1d1610').ellipse(x - 0.3, y - 0.5, size + 0.5, size + 0.5, 'none', { stroke: '#8a7a58', 'stroke-width': 0.6, opacity: 0.7 });
    on.path(cut(x + 0.4, y + size + 0.2, 0, size * 1.6, 0.8), '#fffaf0');
  }
}
