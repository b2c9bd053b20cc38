import type { RoadView, SeriesView } from '../../play/explorer/explorer-view.ts';
import { seriesDrawing } from '../../theme/drawing/series-drawing.ts';
import { Evidence } from '../evidence.tsx';
import { Figure, type FigureRoom } from './figure.tsx';
import { GUESS_WORD } from './guess-form.tsx';
import { markWords } from './moments.ts';
import { SeriesTable } from './series-table.tsx';

export interface SeriesSectionProps {
  series: SeriesView;
  road: RoadView;
  figure: FigureRoom;
}
const HIGH = { wide: 0.56, small: 0.86 };

/** One series: what the model says of its direction, base run and road at the moment looked at, what the record says, and the table of it all. */
export function SeriesSection({ series, road, figure }: SeriesSectionProps) {
  const { id, title, unit, summary, companion } = series;
  return (
    <section class="series" aria-labelledby={`series-${id}`} data-series={id}>
      <div class="head-line">
        <h2 id={`series-${id}`}>{title}</h2>
        <Evidence grade="model" />
      </div>
      <p class="note unit">{unit}</p>
      <UnitNote of={series} />
      <Says series={series} road={road} figure={figure} />
      <p class="sr">{summary}</p>
      <SeriesTable series={series} />
      {companion && (
        <>
          <div class="head-line">
            <h3>{companion.title}</h3>
            <Evidence grade="model" />
          </div>
          <p class="note unit">{companion.unit}</p>
          <Says series={companion} road={road} figure={figure} />
          <p class="sr">{companion.summary}</p>
          <SeriesTable series={companion} />
        </>
      )}
    </section>
  );
}

/** What one of the unit is, and what was put in by hand. */
function UnitNote({ of: { unitNote, byHand } }: { of: SeriesView }) {
  if (!unitNote && byHand.length === 0) return null;
  return (
    <p class="note">
      {unitNote} {byHand.length > 0 && `Put in by hand: ${byHand.map(({ what }) => what).join('; ')}.`}
    </p>
  );
}

/** Direction, figures and record in words: the model's in ink and slate, the player's in pencil, the record's in oxide. */
function Says({ series, road, figure }: SeriesSectionProps) {
  const { says, readout, guess, record } = series;
  return (
    <>
      <p class="says">{says}</p>
      <Figure {...figure} high={HIGH} draw={(room) => seriesDrawing(series, { ...room, road })} />
      {(readout || guess) && (
        <dl class="readout">
          {readout && (
            <>
              <div>
                <dt>Base run, {readout.when}</dt>
                <dd>{readout.base}</dd>
              </div>
              <div class="modelled">
                <dt>This road</dt>
                <dd>{readout.road}</dd>
              </div>
            </>
          )}
          {guess && (
            <div class="mine">
              <dt>Your guess</dt>
              <dd>{GUESS_WORD[guess]}</dd>
            </div>
          )}
        </dl>
      )}
      {record.length > 0 && (
        <div class="on-record">
          <p class="label record">On record</p>
          <ul>
            {record.map((mark) => {
              const { lead, figure } = markWords(mark);
              return (
                <li key={`${mark.from} ${mark.text} ${mark.label}`} class="record">
                  {lead}: <b>{figure}</b> <span class="chip">¶{mark.para}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
