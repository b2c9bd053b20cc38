/** The player's journal as an open book: for each decision point what was chosen and why at the left, what was said after the envelope at the right. Pure. */
import type { DossierView } from '../../play/view.ts';
import type { Drawing } from '../drawing.ts';
import { afterRows, choiceRows, type JournalPoint, mindRows, type Row, type RowRoom, space } from './journal-rows.ts';
import { textWidth } from './measure.ts';
import { type DrawingRoom, type Lettering, Pen } from './pen.ts';
import { growth } from './plot.ts';

export interface Journal {
  points: JournalPoint[];
  mind: string;
}
export interface JournalRoom extends DrawingRoom {
  /** Two pages face each other. */
  facing: boolean;
  /** The player asked for large letters: the hand becomes upright italics. */
  plain: boolean;
}
/** What lies open at once: two pages facing each other, or one. */
export interface Spread {
  /** Which decision point it tells of. */
  point: number;
  pages: Drawing[];
}

/** The journal's lines of this view; an envelope that is not open tells nothing. */
export function journalOf({
  choices,
  decision,
  step,
  envelope,
  mind,
  closed,
}: Pick<DossierView, 'choices' | 'decision' | 'step' | 'envelope' | 'mind' | 'closed'>): Journal {
  const all = step === 'road' || step === 'discuss';
  return {
    points: choices.map(({ options: _, ...choice }, i) => ({
      ...choice,
      opened: all || i < decision.index || (i === decision.index && step === 'reveal' && envelope === 'open'),
      asked: step === 'discuss' && !closed,
    })),
    mind,
  };
}

/** The book's spreads on pages of this size, one decision point after the other; what does not fit goes on overleaf, nothing is left out. */
export function journalSpreads({ points, mind }: Journal, room: JournalRoom): Spread[] {
  const { facing } = room;
  const page = pageOf(room);
  const parts = points.map((point, i) => {
    const after = afterRows(point, page.rows);
    const last = i === points.length - 1 && mind.trim() !== '';
    return {
      chosen: choiceRows(point, page.rows),
      after: last ? [...after, ...(after.length > 0 ? [space(22 * page.k)] : []), ...mindRows(mind, page.rows)] : after,
    };
  });
  const leaves = parts.flatMap(({ chosen, after }, point) => {
    if (!facing) return paged([...chosen, space(14 * page.k), ...after], page.h).map((rows) => ({ point, sides: [rows] }));
    const [left, right] = [paged(chosen, page.h), paged(after, page.h)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({ point, sides: [left[i] ?? [], right[i] ?? []] }));
  });
  return leaves.map(({ point, sides }, i) => ({
    point,
    pages: sides.map((rows, side) => draw(room, page, rows, { head: facing ? HEADS[side]! : ALONE, foot: footOf(side, i, leaves.length, facing) })),
  }));
}

const HEADS = ['What I chose', 'Then the envelope'];
const ALONE = 'My journal';
/** The face of heads is not drawn smaller. */
const LEAST = 20;
const KEPT = 'Kept on this device only';

interface Page {
  k: number;
  left: number;
  top: number;
  /** Height for rows. */
  h: number;
  rows: RowRoom;
  head: Lettering | null;
  foot: Lettering | null;
}

/** How a page is parted: head, rows, foot; on a low page the rows alone. */
function pageOf(room: JournalRoom): Page {
  const { w, h, small, sombre, plain, facing } = room;
  const k = growth(room);
  // facing pages bend down into the gutter
  const side = small ? 14 : facing ? 30 : 22;
  const left = (small ? 14 : 22) + 22 * k;
  const widest = Math.max(...HEADS.map((text) => textWidth(text, { face: 'title', size: 1 })));
  const size = Math.min(30 * k, (w - left - side - 2) / widest);
  const head: Lettering | null = !small && h > 330 * k && size >= LEAST ? { face: 'title', size, ink: 'ink' } : null;
  const foot: Lettering | null = h > 190 * k ? { face: 'note', size: 14 * Math.min(k, 1.15), ink: 'ink2' } : null;
  const top = head ? 22 + head.size * 1.5 + 14 : small ? 10 : 22;
  const end = foot ? 34 * Math.min(k, 1.15) : 10;
  return { k, left, top, h: h - top - end, rows: { w: w - left - side, k, small, sombre, plain }, head, foot };
}

function footOf(side: number, at: number, of: number, facing: boolean): string {
  const number = of > 1 ? `${at + 1} of ${of}` : '';
  if (!facing) return number || KEPT;
  return side === 0 ? KEPT : number;
}

/** Rows on pages of this height. Those that keep together go overleaf together, unless they are more than a page. */
function paged(rows: readonly Row[], height: number): Row[][] {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const open = blocks.at(-1);
    if (open?.at(-1)?.keep) open.push(row);
    else blocks.push([row]);
  }
  const high = (list: readonly Row[]): number => list.reduce((sum, { h }) => sum + h, 0);
  const pages: Row[][] = [];
  let page: Row[] = [];
  const turn = (): void => {
    pages.push(page);
    page = [];
  };
  for (const block of blocks) {
    if (page.length > 0 && high(page) + high(block) > height) turn();
    for (const row of block) {
      if (page.length > 0 && high(page) + row.h > height) turn();
      if (page.length > 0 || !row.blank) page.push(row);
    }
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

function draw(room: DrawingRoom, page: Page, rows: readonly Row[], { head, foot }: { head: string; foot: string }): Drawing {
  const pen = new Pen(room);
  const { h } = room;
  const end = page.left + page.rows.w;
  if (page.head) {
    const baseline = 22 + page.head.size;
    pen.label(head, [{ x: page.left, y: baseline }], page.head);
    pen.line(
      [
        [page.left, baseline + page.head.size * 0.42],
        [end, baseline + page.head.size * 0.42],
      ],
      'ink',
      1.5,
    );
  }
  let y = page.top;
  for (const row of rows) {
    row.draw(pen, page.left, y, page.rows.w);
    y += row.h;
  }
  if (page.head || !room.small) ruled(pen, page, y + 34 * page.k, h - 44 * page.k);
  if (foot && page.foot) pen.label(foot, [{ x: page.left, y: h - 14 }], page.foot);
  return pen.drawing();
}

/** What is still empty is ruled: there is more to write. */
function ruled(pen: Pen, { left, rows: { w, k, sombre } }: Page, from: number, to: number): void {
  for (let y = from; y <= to; y += 34 * k)
    pen.line(
      [
        [left, y],
        [left + w, y],
      ],
      sombre ? 'ink3' : 'graphRule',
      1,
      { opacity: sombre ? 0.22 : 0.42 },
    );
}
