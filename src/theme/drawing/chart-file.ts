/** A chart as a picture for itself: over it the road, under it what it says, where it is from and its grade. Pure. */
import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import type { Drawing, Mark, TextMark } from '../drawing.ts';
import { hungerDrawing } from './hunger-drawing.ts';
import { wrapped } from './measure.ts';
import { timeSpan } from './plot.ts';
import { seriesDrawing } from './series-drawing.ts';

const WIDTH = 1200;
const CHART = 640;
const STRIP = 320;
const EDGE = 48;
const HEAD = { face: 'title', size: 34, ink: 'ink' } as const;
const SAYS = { face: 'reading', size: 21, ink: 'ink' } as const;
const SMALL = { face: 'note', size: 16, ink: 'ink2' } as const;

type Lettered = Pick<TextMark, 'face' | 'size' | 'ink'>;

/** The mark, so much further right and down. */
function shifted(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'line' || mark.kind === 'area') return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}

/** A word too long for a line, in pieces: an address must stand whole. */
const broken = (word: string): string => word.match(/.{1,110}/g)?.join(' ') ?? word;

/** The file's picture of a series that is on view, or of the hunger words; null where it is not. `citation` says where it is from. */
export function chartFile(view: ExplorerView, which: string, citation: string): Drawing | null {
  const { road, hunger } = view;
  const series = view.series.find(({ id }) => id === which) ?? view.series.find(({ companion }) => companion?.id === which)?.companion;
  if (!road || (which === 'hunger' ? !hunger : !series)) return null;
  const marks: Mark[] = [];
  let y = EDGE;
  const write = (text: string, lettered: Lettered, most = 6): void => {
    for (const line of wrapped(text, WIDTH - 2 * EDGE, lettered, most)) {
      y += lettered.size * 1.35;
      marks.push({ kind: 'text', x: EDGE, y, text: line, ...lettered });
    }
  };
  write(road.title, HEAD, 2);
  y += 14;
  const room = { w: WIDTH - 2 * EDGE, textScale: 1.35, small: false, sombre: view.sombre, road };
  const chart = series
    ? seriesDrawing(series, { ...room, h: CHART, act: null })
    : hungerDrawing(hunger!, { ...room, h: STRIP, span: timeSpan(view.series[0] ?? null, road) });
  marks.push(...chart.marks.map((mark) => shifted(mark, EDGE, y)));
  y += chart.h + 8;
  write(series ? series.summary : hunger!.summary, SAYS);
  y += 10;
  write(citation.split(' ').map(broken).join(' '), SMALL, 8);
  const h = Math.ceil(y + EDGE);
  const sheet: Mark = {
    kind: 'area',
    points: [
      [0, 0],
      [WIDTH, 0],
      [WIDTH, h],
      [0, h],
    ],
    fill: 'paperLit',
  };
  return { w: WIDTH, h, marks: [sheet, ...marks], hits: [] };
}
