import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';
import { MomentSwitch } from './moment-switch.tsx';

/** Which series is looked at, and at which moment. */
export function SeriesSwitches({ view: { series, seriesInView, times }, send }: { view: ExplorerView; send: Send }) {
  return (
    <div class="looking">
      <fieldset class="switches">
        <legend class="sr">Series looked at</legend>
        <button type="button" class="switch" aria-pressed={seriesInView === null} onClick={() => send({ type: 'series.look', series: null })}>
          All
        </button>
        {series.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="switch"
            data-series={id}
            aria-pressed={seriesInView === id}
            onClick={() => send({ type: 'series.look', series: id })}
          >
            {title}
          </button>
        ))}
      </fieldset>
      <MomentSwitch times={times} send={send} />
    </div>
  );
}
