import { useState } from 'preact/hooks';
import type { RecordMark, SeriesView, Years } from '../../play/explorer/explorer-view.ts';
import { printed } from '../../play/explorer/print.ts';
import { Scroller } from '../scroller.tsx';
import { markWords, momentOf } from './moments.ts';

interface Row {
  at: Years;
  when: string;
  faint: boolean;
  /** As printed, one for each of the model's columns. */
  model: string[];
  mark: RecordMark | null;
}
interface Column {
  head: string;
  of: { at: Years; faint: boolean; value: number }[];
}

const DAY = 1 / 366;

/** The model's columns of this series, as many as it has lines. */
function columnsOf({ base, baseBefore, road, band, dashes }: SeriesView): Column[] {
  const at = (which: 'low' | 'middle' | 'high') => (band ?? []).map((p) => ({ at: p.at, faint: p.faint, value: p[which] }));
  return [
    { head: 'Base run', of: base },
    ...(baseBefore ? [{ head: 'Base run before', of: baseBefore }] : []),
    ...(road ? [{ head: 'This road', of: road }] : []),
    ...(band
      ? [
          { head: 'This road, from', of: at('low') },
          { head: dashes === 'median' ? 'middle' : 'one setting', of: at('middle') },
          { head: 'to', of: at('high') },
        ]
      : []),
  ];
}

/** Every moment of the model and every mark of the record, each in its own row and columns. */
export function rowsOf(series: SeriesView): { columns: string[]; rows: Row[] } {
  const columns = columnsOf(series);
  const moments = new Map<string, Row>();
  for (const { at } of series.base) {
    const when = momentOf(series.id, at);
    moments.set(when, { at, when, faint: false, model: columns.map(() => ''), mark: null });
  }
  columns.forEach(({ of }, i) => {
    for (const { at, faint, value } of of) {
      const row = moments.get(momentOf(series.id, at));
      // A band opens at the parting, which may lie between two moments: there nothing is known.
      if (!row || Math.abs(row.at - at) > DAY) continue;
      row.faint ||= faint;
      row.model[i] = printed(value, series.print);
    }
  });
  const marks = series.record.map((mark) => ({ at: mark.to ?? mark.from, when: markWords(mark).lead, faint: false, model: columns.map(() => ''), mark }));
  return { columns: columns.map((c) => c.head), rows: [...moments.values(), ...marks].sort((a, b) => a.at - b.at) };
}

/** The twin of a chart, laid out when it is opened: a hundred months are not made anew each time that a scale moves. */
export function SeriesTable({ series }: { series: SeriesView }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="button small">
        Show as table<span class="sr">: {series.title}</span>
      </summary>
      {open && <SeriesRows series={series} />}
    </details>
  );
}

/** Model and record never share a column. */
export function SeriesRows({ series }: { series: SeriesView }) {
  const { columns, rows } = rowsOf(series);
  const record = series.record.length > 0;
  const faint = rows.findIndex((row) => row.faint);
  const horizon = faint < 0 ? rows.length : faint;
  return (
    <Scroller class="scroll-x" label={`${series.title} as a table`}>
      <table>
        <caption>
          {series.title}, {series.unit}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              When
            </th>
            <th scope="colgroup" colSpan={columns.length} class="modelled">
              Model
            </th>
            {record && (
              <th scope="col" rowSpan={2} class="record">
                Record
              </th>
            )}
          </tr>
          <tr>
            {columns.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, horizon).map((row, i) => (
            <RowOf key={i} row={row} record={record} />
          ))}
        </tbody>
        {horizon < rows.length && (
          <tbody class="faint">
            <tr>
              <th scope="rowgroup" colSpan={columns.length + (record ? 2 : 1)}>
                Past the model’s horizon
              </th>
            </tr>
            {rows.slice(horizon).map((row, i) => (
              <RowOf key={i} row={row} record={record} />
            ))}
          </tbody>
        )}
      </table>
    </Scroller>
  );
}

function RowOf({ row: { when, model, mark }, record }: { row: Row; record: boolean }) {
  return (
    <tr>
      <th scope="row">{when}</th>
      {model.map((value, i) => (
        <td key={i}>{value}</td>
      ))}
      {record && (
        <td class="record">
          {mark && (
            <>
              {markWords(mark).figure} <span class="chip">¶{mark.para}</span>
            </>
          )}
        </td>
      )}
    </tr>
  );
}
