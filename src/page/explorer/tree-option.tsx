import type { TreeOptionView } from '../../play/explorer/explorer-view.ts';
import { Evidence } from '../evidence.tsx';
import { paraMark } from '../para-mark.ts';
import type { Send } from '../parts.ts';
import { RichText } from '../rich-text.tsx';
import { monthTo } from './moments.ts';

/** An option of a station: a press takes it on the road in hand, or takes it back. How the model speaks of it stands in words, and so does what closes it. */
export function TreeOption({ option, arises, send }: { option: TreeOptionView; arises: boolean; send: Send }) {
  const { id, letter, title, paras, stands, taken, mine, closed, event } = option;
  const words = (
    <>
      <span class="sign" aria-hidden="true" />
      {letter && <span class="letter">{letter}</span>}
      <span class="title">{title}</span>
    </>
  );
  return (
    <li class={`tree-option ${stands}${taken ? ' taken' : ''}${event ? '' : ' closed'}`} data-option={id}>
      {stands === 'record' && !event ? (
        <p class="course">{words}</p>
      ) : (
        <button
          type="button"
          class="course"
          aria-pressed={taken}
          aria-disabled={event ? undefined : 'true'}
          aria-describedby={closed ? `how-${id} closed-${id}` : `how-${id}`}
          onClick={() => event && send(event)}
        >
          {words}
        </button>
      )}
      <p class="how" id={`how-${id}`}>
        <How option={option} />
        {paras.length > 0 && <span class="chip">{paraMark(paras)}</span>}
        {mine && <span class="mark mine">your choice</span>}
        {taken && stands !== 'record' && <span class="mark modelled">on your road</span>}
      </p>
      {closed && (
        <div class="closed-why" id={`closed-${id}`}>
          {arises ? <RichText of={closed} /> : <p>Closed: its station would not arise on this road.</p>}
        </div>
      )}
    </li>
  );
}

function How({ option: { stands, until, closed } }: { option: TreeOptionView }) {
  if (stands === 'record') return <span class="label record">The course that was taken</span>;
  if (stands === 'none') return <span>The model has nothing on it.</span>;
  if (stands === 'words') return <span>Told in words alone.</span>;
  return (
    <>
      <Evidence grade="model" />
      <span>
        {stands === 'band' ? 'A band' : 'Turns on one assumption'}
        {closed ? '.' : `, until ${monthTo(until)}.`}
      </span>
    </>
  );
}
