import type { ComponentChildren } from 'preact';
import type { Action, DossierView } from '../play/view.ts';
import { Icon } from './icons.tsx';
import type { Send } from './parts.ts';

/** The one action that leads on. Refused: it stays in the tab order and says why. */
export function MainButton({ action, send }: { action: Action; send: Send }) {
  const { enabled, label, event, reason } = action;
  return (
    <button
      type="button"
      class="button main"
      data-main-action
      aria-disabled={enabled ? undefined : 'true'}
      aria-describedby={!enabled && reason ? 'main-reason' : undefined}
      onClick={() => {
        if (enabled) send(event);
      }}
    >
      {label}
    </button>
  );
}

/** Foot of the sheet: back and the way aside at the left, the main action at the right. */
export function Foot({ view, send, children }: { view: Pick<DossierView, 'main' | 'aside' | 'back'>; send: Send; children?: ComponentChildren }) {
  const { main, aside, back } = view;
  return (
    <footer class="foot">
      {back && (
        <button type="button" class="button back" onClick={() => send(back.event)}>
          <Icon name="back" />
          <span>{back.label}</span>
        </button>
      )}
      {children}
      {aside && (
        <button
          type="button"
          class="button"
          title={aside.reason}
          aria-disabled={aside.enabled ? undefined : 'true'}
          onClick={() => aside.enabled && send(aside.event)}
        >
          {aside.label}
        </button>
      )}
      <span class="lead-on">
        {!main.enabled && main.reason && (
          <span id="main-reason" class="note">
            {main.reason}
          </span>
        )}
        <MainButton action={main} send={send} />
      </span>
    </footer>
  );
}
