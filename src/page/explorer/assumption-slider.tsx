import type { AssumptionView } from '../../play/explorer/explorer-view.ts';
import { printedAssumption } from '../../play/explorer/print.ts';
import { paraMark } from '../para-mark.ts';
import type { Send } from '../parts.ts';

/** The end of a range: its number alone, for the unit stands beside the value. */
const endText = (value: number, unit: string): string => printedAssumption(value, /^(share|zero to one)\b/.test(unit) ? 'share' : '').trim();

/** One assumption on its ruled scale: what it is now, the range tried, where it stood first, and why it is what it is. */
export function AssumptionSlider({ assumption, inHand, send }: { assumption: AssumptionView; inHand: string; send: Send }) {
  const { name, label, unit, low, high, value, text, first, moved, reason, paras, matters, less, more } = assumption;
  const take = () => name !== inHand && send({ type: 'assumption.take', name });
  const at = ((first - low) / (high - low)) * 100;
  return (
    <div class={`assumption${name === inHand ? ' in-hand' : ''}${moved ? ' moved' : ''}`} data-assumption={name}>
      <div class="top">
        <label for={`assume-${name}`}>{label}</label>
        <output for={`assume-${name}`}>{text}</output>
      </div>
      <div class="scale-of">
        <svg class="ruled" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
          <path class="tried" d="M0 9H100" />
          <path class="ticks" d={Array.from({ length: 11 }, (_, i) => `M${i * 10} 9v5`).join('')} />
          <path class="first" d={`M${at} 0v14`} />
        </svg>
        <input
          id={`assume-${name}`}
          type="range"
          min={low}
          max={high}
          // where it stood first lies between two steps; what is sent is brought to a step, and arrows walk them
          step="any"
          value={value}
          aria-valuetext={text}
          aria-describedby={`why-${name}`}
          onKeyDown={(event) => {
            const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
            if (!down && event.key !== 'ArrowRight' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            const step = down ? less : more;
            if (step) send(step);
          }}
          onInput={(event) => send({ type: 'assumption.move', name, value: Number(event.currentTarget.value) })}
          onFocus={take}
          onPointerDown={take}
        />
      </div>
      <p class="ends" aria-hidden="true">
        <span>{endText(low, unit)}</span>
        <span>{endText(high, unit)}</span>
      </p>
      <p class="why" id={`why-${name}`}>
        {reason} {paras.length > 0 ? <span class="chip">{paraMark(paras)}</span> : <em>Our assumption.</em>}
        {moved && <span class="mark">moved; our starting value {printedAssumption(first, unit)}</span>}
        {matters && <span class="mark modelled">matters most here</span>}
      </p>
    </div>
  );
}
