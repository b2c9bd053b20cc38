import type { AssumptionsView } from '../../play/explorer/explorer-view.ts';
import { paraMark } from '../para-mark.ts';

/** What cannot be moved: solved from the record, or constant; each says why. */
export function FixedAssumptions({ fixed }: Pick<AssumptionsView, 'fixed'>) {
  if (fixed.length === 0) return null;
  return (
    <details class="group fixed">
      <summary>
        <span class="name">What cannot be moved</span>
        <span class="many">{fixed.length === 1 ? '1 assumption' : `${fixed.length} assumptions`}</span>
      </summary>
      <ul>
        {fixed.map(({ label, text, reason, paras, solved }) => (
          <li key={label}>
            <p class="top">
              <span class="label">{label}</span> <span class="value">{text}</span>
            </p>
            <p class="why">
              {reason} {paras.length > 0 && <span class="chip">{paraMark(paras)}</span>}
              <span class="mark">{solved ? 'solved from the record' : 'constant'}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
