/** Papers from an office: report, telegram, table, decree. Each is known by its form at 150 px. */
import { wireClip } from './clip.ts';
import { cut, hatch, ribbon } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { boxStamp, figures, holes, roundStamp, signature, swelled, typed, typedBlock } from './marks.ts';
import { type Box, fold, ownShadow, STOCK, sheet } from './paper.ts';
import { seeded } from './seed.ts';

const INK = '#2a2520';
const bar = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h-${w}Z`;

export const report: Draw = (on) => {
  const box: Box = { x: 7, y: 16, w: 200, h: 252 };
  sheet(on, 'under 2', { box: { ...box, x: 10, y: 17 }, stock: STOCK.cream, turn: 1.7, tooth: 0, corner: false });
  ownShadow(on, bar(box.x, box.y, box.w, box.h), [2, 2.5], 1.6, 0.4);
  sheet(on, 'under 1', { box: { ...box, x: 8.5, y: 17.5 }, stock: STOCK.pale, turn: -0.9, tooth: 0, corner: false });
  ownShadow(on, bar(box.x, box.y, box.w, box.h), [1.6, 2], 1.4, 0.4);
  sheet(on, 'top', {
    box,
    stock: STOCK.white,
    inside: (page) => {
      const chance = seeded('report words');
      let d =
        typed(chance, 28, 34, 52, 1.5, 2.2) + typed(chance, 28, 40, 38, 1.5, 2.2) + typed(chance, 140, 34, 46, 1.5, 2.2) + typed(chance, 152, 40, 34, 1.5, 2.2);
      d += typed(chance, 62, 62, 98, 3, 3.4) + typed(chance, 78, 70, 66, 2.2, 2.8);
      d +=
        typedBlock(chance, { x: 30, y: 88, w: 160, h: 0 }, 6, 8.2) +
        typedBlock(chance, { x: 30, y: 142, w: 160, h: 0 }, 4, 8.2) +
        typedBlock(chance, { x: 30, y: 180, w: 160, h: 0 }, 3, 8.2);
      page.path(d, INK, { opacity: 0.86 });
      page.path(cut(111, 75.4, 0, 66, 1), INK, { opacity: 0.7 });
      // A reader's pencil in the margin.
      page.line('M24 137C23 148 24.6 158 23.6 170', '#4b4653', 1.3, { 'stroke-linecap': 'round' });
      holes(page, 16.5, [108, 182], 3.1);
      boxStamp(page, { x: 30, y: 222, w: 62, h: 27 }, -4);
      roundStamp(page, 160, 229, 25);
      signature(page, 104, 240, 34, '#34303c');
    },
  });
  wireClip(on, 148, 3, 17, 44);
};

export const telegram: Draw = (on) => {
  const box: Box = { x: 4, y: 5, w: 251, h: 155 };
  sheet(on, 'form', {
    box,
    stock: STOCK.buff,
    edges: { left: 'perforated', right: 'perforated' },
    inside: (page) => {
      const chance = seeded('telegram form');
      const print = '#6b5220';
      let rules =
        bar(14, 15, 231, 1.6) +
        bar(14, 40, 231, 1) +
        bar(14, 150, 231, 1.6) +
        bar(14, 15, 1, 136) +
        bar(244.4, 15, 1, 136) +
        bar(84, 15, 0.9, 25) +
        bar(164, 15, 0.9, 25);
      rules += typed(chance, 19, 21, 44, 1.3, 1.9) + typed(chance, 89, 21, 38, 1.3, 1.9) + typed(chance, 169, 21, 54, 1.3, 1.9);
      page.path(rules, print, { opacity: 0.85 });
      page.path(typed(chance, 21, 32, 50, 2, 3) + typed(chance, 92, 32, 44, 2, 3) + typed(chance, 172, 32, 38, 2, 3), INK, { opacity: 0.8 });
      for (let y = 58; y < 146; y += 18.5) page.path(bar(18, y + 8, 222, 0.7), print, { opacity: 0.4 });
      page.path(hatch(chance, { ...box, count: 120, length: [12, 34], width: [0.4, 0.8], angle: () => 0.02 }), '#8f7137', { opacity: 0.35 });
    },
  });
  const chance = seeded('telegram strips');
  const widths = [186, 206, 172, 199, 118];
  widths.forEach((w, i) => {
    const x = 24 + chance.between(-3, 5);
    const y = 47 + i * 19.6;
    const turn = chance.bell() * 1.1;
    const d = `M${x} ${y}h${w}l${chance.between(-1, 1).toFixed(1)} 13h-${w}Z`;
    on.group({ transform: `rotate(${turn.toFixed(2)} ${x + w / 2} ${y + 6})` }, (strip) => {
      ownShadow(strip, d, [1, 1.8], 1.1, 0.55);
      strip.path(
        d,
        strip.linear(
          [x, y],
          [x + w, y + 13],
          [
            [0, '#fffdf4'],
            [0.6, '#f5efdf'],
            [1, '#ded4bb'],
          ],
        ),
      );
      strip.path(typed(chance, x + 6, y + 6.6, w - 12, 4.6, 5.2), '#221d1a', { opacity: 0.9 });
      strip.rect(x, y + 12.3, w, 0.7, '#8b7a53', { opacity: 0.5 });
    });
  });
  roundStamp(on, 214, 128, 20, '#544a6b', 0.75);
};

/** One ruled table; `columns` are shares of the width. */
function grid(page: Drawing, { x, y, w, h }: Box, rows: number, columns: number[]) {
  const chance = seeded(`${page.name} grid`);
  const head = 24;
  const step = (h - head) / rows;
  let rules = bar(x, y, w, 1.6) + bar(x, y + head, w, 1) + bar(x, y + h, w, 1.3) + bar(x, y + h - 2.6, w, 0.8);
  let marks = '';
  let left = x;
  columns.forEach((share, column) => {
    const wide = w * share;
    rules += bar(left - 0.4, y, column === 0 ? 1.3 : 0.9, h);
    marks += typed(chance, left + 5, y + 8.4, wide - 10, 1.6, 2.2) + typed(chance, left + 8, y + 15.5, wide - 18, 1.6, 2.2);
    for (let row = 0; row < rows; row++) {
      const mid = y + head + step * (row + 0.55);
      if (column === 0) marks += typed(chance, left + 4, mid, wide * chance.between(0.55, 0.95) - 6, 1.5, 2.3);
      else marks += figures(chance, left + wide - 5, mid, row === rows - 1 ? 5 : 2 + Math.floor(chance.next() * 3.4), row === rows - 1 ? 4.2 : 3.6);
    }
    left += wide;
  });
  rules += bar(left - 0.8, y, 1.3, h);
  for (let row = 1; row < rows; row++) if (row !== rows - 1) rules += bar(x, y + head + step * row, w, 0.45);
  rules += bar(x, y + head + step * (rows - 1), w, 1.1);
  page.path(rules, INK, { opacity: 0.8 });
  page.path(marks, INK, { opacity: 0.88 });
}
export const table: Draw = (on) => {
  const box: Box = { x: 5, y: 6, w: 236, h: 186 };
  sheet(on, 'under', { box: { ...box, x: 8, y: 8 }, stock: STOCK.pale, turn: 0.9, tooth: 0, corner: false });
  ownShadow(on, bar(box.x, box.y, box.w, box.h), [1.6, 2], 1.4, 0.4);
  sheet(on, 'top', {
    box,
    stock: STOCK.cream,
    edges: { left: 'perforated' },
    inside: (page) => {
      const chance = seeded('table words');
      page.path(`${typed(chance, 64, 21, 122, 3, 3.3)}${typed(chance, 92, 30, 66, 1.7, 2.4)}`, INK, { opacity: 0.85 });
      page.path(swelled(123, 36, 90, 1.1), INK);
      page.path(bar(20, 78.5, 206, 14.6) + bar(20, 107.7, 206, 14.6) + bar(20, 137, 206, 14.6), '#8fac96', { opacity: 0.24 });
      grid(page, { x: 19, y: 44, w: 208, h: 138 }, 8, [0.28, 0.18, 0.18, 0.18, 0.18]);
      // Somebody ticked one row in pencil.
      page.line('M228.6 112l2.6 4 5.4 -9', '#4b4653', 1.4, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
    },
  });
};

export const decree: Draw = (on) => {
  const box: Box = { x: 5, y: 5, w: 200, h: 268 };
  sheet(on, 'sheet', {
    box,
    stock: STOCK.white,
    inside: (page) => {
      fold(page, box, 139, false, 0.55);
      const chance = seeded('decree words');
      page.line('M15 15H195V263H15Z', INK, 2.2, { opacity: 0.88 });
      page.line('M19.5 19.5H190.5V258.5H19.5Z', INK, 0.8, { opacity: 0.8 });
      for (const [x, y, sx, sy] of [
        [19.5, 19.5, 1, 1],
        [190.5, 19.5, -1, 1],
        [19.5, 258.5, 1, -1],
        [190.5, 258.5, -1, -1],
      ] as const)
        page.line(`M${x + sx * 11} ${y}q${-sx * 2} ${sy * 9} ${-sx * 11} ${sy * 11}`, INK, 0.8);
      let d = typed(chance, 64, 36, 82, 2, 3) + typed(chance, 44, 52, 122, 4.6, 5) + typed(chance, 60, 61, 90, 2.2, 3);
      d += typed(chance, 30, 84, 148, 1.5, 2.3) + typed(chance, 30, 91.5, 110, 1.5, 2.3);
      let y = 107;
      for (const lines of [3, 2, 4, 2]) {
        d += bar(31, y - 2.6, 3, 5) + bar(35.2, y + 1.2, 1.4, 1.4);
        for (let i = 0; i < lines; i++) d += typed(chance, 42, y + i * 7.4, i === lines - 1 ? chance.between(50, 100) : chance.between(128, 138), 1.5, 2.3);
        y += lines * 7.4 + 6.5;
      }
      d += typed(chance, 30, 226, 46, 1.6, 2.3) + typed(chance, 30, 233, 34, 1.6, 2.3);
      page.path(d, INK, { opacity: 0.88 });
      page.path(swelled(105, 71, 96, 1.7), INK);
      signature(page, 84, 236, 40, '#2b2833');
      roundStamp(page, 158, 222, 23);
    },
  });
  // Silk through two holes in the left edge: ribbon and tails.
  on.path(
    ribbon(
      [
        [11, 118],
        [8, 126],
        [9, 140],
        [7.5, 152],
        [11, 160],
      ],
      3.6,
    ),
    '#5c6b62',
    { opacity: 0.9 },
  );
  on.path(
    ribbon(
      [
        [10, 139],
        [6, 148],
        [3.5, 160],
      ],
      2.6,
    ) +
      ribbon(
        [
          [10, 139],
          [9, 152],
          [9.5, 166],
        ],
        2.6,
      ),
    '#46544c',
  );
  on.ellipse(10, 139, 3, 3.4, '#6f7f75').path(cut(9.4, 138, -0.7, 4, 1), '#c3d0c6', { opacity: 0.8 });
};
