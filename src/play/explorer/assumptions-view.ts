/** The drawer of assumptions: each with its range, its reason and its ¶; what a move broke; what cannot be moved, and why. */
import type { CompiledPoint } from '../../scenario/compiled-model.ts';
import { type FailedPoint, failedPoints } from '../../simulation/failed-points.ts';
import { SAMPLED } from '../../simulation/names.ts';
import { shareWhenCounted } from '../../simulation/solve.ts';
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
  };
}

const rounded = (value: number, digits: number): string => (digits < 0 ? String(Math.round(value * 10 ** digits) / 10 ** digits) : value.toFixed(digits));

/** What the model says now, and what it is held to where that is a number. */
function printedPoint({ value, word }: FailedPoint, { digits, low, high }: CompiledPoint): string {
  if (word !== null || value === null) return word ?? '';
  const held = [low === undefined ? '' : `at least ${rounded(low, digits)}`, high === undefined ? '' : `at most ${rounded(high, digits)}`].filter(Boolean);
  return `${rounded(value, digits)} (held to ${held.join(', ')})`;
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
    failed: failed
      .filter(({ id }) => !isLater(dayOf(id)))
      .map((point) => {
        const held = model.points.find(({ id }) => id === point.id)!;
        return { label: held.label, record: held.record, now: printedPoint(point, held), paras: held.paras };
      }),
    fit: moved > 0 && !context.fit ? { label: 'Fit again', event: { type: 'assumptions.fit' }, enabled: true } : null,
    fitted: !context.fit
      ? null
      : runs.unfit
        ? 'No setting of the solved parameters within their ranges reaches the record’s figures with these assumptions.'
        : 'The solved parameters were solved again for these assumptions.',
    reset: moved > 0 ? { label: 'Put all back', event: { type: 'assumptions.reset' }, enabled: true } : null,
  };
}
