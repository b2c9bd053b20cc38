import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { DrawingSvg } from '../../src/page/explorer/drawing-svg.tsx';
import { markWords, momentOf, whenOf } from '../../src/page/explorer/moments.ts';
import { rowsOf, SeriesRows } from '../../src/page/explorer/series-table.tsx';
import { CHARTED, type SeriesName } from '../../src/play/explorer/explorer-events.ts';
import type { RecordMark, SeriesView } from '../../src/play/explorer/explorer-view.ts';
import * as print from '../../src/play/explorer/print.ts';
import { READINGS } from '../../src/simulation/six-series.ts';
import type { Drawing } from '../../src/theme/drawing.ts';
import * as views from '../fixtures/explorer-view.ts';

const series: SeriesName[] = [...CHARTED, 'rations'];
const places = fc.constantFrom(...series).chain((id) => fc.record({ id: fc.constant(id), at: fc.nat(READINGS[id].known.length - 1) }));

describe('a moment in words', () => {
  it('is the same on the page as in the view’s own sentences', () => {
    fc.assert(fc.property(places, ({ id, at }) => momentOf(id, print.endOf(READINGS[id].known[at]!)) === print.momentOf(id, at)));
  });
  const mark = (more: Partial<RecordMark>): RecordMark => ({
    kind: 'disc',
    from: 3,
    to: null,
    when: '',
    value: 1,
    hedge: 'exact',
    text: '52',
    label: '',
    para: 4,
    ...more,
  });
  it.each([
    ['the month that a day lies in', mark({ from: 3 + 50 / 365 }), 'February 1930'],
    ['the month that begins', mark({ from: 3 }), 'January 1930'],
    ['one month', mark({ from: 3 + 2 / 12, to: 3 + 3 / 12 }), 'March 1930'],
    ['from month to month', mark({ from: 5.5, to: 6.5 }), 'July 1932 to June 1933'],
  ])('a mark of the record names %s', (_, one, words) => expect(whenOf(one)).toBe(words));
  it('a total is led by what it counts, a word by its months, a figure by both', () =>
    expect([mark({ kind: 'bar', label: 'the year 1930', to: 4 }), mark({ kind: 'words', text: 'poor' }), mark({ label: 'horses' })].map(markWords)).toEqual([
      { lead: 'the year 1930', figure: '52' },
      { lead: 'January 1930', figure: 'poor' },
      { lead: 'January 1930, horses', figure: '52' },
    ]));
});

describe('the table of a series', () => {
  let all: SeriesView[] = [];
  beforeAll(() => {
    all = [views.explored(), views.moved(), views.sliderShown()].flatMap((v) => v.series.flatMap((s) => [s, ...(s.companion ? [s.companion] : [])]));
  });
  it('has a row for each moment of the base run, and one for each mark of the record', () => {
    for (const s of all) {
      const { rows } = rowsOf(s);
      expect(rows.filter((r) => !r.mark).map((r) => r.model[0])).toEqual(s.base.map((p) => print.printed(p.value, s.print)));
      expect(rows.flatMap((r) => r.mark ?? []).sort((a, b) => a.from - b.from)).toEqual([...s.record].sort((a, b) => a.from - b.from));
    }
  });
  it('has every value of band and road beside the base run of its moment', () => {
    for (const s of all) {
      const { columns, rows } = rowsOf(s);
      for (const p of s.band ?? []) {
        const row = rows.find((r) => !r.mark && Math.abs(r.at - p.at) < 1e-6);
        // only where the roads part between two moments is there none
        if (row) expect(row.model.slice(columns.indexOf('This road, from'))).toEqual([p.low, p.middle, p.high].map((v) => print.printed(v, s.print)));
        else expect(p).toBe(s.band?.[0]);
      }
      for (const p of s.road ?? []) {
        const row = rows.find((r) => !r.mark && Math.abs(r.at - p.at) < 1e-6);
        if (row) expect(row.model[columns.indexOf('This road')]).toBe(print.printed(p.value, s.print));
        else expect(p).toBe(s.road?.[0]);
      }
    }
  });
  it('keeps its moments in order', () => {
    for (const s of all)
      expect(rowsOf(s).rows.map((r) => r.at)).toEqual(
        rowsOf(s)
          .rows.map((r) => r.at)
          .sort((a, b) => a - b),
      );
  });
  it('never lets model and record share a row or a column', () => {
    for (const s of all) {
      const { columns, rows } = rowsOf(s);
      expect(rows.filter((r) => r.mark && r.model.some(Boolean))).toEqual([]);
      const html = renderToString(<SeriesRows series={s} />);
      expect(html).toMatch(
        new RegExp(
          `<th scope="colgroup" colspan="${columns.length}" class="modelled">Model</th>${s.record.length > 0 ? '<th scope="col" rowspan="2" class="record">Record' : ''}`,
        ),
      );
      for (const row of html.match(/<tr[\s\S]*?<\/tr>/g) ?? []) if (row.includes('¶')) expect(row.match(/<td>[^<]+<\/td>/g)).toBeNull();
    }
  });
  it('says where a value lies past the horizon', () => {
    const herd = all.find((s) => s.id === 'herd')!;
    const past = renderToString(<SeriesRows series={herd} />).split('Past the model’s horizon')[1]!;
    const faint = herd.band!.filter((p) => p.faint);
    expect(faint.length).toBeGreaterThan(0);
    expect(past.match(/<td>[^<]+<\/td>/g)?.length).toBe(4 * faint.length);
  });
});

describe('a drawing as SVG', () => {
  const drawing: Drawing = {
    w: 200,
    h: 100,
    hits: [],
    marks: [
      {
        kind: 'area',
        points: [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        fill: 'slateLit',
        cuts: 'slate',
      },
      {
        kind: 'area',
        points: [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        fill: 'slateLit',
        cuts: 'slate',
        opacity: 0.4,
      },
      {
        kind: 'line',
        points: [
          [0, 0.123456],
          [10, 5],
        ],
        ink: 'oxide',
        width: 2,
        dash: [4, 2],
      },
      { kind: 'disc', x: 5, y: 5, r: 3, fill: 'oxide' },
      { kind: 'text', x: 5, y: 5, text: '<b> & 52', face: 'reading', size: 16, ink: 'slate', style: 'bold', align: 'right', halo: 'paper' },
    ],
  };
  const html = renderToString(<DrawingSvg drawing={drawing} />);
  it('is hidden from readers: table and sentences carry it', () => expect(html).toMatch(/^<svg class="drawing" viewBox="0 0 200 100" aria-hidden="true"/));
  it('draws each mark, in its order', () =>
    expect([...html.slice(html.indexOf('</defs>')).matchAll(/<(g|path|circle|text)\b/g)].map((m) => m[1])).toEqual([
      'g',
      'path',
      'path',
      'g',
      'path',
      'path',
      'path',
      'circle',
      'text',
    ]));
  it('cuts areas of one ink by one pattern, under a name of its own', () => {
    const [id] = [...html.matchAll(/<pattern id="([^"]+)"/g)].map((m) => m[1]);
    expect(html.match(/<pattern/g)?.length).toBe(1);
    expect(html.split(`url(#${id})`).length - 1).toBe(2);
  });
  it('sets words as words', () => expect(html).toContain('>&lt;b> &amp; 52</text>'));
  it('bears no style attribute', () => expect(html).not.toMatch(/\sstyle=/));
});
