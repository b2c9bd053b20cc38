import type { ChoiceView } from '../../play/view.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Showing } from '../kit.ts';
import { talkRoom } from '../places/card-places.ts';
import { around } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { Standing } from '../standing.ts';
import { tone } from '../tone.ts';
import { words } from '../words.ts';

/** The second vote: lettered counters for each decision point; the first vote bears the player's lozenge, the second is filled. */
export class VoteCounters extends Standing {
  private spots: { decision: string; option: string; rect: Rect }[] = [];

  show({ view, staging }: Showing): void {
    if (view.at !== 'dossier' || staging.place !== 'discuss') {
      this.clear();
      this.spots = [];
      return;
    }
    const { votes, voteRow } = talkRoom(staging.work, view.prompts.length, view.choices.length, staging, false);
    if (this.anew(view.choices, votes, staging.sombre, this.kit.settings.textScale)) this.draw(view.choices, votes, voteRow, staging);
    for (const { decision, option, rect } of this.spots) {
      this.kit.board.add({ id: `vote:${decision}:${option}`, rect, press: () => this.kit.ports.send({ type: 'vote.again', decision, option }) });
    }
  }

  private draw(choices: ChoiceView[], votes: Rect, row: number, { small, sombre, zoom }: Staging): void {
    this.spots = [];
    const size = small ? 28 : 36 * zoom;
    choices.forEach((choice, i) => {
      const y = votes.y + i * row + row / 2;
      const open = choice.options.filter((o) => o.sealable);
      const end = votes.x + votes.w;
      const left = end - open.length * (size + 8);
      const label = words(this.kit, votes.x + 4, y, choices.length > 1 ? `Vote again: ${choice.decision.title}` : 'Vote again', {
        face: 'label',
        size: small ? 14 : 17 * zoom,
        colour: 'chalk',
        width: left - votes.x - 16,
        height: row,
        shadow: true,
      });
      label.y = y - label.height / 2;
      this.layer.add(label);
      open.forEach((o, j) => {
        const x = left + j * (size + 8) + size / 2;
        const [first, again] = [choice.sealed?.option === o.id, choice.again?.option === o.id];
        const g = this.kit.scene.add.graphics();
        g.fillStyle(0, 0.4).fillCircle(x + 2, y + 3, size / 2);
        g.fillStyle(tone(again ? (sombre ? 'chalk2' : 'lampLit') : 'paperDim')).fillCircle(x, y, size / 2);
        g.lineStyle(again ? 3 : 1.6, tone(again ? (sombre ? 'chalk' : 'glow') : 'ink3')).strokeCircle(x, y, size / 2 - 1);
        if (first) {
          const at = { x: x + size * 0.36, y: y - size * 0.36 };
          const points = [
            { x: at.x, y: at.y - 7 },
            { x: at.x + 7, y: at.y },
            { x: at.x, y: at.y + 7 },
            { x: at.x - 7, y: at.y },
          ];
          g.fillStyle(tone('paperLit'))
            .fillPoints(points as never, true)
            .lineStyle(2, tone('pencil'))
            .strokePoints(points as never, true, true);
        }
        const text = words(this.kit, x, y, o.letter, { face: 'title', size: size * 0.56, colour: 'ink', align: 'center' });
        text.y = y - text.height / 2;
        this.layer.add([g, text]);
        this.spots.push({ decision: choice.decision.id, option: o.id, rect: around(x, y, size + 6, Math.min(row, 44 * zoom)) });
      });
    });
  }
}
