/** The rows of the explorer's table and CSV file: every one bears its grade. */
import { PARAMETER, type ParameterName, SAMPLED } from '../../simulation/names.ts';
import { monthIn } from '../../simulation/reading.ts';
import { type SeriesId, SIX } from '../../simulation/six-series.ts';
import { tableRows } from '../../simulation/table-rows.ts';
import type { ExplorerContext } from './explorer-machine.ts';
import { titleOf } from './model-room.ts';
import { optionsOn } from './road.ts';
import type { Asked } from './series-view.ts';

/** Empty until the settings were run. */
export function explorerTable(
  { room, reach, runs, answer }: Pick<Asked, 'room' | 'reach' | 'runs' | 'answer'>,
  context: Pick<ExplorerContext, 'taken' | 'moved' | 'fit'>,
): string[][] {
  if (!answer) return [];
  const { comparison, settings } = answer;
  const labels = Object.fromEntries(SIX.map((id) => [id, room.model.series.find((one) => one.id === id)!])) as unknown as Record<
    SeriesId,
    { label: string; unit: string }
  >;
  return tableRows(
    { ...comparison, hunger: comparison.hunger.filter(({ year }) => monthIn(year, 6) >= reach.from) },
    {
      option: optionsOn(room, context.taken)
        .map((option) => `${titleOf(room, option)} (${option.id})`)
        .join('; '),
      seed: room.about.seed,
      settings,
      sha256: room.about.sha256,
      assumptions: SAMPLED.map((name) => {
        const { label, unit } = room.parameters.get(name)!;
        return { name: label, unit, value: runs.setting[PARAMETER[name as ParameterName]]!, moved: context.moved[name] !== undefined };
      }),
      series: labels,
    },
  );
}
