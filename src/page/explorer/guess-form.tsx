import { GUESSES, type Guess } from '../../play/explorer/explorer-events.ts';
import type { GuessView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';

export const GUESS_WORD: Record<Guess, string> = { more: 'more', same: 'about the same', less: 'less' };

/** The player's own guess at each direction, before the model says anything. */
export function GuessForm({ guess, send }: { guess: GuessView; send: Send }) {
  return (
    <section class="guess" aria-labelledby="guess-head">
      <h2 id="guess-head">{guess.title}</h2>
      <p class="ask" id="guess-ask">
        {guess.ask}
      </p>
      {guess.questions.map(({ series, question, unit, mine }) => (
        <fieldset key={series} class="guess-row" aria-describedby="guess-ask">
          <legend>
            {question} <span class="unit-of">{unit}</span>
          </legend>
          <div class="three">
            {GUESSES.map((one) => (
              <label key={one} class={one === mine ? 'mine' : undefined}>
                <input
                  type="radio"
                  name={`guess-${series}`}
                  value={one}
                  checked={one === mine}
                  onChange={() => send({ type: 'guess.make', series, guess: one })}
                />
                <span>{GUESS_WORD[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="note">The model speaks after you. Leave open what you would rather not guess.</p>
    </section>
  );
}
