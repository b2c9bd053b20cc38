import { Foot } from './foot.tsx';
import type { StepProps } from './parts.ts';
import { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';

/** Where we are, when, who decides. A content note comes first, with text only and the way out beside it. */
export function Situation({ view, send, shell }: StepProps) {
  const { decision, dossier } = view;
  const several = decision.count > 1;
  return (
    <>
      <Sheet kicker={decision.day} title={decision.title} aside={several && <p class="label">{`Decision point ${decision.index + 1} of ${decision.count}`}</p>}>
        {dossier.contentNote && decision.index === 0 && (
          <aside class="content-note" aria-label="Before you begin">
            <RichText of={dossier.contentNote} />
            <div class="row">
              <button
                type="button"
                class="button small"
                aria-pressed={!shell.settings.pictures}
                onClick={() => shell.set({ pictures: !shell.settings.pictures })}
              >
                Text only
              </button>
              <a
                class="button small"
                href={shell.shelfHref}
                onClick={(event) => {
                  event.preventDefault();
                  shell.toShelf();
                }}
              >
                Leave this dossier
              </a>
            </div>
          </aside>
        )}
        <div class="prose">
          <RichText of={decision.situation} />
        </div>
        <div class="decides">
          <h2 class="label">Who decides</h2>
          <RichText of={decision.decides} />
        </div>
      </Sheet>
      <Foot view={view} send={send} />
    </>
  );
}
