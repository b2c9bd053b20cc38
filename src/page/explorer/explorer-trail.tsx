import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';

/** The three index tabs of the explorer, always in the same place. */
export function ExplorerTrail({ tabs, send }: Pick<ExplorerView, 'tabs'> & { send: Send }) {
  return (
    <nav class="trail" aria-label="Parts of the explorer">
      <ol>
        {tabs.map(({ tab, label, state, event }, i) => (
          <li key={tab}>
            <button type="button" class={`tab ${state}`} data-tab={tab} aria-current={state === 'current' ? 'step' : undefined} onClick={() => send(event)}>
              <span class="n" aria-hidden="true">
                {i + 1}
              </span>
              <span class="word">{label}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
