import { beforeAll, describe, expect, it } from 'vitest';
import { needExplorerPart } from '../../src/page/explorer/explorer-slot.ts';
import type { ExplorerView } from '../../src/play/explorer/explorer-view.ts';
import * as views from '../fixtures/explorer-view.ts';
import { pageOf, shellWith, wholePage, wordsOf } from './rooms.tsx';

interface Stop {
  name: string;
  view: ExplorerView;
  html: string;
}
const files = { csv() {}, png() {}, cite: () => 'Cited', link: () => 'https://example.org/#road' };
const shown = (view: ExplorerView): string => pageOf(view, shellWith({ explorer: files }));
let stops: Stop[] = [];
const stop = (name: string): Stop => stops.find((s) => s.name === name)!;
const each = (which: (stop: Stop) => boolean, hold: (stop: Stop) => void) => {
  const some = stops.filter(which);
  expect(some.length).toBeGreaterThan(0);
  for (const one of some) hold(one);
};
const all = () => true;
const told = ({ view }: Stop) => view.tab === 'road' && view.series.length > 0;

beforeAll(async () => {
  await wholePage();
  await needExplorerPart();
  const on = (view: ExplorerView, tab: ExplorerView['tab']): ExplorerView => ({
    ...view,
    tab,
    tabs: view.tabs.map((t) => ({ ...t, state: t.tab === tab ? ('current' as const) : ('todo' as const) })),
  });
  const made: Record<string, ExplorerView> = {
    tree: views.treeView(),
    'shut tree': views.shutTreeView(),
    behind: views.exploring([{ type: 'station.look', station: 'targets-1929' }], []).view(),
    'closed tree': views
      .exploring([
        { type: 'option.take', option: '1929-commissions' },
        { type: 'station.look', station: 'march-1930' },
      ])
      .view(),
    'tree with a road': on(views.explored(), 'tree'),
    guessing: views.guessing(),
    explored: views.explored(),
    enlarged: views.enlarged(),
    moved: views.moved(),
    'words first': views.wordsFirst(),
    'slider shown': views.sliderShown(),
    'in words': views.inWords(),
    'no road': on(views.treeView(), 'road'),
    sombre: views.sombreView(),
    'ends shut': views.endsShut(),
    'two options': views.twoOptions(),
    drawer: on(views.sliderShown(), 'assumptions'),
    working: {
      ...views.explored(),
      work: { label: 'The settings are run', done: 300, of: 1000, action: { label: 'Stop', event: { type: 'run.stop' }, enabled: true } },
    },
  };
  stops = Object.entries(made).map(([name, view]) => ({ name, view, html: shown(view) }));
});

/** White space even, as `wordsOf` gives it. */
const even = (text: string): string => text.replace(/\s+/g, ' ');
const part = (html: string, from: RegExp, tag: string): string => {
  const start = html.search(from);
  return start < 0 ? '' : html.slice(start, html.indexOf(`</${tag}>`, start));
};
const controls = (html: string): string[] => html.match(/<(button|a|select|input|textarea)\b[^>]*>(?:[\s\S]*?<\/\1>)?/g) ?? [];

describe('at every stop of the explorer', () => {
  it('there is one heading of the first rank, and it can take the focus', () =>
    each(all, ({ name, html }) => expect(html.match(/<h1[^>]*>/g), name).toEqual(['<h1 id="head" tabindex="-1">'])));
  it('no rank of heading is left out', () =>
    each(all, ({ name, html }) => {
      const ranks = [...html.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
      expect(
        ranks.filter((rank, i) => rank > (ranks[i - 1] ?? 0) + 1),
        name,
      ).toEqual([]);
    }));
  it('three tabs stand as real buttons, the current one marked', () =>
    each(all, ({ name, html, view }) => {
      for (const { tab, label } of view.tabs) expect(wordsOf(part(html, new RegExp(`<button[^>]*data-tab="${tab}"`), 'button')), name).toContain(label);
      expect(html.match(/<button[^>]*aria-current="step"[^>]*>/g)?.join(), name).toContain(`data-tab="${view.tab}"`);
    }));
  it('the actions of the view are real buttons with its words', () =>
    each(all, ({ name, html, view }) => {
      const foot = html.slice(html.indexOf('<footer class="foot"'));
      const buttons = (foot.match(/<button[\s\S]*?<\/button>/g) ?? []).map((b) => wordsOf(b).trim());
      expect(buttons, name).toEqual([view.back, ...(view.aside ? [view.aside] : []), view.main].map((a) => a.label));
      expect(foot, name).toMatch(/data-main-action/);
    }));
  it('an action that is refused says why', () =>
    each(
      ({ view }) => !view.main.enabled,
      ({ name, html, view }) => expect(wordsOf(html), name).toContain(view.main.reason),
    ));
  it('every control has a name', () =>
    each(all, ({ name, html }) => {
      const labelled = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map((m) => m[1]));
      const inLabel = html.match(/<label[\s\S]*?<\/label>/g)?.join('') ?? '';
      const nameless = controls(html).filter((c) => {
        const tag = /^<[^>]*>/.exec(c)?.[0] ?? '';
        const id = / id="([^"]+)"/.exec(tag)?.[1];
        if (/^<(button|a)/.test(tag)) return wordsOf(c).trim() === '';
        return !labelled.has(id) && !inLabel.includes(tag);
      });
      expect(nameless, name).toEqual([]);
    }));
  it('every id stands once, and whatever is pointed at is there', () =>
    each(all, ({ name, html }) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!);
      expect(new Set(ids).size, name).toBe(ids.length);
      const pointed = [...html.matchAll(/aria-(?:controls|describedby|labelledby)="([^"]+)"/g)].flatMap((m) => m[1]!.split(' '));
      expect(
        pointed.filter((id) => !ids.includes(id)),
        name,
      ).toEqual([]);
    }));
  it('no style attribute stands in the markup', () => each(all, ({ name, html }) => expect(html, name).not.toMatch(/\sstyle=/)));
  it('the house words hold: nothing is correct, likely or saved', () =>
    each(all, ({ name, html }) =>
      expect(wordsOf(html.slice(html.indexOf('<main'))), name).not.toMatch(
        /\b(correct|score|odds|probability|likely|saved|prevented|deaths?|victims?|best option)\b/i,
      ),
    ));
  it('a sombre road lies on grey', () => each(all, ({ name, html, view }) => expect(/class="room[^"]* sombre"/.test(html), name).toBe(view.sombre)));
});

describe('the tree as a list', () => {
  const trees = ({ view }: Stop) => view.tab === 'tree';
  it('names every station in its order, with its day and its envelope in words', () =>
    each(trees, ({ name, html, view }) => {
      const words = { open: 'envelope open', shut: 'envelope shut', none: 'its dossier is not written yet' };
      const heads = (html.match(/<h2><button[\s\S]*?<\/h2>/g) ?? []).map((h) => wordsOf(h).replace(/ ,/g, ',').trim());
      expect(heads, name).toEqual(view.stations.map((s) => `${s.when} , ${words[s.envelope]} ${s.title}`.replace(/ ,/g, ',')));
    }));
  it('lays open one station, the one in view', () =>
    each(trees, ({ name, html, view }) => {
      const open = html.match(/<li class="station[^>]*data-station="([^"]+)"[^>]*><h2><button[^>]*aria-expanded="true"/g) ?? [];
      expect(open.length, name).toBe(1);
      expect(open[0], name).toContain(`data-station="${view.stationInView.id}"`);
    }));
  it('tells what was done wherever the envelope is open, and nowhere else', () =>
    each(trees, ({ name, html, view }) => expect(wordsOf(html).split('What happened').length - 1, name).toBe(view.stations.filter((s) => s.record).length)));
  it('has a switch for each option that can be taken, pressed where it is taken', () =>
    each(trees, ({ name, html, view }) => {
      for (const o of view.stationInView.options.filter((o) => o.event)) {
        const row = part(html, new RegExp(`<li class="tree-option[^>]*data-option="${o.id}"`), 'li');
        expect(row, name).toContain(`aria-pressed="${o.taken}"`);
        expect(wordsOf(row), name).toContain(o.title);
      }
    }));
  it('says of each option how the model speaks of it', () =>
    each(trees, ({ name, html, view }) => {
      const said = {
        record: 'The course that was taken',
        band: 'Model A band',
        slider: 'Model Turns on one assumption',
        words: 'Told in words alone',
        none: 'The model has nothing on it',
      };
      for (const o of view.stationInView.options)
        expect(wordsOf(part(html, new RegExp(`<li class="tree-option[^>]*data-option="${o.id}"`), 'li')), name).toContain(said[o.stands]);
    }));
  it('marks the player’s own choice', () => {
    expect(wordsOf(stop('tree').html)).toMatch(/Your choice A, Make it pay to sell grain/);
    expect(wordsOf(stop('tree').html)).toMatch(/Keep the kolkhozes; leave each household a plot .*your choice/);
  });
  it('an option that is closed cannot be pressed, and says why', () => {
    const { html, view } = stop('closed tree');
    expect(view.stationInView.wouldNotArise).not.toBeNull();
    expect(wordsOf(html)).toMatch(/On this road it would not arise No article, so no question that it leaves open.* Model/);
    const rows = view.stationInView.options.filter((o) => o.closed).map((o) => part(html, new RegExp(`data-option="${o.id}"`), 'li'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/aria-disabled="true"[\s\S]*Closed: its station would not arise on this road/);
  });
  it('says which shut envelope stands before a station of which nothing is told', () => {
    const { html, view } = stop('behind');
    expect(view.stationInView.behind).not.toBeNull();
    expect(wordsOf(html)).toContain(`What was done here is told once the envelope of ${view.stationInView.behind} is open.`);
  });
  it('offers two ways past a shut envelope, and tells nothing behind it', () => {
    const { html } = stop('shut tree');
    expect(wordsOf(html)).toMatch(/The envelope of The grain does not come is shut\. Open this dossier : .* Show it here all the same/);
    expect(html).not.toContain('class="tree-option');
  });
});

describe('before the guess is settled', () => {
  it('three answers of equal rank are offered for each series, and the player’s own is marked', () => {
    const { html, view } = stop('guessing');
    for (const { series, question, mine } of view.guess?.questions ?? []) {
      const radios = html.match(new RegExp(`<input[^>]*name="guess-${series}"[^>]*>`, 'g')) ?? [];
      expect(radios.map((r) => /value="([a-z]+)"/.exec(r)?.[1])).toEqual(['more', 'same', 'less']);
      expect(radios.filter((r) => / checked/.test(r)).map((r) => /value="([a-z]+)"/.exec(r)?.[1])).toEqual(mine ? [mine] : []);
      expect(wordsOf(html)).toContain(question);
    }
  });
  it('no value of the model is on the page', () => {
    const main = stop('guessing').html.slice(stop('guessing').html.indexOf('<main'));
    expect(main).not.toMatch(/class="(readout|series|twin|says|hunger|balance)"|<table|What it costs/);
  });
});

describe('what the model says', () => {
  it('stands with its badge over every series, table and list', () =>
    each(told, ({ name, html }) => {
      const sections =
        html.match(
          /<section (?:class="(?:series|hunger|balance)" )?aria-labelledby="(?:series|hunger|balance|industry|not-arise|matters)[^>]*>[\s\S]*?<\/section>/g,
        ) ?? [];
      expect(sections.length, name).toBeGreaterThan(1);
      for (const section of sections) expect(section, name).toContain('data-grade="model"');
    }));
  it('is one sentence a series, with base run and road as they are printed', () =>
    each(told, ({ name, html, view }) => {
      for (const s of view.series.filter((s) => view.seriesInView === null || s.id === view.seriesInView)) {
        const words = wordsOf(part(html, new RegExp(`<section class="series"[^>]*data-series="${s.id}"`), 'section'));
        expect(words, name).toContain(even(s.says));
        expect(words, name).toContain(even(s.summary));
        if (s.readout) expect(words, name).toContain(even(`Base run, ${s.readout.when} ${s.readout.base} This road ${s.readout.road}`));
        if (s.guess) expect(words, name).toMatch(/Your guess (more|about the same|less)/);
        for (const mark of s.record) expect(words, name).toContain(`${mark.text}${mark.kind === 'words' && mark.label ? ` ${mark.label}` : ''} ¶${mark.para}`);
      }
    }));
  it('shows one series alone where it is looked at, and a way to each other', () => {
    const { html, view } = stop('enlarged');
    expect(html.match(/<section class="series"/g)?.length).toBe(1);
    for (const s of view.series) expect(html).toMatch(new RegExp(`<button[^>]*data-series="${s.id}" aria-pressed="${s.id === 'herd'}"`));
  });
  it('speaks of hunger in words alone', () =>
    each(
      (s) => told(s) && !!s.view.hunger,
      ({ name, html, view }) => {
        const rows =
          part(html, /<section class="hunger"/, 'section')
            .match(/<tbody>[\s\S]*<\/tbody>/)?.[0]
            .match(/<tr[\s\S]*?<\/tr>/g) ?? [];
        expect(rows.length, name).toBe(view.hunger?.years.length);
        rows.forEach((row, i) => {
          const year = view.hunger!.years[i]!;
          expect(wordsOf(row), name).toContain(`${year.year} ${year.base} ${year.road ?? 'not parted yet'}`);
          expect(wordsOf(row).replace(String(year.year), '').replace(/¶\d+/g, ''), name).not.toMatch(/\d/);
        });
      },
    ));
  it('has costs beside gains, each with its years and settings, and what can’t be told last', () =>
    each(told, ({ name, html, view }) => {
      const { costs, gains, open } = view.road!.balance;
      const words = wordsOf(part(html, /<section class="balance"/, 'section'));
      const heads = ['What it costs', 'What it gains', ...(open.length > 0 ? ['What the model can’t tell'] : [])].map((head) => words.indexOf(head));
      expect(heads, name).toEqual([...heads].sort((a, b) => a - b));
      expect(heads[0], name).toBeGreaterThan(0);
      for (const { what, way, when, how } of [...costs, ...gains, ...open])
        expect(words, name).toContain(even(`${way ? `${what}: ${way}` : what} , ${when} ${how}`));
    }));
  it('says how far it can be trusted, line by line', () =>
    each(told, ({ name, html, view }) => {
      for (const line of view.caveats) expect(wordsOf(html), name).toContain(line);
    }));
  it('can be taken along as table and picture, cited and linked', () =>
    each(told, ({ name, html }) =>
      expect(wordsOf(part(html, /<section class="files"/, 'section')), name).toMatch(/Table as CSV Citation and link Pictures as PNG/),
    ));
  it('is first told in words where all turns on one assumption', () => {
    const { html } = stop('words first');
    expect(wordsOf(html)).toMatch(/In the model March’s direction hangs on one assumption.* Model .*Show the model beside the words/);
    expect(html).not.toMatch(/class="readout"|<table/);
  });
  it('has a horizon and an end where the model draws it, and none where it stands in words alone', () => {
    for (const name of ['words first', 'slider shown', 'enlarged'] as const) expect(wordsOf(stop(name).html), name).toMatch(/Faint after .* Ends /);
    expect(wordsOf(stop('in words').html)).not.toMatch(/Faint after|In words first/);
  });
  it('has that assumption in view once it is shown beside the words', () => {
    const { html } = stop('slider shown');
    expect(html).toMatch(/class="pinned"[\s\S]*id="assume-attribution"[^>]*type="range"/);
    expect(wordsOf(html)).not.toContain('Show the model beside the words');
  });
  it('says why a road ends at a shut envelope, with two ways on', () =>
    expect(wordsOf(stop('ends shut').html)).toMatch(/The road ends here, for the envelope of .* is shut\. Open this dossier : .* Show it here all the same/));
  it('names every option of a road of several', () => {
    const { html, view } = stop('two options');
    for (const { title, when } of view.road!.options) expect(wordsOf(html)).toContain(`${when} ${title}`);
  });
});

describe('the drawer of assumptions', () => {
  const drawers = ({ view }: Stop) => view.tab === 'assumptions';
  it('has a ruled scale for each, with its range, its value in words and its reason', () =>
    each(drawers, ({ name, html, view }) => {
      const list = view.assumptions.groups.flatMap((g) => g.list);
      expect(html.match(/type="range"/g)?.length, name).toBe(list.length);
      for (const a of list) {
        const input = new RegExp(`<input[^>]*id="assume-${a.name}"[^>]*>`).exec(html)?.[0] ?? '';
        expect(input, name).toContain(`min="${a.low}" max="${a.high}" step="any" value="${a.value}" aria-valuetext="${a.text}"`);
        const words = wordsOf(html);
        expect(words, name).toContain(even(`${a.label} ${a.text}`));
        expect(words, name).toContain(`${a.reason} ${a.paras.length > 0 ? '¶' : 'Our assumption.'}`);
      }
    }));
  it('lies open at its first group; every other can be opened', () =>
    each(drawers, ({ name, html }) => {
      const groups = html.match(/<details class="group[^>]*>/g) ?? [];
      expect(
        groups.map((g) => / open/.test(g)),
        name,
      ).toEqual(groups.map((_, i) => i === 0));
    }));
  it('says which was moved, and what it was first', () =>
    expect(wordsOf(stop('moved').html)).toMatch(/Yield lost as strength falls 20.% .*moved; our starting value \d/));
  it('parts what the assumptions changed from what the decision changed', () => {
    const { html, view } = stop('moved');
    const { base, assumption, told, road } = view.split!.texts;
    const words = wordsOf(part(html, /<section class="split"/, 'section'));
    expect(words).toContain(
      even(`Base run, before the move ${base} What our assumptions changed ${assumption} What the decision changed ${told} This road ${road}`),
    );
  });
  it('shows the points of the record that fail, record and model in columns of their own, with the way to fit again and the way back', () => {
    const { html, view } = stop('moved');
    const table = part(html, /<section class="failed"/, 'section');
    expect(view.assumptions.failed.length).toBeGreaterThan(0);
    for (const { label, record, held, now } of view.assumptions.failed) {
      expect(wordsOf(table)).toContain(`${label} ${record}`);
      // what the model is held to stands with the model, and not in the record's column
      expect(table).toContain(`<td class="modelled">${now}${held ? `<span class="held">has to be ${held}</span>` : ''}</td>`);
    }
    for (const action of [view.assumptions.fit!, view.assumptions.reset!]) expect(wordsOf(html)).toContain(action.label);
  });
  it('lists what cannot be moved, each with its reason', () => {
    const { html, view } = stop('moved');
    for (const { label, reason, solved } of view.assumptions.fixed) {
      expect(wordsOf(html)).toContain(label);
      expect(wordsOf(html)).toMatch(new RegExp(`${reason.replace(/[.?()]/g, '\\$&')} (¶[\\d–, ¶]+)?\\s?${solved ? 'solved from the record' : 'constant'}`));
    }
  });
  it('lays the assumption on which all turns on top', () =>
    expect(stop('drawer').html.indexOf('assume-attribution')).toBeLessThan(stop('drawer').html.indexOf('assume-need')));
});

describe('while a scale is moved', () => {
  it('the split is said in one line over the foot', () => {
    const { html, view } = stop('moved');
    const { title, when, texts } = view.split!;
    expect(wordsOf(part(html, /<p class="split-line[^>]*role="status"/, 'p'))).toContain(
      even(`Model, in the one setting shown. ${title}, ${when}: assumptions ${texts.assumption} , decision ${texts.told}`),
    );
  });
  it('nothing is said before', () => expect(stop('drawer').html).toMatch(/<p class="split-line[^>]*role="status"><\/p>/));
});

describe('work that takes longer than a moment', () => {
  it('is said, measured, and can be stopped', () =>
    expect(stop('working').html).toMatch(
      /role="status">The settings are run<\/p><progress aria-label="The settings are run" value="300" max="1000"><\/progress><button[^>]*>Stop</,
    ));
  it('is not there where none is under way', () => expect(stop('explored').html).not.toContain('<progress'));
});
