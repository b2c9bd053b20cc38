import { MainButton } from './foot.tsx';
import { Icon } from './icons.tsx';
import type { StepProps } from './parts.ts';
import { RichText } from './rich-text.tsx';
import { Scroller } from './scroller.tsx';

/** The beat of the toll: words alone over the empty field. No chart, nothing of the player, two exits of equal ease. */
export function Toll({ view, send }: StepProps) {
  const { beat, aside, back, main } = { ...view, beat: view.beat?.beat };
  if (!beat) return null;
  return (
    <Scroller class="toll sheet" labelledBy="head">
      {beat.when && <p class="kicker">{beat.when}</p>}
      <h1 id="head" tabIndex={-1}>
        {beat.title}
      </h1>
      <div class="prose">
        <RichText of={beat.text} />
      </div>
      <p class="silent label">
        <Icon name="soundOff" />
        Sound is silent here. Nothing on this page moves.
      </p>
      <div class="row exits">
        <MainButton action={main} send={send} />
        {aside && (
          <button type="button" class="button" onClick={() => send(aside.event)}>
            {aside.label}
          </button>
        )}
        {back && (
          <button type="button" class="quiet" onClick={() => send(back.event)}>
            {back.label}
          </button>
        )}
      </div>
    </Scroller>
  );
}
