/** The four runs of one setting: base and road, before an assumption was moved and now. */
import { runMembers } from '../../simulation/equations.ts';
import { PARAMETER, type ParameterName, RUN_WIDTH } from '../../simulation/names.ts';
import { MONTHS, type Plan } from '../../simulation/plan.ts';
import type { Run } from '../../simulation/reading.ts';
import { type ExplorerContext, valueAt } from './explorer-machine.ts';
import { fitSetting } from './fit-setting.ts';
import { type ModelRoom, planOf } from './model-room.ts';
import { optionsOn } from './road.ts';

export interface FourRuns {
  /** The setting as it stands now: moved, and solved again where that was asked. */
  setting: Float64Array;
  /** The fit was asked for and could not be made. */
  unfit: boolean;
  baseFirst: Run;
  baseNow: Run;
  /** Null where no road is in hand. */
  roadFirst: Run | null;
  roadNow: Run | null;
}

/** The assumptions as they were moved, by name, in their own units. */
export const movedValues = (room: ModelRoom, { moved }: Pick<ExplorerContext, 'moved'>): Record<string, number> =>
  Object.fromEntries(Object.entries(moved).map(([name, step]) => [name, valueAt(room, name, step)]));

function runOnce(plan: Plan, setting: Float64Array): Run {
  const rows = new Float64Array(MONTHS * RUN_WIDTH);
  runMembers(plan, setting, 0, 1, rows);
  return { rows, at: 0 };
}

/** Runs the one setting of the base run: less than a millisecond, a fit apart. */
export function fourRuns(room: ModelRoom, context: Pick<ExplorerContext, 'taken' | 'moved' | 'fit'>): FourRuns {
  const moved = room.base.slice();
  for (const [name, value] of Object.entries(movedValues(room, context))) moved[PARAMETER[name as ParameterName]] = value;
  const fitted = context.fit ? fitSetting(room, room.base, moved) : null;
  const setting = fitted ?? moved;
  const plan = planOf(room, optionsOn(room, context.taken));
  const road = plan === room.record ? null : plan;
  return {
    setting,
    unfit: context.fit && !fitted,
    baseFirst: runOnce(room.record, room.base),
    baseNow: runOnce(room.record, setting),
    roadFirst: road && runOnce(road, room.base),
    roadNow: road && runOnce(road, setting),
  };
}
