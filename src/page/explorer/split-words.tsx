import type { SplitView } from '../../play/explorer/explorer-view.ts';
import { splitDrawing } from '../../theme/drawing/split-drawing.ts';
import { Figure, type FigureRoom } from './figure.tsx';

const HIGH = { wide: 0.3, small: 0.5 };

/** From base run to road: what the assumptions changed and what the decision changed. The two add up. */
export function SplitWords({ split, figure }: { split: SplitView; figure: FigureRoom }) {
  const { title, unit, when, texts, rounded } = split;
  return (
    <section class="split" aria-labelledby="split-head">
      <h2 id="split-head">What makes the difference</h2>
      <p class="note unit">
        {title}, {when}, {unit}
      </p>
      <Figure {...figure} high={HIGH} draw={(room) => splitDrawing(split, room)} />
      <dl>
        <div>
          <dt>{texts.assumption ? 'Base run before the move' : 'Base run'}</dt>
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
      {rounded && <p class="note">The figures are rounded; they add up before that.</p>}
      {texts.first && <p class="note">Before the move the decision changed {texts.first}.</p>}
    </section>
  );
}
