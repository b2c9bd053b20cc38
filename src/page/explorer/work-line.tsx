import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';
import { ActButton } from './act-button.tsx';

/** What the model is at, for as long as it takes longer than a moment; it can be stopped. */
export function WorkLine({ work, send }: Pick<ExplorerView, 'work'> & { send: Send }) {
  return (
    <div class={work ? 'work' : 'work idle'}>
      <p class="note" role="status">
        {work?.label}
      </p>
      {work && (
        <>
          <progress aria-label={work.label} value={work.done} max={work.of} />
          <ActButton action={work.action} send={send} />
        </>
      )}
    </div>
  );
}
