import { Foot } from './foot.tsx';
import { LogRows } from './log-rows.tsx';
import type { StepProps } from './parts.ts';
import { Sheet } from './sheet.tsx';

/** The folder is tied again, a sombre one closed without a bow. The last words are a question. */
export function Closing({ view, send, shell }: StepProps) {
  const banded = view.papers.filter((p) => !p.opened).length;
  return (
    <>
      <Sheet kicker={`Dossier ${view.dossier.number} is ${view.dossier.sombre ? 'closed' : 'tied again'}`} title="What was still open?">
        <LogRows choices={view.choices} />
        {view.mind && (
          <div class="kept-mind">
            <h2 class="label">What would change my mind</h2>
            <p class="hand">{view.mind}</p>
          </div>
        )}
        {banded > 0 && <p class="note">Papers still banded on the last desk: {banded}. They stay here for you.</p>}
        <p class="closing-question">{view.dossier.closing}</p>
      </Sheet>
      <Foot view={view} send={send}>
        <button type="button" class="button" onClick={() => shell.print()}>
          Print the log
        </button>
      </Foot>
    </>
  );
}
