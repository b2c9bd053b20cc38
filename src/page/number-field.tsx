import { useState } from 'preact/hooks';
import { printed, readFigure } from './number-words.ts';

export interface NumberFieldProps {
  id: string;
  label: string;
  /** Null: nothing set yet. */
  value: number | null;
  min: number;
  max: number;
  step: number;
  /** Where steps begin while nothing is set. */
  from: number;
  disabled: boolean;
  onValue(value: number): void;
}

/** A figure to type: arrow keys by one step, Page keys by ten. What cannot be read as a figure in bounds is left standing and marked. */
export function NumberField({ id, label, value, min, max, step, from, disabled, onValue }: NumberFieldProps) {
  const [typed, type] = useState<string | null>(null);
  const read = typed === null ? value : readFigure(typed);
  const wrong = typed !== null && typed.trim() !== '' && (read === null || read < min || read > max);
  const move = (by: number) => {
    type(null);
    onValue(stepped(value ?? from, by * step, min, max));
  };
  const keys: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
  return (
    <>
      <input
        id={id}
        class="figure-field"
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autoComplete="off"
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        disabled={disabled}
        value={typed ?? (value === null ? '' : printed(value))}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const figure = readFigure(text);
          type(text);
          if (figure !== null && figure >= min && figure <= max) onValue(figure);
        }}
        onBlur={() => type(null)}
        onKeyDown={(event) => {
          const by = keys[event.key];
          if (!by) return;
          event.preventDefault();
          move(by);
        }}
      />
      {wrong && (
        <span class="note wrong" id={`${id}-wrong`} role="alert">
          A figure from {printed(min)} to {printed(max)}.
        </span>
      )}
    </>
  );
}

/** One step further, inside the bounds and without the dust of floating point. */
export function stepped(value: number, by: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round((value + by) * 1e6) / 1e6));
}
