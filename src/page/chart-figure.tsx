import type { ChartPointView, ChartView, ForecastValue } from '../play/view.ts';
import { printed } from './number-words.ts';

const W = 640;
const H = 380;
const BOX = { left: 70, right: 620, top: 56, floor: 316 };

/** The chart drawn small on the page, for when the stage does not draw it. Its words are in the table twin, so it is hidden from readers. */
export function ChartFigure({ view }: { view: ChartView }) {
  const { chart, points, drawing } = view;
  const y = (value: number) => BOX.floor - (Math.min(value, chart.max) / chart.max) * (BOX.floor - BOX.top);
  const ticks = Array.from({ length: Math.floor(chart.max / chart.tick) + 1 }, (_, i) => i * chart.tick);
  const x = (p: ChartPointView, i: number) =>
    chart.kind === 'line'
      ? BOX.left + 20 + (p.at ?? i / Math.max(1, points.length - 1)) * (BOX.right - BOX.left - 60)
      : BOX.left + ((i + 0.5) / points.length) * (BOX.right - BOX.left);
  const inked = points.map((p, i) => ({ p, x: x(p, i) }));
  const line = inked.filter(({ p }) => typeof p.value === 'number');
  const target = drawing && inked.find(({ p }) => p.id === drawing.forecast.point);
  return (
    <figure class="chart" aria-hidden="true">
      <figcaption>
        {chart.title}
        <small>{chart.unit}</small>
      </figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
        {ticks.map((t) => (
          <g key={t}>
            <path class={t ? 'grid' : 'axis'} d={`M${BOX.left} ${y(t)}H${BOX.right}`} />
            <text class="tick" x={BOX.left - 10} y={y(t) + 5}>
              {printed(t)}
            </text>
          </g>
        ))}
        {chart.kind === 'line' && line.length > 1 && <path class="record-line" d={`M${line.map(({ p, x }) => `${x} ${y(p.value as number)}`).join('L')}`} />}
        {inked.map(({ p, x }) => (
          <Point key={p.id} p={p} x={x} y={y} bars={chart.kind === 'bars'} half={Math.min(48, 200 / points.length)} />
        ))}
        {inked.map(({ p, x }) => p.forecast && <Mine key={p.id} value={p.forecast} x={x} y={y} />)}
        {target && drawing?.drawn && <Mine value={drawing.value} x={target.x} y={y} />}
      </svg>
    </figure>
  );
}

interface Drawn {
  x: number;
  y: (value: number) => number;
}

/** The top of a bar tells its hedge: open with risers, wavy, short of a dashed rule, bracketed, unfilled (look.md §7). */
function Point({ p, x, y, bars, half }: Drawn & { p: ChartPointView; bars: boolean; half: number }) {
  const ends = p.value === null ? null : Array.isArray(p.value) ? p.value : [p.value, p.value];
  const kind = p.ink === 'known' ? 'known' : 'inked';
  const [left, right] = [x - half, x + half];
  const [, hedge = '', figure = p.text] = p.text.match(/^(more than|about|almost|as much as|nearly|over|some) (.+)$/) ?? [];
  return (
    <g class={kind}>
      {ends && bars && <Bar p={p} low={y(ends[0] as number)} high={y(ends[1] as number)} left={left} right={right} />}
      {ends && !bars && <circle class="disc" cx={x} cy={y(ends[1] as number)} r="6" />}
      {ends && (
        <text class="value" x={x} y={y(ends[1] as number) - (p.hedge === 'more-than' ? 22 : p.hedge === 'about' ? 15 : 10)}>
          {hedge && (
            <tspan class="hedge" x={x} dy="-1.2em">
              {hedge}
            </tspan>
          )}
          <tspan x={x} dy={hedge ? '1.2em' : undefined}>
            {figure}
          </tspan>
        </text>
      )}
      <text class="name" x={x} y={BOX.floor + 24}>
        {p.label}
      </text>
      <text class="sub" x={x} y={BOX.floor + 44}>
        {[p.group, p.sublabel, p.para === null ? '' : `¶${p.para}`].filter(Boolean).join(' ')}
      </text>
      {p.gap && <path class="gap" d={`M${left - 22} ${BOX.floor + 7}l7-14m3 14l7-14`} />}
    </g>
  );
}

function Bar({ p, low, high, left, right }: { p: ChartPointView; low: number; high: number; left: number; right: number }) {
  const { floor } = BOX;
  const sides = `M${left} ${high}V${floor}H${right}V${high}`;
  const width = right - left;
  if (p.hedge === 'range') return <path class="fill range" d={`M${left} ${high}H${right}V${low}H${left}z`} />;
  if (p.hedge === 'on-paper') return <path class="outline" d={`${sides}z`} />;
  return (
    <>
      <path class="fill" d={sides} />
      {p.hedge === 'exact' || p.hedge === 'some' ? <path class="edge" d={`M${left} ${high}H${right}`} /> : null}
      {p.hedge === 'more-than' && <path class="edge" d={[0.2, 0.4, 0.6, 0.8].map((f) => `M${left + f * width} ${high - 3}v-11m-3.5 4l3.5-4 3.5 4`).join('')} />}
      {p.hedge === 'about' && (
        <path
          class="edge"
          d={`M${left} ${high}q${width / 16}-7 ${width / 8} 0t${width / 8} 0t${width / 8} 0t${width / 8} 0t${width / 8} 0t${width / 8} 0t${width / 8} 0t${width / 8} 0`}
        />
      )}
      {p.hedge === 'almost' && <path class="dashes" d={`M${left - 8} ${high - 4}H${right + 8}`} />}
      {p.hedge === 'as-much-as' && <path class="edge" d={`M${left} ${high + 8}v-8H${right}v8`} />}
    </>
  );
}

/** The player's hand: dashes and a lozenge, with the range found likely. */
function Mine({ value, x, y }: Drawn & { value: ForecastValue }) {
  const at = y(value.value);
  return (
    <g class="mine">
      {value.low < value.high && <path d={`M${x - 8} ${y(value.high)}h16m-8 0V${y(value.low)}m-8 0h16`} />}
      <path class="casing" d={`M${x - 70} ${at}h140`} />
      <path class="dash" d={`M${x - 70} ${at}h140`} />
      <path class="lozenge" d={`M${x} ${at - 9}l9 9-9 9-9-9z`} />
      <text class="value" x={x - 76} y={at + 5}>
        {printed(value.value)}
      </text>
    </g>
  );
}
