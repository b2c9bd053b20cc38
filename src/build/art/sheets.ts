/** Blank sheets that bear the page's words: kept calm in the middle, told apart by their edges. All can be stretched (nine-slice). */
import { cut, hatch, ribbon } from './cuts.ts';
import type { Draw, Drawing } from './drawing.ts';
import { holes, swelled, typed } from './marks.ts';
import { type Box, fold, STOCK, sheet } from './paper.ts';
import { seeded } from './seed.ts';

const INK = '#2a2520';
const PENCIL = '#4b4653';
const whole = (on: Drawing): Box => ({ x: 1, y: 1, w: on.w - 2, h: on.h - 2 });
const frame = (d: number, w: number, h: number) => `M${d} ${d}H${w - d}V${h - d}H${d}Z`;

export const sheetMemo: Draw = (on) =>
  sheet(on, 'sheet', {
    box: whole(on),
    stock: STOCK.white,
    tooth: 3,
    inside: (page) => {
      fold(page, whole(on), 210, false, 0.28);
      // In the corners, clear of the words: beside a line of text a hole reads as its bullet.
      holes(page, 12, [13, 407], 4.2);
      // Where the typist's ribbon touched the head of the sheet.
      page.path(typed(seeded('memo head'), 210, 15, 92, 1.5, 2.4) + cut(256, 21, 0, 92, 0.8), INK, { opacity: 0.34 });
    },
  });

export const sheetTelegram: Draw = (on) =>
  sheet(on, 'sheet', {
    box: whole(on),
    stock: STOCK.buff,
    edges: { left: 'perforated', right: 'perforated' },
    tooth: 3,
    inside: (page) => {
      const chance = seeded('telegram sheet');
      const print = '#6b5220';
      page.line('M11 11H309V409H11Z', print, 1.5, { opacity: 0.8 });
      page.line('M11 42H309', print, 1, { opacity: 0.7 }).line('M11 100H309', print, 0.8, { opacity: 0.45 });
      page.path(hatch(chance, { ...whole(on), count: 170, length: [14, 40], width: [0.4, 0.8], angle: () => 0.02 }), '#8f7137', { opacity: 0.3 });
      for (let y = 124; y < 400; y += 26) page.path(cut(160, y, 0, 286, 0.9), print, { opacity: 0.22 });
    },
  });

export const sheetResolution: Draw = (on) =>
  sheet(on, 'sheet', {
    box: whole(on),
    stock: STOCK.white,
    tooth: 3,
    inside: (page) => {
      page.line(frame(11, on.w, on.h), INK, 2.3, { opacity: 0.9 }).line(frame(16, on.w, on.h), INK, 0.9, { opacity: 0.85 });
      for (const [x, y, sx, sy] of [
        [16, 16, 1, 1],
        [on.w - 16, 16, -1, 1],
        [16, on.h - 16, 1, -1],
        [on.w - 16, on.h - 16, -1, -1],
      ] as const)
        page.line(`M${x + sx * 9} ${y}q${-sx * 1.4} ${sy * 7.6} ${-sx * 9} ${sy * 9}`, INK, 0.9, { opacity: 0.85 });
    },
  });

export const sheetNote: Draw = (on) =>
  sheet(on, 'sheet', {
    box: whole(on),
    stock: STOCK.pale,
    edges: { left: 'torn', bottom: 'torn' },
    tooth: 5,
    inside: (page) => {
      const chance = seeded('note sheet');
      // The report page it was torn from goes on in the margin, gone pale.
      let ghost = '';
      for (let y = 22; y < 400; y += 13) if (chance.whether(0.84)) ghost += typed(chance, 275 + chance.between(0, 3), y, 40, 1.8, 2.8);
      page.path(ghost, INK, { opacity: 0.42 });
      page.path(
        ribbon(
          [
            [268, 10],
            [266.6, 110],
            [268.4, 210],
            [267, 310],
            [268, 404],
          ],
          2,
        ),
        PENCIL,
        { opacity: 0.75 },
      );
      fold(page, whole(on), 214, false, 0.25);
    },
  });

export const sheetDecree: Draw = (on) =>
  sheet(on, 'sheet', {
    box: whole(on),
    stock: STOCK.cream,
    tooth: 3,
    inside: (page) => {
      const { w, h } = on;
      page
        .line(frame(12, w, h), INK, 1, { opacity: 0.85 })
        .line(frame(17, w, h), INK, 3, { opacity: 0.88 })
        .line(frame(22, w, h), INK, 0.8, { opacity: 0.8 });
      for (const [x, y] of [
        [17, 17],
        [w - 17, 17],
        [17, h - 17],
        [w - 17, h - 17],
      ] as const) {
        page.rect(x - 8, y - 8, 16, 16, '#efe5ca', { stroke: INK, 'stroke-width': 1 });
        let star = '';
        for (let i = 0; i < 4; i++) star += cut(x, y, (i * Math.PI) / 4, i % 2 ? 8 : 12, 2);
        page.path(star, INK, { opacity: 0.85 });
      }
      page.path(swelled(w / 2, 40, 110, 1.5), INK, { opacity: 0.85 });
      // Silk and its knot low in the left border, clear of the words.
      page.path(
        ribbon(
          [
            [14, h - 58],
            [12, h - 46],
            [14.6, h - 34],
          ],
          4.4,
        ),
        '#5c6b62',
        { opacity: 0.9 },
      );
    },
  });

export const sheetGraph: Draw = (on) =>
  sheet(on, 'sheet', {
    box: whole(on),
    stock: STOCK.white,
    tooth: 2,
    inside: (page) => {
      const from = 30;
      const fine: string[] = [];
      const bold: string[] = [];
      for (let x = from, i = 0; x <= on.w - from; x += 20, i++) (i % 5 === 0 ? bold : fine).push(`M${x} ${from}V${on.h - from}`);
      for (let y = from, i = 0; y <= on.h - from; y += 20, i++) (i % 5 === 0 ? bold : fine).push(`M${from} ${y}H${on.w - from}`);
      page.line(fine.join(''), '#8fac96', 0.6, { opacity: 0.42 }).line(bold.join(''), '#8fac96', 0.9, { opacity: 0.6 });
    },
  });
/** The same paper's ruling alone, to be laid as tiles. */
export const graphTile: Draw = (on) => {
  let fine = '';
  for (let at = 20; at < 100; at += 20) fine += `M${at} 0V100M0 ${at}H100`;
  on.line(fine, '#8fac96', 0.7, { opacity: 0.5 }).line('M0.5 0V100M0 0.5H100', '#8fac96', 1, { opacity: 0.75 });
};

const plain =
  (stock: (typeof STOCK)[keyof typeof STOCK], tooth = 3): Draw =>
  (on) =>
    sheet(on, 'sheet', { box: whole(on), stock, tooth });
export const sheetPlain = plain(STOCK.white);
export const sheetGrey = plain(STOCK.ash);
export const sheetUnder: Draw = (on) => {
  sheet(on, 'sheet', { box: whole(on), stock: STOCK.cream, tooth: 1, corner: false });
  on.path(
    frame(0.5, on.w, on.h),
    on.linear(
      [0, 0],
      [on.w, on.h],
      [
        [0, '#3a2c14', 0.06],
        [1, '#3a2c14', 0.3],
      ],
    ),
  );
};
export const slipSheet: Draw = (on) =>
  sheet(on, 'sheet', {
    box: { ...whole(on), h: on.h + 6 },
    stock: STOCK.white,
    edges: { top: 'perforated' },
    tooth: 3,
    corner: false,
    inside: (page) =>
      page.path(
        hatch(seeded('slip'), {
          x: 0,
          y: 100,
          w: 640,
          h: 80,
          count: 120,
          length: [8, 18],
          width: [0.4, 0.9],
          angle: () => -0.7,
          density: (x, y) => Math.max(0, (x / 640 + y / 180 - 1.4) * 1.3),
        }),
        '#6d5c3a',
        { opacity: 0.35 },
      ),
  });
/** A strip of telegraph paper, pasted: bears a title on the telegram form. */
export const strip: Draw = (on) => {
  on.rect(2, 3.4, on.w - 4, on.h - 5, '#2a1e0e', { opacity: 0.5, filter: on.blur(1.3) });
  sheet(on, 'strip', { box: { x: 1, y: 1, w: on.w - 3, h: on.h - 5 }, stock: { lit: '#fffdf4', mid: '#f8f3e4', dim: '#e4dac2' }, tooth: 2, corner: false });
};
export const ruleSwelled: Draw = (on) => on.path(swelled(on.w / 2, on.h / 2, on.w, 2), INK);

/** A prompt card: a frame line, two cards showing under it. */
export const card: Draw = (on) => {
  const box: Box = { x: 1, y: 1, w: on.w - 7, h: on.h - 6 };
  on.rect(4, 5, on.w - 7, on.h - 7, '#1c1207', { opacity: 0.5, filter: on.blur(1.6) });
  sheet(on, 'under', { box: { ...box, x: 5, y: 4.5 }, stock: STOCK.cream, tooth: 0, corner: false });
  on.rect(3, 4, box.w, box.h, '#2a1e0e', { opacity: 0.35, filter: on.blur(1.2) });
  sheet(on, 'card', { box, stock: STOCK.white, tooth: 3, inside: (page) => page.line(`M7.5 7.5H${box.w - 6}V${box.h - 6}H7.5Z`, '#8a7d62', 1) });
};
/** Flecks on nothing, seamless at all four edges. */
export const tooth: Draw = (on) => {
  const chance = seeded('tooth');
  let dark = '';
  let light = '';
  for (let i = 0; i < 520; i++) {
    const [x, y, angle, long, wide] = [chance.next() * on.w, chance.next() * on.h, chance.next() * 3.1, chance.between(1.4, 4.6), chance.between(0.5, 0.9)];
    const pale = chance.whether(0.45);
    for (const dx of [-on.w, 0, on.w])
      for (const dy of [-on.h, 0, on.h]) {
        const one = cut(x + dx, y + dy, angle, long, wide);
        if (x + dx < -5 || x + dx > on.w + 5 || y + dy < -5 || y + dy > on.h + 5) continue;
        if (pale) light += one;
        else dark += one;
      }
  }
  on.path(dark, '#7a6640', { opacity: 0.16 }).path(light, '#fffdf5', { opacity: 0.5 });
};
