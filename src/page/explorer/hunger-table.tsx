import type { HungerView, RoadView } from '../../play/explorer/explorer-view.ts';
import { hungerDrawing } from '../../theme/drawing/hunger-drawing.ts';
import { timeSpan } from '../../theme/drawing/plot.ts';
import { Evidence } from '../evidence.tsx';
import { Figure, type FigureRoom } from './figure.tsx';

const HIGH = { wide: 0.3, small: 0.52 };

/** The hunger of the village: a word a year, and never a number. */
export function HungerTable({ hunger, road, figure }: { hunger: HungerView; road: RoadView; figure: FigureRoom }) {
  const { title, note, years, summary } = hunger;
  const record = years.some((y) => y.record);
  return (
    <section class="hunger" aria-labelledby="hunger-head">
      <div class="head-line">
        <h2 id="hunger-head">{title}</h2>
        <Evidence grade="model" />
      </div>
      <Figure {...figure} high={HIGH} draw={(room) => hungerDrawing(hunger, { ...room, road, span: timeSpan(null, road) })} />
      <p class="sr">{summary}</p>
      <table>
        <caption class="sr">{title}, in words</caption>
        <thead>
          <tr>
            <th scope="col">January to June</th>
            <th scope="col">
              Base run<span class="sr"> of the model</span>
            </th>
            <th scope="col" class="modelled">
              This road<span class="sr">, by the model</span>
            </th>
            {record && (
              <th scope="col" class="record">
                Record
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, base, road, record: said }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{base}</td>
              <td class="modelled">{road ?? 'not parted yet'}</td>
              {record && (
                <td class="record">
                  {said && (
                    <>
                      {said.text} <span class="chip">¶{said.para}</span>
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{note}</p>
    </section>
  );
}
