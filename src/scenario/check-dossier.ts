/** Everything that is checked of one dossier whose keys and types are in order. */
import { checkCharts } from './check-charts.ts';
import { type Context, checkTwice } from './check-context.ts';
import { checkDecision } from './check-decision.ts';
import { checkPaths } from './check-paths.ts';
import { checkRespect } from './check-respect.ts';
import type { Path } from './parse.ts';
import type { Dossier } from './schema.ts';

/** Folder names of the built game, and keys that no table should bear. */
const RESERVED = new Set(['assets', 'content', 'art', 'fonts', 'sound', 'map', 'index', 'constructor', 'prototype']);

export function checkDossier(context: Context, dossier: Dossier): void {
  const { parsed, say } = context;
  const file = parsed.file.path.replace(/^dossiers\//, '').replace(/\.ya?ml$/, '');
  if (file !== dossier.id) say(['id'], 'ID-04', { id: dossier.id, file });
  if (RESERVED.has(dossier.id)) say(['id'], 'ID-05', { id: dossier.id });

  type Held = { id: string; path: Path };
  const within = (key: 'papers' | 'options' | 'forecasts' | 'beats'): Held[] => dossier.decisions.flatMap((decision, d) => decision[key].map(({ id }, i) => ({ id, path: ['decisions', d, key, i, 'id'] })));
  const twice = (list: Held[], kind: string): void => checkTwice(context, list, (one) => one.id, (i) => list[i]!.path, kind);
  twice(within('papers'), 'paper');
  twice(within('options'), 'option');
  twice(within('forecasts'), 'forecast');
  twice(within('beats'), 'beat');
  twice(dossier.charts.map(({ id }, i) => ({ id, path: ['charts', i, 'id'] })), 'chart');
  dossier.charts.forEach((chart, c) => twice(chart.points.map(({ id }, i) => ({ id, path: ['charts', c, 'points', i, 'id'] })), 'point'));
  twice(dossier.prompts.map(({ id }, i) => ({ id, path: ['prompts', i, 'id'] })), 'prompt');

  dossier.decisions.forEach((decision, d) => checkDecision(context, decision, ['decisions', d], dossier.kind));
  checkCharts(context, dossier);
  checkPaths(context, dossier);
  checkRespect(context, dossier);
}
