import type { Action } from '../../play/view.ts';
import type { Send } from '../parts.ts';

/** An action of the view on the sheet itself. */
export function ActButton({ action: { label, event, enabled, reason }, send }: { action: Action; send: Send }) {
  return (
    <button type="button" class="button small" title={reason} aria-disabled={enabled ? undefined : 'true'} onClick={() => enabled && send(event)}>
      {label}
    </button>
  );
}
