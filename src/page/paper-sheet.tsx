import type { PaperView } from '../play/view.ts';
import { Icon } from './icons.tsx';
import { PAPER_KIND } from './paper-kind.ts';
import { paraMark } from './para-mark.ts';
import { RichText, Runs } from './rich-text.tsx';
import { Scroller } from './scroller.tsx';
import { Sheet } from './sheet.tsx';

/** A paper, one of `count`; `under`: laid ready under the one in hand. */
export function PaperSheet({ paper, number, count, under }: Pick<PaperView, 'paper' | 'number'> & { count: number; under: boolean }) {
  return (
    <Sheet
      kicker={`Paper ${number} of ${count}: ${PAPER_KIND[paper.kind].toLowerCase()}`}
      title={paper.title}
      under={under}
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
    </Sheet>
  );
}
