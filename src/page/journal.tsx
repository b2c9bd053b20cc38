import type { DossierView } from '../play/view.ts';
import { LogRows } from './log-rows.tsx';
import { Modal } from './modal.tsx';
import type { Shell } from './shell.ts';

/** My journal: what was chosen and why, at any time. Nothing that waits in an envelope is told. */
export function Journal({ view, shell, close }: { view: DossierView; shell: Shell; close: () => void }) {
  return (
    <Modal title="My journal" name="journal" close={close}>
      <p class="label">{view.dossier.title}</p>
      <LogRows choices={view.choices} />
      {view.mind && (
        <div class="kept-mind">
          <h3 class="label">What would change my mind</h3>
          <p class="hand">{view.mind}</p>
        </div>
      )}
      <p class="note">Kept on this device only. No names are asked.</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => shell.print()}>
          Print the log
        </button>
        <button type="button" class="button small" onClick={() => shell.exportLog()}>
          Save as a file
        </button>
      </div>
    </Modal>
  );
}
