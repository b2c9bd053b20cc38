/** Charts, what beats ink on them, and what the player forecasts. */
import type { Context } from './check-context.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Path } from './parse.ts';
import type { Chart, Dossier, Forecast } from './schema.ts';

type Point = Chart['points'][number];
type Facts = Context['facts'];

/** Both ends of what a fact says, or nothing where it is unknown. */
const ends = (id: string | undefined, facts: Facts): number[] => [id === undefined ? [] : (facts.get(id)?.value ?? [])].flat();

/** Where a point is drawn, in the chart's unit. */
function drawn(point: Point, facts: Facts): number[] {
  if (point.index === undefined) return ends(point.fact, facts);
  return point.less === undefined ? [point.index] : ends(point.less, facts).map((part) => point.index! * (1 - part / 100));
}

function checkChart({ say, facts }: Context, chart: Chart, path: Path): void {
  chart.points.forEach((point, i) => {
    const at = [...path, 'points', i];
    if (point.fact === undefined && point.index === undefined) say(at, 'CHART-02', { point: point.id });
    for (const key of ['fact', 'less'] as const) {
      const id = point[key];
      if (id !== undefined && facts.get(id)?.human) say([...at, key], 'CHART-01', { fact: id });
    }
    const most = Math.max(...drawn(point, facts));
    if (most > chart.max) say(at, 'CHART-03', { point: point.id, value: most, max: chart.max });
  });
}

function checkForecast(context: Context, dossier: Dossier, d: number, forecast: Forecast, path: Path): void {
  const { say, facts } = context;
  if (facts.get(forecast.fact)?.human) say([...path, 'fact'], 'FORECAST-01', { id: forecast.fact });
  const chart = dossier.charts.find((one) => one.id === forecast.chart);
  const point = chart?.points.find((one) => one.id === forecast.point);
  if (!chart || !point) return; // PATH-01 says it
  if (point.fact !== forecast.fact && point.less !== forecast.fact) say([...path, 'point'], 'FORECAST-02', { point: point.id, fact: forecast.fact });
  const inking = dossier.decisions.map((decision) => decision.beats.some((beat) => beat.chart === chart.id && beat.inks?.includes(point.id)));
  if (point.known || inking.slice(0, d).includes(true)) say([...path, 'point'], 'FORECAST-03', { point: point.id });
  else if (!inking[d]) say([...path, 'point'], 'FORECAST-04', { point: point.id });
  const { min, max, step } = forecast;
  const record = drawn(point, facts); // guessed in the chart's unit: of an index less a fall, the index
  const wrong =
    max <= min
      ? `max (${max}) is not above min (${min})`
      : step > max - min
        ? `step (${step}) is wider than min to max`
        : max > chart.max
          ? `max (${max}) is above what the chart can show (${chart.max})`
          : record.some((end) => end <= min || end >= max)
            ? `the record (${record.join(' to ')}) is not between min (${min}) and max (${max})`
            : '';
  if (wrong) say(path, 'FORECAST-05', { what: wrong });
}

/** Checks all charts of a dossier, and the beats and forecasts that use them. */
export function checkCharts(context: Context, dossier: Dossier): void {
  const { say } = context;
  for (const [i, chart] of dossier.charts.entries()) checkChart(context, chart, ['charts', i]);
  dossier.decisions.forEach((decision, d) => {
    for (const [i, forecast] of decision.forecasts.entries()) checkForecast(context, dossier, d, forecast, ['decisions', d, 'forecasts', i]);
    decision.beats.forEach((beat, b) => {
      const path = ['decisions', d, 'beats', b];
      if (beat.chart === undefined) return;
      const chart = dossier.charts.find((one) => one.id === beat.chart);
      if (!chart) {
        const known = dossier.charts.map((one) => one.id);
        say([...path, 'chart'], 'ID-03', { id: beat.chart, kind: 'chart', hint: didYouMean(beat.chart, known), options: known.join(', ') });
        return;
      }
      beat.inks?.forEach((id, k) => {
        const point = chart.points.find((one) => one.id === id);
        const known = chart.points.map((one) => one.id);
        if (!point) say([...path, 'inks', k], 'ID-03', { id, kind: `point of the chart ${chart.id}`, hint: didYouMean(id, known), options: known.join(', ') });
        else if (point.known) say([...path, 'inks', k], 'BEAT-03', { point: id });
      });
    });
  });
}
