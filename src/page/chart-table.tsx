import type { ChartView } from '../play/view.ts';
import { printed } from './number-words.ts';
import { RichText } from './rich-text.tsx';
import { Scroller } from './scroller.tsx';

/** The twin of a chart: every point with its hedge and ¶, and the player's forecast beside it. */
export function ChartTable({ view, open }: { view: ChartView; open?: boolean }) {
  const { chart, points } = view;
  const mine = points.some((p) => p.forecast);
  return (
    <details class="twin" open={open}>
      <summary class="button small">Show as table</summary>
      <Scroller class="scroll-x" label={chart.title}>
        <table>
          <caption>
            {chart.title}, {chart.unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">The record</th>
              {mine && <th scope="col">You wrote</th>}
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {points.map((p) => (
              <tr key={p.id}>
                <th scope="row">
                  {p.group && `${p.group}, `}
                  {p.label}
                  {p.sublabel && <span class="note"> {p.sublabel}</span>}
                </th>
                <td>
                  {p.text || <span class="note">not inked yet</span>}
                  {p.hedge === 'on-paper' && ' (on paper)'}
                  {p.saidBy && <span class="note"> said by {p.saidBy}</span>}
                </td>
                {mine && (
                  <td>
                    {p.forecast && (
                      <span class="mine">
                        {printed(p.forecast.value)}
                        {p.forecast.low < p.forecast.high && ` (${printed(p.forecast.low)} to ${printed(p.forecast.high)})`}
                      </span>
                    )}
                  </td>
                )}
                <td>{p.para !== null && <span class="chip">¶{p.para}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {chart.note && (
        <div class="note">
          <RichText of={chart.note} />
        </div>
      )}
    </details>
  );
}
