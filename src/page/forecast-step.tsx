import type { ForecastValue } from '../play/view.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartTable } from './chart-table.tsx';
import { Foot } from './foot.tsx';
import { NumberField, stepped } from './number-field.tsx';
import type { StepProps } from './parts.ts';
import { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';

/** The range follows the figure: a range not touched yet moves with it, a touched one is stretched where it must be. */
export function withValue(now: ForecastValue, value: number): ForecastValue {
  if (now.low === now.high) return { value, low: value, high: value };
  return { value, low: Math.min(now.low, value), high: Math.max(now.high, value) };
}

/** The player's forecast: typed here or drawn on the stage; both always agree. */
export function ForecastStep({ view, send }: StepProps) {
  const chart = view.forecast;
  if (!chart?.drawing) return null;
  const { forecast, value, drawn } = chart.drawing;
  const { min, max, step, unit } = forecast;
  const settled = view.main.event.type !== 'forecast.set';
  const draw = (next: ForecastValue) => send({ type: 'forecast.draw', forecast: forecast.id, ...next });
  const point = chart.points.find((p) => p.id === forecast.point);
  const bounds = { step, from: value.value, disabled: settled };
  const by = (steps: number) => draw(withValue(value, stepped(value.value, steps * step, min, max)));
  return (
    <>
      <Sheet kicker="Your forecast, before the envelope is opened" title={forecast.question}>
        <div class="known">
          <h2 class="label">Given for this forecast</h2>
          <RichText of={forecast.known} />
        </div>
        <div class="fields">
          <fieldset class="field">
            <legend class="label">{point ? `${point.label}, ${unit}` : unit}</legend>
            <div class="stepper">
              <button type="button" aria-label={`Less by ${step}`} disabled={settled} onClick={() => by(-1)}>
                −
              </button>
              <NumberField
                id="forecast-value"
                label={`${forecast.question} (${unit})`}
                value={drawn ? value.value : null}
                min={min}
                max={max}
                {...bounds}
                onValue={(v) => draw(withValue(value, v))}
              />
              <button type="button" aria-label={`More by ${step}`} disabled={settled} onClick={() => by(1)}>
                +
              </button>
            </div>
          </fieldset>
          {/* an end that was never given is not printed as one */}
          <fieldset class="field">
            <legend class="label">Likely between</legend>
            <div class="between">
              <NumberField
                id="forecast-low"
                label="Likely at least"
                value={drawn && value.low < value.value ? value.low : null}
                min={min}
                max={value.value}
                {...bounds}
                onValue={(low) => draw({ ...value, low })}
              />
              <span>and</span>
              <NumberField
                id="forecast-high"
                label="Likely at most"
                value={drawn && value.high > value.value ? value.high : null}
                min={value.value}
                max={max}
                {...bounds}
                onValue={(high) => draw({ ...value, high })}
              />
            </div>
          </fieldset>
        </div>
        <div class="row">
          <p class="note">
            {settled ? (drawn ? 'Your forecast is set.' : 'You went on without a forecast.') : 'Drag the mark or type: the line and the number always agree.'}
          </p>
          {!settled && drawn && (
            <button type="button" class="button small" onClick={() => send({ type: 'forecast.clear', forecast: forecast.id })}>
              Clear the line
            </button>
          )}
        </div>
        <ChartFigure view={chart} />
        <ChartTable view={chart} />
      </Sheet>
      <Foot view={view} send={send} />
    </>
  );
}
