import type { ExplorerView, SeriesView } from '../../play/explorer/explorer-view.ts';
import type { ExplorerSheet } from './sheets-of.ts';

/** What is drawn of the explorer, in words and numbers, to be compared with the page and the run. */
export function drawnState(view: ExplorerView, sheets: readonly ExplorerSheet[]): Record<string, unknown> {
  const has = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
  const drawn = view.series.flatMap((one) => [one, ...(one.companion ? [one.companion] : [])]).filter(({ id }) => has(`series:${id}`));
  const { split, hunger, stationInView, assumptions } = view;
  return {
    sheets: sheets.map(({ id }) => id),
    series: drawn.map(({ id }) => id),
    seriesInView: view.seriesInView,
    ends: Object.fromEntries(drawn.map((one) => [one.id, endsOf(one)])),
    split: split && has('split') ? { ...split.texts, decision: split.decision, assumption: split.assumption, texts: split.texts } : null,
    scale: has('scale') ? { name: assumptions.inHand.name, value: assumptions.inHand.value, text: assumptions.inHand.text } : null,
    station: has('tree') ? stationInView.id : null,
    options: has('tree') ? stationInView.options.map(({ id, stands, taken, mine, closed }) => ({ id, stands, taken, mine, closed: closed !== null })) : [],
    hunger: hunger && has('hunger') ? hunger.years.map(({ year, base, road }) => ({ year, base, road })) : [],
    questions: has('tree') ? [] : sheets.filter(({ id }) => id.startsWith('guess:')).map(({ id }) => id.slice('guess:'.length)),
  };
}

/** The last values of the lines as they lie on the sheet. */
function endsOf({ base, band, road, readout }: SeriesView): Record<string, unknown> {
  const last = band?.at(-1);
  return {
    base: base.at(-1)?.value ?? null,
    band: last ? { low: last.low, middle: last.middle, high: last.high } : null,
    road: road?.at(-1)?.value ?? null,
    readout: readout && { when: readout.when, base: readout.base, road: readout.road },
  };
}
