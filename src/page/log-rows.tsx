import type { ChoiceView } from '../play/view.ts';
import { printed } from './number-words.ts';
import { SURE_WORD } from './slip.tsx';

/** What I chose, why, how sure; my forecasts against the record; whether I moved. One block a decision point. */
export function LogRows({ choices }: { choices: ChoiceView[] }) {
  return (
    <ul class="log">
      {choices.map(({ decision, sealed, again, forecasts }) => (
        <li key={decision.id}>
          <p class="kicker">{decision.day}</p>
          <p class="chose">{sealed ? sealed.title : 'Nothing sealed yet'}</p>
          {sealed && (
            <>
              {sealed.why && <p class="hand">{sealed.why}</p>}
              <p class="note">
                {sealed.letter}; {SURE_WORD[sealed.sure].toLowerCase()}
                {again && (again.option === sealed.option ? '; kept after the envelope' : `; now ${again.letter}, ${again.title}`)}
              </p>
            </>
          )}
          {forecasts.map(
            (f) =>
              (f.mine || f.record) && (
                <p key={f.question} class="against">
                  {f.question}{' '}
                  {f.mine && (
                    <span class="mine">
                      I wrote <b>{printed(f.mine.value)}</b> {f.unit}
                      {f.mine.low < f.mine.high && ` (${printed(f.mine.low)} to ${printed(f.mine.high)})`}
                    </span>
                  )}
                  {f.mine && f.record && '; '}
                  {f.record && (
                    <span class="record">
                      {f.record.saidBy ? `said by ${f.record.saidBy}` : 'the record'}, <b>{f.record.text}</b> <span class="chip">¶{f.record.para}</span>
                    </span>
                  )}
                </p>
              ),
          )}
        </li>
      ))}
    </ul>
  );
}
