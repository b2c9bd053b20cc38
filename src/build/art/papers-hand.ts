/** Papers of other hands: letter, newspaper, marginal note, folded map. */
import { cut, hatch, ribbon } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { handLines, signature, typed } from './marks.ts';
import { noise } from './noise.ts';
import { type Box, fold, ownShadow, STOCK, sheet } from './paper.ts';
import { seeded } from './seed.ts';

const INK = '#2a2520';
const PEN = '#2d3350';
const PENCIL = '#4b4653';
const bar = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h-${w}Z`;

/** The letter's own cover, its flap up, peeping out behind the sheet. */
function cover(on: Drawing) {
  on.group({ transform: 'rotate(-4 90 70)' }, (part) => {
    const flap = 'M10 54L92 6L176 54Z';
    part.path(
      flap,
      part.linear(
        [10, 6],
        [176, 54],
        [
          [0, '#b7a67e'],
          [1, '#8f7f5a'],
        ],
      ),
    );
    part.path(hatch(seeded('letter flap'), { x: 40, y: 12, w: 110, h: 42, count: 70, length: [8, 20], width: [0.5, 1], angle: () => -0.5 }), '#5c4d2e', {
      opacity: 0.4,
      'clip-path': part.clip(flap),
    });
    part.line(flap, '#efe2bd', 0.8, { opacity: 0.7 });
    part.path(
      bar(10, 54, 166, 96),
      part.linear(
        [10, 54],
        [176, 150],
        [
          [0, '#dccca3'],
          [1, '#a89467'],
        ],
      ),
    );
    part.line('M10 54H176', '#5c4d2e', 1, { opacity: 0.7 });
  });
}
export const letter: Draw = (on) => {
  const box: Box = { x: 20, y: 42, w: 208, h: 262 };
  cover(on);
  ownShadow(on, bar(box.x, box.y, box.w, box.h), [0.5, -1.5], 3, 0.5);
  sheet(on, 'sheet', {
    box,
    stock: STOCK.grey,
    edges: { left: 'torn' },
    inside: (page) => {
      fold(page, box, 129, false, 1);
      fold(page, box, 217, false, 0.9);
      for (let y = 66; y < 300; y += 12.6) page.rect(20, y, 208, 0.7, '#7f97a8', { opacity: 0.6 });
      page.rect(46, 42, 0.8, 262, '#a3786c', { opacity: 0.45 });
      handLines(page, 'date', { x: 150, y: 64, w: 62, h: 0 }, 1, 12.6, 4.6, PEN, 0.9);
      handLines(page, 'greeting', { x: 62, y: 89.6, w: 90, h: 0 }, 1, 12.6, 5.2, PEN, 1);
      handLines(page, 'body', { x: 52, y: 114.8, w: 166, h: 0 }, 11, 12.6, 4.6, PEN, 0.9);
      signature(page, 142, 274, 56, PEN);
    },
  });
};

/** A wood engraving for the front page: a road between fields under a low sky. */
function engraving(page: Drawing, { x, y, w, h }: Box) {
  const chance = seeded('engraving');
  page.rect(x, y, w, h, '#d8d2be');
  page.group({ 'clip-path': page.clip(bar(x, y, w, h)) }, (part) => {
    const sky = y + h * 0.42;
    part.path(
      hatch(chance, { x, y, w, h: h * 0.4, count: 110, length: [8, 22], width: [0.4, 1], angle: () => 0.02, density: (_, py) => 1 - (py - y) / (h * 0.5) }),
      INK,
      { opacity: 0.75 },
    );
    part.path(`M${x} ${sky + 3}q${w * 0.3} -5 ${w * 0.55} -1t${w * 0.5} -2V${y + h}H${x}Z`, '#b9b29c');
    const to: [number, number] = [x + w * 0.62, sky];
    let furrows = '';
    for (let i = 0; i < 26; i++) {
      const foot = x - w * 0.5 + (i / 25) * w * 2;
      furrows += ribbon(
        [
          [to[0] + (foot - to[0]) * 0.06, to[1] + h * 0.04],
          [to[0] + (foot - to[0]) * 0.4, to[1] + h * 0.22],
          [foot, y + h + 2],
        ],
        chance.between(0.9, 1.9),
      );
    }
    part.path(furrows, INK, { opacity: 0.72 });
    part.path(`M${to[0] - 1} ${sky + 1}h2l${w * 0.16} ${h * 0.6}h-${w * 0.26}Z`, '#e6e0cd');
    part
      .path(`M${x + w * 0.16} ${sky + 2}v-10l8 -6 8 6v10ZM${x + w * 0.4} ${sky + 1}v-6l5 -4 5 4v6Z`, INK)
      .path(bar(x + w * 0.8, sky - 16, 1.2, 18) + cut(x + w * 0.8 + 0.6, sky - 14, 0.4, 9, 1.2), INK);
  });
  page.line(`M${x} ${y}h${w}v${h}h-${w}Z`, INK, 1);
}
export const newspaper: Draw = (on) => {
  const box: Box = { x: 5, y: 5, w: 266, h: 186 };
  // The folded half beneath shows along the right and the lower edge.
  sheet(on, 'inner', { box: { x: 9, y: 9, w: 266, h: 187 }, stock: STOCK.news, turn: 0.5, tooth: 0, corner: false, edges: { bottom: 'torn' } });
  ownShadow(on, bar(box.x, box.y, box.w, box.h), [1.5, 2], 1.3, 0.5);
  sheet(on, 'front', {
    box,
    stock: STOCK.news,
    tooth: 8,
    edges: { right: 'perforated' },
    inside: (page) => {
      fold(page, box, 98, false, 0.8);
      const chance = seeded('newspaper words');
      let black = '';
      let at = 52;
      for (const w of [17, 22, 13, 24, 19, 23, 16, 21]) {
        black += `M${at} 14h${w}v19h-${w}Z`;
        at += w + 2.6;
      }
      page.path(black, '#1f1b18');
      // Lit slits in the masthead's blocks: display type, and no letter.
      let slits = '';
      for (let x = 55; x < 226; x += chance.between(5, 9))
        slits += chance.whether(0.6)
          ? cut(x, 23.5 + chance.bell() * 1.5, Math.PI / 2, chance.between(6, 12), chance.between(0.8, 1.5))
          : cut(x, chance.between(18, 29), 0, chance.between(4, 8), 1);
      page.path(slits, '#cfc9b4', { opacity: 0.85 });
      page
        .path(bar(14, 14, 30, 19) + bar(232, 14, 30, 19), 'none', { stroke: INK, 'stroke-width': 0.8 })
        .path(
          typed(chance, 17, 19, 24, 1.3, 2) +
            typed(chance, 17, 24, 20, 1.3, 2) +
            typed(chance, 17, 29, 24, 1.3, 2) +
            typed(chance, 235, 19, 24, 1.3, 2) +
            typed(chance, 235, 24, 18, 1.3, 2) +
            typed(chance, 235, 29, 22, 1.3, 2),
          INK,
        );
      page.path(bar(14, 37, 248, 1.7) + bar(14, 46, 248, 0.7) + typed(chance, 20, 42, 70, 1.3, 2) + typed(chance, 190, 42, 66, 1.3, 2), INK);
      let words = '';
      const wide = 44;
      for (let column = 0; column < 5; column++) {
        const x = 15 + column * 50.6;
        const view = column === 2 || column === 3;
        let y = view ? 112 : 54;
        if (!view || column === 2) {
          const headWide = view ? wide * 2 + 6 : wide;
          words += typed(chance, x, y, headWide, 3.4, 3.8) + (column % 2 ? '' : typed(chance, x, y + 6, headWide * 0.8, 3.4, 3.8));
        }
        y += column % 2 && !view ? 7 : 13;
        let left = Math.round(chance.between(6, 12));
        while (y < 186) {
          words += typed(chance, x + (left === 12 ? 4 : 0), y, left === 1 ? wide * chance.between(0.3, 0.8) : wide, 1.25, 1.75);
          y += 3.9;
          if (--left === 0) {
            y += 2.6;
            left = Math.round(chance.between(6, 13));
            if (chance.whether(0.4) && y < 176) {
              words += typed(chance, x + 4, y, wide - 8, 2.3, 2.8);
              y += 5.6;
            }
          }
        }
        if (column > 0 && column !== 3) words += bar(x - 3.6, view ? 112 : 52, 0.5, 138);
        if (column === 3) words += bar(x - 3.6, 124, 0.5, 70);
      }
      page.path(words, INK, { opacity: 0.9 });
      engraving(page, { x: 116.2, y: 52, w: 94.6, h: 54 });
    },
  });
};

export const note: Draw = (on) => {
  const box: Box = { x: 6, y: 6, w: 188, h: 246 };
  sheet(on, 'sheet', {
    box,
    stock: STOCK.pale,
    edges: { left: 'torn', bottom: 'torn' },
    tooth: 7,
    inside: (page) => {
      const chance = seeded('note words');
      fold(page, box, 126, false, 0.6);
      // The report it was torn from, bled to a ghost.
      let ghost = '';
      for (let y = 24; y < 246; y += 8.4) if (chance.whether(0.86)) ghost += typed(chance, 88 + chance.between(0, 3), y, 96, 1.5, 2.4);
      page.path(ghost, INK, { opacity: 0.2 });
      page.rect(
        6,
        6,
        110,
        246,
        page.linear(
          [76, 0],
          [116, 0],
          [
            [0, '#ece5d4', 0.9],
            [1, '#ece5d4', 0],
          ],
        ),
      );
      page.path(
        ribbon(
          [
            [132, 10],
            [131, 70],
            [133, 130],
            [131.4, 190],
            [132.6, 246],
          ],
          1.9,
        ),
        PENCIL,
        { opacity: 0.85 },
      );
      handLines(page, 'title', { x: 26, y: 46, w: 100, h: 0 }, 1, 20, 8.5, PENCIL, 1.5);
      page.path(
        ribbon(
          [
            [24, 58],
            [60, 56.5],
            [100, 58.4],
            [124, 56.6],
          ],
          2.2,
        ) +
          ribbon(
            [
              [30, 62],
              [70, 61],
              [112, 62],
            ],
            1.4,
          ),
        PENCIL,
      );
      handLines(page, 'body', { x: 24, y: 88, w: 104, h: 0 }, 5, 20, 6.4, PENCIL, 1.25);
      handLines(page, 'end', { x: 24, y: 204, w: 104, h: 0 }, 2, 20, 6.4, PENCIL, 1.25);
      for (const y of [96, 138, 180])
        page.path(
          ribbon(
            [
              [140, y],
              [150, y - 0.8],
              [176, y + 0.4],
            ],
            1.5,
          ),
          PENCIL,
          { opacity: 0.7 },
        );
    },
  });
};

/** A sheet map, opened from its folds; no real country is drawn. */
export const mapPaper: Draw = (on) => {
  const box: Box = { x: 5, y: 5, w: 249, h: 185 };
  sheet(on, 'sheet', {
    box,
    stock: STOCK.cream,
    inside: (page) => {
      const chance = seeded('map paper');
      const drift = noise('map paper');
      const inner = bar(16, 16, 227, 163);
      page.group({ 'clip-path': page.clip(inner) }, (part) => {
        const coast: [number, number][] = [
          [16, 118],
          [34, 112],
          [42, 122],
          [58, 120],
          [66, 134],
          [84, 138],
          [80, 152],
          [98, 160],
          [104, 180],
        ];
        const sea = `M${coast.map((point) => point.join(' ')).join('L')}L16 180Z`;
        part.path(sea, '#b9c4b0');
        part.group({ 'clip-path': part.clip(sea) }, (water) => {
          for (let i = 1; i <= 6; i++)
            water.line(`M${coast.map(([x, y]) => `${x - i * 3.6} ${y + i * 4.4}`).join('L')}`, '#4d6660', Math.max(0.4, 1 - i * 0.1));
        });
        part.line(`M${coast.map((point) => point.join(' ')).join('L')}`, INK, 1.3, { 'stroke-linejoin': 'round' });
        for (const [x, turn] of [
          [60, 0.1],
          [118, 0],
          [176, -0.1],
          [232, -0.2],
        ] as const)
          part.line(`M${x} 10Q${x + turn * 40} 90 ${x + turn * 90} 184`, '#7d6f4f', 0.5, { opacity: 0.7 });
        for (const y of [54, 104, 152]) part.line(`M10 ${y}Q130 ${y + 12} 250 ${y}`, '#7d6f4f', 0.5, { opacity: 0.7 });
        part.path(
          ribbon(
            [
              [196, 12],
              [188, 40],
              [196, 64],
              [178, 86],
              [150, 94],
              [128, 116],
              [98, 124],
              [82, 139],
            ],
            2.2,
          ) +
            ribbon(
              [
                [120, 14],
                [126, 44],
                [142, 70],
                [150, 94],
              ],
              1.6,
            ) +
            ribbon(
              [
                [240, 120],
                [214, 112],
                [196, 98],
                [178, 87],
              ],
              1.5,
            ),
          '#43595f',
        );
        let hills = '';
        for (let i = 0; i < 190; i++) {
          const t = chance.next();
          const x = 62 + t * 34 + chance.bell() * 8;
          const y = 26 + t * 78 + chance.bell() * 8;
          hills += cut(x, y, 2.4 + drift(x / 30, y / 30), chance.between(4, 9), chance.between(0.5, 1.2));
        }
        part.path(hills, '#4a3c22', { opacity: 0.8 });
        let rail = '';
        const line: [number, number][] = [
          [30, 70],
          [70, 62],
          [112, 74],
          [150, 62],
          [206, 70],
          [243, 56],
        ];
        part
          .line(`M${line.map((point) => point.join(' ')).join('L')}`, INK, 2, { 'stroke-linejoin': 'round' })
          .line(`M${line.map((point) => point.join(' ')).join('L')}`, '#f1e9d0', 0.9, { 'stroke-dasharray': '5 4' });
        for (const [x, y, long] of [
          [70, 62, 24],
          [112, 74, 30],
          [150, 94, 34],
          [206, 70, 26],
          [128, 116, 22],
          [178, 140, 40],
        ] as const) {
          part.ellipse(x, y, 2.5, 2.5, '#f1e9d0', { stroke: INK, 'stroke-width': 1.1 });
          rail += typed(chance, x + 5, y + 6, long, 1.9, 2.6);
        }
        part.path(rail, INK);
      });
      page.line('M16 16H243V179H16Z', INK, 1.8).line('M19.4 19.4H239.6V175.6H19.4Z', INK, 0.6);
      page
        .rect(186, 148, 50, 24, '#f2e9d0', { stroke: INK, 'stroke-width': 0.8 })
        .path(typed(chance, 191, 155, 40, 2, 2.8) + bar(191, 163, 20, 1.6) + typed(chance, 214, 163.6, 18, 1.4, 2), INK);
      for (const x of [67, 129, 191]) fold(page, box, x, true, 0.75);
      fold(page, box, 97, false, 0.75);
    },
  });
  on.path('M238 5L254 19L240 17Z', '#b9aa82').line('M238 5L240 17L254 19', '#5c4d2e', 0.7, { opacity: 0.7 });
};
