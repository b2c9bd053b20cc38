import type { PaperView } from '../play/view.ts';
import { Icon } from './icons.tsx';
import { PAPER_KIND } from './paper-kind.ts';
import { paraMark } from './para-mark.ts';
import type { StepProps } from './parts.ts';
import { RichText, Runs } from './rich-text.tsx';
import { Scroller } from './scroller.tsx';
import { Sheet } from './sheet.tsx';

/** The paper in hand, and the row of all papers under it. */
export function PaperInHand({ paper, number, view, send, opened }: Omit<PaperView, 'opened'> & { opened: number } & Pick<StepProps, 'view' | 'send'>) {
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
