import type { StationView, TreeOptionView } from '../../play/explorer/explorer-view.ts';
import { Evidence } from '../evidence.tsx';
import type { Send } from '../parts.ts';
import { RichText, Runs } from '../rich-text.tsx';
import type { Shell } from '../shell.ts';
import { TreeOption } from './tree-option.tsx';
import { DossierLink, ShutEnvelope } from './ways-to-dossier.tsx';

const ENVELOPE: Record<StationView['envelope'], string> = {
  open: 'envelope open',
  shut: 'envelope shut',
  none: 'its dossier is not written yet',
};

export interface StationProps {
  station: StationView;
  inView: boolean;
  /** The road in hand leaves the record here, or runs beside it. */
  beside: 'parting' | 'beside' | null;
  send: Send;
  shell: Shell;
}

/** One station of the tree: what was done there, what the player sealed, what is taken; in view, its options too. */
export function Station({ station, inView, beside, send, shell }: StationProps) {
  const { id, title, when, envelope, record, wouldNotArise, options } = station;
  const mine = options.find((o) => o.mine);
  const taken = options.find((o) => o.taken && o.stands !== 'record');
  const state = ['station', envelope, !record && 'untold', wouldNotArise && 'not-arising', beside, inView && 'in-view'].filter(Boolean).join(' ');
  return (
    <li class={state} data-station={id}>
      <h2>
        <button
          type="button"
          aria-expanded={inView}
          aria-controls={inView ? `options-${id}` : undefined}
          onClick={() => send({ type: 'station.look', station: id })}
        >
          <span class="when">
            {when}
            <span class="envelope-state">, {ENVELOPE[envelope]}</span>
          </span>{' '}
          <span class="title">{title}</span>
        </button>
      </h2>
      {record?.map((runs, i) => (
        <p key={i} class="happened">
          {i === 0 && <span class="label record">What happened</span>} <Runs of={runs} />
        </p>
      ))}
      {!inView && mine && (
        <p class="own">
          <span class="label mine">Your choice</span> {named(mine)}
        </p>
      )}
      {!inView && taken && (
        <p class="own">
          <span class="label modelled">On your road</span> {named(taken)}
        </p>
      )}
      {wouldNotArise && (
        <div class="would-not">
          <p class="label modelled">On this road it would not arise</p>
          <RichText of={wouldNotArise} />
          <Evidence grade="model" />
        </div>
      )}
      {inView && <Options station={station} send={send} shell={shell} />}
    </li>
  );
}

function Options({ station: { id, title, envelope, behind, dossier, options, wouldNotArise }, send, shell }: Pick<StationProps, 'station' | 'send' | 'shell'>) {
  return (
    <div id={`options-${id}`}>
      {envelope === 'shut' && dossier && (
        <ShutEnvelope station={id} title={title} dossier={dossier.id} send={send} shell={shell}>
          The envelope of <em>{title}</em> is shut.
        </ShutEnvelope>
      )}
      {behind && (
        <p class="behind">
          What was done here is told once the envelope of <em>{behind}</em> is open.
        </p>
      )}
      {options.length > 0 && (
        <>
          <h3>{options.length > 1 ? 'The options' : 'The option'}</h3>
          <ul class="tree-options">
            {options.map((option) => (
              <TreeOption key={option.id} option={option} arises={!wouldNotArise} send={send} />
            ))}
          </ul>
        </>
      )}
      {envelope === 'open' && dossier && (
        <DossierLink dossier={dossier.id} quiet send={send} shell={shell}>
          Open the dossier<span class="sr">: {dossier.title}</span>
        </DossierLink>
      )}
    </div>
  );
}

const named = ({ letter, title }: TreeOptionView): string => (letter ? `${letter}, ${title}` : title);
