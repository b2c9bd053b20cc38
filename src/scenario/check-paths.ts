/** The way through a dossier: every option leads to every beat and on to its road; nothing lies where nobody comes. */
import type { Context } from './check-context.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Dossier } from './schema.ts';

/** Checks that the course of a dossier has no dead end, no unreachable part and no circle; each finding names the path. */
export function checkPaths({ say }: Context, dossier: Dossier): void {
  const trail = (...parts: string[]): string => [dossier.id, ...parts].join(' › ');
  const shown = new Set<string>();
  const inked = new Set<string>();
  const passed = new Set<string>();

  dossier.decisions.forEach((decision, d) => {
    const at = ['decisions', d];
    if (passed.has(decision.id)) {
      say([...at, 'id'], 'PATH-03', {
        path: trail(decision.id, '…', decision.id),
        why: 'the way leads back into a decision point it has passed',
        todo: 'give the second decision point its own id',
      });
    }
    passed.add(decision.id);
    if (!decision.options.some((option) => option.sealable))
      say([...at, 'options'], 'PATH-01', {
        path: trail(decision.id, 'options'),
        why: 'nothing can be sealed here',
        todo: 'let at least two options be sealable',
      });
    decision.forecasts.forEach((forecast, i) => {
      const chart = dossier.charts.find((one) => one.id === forecast.chart);
      const lacks = !chart ? 'chart' : chart.points.some((point) => point.id === forecast.point) ? null : 'point';
      if (chart) shown.add(chart.id);
      if (!lacks) return;
      const known = lacks === 'chart' ? dossier.charts.map((one) => one.id) : chart!.points.map((one) => one.id);
      say([...at, 'forecasts', i, lacks], 'PATH-01', {
        path: trail(decision.id, 'forecast', forecast.id),
        why: `there is no ${lacks} “${forecast[lacks]}” to draw on${didYouMean(forecast[lacks], known)}`,
        todo: `name one of: ${known.join(', ') || 'none yet; add the chart'}`,
      });
    });
    decision.beats.forEach((beat) => {
      if (beat.chart === undefined) return;
      shown.add(beat.chart);
      for (const point of beat.inks ?? []) inked.add(`${beat.chart} ${point}`);
    });
    decision.options.forEach((option, i) => {
      if (!dossier.roads.some((road) => road.decision === decision.id && road.option === option.id))
        say([...at, 'options', i], 'PATH-01', {
          path: trail(decision.id, 'options', option.id, 'road'),
          why: 'this option has no road',
          todo: `add a road: {decision: ${decision.id}, option: ${option.id}, …}`,
        });
    });
  });

  dossier.charts.forEach((chart, c) => {
    if (!shown.has(chart.id))
      say(['charts', c, 'id'], 'PATH-02', {
        path: trail('charts', chart.id),
        why: 'no beat and no forecast shows it',
        todo: 'name it in a beat, or take it out',
      });
    else
      chart.points.forEach((point, p) => {
        if (!point.known && !inked.has(`${chart.id} ${point.id}`))
          say(['charts', c, 'points', p], 'PATH-02', {
            path: trail('charts', chart.id, point.id),
            why: 'it is not known and no beat inks it',
            todo: 'add it to a beat’s inks, or set known: true',
          });
      });
  });

  const first = new Map<string, number>();
  dossier.roads.forEach((road, r) => {
    const at = ['roads', r];
    const decision = dossier.decisions.find((one) => one.id === road.decision);
    const known = decision ? decision.options.map((one) => one.id) : dossier.decisions.map((one) => one.id);
    const lacks = !decision ? 'decision' : decision.options.some((one) => one.id === road.option) ? null : 'option';
    if (lacks)
      say([...at, lacks], 'PATH-02', {
        path: trail('roads', road.decision, road.option),
        why: `there is no ${lacks} “${road[lacks]}”${didYouMean(road[lacks], known)}`,
        todo: `name one of: ${known.join(', ')}`,
      });
    const key = `${road.decision} › ${road.option}`;
    const before = first.get(key);
    if (before !== undefined) say([...at, 'option'], 'ROAD-01', { option: key, first: `road ${before + 1}` });
    else first.set(key, r);
  });
}
