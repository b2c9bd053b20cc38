/** A comparison as the rows of a table or a CSV file. Each row bears its grade; assumptions come with it; hunger stands in words, and the record is not in it. */
import type { ComparedHunger, Comparison } from './compare.ts';
import { type SeriesId, SIX } from './six-series.ts';

/** What the file must say to be read without the screen. */
export interface TableSource {
  option: string;
  seed: number;
  settings: number;
  /** Of the file of kept members. */
  sha256: string;
  /** The assumptions of the base run; `moved` where a reader set them otherwise. */
  assumptions: readonly { name: string; unit: string; value: number; moved: boolean }[];
  series: Record<SeriesId, { label: string; unit: string }>;
}

const HEAD = ['grade', 'part', 'name', 'unit', 'time', 'base 5', 'base 50', 'base 95', 'road 5', 'road 50', 'road 95', 'road minus base', 'past the horizon'];
const printed = (value: number): string => String(Number(value.toPrecision(4)));
const padded = (cells: string[]): string[] => [...cells, ...HEAD.slice(cells.length).map(() => '')];
const said = (one: ComparedHunger['base']): string => ('word' in one ? one.word : `cannot tell between ${one.between.join(' and ')}`);

/** Rows of equal length, the head first. The direction is `more`, `less` or `cannot tell`; past the horizon there is none. */
export function tableRows({ series, hunger }: Comparison, source: TableSource): string[][] {
  const about = (name: string, value: string): string[] => padded(['model', 'about', name, '', value]);
  return [
    HEAD,
    about('option', source.option),
    about('settings', String(source.settings)),
    about('seed', String(source.seed)),
    about('sha256', source.sha256),
    ...source.assumptions.map(({ name, unit, value, moved }) => padded(['model', moved ? 'assumption, moved' : 'assumption', name, unit, printed(value)])),
    ...SIX.flatMap((id) =>
      series[id].map(({ time, base, road, direction, faint }) => [
        'model',
        'series',
        source.series[id].label,
        source.series[id].unit,
        time,
        ...[base, road].flatMap(({ low, middle, high }) => [printed(low), printed(middle), printed(high)]),
        faint ? '' : direction.says,
        faint ? 'yes' : 'no',
      ]),
    ),
    ...hunger.map(({ year, base, road }) => ['model', 'hunger in words', '', '', `${year}-01 to ${year}-06`, '', said(base), '', '', said(road), '', '', 'no']),
  ];
}

/** The rows as CSV by RFC 4180: commas, quotes doubled, CRLF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`).join('');
