import { useId } from 'preact/hooks';
import type { AreaMark, Drawing, Mark, Point } from '../../theme/drawing.ts';
import { colour, face } from '../../theme/tokens.ts';

/** A drawing as inline SVG. Table and sentences carry what it says, so it is hidden from readers. */
export function DrawingSvg({ drawing: { w, h, marks } }: { drawing: Drawing }) {
  const id = useId();
  const cuts = new Map(marks.flatMap((m) => (m.kind === 'area' && m.cuts ? [[cutsOf(m), m] as const] : [])));
  return (
    <svg class="drawing" viewBox={`0 0 ${w} ${h}`} aria-hidden="true" focusable="false">
      {cuts.size > 0 && (
        <defs>
          {[...cuts].map(([name, { cuts: ink, gap = GAP }]) => (
            <pattern key={name} id={`${id}-${name}`} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(40)">
              <path d={`M${gap / 2} 0V${gap}`} stroke={ink && colour[ink]} stroke-width="1.3" />
            </pattern>
          ))}
        </defs>
      )}
      {marks.map((mark, i) => (
        <MarkSvg key={i} mark={mark} cuts={(area) => `url(#${id}-${cutsOf(area)})`} />
      ))}
    </svg>
  );
}

/** Pixels between cuts, where a mark does not say. */
const GAP = 6;
const cutsOf = ({ cuts, gap = GAP }: AreaMark): string => `${cuts}-${gap}`;

const along = (points: readonly Point[]): string => points.map(([x, y]) => `${fine(x)} ${fine(y)}`).join('L');
const fine = (n: number): number => Math.round(n * 100) / 100;
const ANCHOR = { left: undefined, center: 'middle', right: 'end' } as const;

function MarkSvg({ mark, cuts }: { mark: Mark; cuts(area: AreaMark): string }) {
  const { opacity } = mark;
  switch (mark.kind) {
    case 'line':
      return (
        <path
          d={`M${along(mark.points)}${mark.closed ? 'z' : ''}`}
          fill="none"
          stroke={colour[mark.ink]}
          stroke-width={mark.width}
          stroke-dasharray={mark.dash?.join(' ')}
          stroke-linecap={mark.round ? 'round' : undefined}
          stroke-linejoin={mark.round ? 'round' : undefined}
          opacity={opacity}
        />
      );
    case 'area':
      return (
        <g opacity={opacity}>
          <path d={`M${along(mark.points)}z`} fill={colour[mark.fill]} fill-opacity={mark.wash} />
          {mark.cuts && <path d={`M${along(mark.points)}z`} fill={cuts(mark)} />}
        </g>
      );
    case 'disc':
      return (
        <circle
          cx={fine(mark.x)}
          cy={fine(mark.y)}
          r={mark.r}
          fill={mark.fill ? colour[mark.fill] : 'none'}
          stroke={mark.ink && colour[mark.ink]}
          stroke-width={mark.width}
          opacity={opacity}
        />
      );
    case 'text':
      return (
        <text
          x={fine(mark.x)}
          y={fine(mark.y)}
          font-family={face[mark.face]}
          font-size={mark.size}
          font-weight={mark.style === 'bold' ? 700 : undefined}
          font-style={mark.style === 'italic' ? 'italic' : undefined}
          text-anchor={ANCHOR[mark.align ?? 'left']}
          fill={colour[mark.ink]}
          stroke={mark.halo && colour[mark.halo]}
          stroke-width={mark.halo && 4}
          stroke-linejoin={mark.halo && 'round'}
          paint-order={mark.halo && 'stroke'}
          opacity={opacity}
        >
          {mark.text}
        </text>
      );
  }
}
