import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PaperView } from '../play/view.ts';
import { Icon } from './icons.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import type { StepProps } from './parts.ts';

/** The paper in hand, and the row of all papers under it. */
export function PaperStack({ view, send, opened }: Pick<StepProps, 'view' | 'send'> & { opened: number }) {
  const laid = useLaidReady();
  return (
    <>
      {view.papers
        .filter((p) => laid || p.inHand)
        .map(({ paper, number, inHand }) => (
          <Laid key={paper.id} paper={paper} number={number} count={view.papers.length} under={!inHand} />
        ))}
      <Pips view={view} send={send} opened={opened} />
    </>
  );
}

/**
 * Beside the stage all papers of the desk lie ready, one under the other, once the browser has nothing else to do: what takes one in hand changes no words and
 * lays nothing out, which was most of the time from key to paint (bench:load).
 */
function useLaidReady(): boolean {
  const [laid, lay] = useState(false);
  useEffect(() => {
    const { mode, canvas } = document.documentElement.dataset;
    if ((mode !== 'wide' && mode !== 'half') || canvas === 'off') return;
    const ready = () => lay(true);
    if (!('requestIdleCallback' in window)) return;
    const asked = requestIdleCallback(ready, { timeout: 5000 });
    return () => cancelIdleCallback(asked);
  }, []);
  return laid;
}

/** Made anew only when it is taken in hand or laid back. */
function Laid({ paper, number, count, under }: Pick<PaperView, 'paper' | 'number'> & { count: number; under: boolean }) {
  return useMemo(() => <PaperSheet paper={paper} number={number} count={count} under={under} />, [paper, number, count, under]);
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
