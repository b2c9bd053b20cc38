import { Fragment } from 'preact';
import type { BeatView, ForecastValue } from '../play/view.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartTable } from './chart-table.tsx';
import { Envelope } from './envelope.tsx';
import { Foot } from './foot.tsx';
import { printed } from './number-words.ts';
import type { StepProps } from './parts.ts';
import { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';
import { SURE_WORD } from './slip.tsx';
import { Toll } from './toll.tsx';

/** The envelope, then what happened beat by beat. */
export function Reveal(props: StepProps) {
  const { view, send } = props;
  if (!view.beat) return <ShutEnvelope {...props} />;
  if (view.beat.beat.toll) return <Toll {...props} />;
  const { beat, index, count, chart, figure } = view.beat;
  return (
    <>
      <Sheet kicker={beat.when ? `What happened, ${beat.when}` : 'What happened'} oxide title={beat.title}>
        <div class="prose">
          <RichText of={beat.text} />
        </div>
        {figure && <Result figure={figure} mine={mineOf(props, figure.text)} sombre={view.dossier.sombre} />}
        {chart && (
          <>
            <ChartFigure view={chart} />
            {chart.points.every((p) => p.ink !== 'none') && (
              <div class="note">
                <RichText of={chart.chart.summary} />
              </div>
            )}
            <ChartTable view={chart} />
          </>
        )}
      </Sheet>
      <Foot view={view} send={send}>
        <span class="note count">
          {index + 1} of {count}
        </span>
      </Foot>
    </>
  );
}

interface Mine {
  value: ForecastValue;
  unit: string;
}
/** The player's forecast of the figure that this beat tells, if one was set. */
function mineOf({ view }: StepProps, record: string): Mine | null {
  const found = view.choices[view.decision.index]?.forecasts.find((f) => f.mine && f.record?.text.startsWith(record));
  return found?.mine ? { value: found.mine, unit: found.unit } : null;
}

const likely = ({ low, high }: ForecastValue): string => (low < high ? `, likely ${printed(low)} to ${printed(high)}` : '');

/** In the sombre dossier what is counted comes before the number, so that none is taken for a number of the dead. */
function Result({ figure, mine, sombre }: { figure: NonNullable<BeatView['figure']>; mine: Mine | null; sombre: boolean }) {
  const counted = (
    <span class="note">
      {figure.label} <span class="chip">¶{figure.para}</span>
    </span>
  );
  return (
    <dl class="result">
      {mine && (
        <div class="mine">
          <dt>You wrote</dt>
          <dd>
            <b>{printed(mine.value.value)}</b>
            <span class="note">
              {mine.unit}
              {likely(mine.value)}
            </span>
          </dd>
        </div>
      )}
      <div class="record">
        <dt>{figure.saidBy ? `Said by ${figure.saidBy}` : 'The record'}</dt>
        <dd>
          {sombre && counted}
          <b>
            {figure.onPaper && <em>on paper </em>}
            {figure.text}
          </b>
          {!sombre && counted}
        </dd>
      </div>
    </dl>
  );
}

function ShutEnvelope({ view, send }: StepProps) {
  const { option, why, sure } = view.slip;
  const forecasts = (view.choices[view.decision.index]?.forecasts ?? []).filter((f) => f.mine);
  return (
    <>
      <Sheet kicker={view.decision.day} title="The envelope is shut">
        <Envelope />
        <p>What happened lies in it. Once it is open, your choice of this day stays as you sealed it.</p>
        {option && (
          <dl class="rows">
            <dt>You chose</dt>
            <dd>
              {option.letter}, {option.option.title}
            </dd>
            {why && (
              <>
                <dt>Because</dt>
                <dd class="hand">{why}</dd>
              </>
            )}
            {sure && (
              <>
                <dt>How sure</dt>
                <dd>{SURE_WORD[sure]}</dd>
              </>
            )}
            {forecasts.map(({ question, unit, mine }) => (
              <Fragment key={question}>
                <dt>You wrote</dt>
                <dd>
                  <span class="mine">
                    <b>{mine && printed(mine.value)}</b> {unit}
                    {mine && likely(mine)}
                  </span>
                  <br />
                  <span class="note">{question}</span>
                </dd>
              </Fragment>
            ))}
          </dl>
        )}
      </Sheet>
      <Foot view={view} send={send} />
    </>
  );
}
