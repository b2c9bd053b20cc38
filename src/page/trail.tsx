import type { Tab } from '../play/events.ts';
import { Icon } from './icons.tsx';
import type { StepProps } from './parts.ts';

/** Why a tab that is still ahead cannot be gone to. */
const AHEAD: Record<Tab, string> = {
  papers: 'comes with the next day',
  options: 'open a paper first',
  forecast: 'seal a choice first',
  reveal: 'seal a choice first',
  road: 'comes after the envelope',
  discuss: 'comes after the road not taken',
};

/** The index tabs that stand on the folder: where one is, what is done, what is still ahead. */
export function Trail({ view, send }: Pick<StepProps, 'view' | 'send'>) {
  return (
    <nav class="trail" aria-label="Parts of the dossier">
      <ol>
        {view.tabs.map(({ tab, label, state, event }, i) => (
          <li key={tab}>
            <button
              type="button"
              class={`tab ${state}`}
              data-tab={tab}
              aria-current={state === 'current' ? 'step' : undefined}
              aria-disabled={event || state === 'current' ? undefined : 'true'}
              title={event || state === 'current' ? undefined : `${label}: ${AHEAD[tab]}`}
              onClick={() => event && send(event)}
            >
              {state === 'done' && <Icon name="tick" />}
              {state !== 'done' && (
                <span class="n" aria-hidden="true">
                  {i + 1}
                </span>
              )}
              <span class="word">{label}</span>
              {state === 'done' && <span class="sr">, done</span>}
              {state === 'todo' && !event && <span class="sr">{`, ${AHEAD[tab]}`}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
