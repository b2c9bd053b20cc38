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

/** Checks one dossier: ids first, then its decision points, charts, the way through, and respect. */
export function checkDossier(context: Context, dossier: Dossier): void {
  const { parsed, say } = context;
  const file = parsed.file.path.replace(/^dossiers\//, '').replace(/\.ya?ml$/, '');
  if (file !== dossier.id) say(['id'], 'ID-04', { id: dossier.id, file });
  if (RESERVED.has(dossier.id)) say(['id'], 'ID-05', { id: dossier.id });

  type Held = { id: string; path: Path };
  const held = (list: readonly { id: string }[], ...path: Path): Held[] => list.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));
  const within = (key: 'papers' | 'options' | 'forecasts' | 'beats'): Held[] =>
    dossier.decisions.flatMap((decision, d) => held(decision[key], 'decisions', d, key));
  checkTwice(context, within('papers'), 'paper');
  checkTwice(context, within('options'), 'option');
  checkTwice(context, within('forecasts'), 'forecast');
  checkTwice(context, within('beats'), 'beat');
  checkTwice(context, held(dossier.charts, 'charts'), 'chart');
  for (const [c, chart] of dossier.charts.entries()) checkTwice(context, held(chart.points, 'charts', c, 'points'), 'point');
  checkTwice(context, held(dossier.prompts, 'prompts'), 'prompt');

  for (const [d, decision] of dossier.decisions.entries()) checkDecision(context, decision, ['decisions', d], dossier.kind);
  checkCharts(context, dossier);
  checkPaths(context, dossier);
  checkRespect(context, dossier);
}
