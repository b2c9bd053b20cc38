import type { GameObjects } from 'phaser';
import type { ChoiceView, DossierView } from '../../play/view.ts';
import { type Journal, journalOf, journalSpreads, type Spread } from '../../theme/drawing/journal-drawing.ts';
import type { TextMark } from '../../theme/drawing.ts';
import type { Rect } from '../../theme/layout.ts';
import { group } from '../group.ts';
import type { Kit, Showing, Thing } from '../kit.ts';
import { journalPlace, type OpenPlaces, openJournal } from '../places/journal-places.ts';
import type { Staging } from '../staging.ts';
import { shutJournal } from './journal-board.ts';
import { JournalTabs } from './journal-tabs.ts';
import { OpenJournal } from './open-journal.ts';

/** Where in the play the book was opened, and at which spread. */
interface Opened {
  where: string;
  page: number;
}
/** Survives the stage's being built anew. */
const opened = new WeakMap<Kit, Opened>();

/** My journal: a shut book on the desk in every step; pressed, it opens over the stage. What waits in an envelope is not told. */
export class JournalBook implements Thing {
  private readonly desk;
  private readonly over;
  private readonly tabs;
  private lying: GameObjects.Container | null = null;
  private lyingFor = '';
  private book: OpenJournal | null = null;
  /** What the open book was made for, what lies open in it, and at which spread. */
  private made = { book: '', spread: '', page: 0 };
  private spreads: Spread[] = [];
  private told: Record<string, unknown> | null = null;
  private listening = false;

  constructor(private readonly kit: Kit) {
    this.desk = group(kit);
    this.over = group(kit);
    this.tabs = new JournalTabs(kit);
  }

  show({ view, staging, moves }: Showing): void {
    const rest = view.at === 'dossier' ? journalPlace(staging) : null;
    if (view.at !== 'dossier' || !rest) {
      opened.delete(this.kit);
      this.clear();
      return;
    }
    if (opened.get(this.kit)?.where !== whereIn(view)) opened.delete(this.kit);
    const open = opened.get(this.kit) ?? null;
    this.lie(rest, staging.sombre);
    if (open) this.unfold(view, staging, rest, open, moves);
    else this.fold(rest, moves);
    this.lying?.setVisible(!this.book);
    this.listen(open !== null, staging.desk !== null);
    this.told = {
      open: open !== null,
      page: open?.page ?? 0,
      pages: open ? this.spreads.length : 0,
      words: open ? wordsOn(this.spreads[open.page]) : [],
      points: view.choices.map(inShort),
    };
    if (!open) this.press(rest, view);
  }

  clear(): void {
    this.desk.removeAll(true);
    this.lying = null;
    this.lyingFor = '';
    this.close();
    this.listen(false, false);
    this.told = null;
  }

  state(): Record<string, unknown> {
    return { journal: this.told };
  }

  private press(rest: Rect, view: DossierView): void {
    const { lying } = this;
    const middle = rest.y + rest.h / 2;
    const raise = (by: number): void => {
      if (lying) lying.y = middle - by;
      this.kit.awake.ask();
    };
    this.kit.board.add({
      id: 'journal',
      rect: rest,
      hit: { x: rest.x - 5, y: rest.y - 5, w: rest.w + 10, h: rest.h + 10 },
      press: () => this.turnTo(view, 0, pointOf(view)),
      hover: (over) => !view.dossier.sombre && raise(over ? 3 : 0),
      down: (down) => !view.dossier.sombre && raise(down ? -1 : 0),
    });
  }

  /** Opens at this spread, or at the first that tells of a decision point. */
  private turnTo(view: DossierView, page: number, point: number | null = null): void {
    opened.set(this.kit, { where: whereIn(view), page: point === null ? page : -1 - point });
    this.kit.redraw();
  }

  private readonly shut = (): void => {
    opened.delete(this.kit);
    this.kit.redraw();
  };

  private lie(rest: Rect, sombre: boolean): void {
    const key = JSON.stringify([rest, sombre, this.kit.settings.textScale]);
    if (key === this.lyingFor) return;
    this.lyingFor = key;
    this.desk.removeAll(true);
    this.lying = shutJournal(this.kit, rest, sombre);
    this.desk.add(this.lying);
  }

  private unfold(view: DossierView, staging: Staging, rest: Rect, open: Opened, moves: boolean): void {
    const { kit } = this;
    const places = openJournal(staging, view.choices.length);
    this.spreads = spreadsOf(journalOf(view), places, staging, kit.settings.textScale);
    if (open.page < 0) open.page = this.spreads.findIndex(({ point }) => point === -1 - open.page);
    open.page = Math.min(Math.max(0, open.page), this.spreads.length - 1);
    const { page } = open;
    const spread = this.spreads[page];
    if (!spread) return;
    const book = JSON.stringify([places, staging.sombre]);
    const arrives = !this.book;
    if (book !== this.made.book) this.close();
    this.book ??= new OpenJournal(kit, this.over, places, staging.sombre);
    const key = JSON.stringify([spread, page, this.spreads.length]);
    if (key !== this.made.spread) {
      const way = !moves || arrives || page === this.made.page ? 'none' : page > this.made.page ? 'next' : 'previous';
      this.book.lay(spread, { next: page < this.spreads.length - 1, previous: page > 0 }, way);
    }
    this.made = { book, spread: key, page };
    if (arrives && moves) this.book.arrive(rest);
    kit.board.shield(staging.floor);
    kit.board.add({ id: 'journal:beside', rect: places.beside, hit: staging.floor, press: this.shut });
    for (const rect of places.pages) kit.board.add({ id: `journal:page-${places.pages.indexOf(rect) + 1}`, rect, enabled: false, press: () => undefined });
    this.tabs.show({
      places,
      staging,
      points: view.choices.map(({ decision }) => decision.day),
      point: spread.point,
      next: page < this.spreads.length - 1 ? () => this.turnTo(view, page + 1) : null,
      previous: page > 0 ? () => this.turnTo(view, page - 1) : null,
      toPoint: (point) => this.turnTo(view, 0, point),
      close: this.shut,
      moves: arrives && moves,
    });
  }

  /** Shuts the book, on its way back to where it lies. */
  private fold(rest: Rect, moves: boolean): void {
    if (!this.book) return;
    this.tabs.clear();
    if (!moves) {
      this.close();
      return;
    }
    this.book.leave(rest, () => {
      this.close();
      this.lying?.setVisible(true);
    });
  }

  private close(): void {
    this.tabs.clear();
    this.book?.destroy();
    this.book = null;
    this.made = { book: '', spread: '', page: 0 };
  }

  /** A key goes to the page: it shuts the book. Where the page's words lie over the same desk, they give way while it is open. */
  private listen(open: boolean, wide: boolean): void {
    const { dataset } = document.documentElement;
    if (open && wide) dataset.journal = 'open';
    else delete dataset.journal;
    if (open === this.listening) return;
    this.listening = open;
    if (open) addEventListener('keydown', this.onKey);
    else removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (!ctrlKey && !metaKey && !altKey && key !== 'Shift') this.shut();
  };
}

/** The book stays open as long as the play stands where it was opened. */
const whereIn = ({ dossier, decision, step, beat, closed }: DossierView): string =>
  JSON.stringify([dossier.id, decision.id, step, beat?.beat.id ?? null, closed]);

/** It opens at the decision point in view; when all is told, at the first. */
const pointOf = ({ decision, step }: DossierView): number => (step === 'road' || step === 'discuss' ? 0 : decision.index);

function spreadsOf(journal: Journal, { pages: [page], pages }: OpenPlaces, { small, sombre, zoom }: Staging, textScale: number): Spread[] {
  if (!page) return [];
  return journalSpreads(journal, {
    w: page.w,
    h: page.h,
    textScale: textScale * zoom,
    small,
    sombre,
    facing: pages.length > 1,
    plain: textScale >= 1.3,
  });
}

const inShort = ({ decision, sealed, again, forecasts }: ChoiceView): Record<string, unknown> => ({
  decision: decision.id,
  sealed: sealed?.option ?? null,
  why: sealed?.why ?? '',
  sure: sealed?.sure ?? null,
  again: again?.option ?? null,
  forecasts,
});

const wordsOn = (spread: Spread | undefined): string[] =>
  (spread?.pages ?? [])
    .flatMap(({ marks }) => marks)
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map(({ text }) => text);
