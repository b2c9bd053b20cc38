import { useMemo, useState } from 'preact/hooks';
import type { DossierView, RoomView } from '../play/view.ts';
import { explorerPart } from './explorer/explorer-slot.ts';
import { LaterPart } from './later-slot.tsx';
import { Papers } from './papers.tsx';
import type { Send, StepProps } from './parts.ts';
import { shelfPart } from './shelf-slot.ts';
import type { Shell } from './shell.ts';
import { Situation } from './situation.tsx';
import { type DialogName, type OpenDialog, TopBar } from './top-bar.tsx';
import { Trail } from './trail.tsx';
import { placeOf, useHeadFocus, useLaterAtIdle, useLook, useSettled } from './use-page.ts';

export interface AppProps {
  view: RoomView;
  send: Send;
  shell: Shell;
}

/** Everything that a player reads, complete without the stage. */
export function App({ view, send, shell }: AppProps) {
  const [dialog, open] = useState<DialogName | null>(null);
  const [look, closeLook] = useLook();
  useSettled(shell.settings);
  useHeadFocus(placeOf(view));
  useLaterAtIdle();
  const close = () => open(null);
  const Shelf = shelfPart();
  const Explorer = explorerPart();
  return (
    <>
      {view.at === 'shelf' ? (
        Shelf && <Shelf view={view} send={send} shell={shell} open={open} />
      ) : view.at === 'explorer' ? (
        Explorer && <Explorer view={view} send={send} shell={shell} open={open} />
      ) : (
        <Dossier view={view} send={send} shell={shell} open={open} />
      )}
      <LaterPart part="NoticeList" quiet shell={shell} />
      {dialog === 'settings' && <LaterPart part="SettingsDialog" view={view} shell={shell} close={close} />}
      {dialog === 'journal' && view.at === 'dossier' && <LaterPart part="Journal" view={view} shell={shell} close={close} />}
      {(dialog === 'how' || dialog === 'teachers') && <LaterPart part="About" about={dialog} shell={shell} close={close} />}
      {look && view.at === 'dossier' && <LaterPart key={look.n} part="LookCard" view={view} look={look} close={closeLook} />}
    </>
  );
}

/** A dossier on the desk. Bar and tabs are made anew only where they differ: a press on the sheet is answered without them. */
function Dossier({ view, send, shell, open }: Omit<AppProps, 'view'> & { view: DossierView; open: OpenDialog }) {
  const bar = useMemo(() => <TopBar view={view} shell={shell} open={open} />, [view.dossier, shell.settings]);
  const tabs = JSON.stringify(view.tabs);
  const charted = !!view.forecast || (!!view.beat?.chart && !view.beat.beat.toll);
  const trail = useMemo(() => <Trail view={view} send={send} />, [tabs, send]);
  return (
    <div class={`room dossier${view.dossier.sombre ? ' sombre' : ''}${charted ? ' charted' : ''}`} data-at={view.step}>
      {bar}
      {trail}
      <main class="panel">
        <StepPart view={view} send={send} shell={shell} />
      </main>
    </div>
  );
}

function StepPart(props: StepProps) {
  switch (props.view.step) {
    case 'situation':
      return <Situation {...props} />;
    case 'papers':
      return <Papers {...props} />;
    case 'options':
    case 'seal':
      return <LaterPart part="Options" {...props} />;
    case 'forecast':
      return <LaterPart part="ForecastStep" {...props} />;
    case 'reveal':
      return <LaterPart part="Reveal" {...props} />;
    case 'road':
      return <LaterPart part="RoadStep" {...props} />;
    case 'discuss':
      return <LaterPart part="Discuss" {...props} />;
  }
}
