import type { SplitView } from '../../play/explorer/explorer-view.ts';
import { printedChange } from '../../play/explorer/print.ts';

/** From base run to road: what the assumptions changed and what the decision changed. The two add up. */
export function SplitWords({ split }: { split: SplitView }) {
  const { title, unit, when, texts, print, decisionFirst } = split;
  return (
    <section class="split" aria-labelledby="split-head">
      <h2 id="split-head">What makes the difference</h2>
      <p class="note unit">
        {title}, {when}, {unit}
      </p>
      <dl>
        <div>
          <dt>Base run</dt>
          <dd>{texts.base}</dd>
        </div>
        {texts.assumption && (
          <div class="assumed">
            <dt>What our assumptions changed</dt>
            <dd>{texts.assumption}</dd>
          </div>
        )}
        <div class="decided">
          <dt>What the decision changed</dt>
          <dd>{texts.decision}</dd>
        </div>
        <div class="sum">
          <dt>This road</dt>
          <dd>{texts.road}</dd>
        </div>
      </dl>
      {decisionFirst !== null && <p class="note">Before the move the decision changed {printedChange(decisionFirst, print)}.</p>}
    </section>
  );
}
