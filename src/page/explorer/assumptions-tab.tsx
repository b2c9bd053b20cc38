import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AssumptionsView } from '../../play/explorer/explorer-view.ts';
import { Evidence } from '../evidence.tsx';
import { Sheet } from '../sheet.tsx';
import { ActButton } from './act-button.tsx';
import { AssumptionGroup } from './assumption-group.tsx';
import { AssumptionSlider } from './assumption-slider.tsx';
import type { ExplorerProps } from './explorer.tsx';
import { FailedPoints } from './failed-points.tsx';
import { FixedAssumptions } from './fixed-assumptions.tsx';
import { SplitWords } from './split-words.tsx';

/** What the model supposes: what a move changed, which points of the record it no longer passes, and a ruled scale for each assumption. */
export function AssumptionsTab({ view, send, shell }: ExplorerProps) {
  const { assumptions, split, road } = view;
  const { groups, inHand, failed, fitted, reset, moved } = assumptions;
  const pinned = groups.flatMap((g) => g.list).filter((a) => a.pinned);
  const lists = groups.map((g) => ({ ...g, list: g.list.filter((a) => !a.pinned) })).filter((g) => g.list.length > 0);
  const sheet = useRef<HTMLDivElement>(null);
  useHandSight(sheet, inHand.name);
  return (
    <Sheet kicker="What the model supposes" title="Assumptions" aside={<Evidence grade="model" />}>
      {road && (
        <p class="of-road">
          <span class="label">Road in hand</span>
          <button type="button" class="quiet" onClick={() => send({ type: 'tab.show', tab: 'road' })}>
            {road.title}
          </button>
        </p>
      )}
      <p class="note">Every road here hangs on these. Nothing in the chapter fixes them, so each has the range that we tried, and a reason.</p>
      {split && <SplitWords split={split} times={view.times} figure={{ textScale: shell.settings.textScale, sombre: view.sombre }} send={send} />}
      {moved > 0 && <Moved assumptions={assumptions} />}
      {failed.length > 0 && <FailedPoints failed={failed} />}
      {fitted && (
        <p class="fitted" role="status">
          {fitted}
        </p>
      )}
      {reset && (
        <div class="row">
          <ActButton action={reset} send={send} />
        </div>
      )}
      <div ref={sheet} class="drawer">
        {pinned.map((a) => (
          <div key={a.name} class="pinned">
            <p class="note">This road turns on it alone.</p>
            <AssumptionSlider assumption={a} inHand={inHand.name} send={send} />
          </div>
        ))}
        {lists.map((group, i) => (
          <AssumptionGroup key={group.label} group={group} first={i === 0} inHand={inHand.name} send={send} />
        ))}
        {assumptions.withheld > 0 && (
          <p class="note">{`${assumptions.withheld} more speak of what lies behind shut envelopes: they are listed once those are open.`}</p>
        )}
        <FixedAssumptions fixed={assumptions.fixed} />
      </div>
    </Sheet>
  );
}

function Moved({ assumptions: { groups } }: { assumptions: AssumptionsView }) {
  const labels = groups.flatMap((g) => g.list).filter((a) => a.moved);
  return (
    <p class="moved-list">
      <span class="label">Moved</span> {labels.map((a) => `${a.label}: ${a.text}`).join('; ')}.
    </p>
  );
}

/** The group of the scale in hand lies open. One that is taken up on the stage comes into sight; one that is touched here stays where it is. */
function useHandSight(drawer: { current: HTMLElement | null }, name: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const arrived = first.current;
    first.current = false;
    const row = drawer.current?.querySelector<HTMLElement>(`[data-assumption="${name}"]`);
    if (!row || row.contains(document.activeElement)) return;
    const group = row.closest('details');
    if (group) group.open = true;
    // On arrival the sheet begins at its head.
    if (!arrived) row.scrollIntoView({ block: 'nearest' });
  }, [name]);
}
