import { SURENESS, type Sureness } from '../play/events.ts';
import type { Rect } from '../theme/layout.ts';
import type { StepProps } from './parts.ts';
import { place } from './place.ts';

const MOST = 160;
export const SURE_WORD: Record<Sureness, string> = { guessing: 'Guessing', leaning: 'Leaning', 'fairly sure': 'Fairly sure', certain: 'Certain' };

/** The slip that goes into the envelope: the reason in the player's own hand, and how sure. Sealed, it is only read. */
export function Slip({ view, send, rect }: Pick<StepProps, 'view' | 'send'> & { rect: Rect | null }) {
  const { option, why, sure, sealed } = view.slip;
  const open = !!option?.option.sealable;
  if (!open) {
    if (!rect) return null;
    return (
      <div class="slip empty" ref={(el) => place(el, rect)}>
        <p class="head">The slip for the envelope</p>
        <Reason view={view} />
      </div>
    );
  }
  const length = [...why].length;
  return (
    <section class={sealed ? 'slip sealed' : 'slip'} aria-label={sealed ? 'The sealed slip' : 'The slip for the envelope'} ref={(el) => place(el, rect)}>
      <div class="because">
        <label class="head" for={sealed ? undefined : 'why'}>
          {sealed ? 'I chose' : 'I choose'} <b>{option.letter}</b> because
        </label>
        {sealed ? (
          <p class="hand" id="why">
            {why || '…'}
          </p>
        ) : (
          <>
            <textarea
              id="why"
              class="hand"
              rows={2}
              maxLength={MOST}
              value={why}
              aria-describedby="why-count"
              onInput={(event) => send({ type: 'reason.write', text: event.currentTarget.value })}
            />
            <p class="note" id="why-count">
              In your own words, or leave it empty. {length} of {MOST} characters.
            </p>
          </>
        )}
      </div>
      {sealed ? (
        <p class="how-sure">
          <span class="head">How sure</span> <span class="label">{sure && SURE_WORD[sure]}</span>
        </p>
      ) : (
        <fieldset class="how-sure">
          <legend class="head">How sure are you?</legend>
          <div class="scale">
            {SURENESS.map((value) => (
              <label key={value}>
                <input type="radio" name="sure" value={value} checked={sure === value} onChange={() => send({ type: 'sureness.set', sure: value })} />
                <span>{SURE_WORD[value]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {rect && <Reason view={view} />}
    </section>
  );
}

/** Beside the sheets there is no foot: why the choice cannot be sealed yet is said on the slip. */
function Reason({ view }: Pick<StepProps, 'view'>) {
  const { enabled, reason } = view.main;
  if (enabled || !reason) return null;
  return (
    <p class="note reason" id="main-reason">
      {reason}
    </p>
  );
}
