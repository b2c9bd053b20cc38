import type { GameObjects } from 'phaser';
import type { ChoiceView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Showing } from '../kit.ts';
import { picture } from '../picture.ts';
import { type TalkRoom, talkRoom } from '../places/card-places.ts';
import { around } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { wholeWords, words } from '../words.ts';
import { softEdge } from './soft-edge.ts';

type Option = ChoiceView['options'][number];

/** The second vote: for each decision point its options, lettered and, where there is room, with their titles; the first vote and the second said in words. */
export class VoteCounters extends Standing {
  private spots: { decision: string; option: string; rect: Rect }[] = [];

  show({ view, staging }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'discuss') {
      this.clear();
      this.spots = [];
      return;
    }
    const held = view.prompts.some((p) => p.inHand);
    const room = talkRoom(staging.work, view.prompts.length, view.choices.length, staging, held);
    if (this.anew(view.choices, room.votes, room.titled, staging.sombre, this.kit.settings.textScale)) this.draw(view.choices, room, staging);
    for (const { decision, option, rect } of this.spots) {
      this.kit.board.add({ id: `vote:${decision}:${option}`, rect, press: () => this.kit.ports.send({ type: 'vote.again', decision, option }) });
    }
  }

  private draw(choices: ChoiceView[], { votes, voteRow, titled }: TalkRoom, staging: Staging): void {
    this.spots = [];
    choices.forEach((choice, i) => {
      const row = { ...votes, y: votes.y + i * voteRow, h: voteRow };
      const named = choices.length > 1 ? `Vote again: ${choice.decision.title}` : 'Vote again';
      if (titled) this.labels(choice, named, row, staging);
      else this.counters(choice, named, row, staging);
    });
  }

  /** Paper labels beside each other, each with letter and title. */
  private labels(choice: ChoiceView, named: string, row: Rect, { sombre, zoom }: Staging): void {
    const head = words(this.kit, row.x + 4, row.y, named, {
      face: 'label',
      size: 16 * zoom,
      colour: 'chalk',
      width: row.w - 8,
      height: 26 * zoom,
      shadow: true,
    });
    this.layer.add(head);
    const open = choice.options.filter((o) => o.sealable);
    const gap = 8;
    const w = Math.min(210 * zoom, (row.w - gap * (open.length - 1)) / open.length);
    const y = row.y + head.height;
    const h = row.h - head.height - 6;
    const titles: (GameObjects.Text | null)[] = [];
    open.forEach((o, j) => {
      const x = row.x + j * (w + gap);
      const again = choice.again?.option === o.id;
      const flat = { x, y, w, h };
      this.layer.add([softEdge(this.kit, 'shadow', flat, 3, 4), picture(this.kit, sombre ? 'sheet-grey' : 'sheet-plain', x + w / 2, y + h / 2, w, h)]);
      if (again)
        this.layer.add(
          this.kit.scene.add
            .graphics()
            .lineStyle(3, tone(sombre ? 'ink' : 'lamp'))
            .strokeRect(x + 3, y + 3, w - 6, h - 6),
        );
      const letter = words(this.kit, x + 8, y + 3, o.letter, { face: 'title', size: 22 * zoom, colour: 'ink' });
      const said = this.said(choice, o);
      const mark = said
        ? words(this.kit, x + w - 7, 0, said, { face: 'label', size: 14 * zoom, colour: again && !sombre ? 'lampDeep' : 'ink2', align: 'right', width: w - 34 })
        : null;
      if (mark) mark.y = letter.y + (letter.height - mark.height) / 2;
      const top = letter.y + letter.height - 5;
      const title = { face: 'reading', size: 16 * zoom, colour: 'ink', width: w - 14, height: y + h - top - 2, leading: -2 } as const;
      titles.push(wholeWords(this.kit, x + 7, top, o.title, title, 14));
      this.layer.add([letter, ...(mark ? [mark] : [])]);
      this.spots.push({ decision: choice.decision.id, option: o.id, rect: flat });
    });
    // one that has no room for its title leaves all with their letters: none is passed over for its length
    const whole = titles.filter((text) => text !== null);
    if (whole.length === open.length) this.layer.add(whole);
    else for (const text of whole) text.destroy();
  }

  private said({ sealed, again }: ChoiceView, { id }: Option): string {
    const first = sealed?.option === id;
    if (again?.option === id) return first ? 'your vote, kept' : 'your vote now';
    return first ? 'your first vote' : '';
  }

  /** Lettered counters in a row; the first vote is said beside them. */
  private counters(choice: ChoiceView, named: string, row: Rect, { small, sombre, zoom }: Staging): void {
    const size = small ? 28 : 36 * zoom;
    const y = row.y + row.h / 2;
    const open = choice.options.filter((o) => o.sealable);
    const left = row.x + row.w - open.length * (size + 8);
    const first = choice.sealed ? `. Your first vote: ${choice.sealed.letter}` : '';
    const lettered = {
      face: 'label',
      size: small ? 14 : 16 * zoom,
      colour: 'chalk',
      width: left - row.x - 12,
      height: row.h + 4,
      leading: -2,
      shadow: true,
    } as const;
    const label =
      wholeWords(this.kit, row.x + 4, y, `${small ? named.replace('Vote again: ', '') : named}${first}`, lettered, 14) ??
      words(this.kit, row.x + 4, y, choice.sealed ? `Your first vote: ${choice.sealed.letter}` : 'Vote again', lettered);
    label.y = y - label.height / 2;
    this.layer.add(label);
    open.forEach((o, j) => {
      const x = left + j * (size + 8) + size / 2;
      this.layer.add(this.disc(x, y, size, choice.again?.option === o.id, sombre));
      if (choice.sealed?.option === o.id) this.layer.add(this.lozenge(x + size * 0.36, y - size * 0.36));
      const text = words(this.kit, x, y, o.letter, { face: 'title', size: size * 0.56, colour: 'ink', align: 'center' });
      text.y = y - text.height / 2;
      this.layer.add(text);
      this.spots.push({ decision: choice.decision.id, option: o.id, rect: around(x, y, size + 6, Math.min(row.h, 44 * zoom)) });
    });
  }

  private disc(x: number, y: number, size: number, again: boolean, sombre: boolean): GameObjects.Graphics {
    const g = this.kit.scene.add.graphics();
    g.fillStyle(0, 0.4).fillCircle(x + 2, y + 3, size / 2);
    g.fillStyle(tone(again ? (sombre ? 'paperLit' : 'lampLit') : sombre ? 'greyBoard' : 'paperDim')).fillCircle(x, y, size / 2);
    return g.lineStyle(again ? 3 : 1.6, tone(again ? (sombre ? 'ink' : 'glow') : 'ink3')).strokeCircle(x, y, size / 2 - 1);
  }

  /** The player's own mark. */
  private lozenge(x: number, y: number): GameObjects.Graphics {
    const points = [
      { x, y: y - 7 },
      { x: x + 7, y },
      { x, y: y + 7 },
      { x: x - 7, y },
    ];
    return this.kit.scene.add
      .graphics()
      .fillStyle(tone('paperLit'))
      .fillPoints(points as never, true)
      .lineStyle(2, tone('pencil'))
      .strokePoints(points as never, true, true);
  }
}
