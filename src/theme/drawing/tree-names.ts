/** The names of the stations under the rail, in as many rows as they need side by side. Pure. */
import { wrapped } from './measure.ts';
import type { Pen } from './pen.ts';
import type { TreePlaces } from './tree-places.ts';

/** A name is about this wide. */
const WANTED = 122;

/** Height of a row: a date and two lines, or a date of two lines and one. */
export const NAME_HIGH = 60;
/** Rows that names need side by side at this pitch. */
export const nameRows = (pitch: number, k: number): number => Math.max(1, Math.min(3, Math.ceil((WANTED * k) / Math.max(1, pitch))));

export function stationNames(pen: Pen, { stops, pitch, rail }: TreePlaces, { top, rows, k }: { top: number; rows: number; k: number }): void {
  const { w, sombre } = pen.room;
  const width = Math.min((WANTED + 10) * k, rows * pitch - 10);
  const high = NAME_HIGH * k;
  const date = { face: 'label', size: 14 * k, ink: 'ink2' } as const;
  const name = { face: 'reading', size: 14.5 * k, ink: 'ink' } as const;
  const leading = 16.5 * k;
  const names = stops.map(({ station, x, known }, i) => {
    const middle = Math.min(Math.max(x, 20 + width / 2), w - 20 - width / 2);
    const dates = wrapped(station.when, width, date, 2);
    const title = wrapped(station.title, width, name, 3 - dates.length);
    return { station, x, middle, y: top + (i % rows) * high, dates, title, told: known };
  });
  for (const { x, y } of names)
    if (y > top)
      pen.line(
        [
          [x, rail + 13 * k],
          [x, y - 2 * k],
        ],
        'ink3',
        1,
        { dash: [1.5, 3], opacity: 0.8 },
      );
  for (const { station, middle, y, dates, title } of names) {
    if (!station.inView) continue;
    const tall = (dates.length + title.length) * leading + 8 * k;
    const half = width / 2 + 4;
    pen.area(
      [
        [middle - half, y],
        [middle + half, y],
        [middle + half, y + tall],
        [middle - half, y + tall],
      ],
      sombre ? 'greyBoard' : 'glow',
      { opacity: sombre ? 0.6 : 0.9 },
    );
  }
  // The one in view is named first: no neighbour may take its place.
  for (const { station, middle, y, dates, title, told } of [...names].sort((a, b) => Number(b.station.inView) - Number(a.station.inView))) {
    const first = y + 14 * k;
    const look = station.inView ? ({ ink: 'ink' } as const) : ({ halo: pen.ground } as const);
    pen.lines(dates, [{ x: middle, y: first, align: 'center' }], { ...date, ...look }, leading);
    pen.lines(
      title,
      [{ x: middle, y: first + dates.length * leading, align: 'center' }],
      { ...name, ...look, ink: told || station.inView ? 'ink' : 'ink2' },
      leading,
    );
  }
}
