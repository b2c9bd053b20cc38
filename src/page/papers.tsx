import { Foot } from './foot.tsx';
import { Icon } from './icons.tsx';
import { LaterPart } from './later-slot.tsx';
import { PAPER_KIND } from './paper-kind.ts';
import type { StepProps } from './parts.ts';
import { Sheet } from './sheet.tsx';

/** The papers on the desk, and the one in hand. */
export function Papers(props: StepProps) {
  const { view, send } = props;
  const opened = view.papers.filter((p) => p.opened).length;
  return (
    <>
      {view.paperInHand ? <LaterPart part="PaperStack" view={view} send={send} opened={opened} /> : <Desk {...props} opened={opened} />}
      <Foot view={view} send={send} />
    </>
  );
}

function Desk({ view, send, opened }: StepProps & { opened: number }) {
  return (
    <Sheet kicker={view.decision.day} title="The papers on the desk">
      <p class="note">{opened ? 'Read in any order; the others stay here.' : 'They are banded as they came. Read in any order; one is enough to go on.'}</p>
      <ul class="paper-list">
        {view.papers.map(({ paper, number, opened }) => (
          <li key={paper.id}>
            <button type="button" class="paper-row" onClick={() => send({ type: 'paper.open', paper: paper.id })}>
              <span class={opened ? 'pip read' : 'pip'} aria-hidden="true">
                {opened ? <Icon name="tick" /> : number}
              </span>
              <span class="words">
                <span class="label">
                  {PAPER_KIND[paper.kind]}
                  {opened && ', opened'}
                </span>
                <span class="title">{paper.title}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
