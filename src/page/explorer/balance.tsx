import type { BalanceRow, RoadView } from '../../play/explorer/explorer-view.ts';
import { Evidence } from '../evidence.tsx';

/** What a road costs beside what it gains, each with its years and settings; under both, what the model can’t tell. */
export function Balance({ balance: { costs, gains, open } }: Pick<RoadView, 'balance'>) {
  if (costs.length + gains.length + open.length === 0) return null;
  return (
    <section class="balance" aria-labelledby="balance-head">
      <div class="head-line">
        <h2 id="balance-head">Costs and gains</h2>
        <Evidence grade="model" />
      </div>
      <div class="two">
        <Rows head="What it costs" rows={costs} />
        <Rows head="What it gains" rows={gains} />
      </div>
      {open.length > 0 && <Rows head="What the model can’t tell" rows={open} />}
    </section>
  );
}

function Rows({ head, rows }: { head: string; rows: BalanceRow[] }) {
  return (
    <div class="column">
      <h3>{head}</h3>
      {rows.length === 0 ? (
        <p class="note">Nothing that the model can tell.</p>
      ) : (
        <ul>
          {rows.map(({ what, way, when, how }) => (
            <li key={`${what} ${way} ${when}`}>
              <b>{way ? `${what}: ${way}` : what}</b>, {when}
              <span class="how">{how}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
