/** The drawer of assumptions: each with its range, its reason and its ¶; what a move broke; what cannot be moved, and why. */
import type { CompiledPoint } from '../../scenario/compiled-model.ts';
import { type FailedPoint, failedPoints } from '../../simulation/failed-points.ts';
import { SAMPLED } from '../../simulation/names.ts';
import { shareWhenCounted } from '../../simulation/solve.ts';
import type { ExplorerEvent } from './explorer-events.ts';
import { type ExplorerContext, STEPS, valueAt } from './explorer-machine.ts';
import type { AssumptionsView, AssumptionView } from './explorer-view.ts';
import { firstValue, type ModelRoom } from './model-room.ts';
import { printedAssumption } from './print.ts';
import { toldUntil } from './road.ts';
import type { FourRuns } from './runs.ts';

function assumptionView(room: ModelRoom, context: ExplorerContext, name: string, mattering: readonly string[], pinned: readonly string[]): AssumptionView {
  const { label, unit, low, high, reason, paras } = room.parameters.get(name)!;
  const first = firstValue(room, name);
  const step = context.moved[name];
  const value = step === undefined ? first : valueAt(room, name, step);
  // where it stood first lies between two steps
  const place = step ?? ((first - low) / (high - low)) * STEPS;
  const to = (next: number): ExplorerEvent | null => (next < 0 || next > STEPS ? null : { type: 'assumption.move', name, value: valueAt(room, name, next) });
  return {
    name,
    label,
    unit,
    low,
    high,
    step: (high - low) / STEPS,
    value,
    text: printedAssumption(value, unit),
    first,
    moved: step !== undefined,
    reason,
    paras,
    matters: mattering.includes(name),
    pinned: pinned.includes(name),
    less: to(Math.ceil(place - 1e-9) - 1),
    more: to(Math.floor(place + 1e-9) + 1),
  };
}

/** A value of a point: shares and ratios as percent, counts as they are rounded. */
function printedValue(value: number, { digits }: CompiledPoint): string {
  if (digits >= 2) return `${(value * 100).toFixed(digits - 2)}\u00a0%`;
  const whole = digits < 0 ? String(Math.round(value * 10 ** digits) / 10 ** digits) : value.toFixed(digits);
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** What the model says now, and what it is held to, both in the model's unit; a word stands alone. */
function printedPoint({ value, word }: FailedPoint, point: CompiledPoint): { held: string; now: string } {
  if (word !== null || value === null) return { held: point.word ?? '', now: word ?? '' };
  const [low, high] = [point.low, point.high].map((end) => (end === undefined ? null : printedValue(end, point)));
  const held = low && high ? [...new Set([low, high])].join(' to ') : low ? `at least ${low}` : `at most ${high}`;
  return { held, now: printedValue(value, point) };
}

/** `mattering`: on which the outcome looked at turns most; `pinned`: on which the road turns alone. */
export function assumptionsView(
  room: ModelRoom,
  context: ExplorerContext,
  runs: FourRuns,
  mattering: readonly string[],
  pinned: readonly string[],
): AssumptionsView {
  const { model, parameters, solver } = room;
  const one = (name: string) => assumptionView(room, context, name, mattering, pinned);
  const moved = Object.keys(context.moved).length;
  const until = toldUntil(room, context);
  const isLater = (day: string | undefined): boolean => until !== null && day !== undefined && day >= until;
  const dayOf = (id: string | undefined): string | undefined => model.points.find((one) => one.id === id)?.day;
  const listed = SAMPLED.filter((name) => !isLater(parameters.get(name)!.from));
  const failed = moved > 0 ? failedPoints(runs.baseNow, shareWhenCounted(solver, runs.setting), model.points, model.hungerEnds) : [];
  const rows = failed
    .filter(({ id }) => !isLater(dayOf(id)))
    .map((point) => {
      const held = model.points.find(({ id }) => id === point.id)!;
      return { label: held.label, record: held.record, ...printedPoint(point, held), paras: held.paras };
    });
  const inHand = (listed as readonly string[]).includes(context.inHand) ? context.inHand : listed[0]!;
  const place = (listed as readonly string[]).indexOf(inHand);
  const beside = (far: number) => ({ type: 'assumption.take' as const, name: listed[(place + far + listed.length) % listed.length]! });
  return {
    inHand: one(inHand),
    before: beside(-1),
    after: beside(1),
    groups: model.groups
      .map(({ id, label }) => ({ label, list: listed.filter((name) => parameters.get(name)!.group === id).map(one) }))
      .filter(({ list }) => list.length > 0),
    fixed: model.parameters
      .filter(({ role, point }) => role !== 'sampled' && !isLater(dayOf(point)))
      .map(({ role, name, label, unit, value, reason, paras }) => ({
        label,
        text: printedAssumption(role === 'solved' ? firstValue(room, name) : value, unit),
        reason,
        paras,
        solved: role === 'solved',
      })),
    moved,
    withheld: SAMPLED.length - listed.length,
    failed: rows,
    fails: rows.length > 0 ? `fails ${rows.length} of the record’s points` : '',
    fit: moved > 0 && !context.fit ? { label: 'Fit again', event: { type: 'assumptions.fit' }, enabled: true } : null,
    fitted: !context.fit
      ? null
      : runs.unfit
        ? 'No setting of the solved parameters within their ranges reaches the record’s figures with these assumptions.'
        : 'The solved parameters were solved again for these assumptions.',
    reset: moved > 0 ? { label: 'Put all back', event: { type: 'assumptions.reset' }, enabled: true } : null,
  };
}
