import type { ComponentChildren } from 'preact';
import type { Send } from '../parts.ts';
import type { Shell } from '../shell.ts';

/** A real link to a dossier's page; pressed, it is opened here. */
export function DossierLink({
  dossier,
  quiet,
  send,
  shell,
  children,
}: {
  dossier: string;
  quiet?: boolean;
  send: Send;
  shell: Shell;
  children: ComponentChildren;
}) {
  return (
    <a
      class={quiet ? 'quiet' : 'button small'}
      href={shell.href(dossier)}
      data-dossier={dossier}
      onClick={(event) => {
        event.preventDefault();
        send({ type: 'dossier.open', dossier });
      }}
    >
      {children}
    </a>
  );
}

/** Where an envelope is shut: two ways of equal ease, to play its dossier or to see it here all the same. */
export function ShutEnvelope({
  station,
  title,
  dossier,
  send,
  shell,
  children,
}: {
  station: string;
  title: string;
  dossier: string;
  send: Send;
  shell: Shell;
  children: ComponentChildren;
}) {
  return (
    <div class="shut-envelope">
      <p>{children}</p>
      <div class="row">
        <DossierLink dossier={dossier} send={send} shell={shell}>
          Open this dossier<span class="sr">: {title}</span>
        </DossierLink>
        <button type="button" class="button small" onClick={() => send({ type: 'envelope.show', station })}>
          Show it here all the same<span class="sr">: {title}</span>
        </button>
      </div>
    </div>
  );
}
