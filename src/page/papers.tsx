import type { PaperView } from '../play/view.ts';
import type { PaperKind } from '../scenario/compiled.ts';
import { Foot } from './foot.tsx';
import { Icon } from './icons.tsx';
import { paraMark } from './para-mark.ts';
import type { StepProps } from './parts.ts';
import { RichText, Runs } from './rich-text.tsx';
import { Scroller } from './scroller.tsx';
import { Sheet } from './sheet.tsx';

export const PAPER_KIND: Record<PaperKind, string> = {
  report: 'A report',
  telegram: 'A telegram',
  letter: 'A letter',
  newspaper: 'A newspaper',
  table: 'A table',
  decree: 'A decree',
  note: 'A note',
  map: 'A map',
};

/** The papers on the desk, and the one in hand. */
export function Papers(props: StepProps) {
  const { view, send } = props;
  const opened = view.papers.filter((p) => p.opened).length;
  return (
    <>
      {view.paperInHand ? <PaperInHand {...view.paperInHand} view={view} send={send} opened={opened} /> : <Desk {...props} opened={opened} />}
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

function PaperInHand({ paper, number, view, send, opened }: Omit<PaperView, 'opened'> & { opened: number } & Pick<StepProps, 'view' | 'send'>) {
  return (
    <Sheet
      kicker={`Paper ${number} of ${view.papers.length}: ${PAPER_KIND[paper.kind].toLowerCase()}`}
      title={paper.title}
      aside={
        <p class="label retold">
          <Icon name="page" />
          Retold from {paraMark(paper.paras)}, not a facsimile
        </p>
      }
    >
      <article class={`paper kind-${paper.kind}`} data-paper={paper.id}>
        <div class="origin">
          <RichText of={paper.origin} />
        </div>
        <div class="body">
          <RichText of={paper.text} />
        </div>
        {paper.table && (
          <Scroller class="scroll-x" label="Table of this paper">
            <table>
              <thead>
                <tr>
                  {paper.table.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {paper.table.rows.map((row, i) => (
                  <tr key={i}>
                    {row.map((cell, j) =>
                      j ? (
                        <td key={j}>
                          <Runs of={cell} />
                        </td>
                      ) : (
                        <th key={j} scope="row">
                          <Runs of={cell} />
                        </th>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        )}
      </article>
      {paper.ask && <p class="ask">{paper.ask}</p>}
      <Pips view={view} send={send} opened={opened} />
    </Sheet>
  );
}

/** The row of numbered discs: which paper is in hand, which are read, which are still banded. */
function Pips({ view, send, opened }: Pick<StepProps, 'view' | 'send'> & { opened: number }) {
  return (
    <nav class="pip-row" aria-label="Papers on the desk">
      <ol class="pips">
        {view.papers.map(({ paper, number, opened, inHand }) => (
          <li key={paper.id}>
            <button
              type="button"
              class={inHand ? 'pip in-hand' : opened ? 'pip read' : 'pip'}
              aria-current={inHand ? 'true' : undefined}
              title={paper.title}
              onClick={() => !inHand && send({ type: 'paper.open', paper: paper.id })}
            >
              {opened && !inHand ? <Icon name="tick" /> : <span aria-hidden="true">{number}</span>}
              <span class="sr">
                Paper {number}, {paper.title}
                {opened && ', opened'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <span class="note">
        {opened} of {view.papers.length} opened
      </span>
      <button type="button" class="quiet" onClick={() => send({ type: 'paper.close' })}>
        All papers
      </button>
    </nav>
  );
}
