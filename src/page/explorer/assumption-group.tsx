import type { AssumptionView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';
import { AssumptionSlider } from './assumption-slider.tsx';

export interface AssumptionGroupProps {
  group: { label: string; list: AssumptionView[] };
  /** The first lies open. */
  first: boolean;
  inHand: string;
  send: Send;
}

/** A part of the drawer; its head says what in it was moved, or matters most. */
export function AssumptionGroup({ group: { label, list }, first, inHand, send }: AssumptionGroupProps) {
  const said = [list.some((a) => a.moved) && 'moved', list.some((a) => a.matters) && 'matters most'].filter(Boolean).join(', ');
  return (
    <details class="group" open={first}>
      <summary>
        <span class="name">{label}</span>
        {said && <span class="said">{said}</span>}
        <span class="many">{list.length === 1 ? '1 assumption' : `${list.length} assumptions`}</span>
      </summary>
      {list.map((a) => (
        <AssumptionSlider key={a.name} assumption={a} inHand={inHand} send={send} />
      ))}
    </details>
  );
}
