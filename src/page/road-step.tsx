import type { RoadView } from '../play/view.ts';
import type { Grade } from '../scenario/compiled.ts';
import { Evidence, GRADE_WORD } from './evidence.tsx';
import { Foot } from './foot.tsx';
import type { Send, StepProps } from './parts.ts';
import { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';

/** What the author, the evidence and the model say of each road; which one is looked at is the player's. */
export function RoadStep({ view, send }: StepProps) {
  const points = view.choices.map(({ decision }) => ({ decision, roads: view.roads.filter((r) => r.decision.id === decision.id) }));
  return (
    <>
      <Sheet kicker="After the envelope" title="Road not taken">
        <p class="note">Each sentence says how far it can be trusted. The road that was taken lies among the others.</p>
        {points.map(({ decision, roads }) => (
          <RoadChoice key={decision.id} heading={points.length > 1 ? `${decision.day}: ${decision.title}` : decision.question} roads={roads} send={send} />
        ))}
        <p class="sr" role="status">
          {view.roadInView && `Shown: ${view.roadInView.option.title}`}
        </p>
        {view.roadInView && <Road view={view.roadInView} />}
        <ToExplorer view={view} send={send} />
        <details class="grades">
          <summary class="button small">What the signs mean</summary>
          <ul>
            {(Object.keys(GRADE_WORD) as Grade[]).map((grade) => (
              <li key={grade}>
                <Evidence grade={grade} meaning />
              </li>
            ))}
          </ul>
        </details>
      </Sheet>
      <Foot view={view} send={send} />
    </>
  );
}

/** Where the open model knows the road in view, it can be asked; the tree of roads lies behind it. */
function ToExplorer({ view, send }: Pick<StepProps, 'view' | 'send'>) {
  const option = view.roadInView?.model;
  if (view.roads.every((r) => r.model === null)) return null;
  return (
    <div class="row to-explorer">
      {option && (
        <button type="button" class="button small" data-explorer={option} onClick={() => send({ type: 'explorer.open', option })}>
          Ask the open model
        </button>
      )}
      <button type="button" class="quiet" data-explorer onClick={() => send({ type: 'explorer.open' })}>
        The tree of roads
      </button>
    </div>
  );
}

function RoadChoice({ heading, roads, send }: { heading: string; roads: RoadView[]; send: Send }) {
  const decision = roads[0]?.decision.id;
  return (
    <fieldset class="road-choice">
      <legend class="label">{heading}</legend>
      {roads.map(({ option, chosen, inView }) => (
        <label key={option.id} class={inView ? 'in-view' : undefined}>
          <input type="radio" name="road" checked={inView} onChange={() => decision && send({ type: 'road.look', decision, option: option.id })} />
          <span class="letter">{option.letter}</span>
          <span class="title">{option.title}</span>
          {chosen && <span class="mark mine">your choice</span>}
          {option.historical && <span class="mark taken">taken</span>}
        </label>
      ))}
    </fieldset>
  );
}

function Road({ view }: { view: RoadView }) {
  const { road, option, decision } = view;
  return (
    <section class={option.historical ? 'road taken' : 'road'} aria-labelledby="road-head" data-road={`${decision.id}/${option.id}`}>
      <p class="label which-road">{option.historical ? 'The course that was taken' : 'A road not taken'}</p>
      <h2 id="road-head">{option.title}</h2>
      <ul class="claims">
        {road.claims.map((claim, i) => (
          <li key={i} class={claim.grade}>
            <RichText of={claim.text} />
            <Evidence grade={claim.grade} />
          </li>
        ))}
      </ul>
      <div class="judgement">
        <h3>The decision apart from its outcome</h3>
        <RichText of={road.judgement} />
      </div>
    </section>
  );
}
