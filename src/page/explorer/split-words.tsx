import type { ExplorerView, SplitView } from '../../play/explorer/explorer-view.ts';
import { splitDrawing } from '../../theme/drawing/split-drawing.ts';
import type { Send } from '../parts.ts';
import { Figure, type FigureRoom } from './figure.tsx';
import { MomentSwitch } from './moment-switch.tsx';

const HIGH = { wide: 0.3, small: 0.5 };

export interface SplitWordsProps extends Pick<ExplorerView, 'times'> {
  split: SplitView;
  figure: FigureRoom;
  send: Send;
}

/** From base run to road: what the assumptions changed and what the decision changed. The two add up in the one setting shown; what all settings say stands beside. */
export function SplitWords({ split, times, figure, send }: SplitWordsProps) {
  const { title, unit, when, texts, rounded } = split;
  return (
    <section class="split" aria-labelledby="split-head">
      <h2 id="split-head">What makes the difference</h2>
      <p class="note unit">
        {title}, {when}, {unit}; in the one setting shown
      </p>
      <MomentSwitch times={times} send={send} />
      <Figure {...figure} high={HIGH} draw={(room) => splitDrawing(split, room)} />
      <dl>
        <div>
          <dt>{texts.assumption ? 'Base run, before the move' : 'Base run'}</dt>
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
          <dd class={split.says === 'cannot tell' || split.says === 'faint' ? 'in-words' : undefined}>{texts.told}</dd>
        </div>
        <div class="sum">
          <dt>{texts.road ? 'This road' : 'Base run now'}</dt>
          <dd>{texts.road || texts.now}</dd>
        </div>
      </dl>
      <p class="note">{inSettings(split)}</p>
      {rounded && <p class="note">The figures are rounded; they add up before that.</p>}
      {texts.first && <p class="note">Before the move the decision changed {texts.first} in the one setting shown.</p>}
    </section>
  );
}

/** What stands behind the decision's figure, or in its place. */
function inSettings({ says, texts: { decision, range } }: SplitView): string {
  switch (says) {
    case 'cannot tell':
      return `Its sign flips over the settings. In the one setting shown the decision changed ${decision}; in nine of ten it changed ${range}.`;
    case 'nothing':
      return 'The decision changes nothing here, in any setting.';
    case 'faint':
      return 'This moment lies past the road’s horizon: there the model says what an assumption does, and nothing of the decision.';
    case 'one setting':
      return 'The decision’s figure is of the one setting shown.';
    default:
      return `In nine of ten settings the decision changed ${range}.`;
  }
}
