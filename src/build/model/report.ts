/** The table of points: what the record says, what the model says, what the point was used for, and whether it holds. */
import type { CompiledPoint } from '../../scenario/compiled-model.ts';
import { changeInputs } from '../../simulation/change-inputs.ts';
import { bandOf, runEnsemble } from '../../simulation/ensemble.ts';
import { isInside } from '../../simulation/failed-points.ts';
import { PARAMETERS } from '../../simulation/names.ts';
import { makePlan } from '../../simulation/plan.ts';
import { POINTS } from '../../simulation/points.ts';
import { HUNGER_WORDS, hungerWord, runOf } from '../../simulation/reading.ts';
import { shareWhenCounted, solverFor } from '../../simulation/solve.ts';
import { KEPT } from './draw.ts';
import type { LoadedModel } from './load-model.ts';

export interface ReportRow {
  point: CompiledPoint;
  /** What the model says, as it is printed. */
  model: string;
  /** Members in a hundred that lie inside the hedge. */
  inside: number;
  holds: boolean;
}

/** All rows for the kept members. A held-out row is never used to choose anything. */
export function reportRows(loaded: LoadedModel, settings: Float64Array): ReportRow[] {
  const { model, tables, calendar } = loaded;
  const members = settings.length / PARAMETERS.length;
  const whole = runEnsemble(makePlan(tables, calendar), settings);
  const noMeasures = changeInputs(tables, [{ input: 'measures', from: '1927-12-28', plus: 0, times: 0, parameter: null }]);
  const unpressed = runEnsemble(makePlan(noMeasures, calendar), settings);
  const solver = solverFor(tables, calendar);
  const all = Array.from({ length: members }, (_, member) => member);
  return model.points.map((point) => {
    const { word, yesno, digits } = point;
    const values =
      point.id === 'kolkhoz-1930'
        ? all.map((member) => shareWhenCounted(solver, settings, member))
        : all.map((member) => POINTS[point.id as keyof typeof POINTS](runOf(whole, member), runOf(unpressed, member)));
    const words = word ? all.map((member) => hungerWord(runOf(whole, member), Number(point.id.slice(-4)), model.hungerEnds)) : [];
    const isHeld = (value: number, i: number): boolean => (word ? words[i] === word : isInside(point, value));
    const inside = Math.round((100 * values.filter(isHeld).length) / members);
    const { low: l, middle: m, high: h } = bandOf(values);
    const printed = [l, m, h].map((value) => rounded(value, digits));
    const shown = word
      ? HUNGER_WORDS.map((one) => `${one} ${Math.round((100 * words.filter((w) => w === one).length) / members)}`).join(', ')
      : yesno
        ? `holds in ${inside} of 100`
        : new Set(printed).size === 1
          ? printed[0]!
          : printed.join(' / ');
    return { point, model: shown, inside, holds: point.use === 'solved' || point.use === 'filtered' ? inside === 100 : inside >= 90 };
  });
}

const rounded = (value: number, digits: number): string => (digits < 0 ? String(Math.round(value * 10 ** digits) / 10 ** digits) : value.toFixed(digits));

const USES = { solved: 'SOLVED for', filtered: 'FILTERED by', 'held-out': 'HELD OUT', 'by-hand': 'PUT IN BY HAND' } as const;

/** The report as text, a heading for each use. */
export function reportText(rows: readonly ReportRow[], about: { seed: number; draws: number; kept: number; sha256: string }): string {
  const lines = [
    `${about.kept} settings kept of ${about.draws} draws (seed ${about.seed}; ${KEPT} wanted). 5 / 50 / 95 of 100 settings.`,
    `sha256 of the members: ${about.sha256}`,
  ];
  for (const [use, heading] of Object.entries(USES)) {
    lines.push('', heading);
    for (const { point, model, inside, holds } of rows.filter((row) => row.point.use === use)) {
      const paras = `¶${point.paras.join(', ¶')}`;
      const tolerance = point.word ?? ([point.low, point.high].every((end) => end === undefined) ? '' : `${point.low ?? '…'} to ${point.high ?? '…'}`);
      lines.push(
        `  ${point.label} (${paras})`,
        `      record: ${point.record} · held to: ${point.yesno ? 'yes' : tolerance}`,
        `      model:  ${model} · ${inside} of 100 inside · ${holds ? 'holds' : use === 'held-out' || use === 'by-hand' ? 'does not hold' : 'BROKEN'}`,
      );
      if (point.note) lines.push(`      ${point.note}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
