/** What the journal says of one decision point, in rows: each knows its height and draws itself on the page that it comes to lie on. Pure. */
import type { ChoiceView } from '../../play/view.ts';
import { flowed, type Part, set } from './flow.ts';
import { textWidth } from './measure.ts';
import type { Lettering, Pen } from './pen.ts';
import { capital } from './printed.ts';
import { envelopeSign, lozenge } from './signs.ts';

/** One decision point: what the view tells of it, and whether its envelope is open. */
export interface JournalPoint extends Omit<ChoiceView, 'options'> {
  opened: boolean;
  /** The second vote is asked for. */
  asked: boolean;
}
export interface Row {
  h: number;
  /** Stays on one page with the row after it. */
  keep?: boolean;
  /** Left out where it would come first on a page. */
  blank?: boolean;
  /** From this upper edge, x to x + w; the margin for signs lies left of x. */
  draw(pen: Pen, x: number, y: number, w: number): void;
}
/** How large everything is: grown with the text size. */
export interface RowRoom {
  w: number;
  k: number;
  small: boolean;
  sombre: boolean;
  /** The hand becomes upright italics where letters are asked to be large. */
  plain: boolean;
}

const SURE = ['guessing', 'leaning', 'fairly sure', 'certain'] as const;

/** A figure as printed on the page: thousands with commas, up to two decimals. Asks no locale. */
export function figure(n: number): string {
  const [whole = '0', part] = String(Math.round(Math.abs(n) * 100) / 100).split('.');
  return `${n < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}`;
}

export const space = (h: number): Row => ({ h, blank: true, draw: () => undefined });

/** Lines of one or more letterings; `sign` stands in the margin beside the first. */
function lines(parts: readonly Part[], { w }: RowRoom, leading: number, sign?: (pen: Pen, x: number, y: number) => void, keep = false): Row[] {
  const all = flowed(parts, w);
  return all.map((line, i) => {
    const size = Math.max(...line.map(({ lettering }) => lettering.size));
    return {
      h: leading,
      keep: i < all.length - 1 ? all.length < 4 || i === 0 || i === all.length - 2 : keep,
      draw: (pen, x, y) => {
        const baseline = y + leading / 2 + size * 0.3;
        pen.run(line, [{ x, y: baseline }]);
        if (i === 0) sign?.(pen, x, baseline - size * 0.34);
      },
    };
  });
}

const kicker = (text: string, room: RowRoom): Row[] =>
  lines([{ text: text.toUpperCase(), lettering: { face: 'label', size: (room.small ? 14 : 15) * room.k, ink: 'ink2' } }], room, 20 * room.k, undefined, true);

const note = (text: string, room: RowRoom): Row[] =>
  lines([{ text, lettering: { face: 'note', size: (room.small ? 15 : 16) * room.k, ink: 'ink2' } }], room, 23 * room.k);

/** What the player wrote, on ruled lines. */
function hand(text: string, room: RowRoom): Row[] {
  const { w, k, small, sombre, plain } = room;
  const size = (small ? 20 : 22) * k;
  const lettering: Lettering = plain ? { face: 'reading', style: 'italic', size: size * 0.86, ink: 'pencil' } : { face: 'hand', size, ink: 'pencil' };
  const leading = (small ? 30 : 34) * k;
  const all = set(text, w, lettering);
  return all.map((line, i) => ({
    h: leading,
    keep: i < all.length - 1 && (all.length < 4 || i === 0 || i === all.length - 2),
    draw: (pen, x, y) => {
      const baseline = y + leading - 11 * k;
      pen.line(
        [
          [x, baseline + 6 * k],
          [x + w, baseline + 6 * k],
        ],
        sombre ? 'ink3' : 'graphRule',
        1,
        { opacity: sombre ? 0.35 : 0.7 },
      );
      pen.label(line, [{ x, y: baseline }], lettering);
    },
  }));
}

/** How sure: four pips on a line, one of them full, and its word; under them where the line is short. */
function sure(of: (typeof SURE)[number], { w, k, small }: RowRoom): Row {
  const h = 28 * k;
  const [r, pitch] = [5 * k, 21 * k];
  const word: Lettering = { face: 'note', size: (small ? 15 : 16) * k, ink: 'ink2' };
  const beside = r + 1 + 3 * pitch + 14 * k;
  const under = beside + textWidth(capital(of), word) > w;
  return {
    h: under ? h + 22 * k : h,
    draw: (pen, x, y) => {
      const middle = y + h / 2;
      const at = (i: number): number => x + r + 1 + i * pitch;
      pen.line(
        [
          [at(0), middle],
          [at(3), middle],
        ],
        'pencil',
        1.4,
      );
      SURE.forEach((level, i) => {
        pen.disc(at(i), middle, level === of ? r + 1 : r, { fill: level === of ? 'pencil' : pen.ground, ink: 'pencil', width: 1.6 });
      });
      pen.label(capital(of), [under ? { x, y: y + h + 15 * k } : { x: x + beside, y: middle + word.size * 0.34 }], word);
    },
  };
}

/** What I chose, why, how sure. */
export function choiceRows({ decision, sealed }: JournalPoint, room: RowRoom): Row[] {
  const { k, small } = room;
  const size = (small ? 21 : 25) * k;
  if (!sealed) {
    const nothing: Lettering = { face: 'title', style: 'italic', size, ink: 'ink2' };
    return [...kicker(decision.day, room), ...lines([{ text: 'Nothing sealed yet', lettering: nothing }], room, size * 1.22)];
  }
  const chose: Lettering = { face: 'title', size, ink: 'ink' };
  return [
    ...kicker(decision.day, room),
    ...lines([{ text: `${sealed.letter}, ${sealed.title}`, lettering: chose }], room, size * 1.22, (pen, x, y) => lozenge(pen, x - 16 * k, y, 8 * k), true),
    ...(sealed.why.trim() ? [space(2 * k), ...hand(sealed.why, room)] : []),
    space(4 * k),
    sure(sealed.sure, room),
  ];
}

/** My forecasts against the record, the second vote; nothing of what waits in an envelope. */
export function afterRows(point: JournalPoint, room: RowRoom): Row[] {
  const { sealed, again, forecasts, opened, asked } = point;
  const { k } = room;
  const blocks = [
    ...forecasts.filter(({ mine, record }) => mine || record).map((forecast) => forecastRows(forecast, room)),
    ...(sealed && !opened ? [shut(room)] : []),
    ...(sealed && again ? [[...kicker('My second vote', room), ...secondVote(sealed, again, room)]] : []),
    ...(sealed && asked && !again ? [note('I have not voted again yet.', room)] : []),
  ];
  return blocks.flatMap((rows, i) => (i === 0 ? rows : [space(18 * k), ...rows]));
}

/** What would change my mind, in the player's own words. */
export const mindRows = (mind: string, room: RowRoom): Row[] => [...kicker('What would change my mind', room), ...hand(mind, room)];

function forecastRows({ question, unit, mine, record }: JournalPoint['forecasts'][number], room: RowRoom): Row[] {
  const { k, small } = room;
  const size = (small ? 16 : 17) * k;
  const leading = 25 * k;
  const asked: Lettering = { face: 'reading', size, ink: 'ink' };
  const pencil: Lettering = { face: 'reading', style: 'italic', size, ink: 'pencil' };
  const oxide: Lettering = { face: 'reading', size, ink: 'oxide' };
  const bold = (lettering: Lettering): Lettering => ({ ...lettering, style: 'bold', size: size * 1.12 });
  const range = mine && mine.low < mine.high ? ` (${figure(mine.low)} to ${figure(mine.high)})` : '';
  const wrote = (pen: Pen, x: number, y: number): void => lozenge(pen, x - 16 * k, y, 7 * k);
  const happened = (pen: Pen, x: number, y: number): void => pen.disc(x - 16 * k, y, 6 * k, { fill: 'oxide' });
  return [
    ...lines([{ text: question, lettering: asked }], room, leading, undefined, true),
    ...(mine
      ? lines(
          [
            { text: 'I wrote', lettering: pencil },
            { text: figure(mine.value), lettering: bold(pencil) },
            { text: unit + range, lettering: pencil },
          ],
          room,
          leading * 1.08,
          wrote,
          record !== null,
        )
      : []),
    ...(record ? recordRows(record, [oxide, bold(oxide)], room, leading * 1.08, happened) : []),
  ];
}

/** The record in oxide, its ¶ in a box at the end. */
function recordRows(
  { text, para, saidBy }: NonNullable<JournalPoint['forecasts'][number]['record']>,
  [plain, bold]: [Lettering, Lettering],
  room: RowRoom,
  leading: number,
  sign: (pen: Pen, x: number, y: number) => void,
): Row[] {
  const chip: Lettering = { face: 'label', size: 14 * room.k, ink: 'ink' };
  const said = [
    { text: saidBy ? `said by ${saidBy},` : 'the record,', lettering: plain },
    { text, lettering: bold },
  ];
  const rows = lines(said, room, leading, sign, true);
  const mark = `¶${para}`;
  const wide = textWidth(mark, chip) + 10;
  const last = flowed(said, room.w).at(-1) ?? [];
  const used = last.reduce((sum, part) => sum + textWidth(part.text, part.lettering) + 5, 0);
  const put = (pen: Pen, x: number, baseline: number): void => {
    const box = pen.label(mark, [{ x: x + 5, y: baseline }], chip);
    if (!box) return;
    const [left, top, right, foot] = [x, box.y - 2, x + wide, box.y + box.h + 1];
    pen.line(
      [
        [left, top],
        [right, top],
        [right, foot],
        [left, foot],
      ],
      'ink3',
      1.2,
      { closed: true },
    );
  };
  const end = rows.at(-1);
  if (end && used + 6 + wide <= room.w) {
    const { draw } = end;
    rows[rows.length - 1] = {
      h: end.h,
      draw: (pen, x, y, w) => {
        draw(pen, x, y, w);
        put(pen, x + used + 6, y + leading / 2 + bold.size * 0.27);
      },
    };
    return rows;
  }
  return [...rows, { h: leading, draw: (pen, x, y) => put(pen, x, y + leading / 2 + bold.size * 0.27) }];
}

/** From the first vote to the second: a dashed strand of pencil from lozenge to lozenge. */
function secondVote(sealed: NonNullable<JournalPoint['sealed']>, again: NonNullable<JournalPoint['again']>, room: RowRoom): Row[] {
  const { k, small } = room;
  const kept = sealed.option === again.option;
  const h = 34 * k;
  const size = 20 * k;
  const strand: Row = {
    h,
    keep: true,
    draw: (pen, x, y, w) => {
      const letter: Lettering = { face: 'title', size, ink: 'ink' };
      const middle = y + h / 2;
      const end = x + Math.min(w - 30 * k, 150 * k);
      const start = x + 30 * k;
      pen.label(sealed.letter, [{ x, y: middle + size * 0.34 }], letter);
      pen.line(
        [
          [start + 9 * k, middle],
          [end - 9 * k, middle],
        ],
        'pencil',
        2,
        kept ? {} : { dash: [9, 6] },
      );
      lozenge(pen, start, middle, 8 * k);
      lozenge(pen, end, middle, 8 * k, 'pencil');
      pen.label(again.letter, [{ x: end + 16 * k, y: middle + size * 0.34 }], letter);
    },
  };
  const words: Lettering = { face: 'reading', size: (small ? 16 : 17) * k, ink: 'ink' };
  const text = kept ? 'Kept after the envelope.' : `Now ${again.letter}, ${again.title}`;
  return [strand, ...lines([{ text, lettering: words }], room, 25 * k)];
}

/** Sealed, and nothing told: the shut envelope stands for it. */
function shut(room: RowRoom): Row[] {
  const { k, small } = room;
  const [h, wide] = small ? [34 * k, 42 * k] : [46 * k, 52 * k];
  const sign: Row = { h, keep: true, draw: (pen, x, y) => envelopeSign(pen, x + wide / 2, y + h / 2 - 2, wide, room.sombre ? 'ink2' : 'ink3') };
  return [sign, ...note('The envelope is shut. What happened lies in it.', room)];
}
