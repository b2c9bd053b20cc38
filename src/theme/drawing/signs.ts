/** The small signs that drawings share. Each stands about its middle unless it says otherwise. Pure. */
import type { Ink, Point } from '../drawing.ts';
import type { Pen } from './pen.ts';

const box = (x: number, y: number, w: number, h = w): Point[] => [
  [x - w / 2, y - h / 2],
  [x + w / 2, y - h / 2],
  [x + w / 2, y + h / 2],
  [x - w / 2, y + h / 2],
];

/** The hatched square of the grade model, with its word at its right; `right` is where the word ends. */
export function modelSign(pen: Pen, right: number, baseline: number, size: number): void {
  pen.label('Model', [{ x: right, y: baseline, align: 'right' }], { face: 'label', size, ink: 'slate' });
  const x = right - size * 2.28 - size * 0.62;
  const y = baseline - size * 0.34;
  const side = size * 0.86;
  pen.area(box(x, y, side), 'slateLit', { wash: 0.55, cuts: 'slate', gap: 4 });
  pen.line(box(x, y, side), 'slate', 1.5, { closed: true });
}

/** A shut envelope. */
export function envelopeSign(pen: Pen, x: number, y: number, w: number, ink: Ink = 'ink2'): void {
  const h = w * 0.64;
  const sealed = pen.room.sombre;
  pen.area(box(x, y, w, h), sealed ? 'greyBoard' : 'manila');
  pen.line(box(x, y, w, h), ink, 1.2, { closed: true });
  pen.line(
    [
      [x - w / 2, y - h / 2],
      [x, y + h * 0.1],
      [x + w / 2, y - h / 2],
    ],
    ink,
    1.2,
  );
  pen.disc(x, y + h * 0.1, w * 0.075, { fill: ink });
}

/** At the foot of a chart's right end: the road ends here, at a shut envelope. */
export function shutEnd(pen: Pen, { right, foot }: { right: number; foot: number }, k: number): void {
  const wide = 22 * k;
  const middle = { x: right + 5 + wide / 2, y: foot - wide * 0.5 };
  envelopeSign(pen, middle.x, middle.y, wide);
  pen.block({ x: middle.x - wide / 2, y: middle.y - wide / 2, w: wide, h: wide });
}

/** The player's own hand. */
export function lozenge(pen: Pen, x: number, y: number, r: number, fill: Ink = pen.ground): void {
  const points: Point[] = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ];
  pen.area(points, fill);
  pen.line(points, 'pencil', 2, { closed: true });
}

/** Where a road ends: a post with two buffers. */
export function bufferStop(pen: Pen, x: number, y: number, high: number, ink: Ink = 'ink', opacity = 1): void {
  const half = high / 2;
  pen.line(
    [
      [x, y - half],
      [x, y + half],
    ],
    ink,
    2.6,
    { opacity },
  );
  for (const dy of [-0.45, 0.45])
    pen.line(
      [
        [x - 5, y + dy * half * 1.3],
        [x, y + dy * half * 1.3],
      ],
      ink,
      2.2,
      { opacity },
    );
}

/** A flag on its pole, its foot at x, y: it can be taken. */
export function flag(pen: Pen, x: number, y: number, high: number): void {
  const ink: Ink = pen.room.sombre ? 'ink2' : 'lamp';
  pen.line(
    [
      [x, y],
      [x, y - high],
    ],
    'ink',
    1.4,
  );
  pen.area(
    [
      [x + 0.7, y - high],
      [x + high * 0.66, y - high * 0.76],
      [x + 0.7, y - high * 0.5],
    ],
    ink,
  );
}

/** A ring struck through: it would not arise. */
export function struckRing(pen: Pen, x: number, y: number, r: number): void {
  pen.disc(x, y, r, { fill: pen.ground, ink: 'ink2', width: 1.8 });
  pen.line(
    [
      [x - r * 0.7, y + r * 0.7],
      [x + r * 0.7, y - r * 0.7],
    ],
    'ink2',
    1.8,
  );
}

/** A ruled scale with its pointer: all turns on one assumption. */
export function scaleSign(pen: Pen, x: number, y: number, w: number): void {
  pen.line(
    [
      [x - w / 2, y + 3],
      [x + w / 2, y + 3],
    ],
    'slate',
    1.4,
  );
  for (const part of [-0.5, -0.17, 0.17, 0.5])
    pen.line(
      [
        [x + part * w, y + 1],
        [x + part * w, y + 5],
      ],
      'slate',
      1.2,
    );
  pen.area(
    [
      [x - 3.4, y - 6],
      [x + 3.4, y - 6],
      [x + 3.4, y - 1],
      [x, y + 3],
      [x - 3.4, y - 1],
    ],
    'slate',
  );
}

/** A few lines of writing on a slip: told in words. */
export function wordSign(pen: Pen, x: number, y: number, w: number, ink: Ink = 'slate'): void {
  pen.area(box(x, y, w, w * 0.86), pen.ground);
  pen.line(box(x, y, w, w * 0.86), ink, 1.2, { closed: true });
  for (const [row, long] of [
    [-0.2, 0.6],
    [0.02, 0.6],
    [0.24, 0.36],
  ] as const)
    pen.line(
      [
        [x - w * 0.3, y + row * w],
        [x - w * 0.3 + long * w, y + row * w],
      ],
      ink,
      1.2,
    );
}

/** A cross: puts away what is looked at. */
export function crossSign(pen: Pen, x: number, y: number, r: number): void {
  for (const s of [-1, 1])
    pen.line(
      [
        [x - r, y - s * r],
        [x + r, y + s * r],
      ],
      'ink',
      2,
      { round: true },
    );
}
