/** View of a chart: which points are known, inked or fresh, and the player's forecast beside them. */
import type { CompiledDossier, Fact } from '../scenario/compiled.ts';
import type { PlayContext } from './context.ts';
import type { ChartPointView, ChartView, ForecastValue } from './view.ts';

export interface ChartMoment {
  point: number;
  /** Index of the beat on view; −1 before the envelope is open. */
  beat: number;
}

/** A fact's value as drawn, in the chart's unit. Chart units may be the fact's own or an index less a percentage. */
function drawnValue(fact: Fact | undefined, index: number | undefined, less: Fact | undefined): number | [number, number] | null {
  if (index !== undefined && less)
    return Array.isArray(less.value) ? [index * (1 - less.value[1] / 100), index * (1 - less.value[0] / 100)] : index * (1 - less.value / 100);
  if (index !== undefined) return index;
  return fact ? fact.value : null;
}

/** The chart `id` of a dossier as it stands at this moment of the play, or null where the dossier has none of that name. */
export function chartView(dossier: CompiledDossier, id: string, context: PlayContext, moment: ChartMoment): ChartView | null {
  const chart = dossier.charts.find((c) => c.id === id);
  if (!chart) return null;
  const inked = new Set<string>();
  const fresh = new Set<string>();
  dossier.decisions.forEach((decision, point) => {
    if (point > moment.point) return;
    decision.beats.forEach((beat, i) => {
      if (beat.chart !== id || (point === moment.point && i > moment.beat)) return;
      for (const p of beat.inks) (point === moment.point && i === moment.beat ? fresh : inked).add(p);
    });
  });
  const forecasts = new Map<string, ForecastValue>();
  dossier.decisions.slice(0, moment.point + 1).forEach((decision, point) => {
    for (const f of decision.forecasts) {
      const mine = f.chart === id ? context.points[point]?.forecasts[f.id] : undefined;
      if (mine?.set) forecasts.set(f.point, { value: mine.value, low: mine.low, high: mine.high });
    }
  });
  const points = chart.points.map((p): ChartPointView => {
    const ink = p.known ? 'known' : inked.has(p.id) ? 'inked' : fresh.has(p.id) ? 'fresh' : 'none';
    const fact = p.fact ? dossier.facts[p.fact] : undefined;
    const less = p.less ? dossier.facts[p.less] : undefined;
    const source = fact ?? less;
    const shown = ink !== 'none';
    return {
      id: p.id,
      label: p.label,
      sublabel: p.sublabel,
      group: p.group,
      value: shown ? drawnValue(fact, p.index, less) : null,
      text: !shown ? '' : fact ? fact.text : less ? `${less.text} less` : String(p.index ?? ''),
      hedge: shown ? (source?.hedge ?? 'exact') : 'exact',
      para: shown ? (source?.para ?? null) : null,
      saidBy: shown ? source?.saidBy : undefined,
      fall: !!less,
      known: p.known,
      ink,
      gap: p.gap ?? false,
      at: p.at ?? null,
      forecast: forecasts.get(p.id),
    };
  });
  return { chart, points, drawing: null };
}
