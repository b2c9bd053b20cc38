import type { AssumptionsView } from '../../play/explorer/explorer-view.ts';
import { paraMark } from '../para-mark.ts';

/** Points of the record that the moved setting no longer passes; the record stands in a column of its own. */
export function FailedPoints({ failed }: Pick<AssumptionsView, 'failed'>) {
  return (
    <section class="failed" aria-labelledby="failed-head">
      <h2 id="failed-head">It no longer passes the record</h2>
      <table>
        <caption class="sr">Points of the record that the moved setting fails</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col" class="record">
              Record
            </th>
            <th scope="col" class="modelled">
              Model now
            </th>
          </tr>
        </thead>
        <tbody>
          {failed.map(({ label, record, held, now, paras }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="record">
                {record} {paras.length > 0 && <span class="chip">{paraMark(paras)}</span>}
              </td>
              <td class="modelled">
                {now}
                {held && <span class="held">has to be {held}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
