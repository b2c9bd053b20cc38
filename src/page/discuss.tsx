import type { ChoiceView } from '../play/view.ts';
import { Closing } from './closing.tsx';
import { Foot } from './foot.tsx';
import { LogRows } from './log-rows.tsx';
import type { Send, StepProps } from './parts.ts';
import { PROMPT_WORD, PromptSign } from './prompt-sign.tsx';
import type { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';

const MIND_MOST = 600;

/** Questions, the second vote, what would change one's mind, and the log. */
export function Discuss(props: StepProps) {
  const { view, send, shell } = props;
  if (view.closed) return <Closing {...props} />;
  return (
    <>
      <Sheet kicker="Put the question, not the answer" title="Discuss">
        <p class="note">Take up one card, alone or as a class.</p>
        <ul class="prompts">
          {view.prompts.map((p) => (
            <li key={p.id}>
              <button
                type="button"
                class={p.inHand ? 'prompt in-hand' : 'prompt'}
                aria-pressed={p.inHand}
                data-prompt={p.id}
                onClick={() => send({ type: 'prompt.take', prompt: p.id })}
              >
                <PromptSign kind={p.kind} />
                <span class="label">{PROMPT_WORD[p.kind]}</span>
                <span class="text">
                  <PlainWords of={p.text} />
                </span>
              </button>
            </li>
          ))}
        </ul>
        <h2>Vote again</h2>
        {view.choices.map((choice) => (
          <SecondVote key={choice.decision.id} choice={choice} send={send} />
        ))}
        <div class="mind">
          <label class="head" for="mind">
            What would change your mind?
          </label>
          <textarea
            id="mind"
            class="hand ruled"
            rows={4}
            maxLength={MIND_MOST}
            value={view.mind}
            aria-describedby="mind-note"
            onInput={(event) => send({ type: 'mind.write', text: event.currentTarget.value })}
          />
          <p class="note" id="mind-note">
            Kept on this device only.
          </p>
        </div>
        <h2>My log</h2>
        <LogRows choices={view.choices} />
        <div class="row">
          <button type="button" class="button small" onClick={() => shell.print()}>
            Print the log
          </button>
          <button type="button" class="button small" onClick={() => shell.exportLog()}>
            Save as a file
          </button>
        </div>
      </Sheet>
      <Foot view={view} send={send} />
    </>
  );
}

/** Inside a button the words are plain: a button can hold no other. */
function PlainWords({ of }: { of: Parameters<typeof RichText>[0]['of'] }) {
  return <>{of.map((runs) => runs.map((t) => (typeof t === 'string' ? t : 'em' in t ? t.em : 'cite' in t ? t.cite : t.text)).join('')).join(' ')}</>;
}

function SecondVote({ choice, send }: { choice: ChoiceView; send: Send }) {
  const { decision, sealed, again, options } = choice;
  return (
    <fieldset class="road-choice vote">
      <legend class="label">
        {decision.day}: {decision.question}
      </legend>
      {options
        .filter((o) => o.sealable)
        .map((o) => (
          <label key={o.id} class={again?.option === o.id ? 'in-view' : undefined}>
            <input
              type="radio"
              name={`again-${decision.id}`}
              checked={again?.option === o.id}
              onChange={() => send({ type: 'vote.again', decision: decision.id, option: o.id })}
            />
            <span class="letter">{o.letter}</span>
            <span class="title">{o.title}</span>
            {sealed?.option === o.id && <span class="mark mine">your first vote</span>}
          </label>
        ))}
    </fieldset>
  );
}
