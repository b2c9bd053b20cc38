import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Send } from '../parts.ts';

/** At which moment of the series one looks; the view opens on one of its own. */
export function MomentSwitch({ times, send }: Pick<ExplorerView, 'times'> & { send: Send }) {
  if (times.length < 2) return null;
  return (
    <label class="moment">
      <span class="label">Moment looked at</span>
      <select value={times.find((t) => t.current)?.index} onChange={(event) => send({ type: 'time.look', index: Number(event.currentTarget.value) })}>
        {times.map(({ label, index }) => (
          <option key={index} value={index}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
