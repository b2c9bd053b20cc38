import { beforeAll, describe, expect, it } from 'vitest';
import { realDossiers } from '../fixtures/real-dossiers.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';
import { type Stop, stopsOf, wholePage, wordsOf } from './rooms.tsx';

const dossiers = [tinyDossier, ...realDossiers()];
let stops: Stop[] = [];
const each = (which: (stop: Stop) => boolean, hold: (stop: Stop) => void) => {
  const some = stops.filter(which);
  expect(some.length).toBeGreaterThan(0);
  for (const stop of some) hold(stop);
};
const all = () => true;
const count = (html: string, part: string | RegExp): number => html.split(part).length - 1;

beforeAll(async () => {
  await wholePage();
  stops = dossiers.flatMap(stopsOf);
});

describe('at every stop of every dossier', () => {
  it('there is one heading of the first rank, and it can take the focus', () =>
    each(all, ({ name, html }) => expect(count(html, '<h1 id="head" tabindex="-1">'), name).toBe(1)));
  it('one action leads on, with the words of the view', () =>
    each(all, ({ name, html, view }) => {
      const buttons = html.match(/<button[^>]*data-main-action[^>]*>.*?<\/button>/g) ?? [];
      expect(
        buttons.map(wordsOf).map((w) => w.trim()),
        name,
      ).toEqual([view.main.label]);
    }));
  it('an action that is refused says why', () =>
    each(
      (s) => !s.view.main.enabled,
      ({ name, html, view }) => expect(wordsOf(html), name).toContain(view.main.reason),
    ));
  it('no style attribute stands in the markup', () => each(all, ({ name, html }) => expect(html, name).not.toMatch(/\sstyle=/)));
  it('every id stands once', () =>
    each(all, ({ name, html }) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
    }));
  it('every tab has its word, done or not', () =>
    each(all, ({ name, html, view }) =>
      expect(
        view.tabs.filter((t) => !wordsOf(html).includes(t.label)),
        name,
      ).toEqual([]),
    ));
  it('the house words hold: no score, no right answer', () =>
    each(all, ({ name, html }) => expect(wordsOf(html), name).not.toMatch(/\b(score|you win|you lose|(right|wrong|correct) answer|achievement|streak)\b/i)));
});

describe('before the envelope is open', () => {
  const shut = (s: Stop) => ['situation', 'papers', 'options', 'seal', 'forecast'].includes(s.view.step) || s.view.envelope === 'shut';
  it('no beat of this day is on the page', () =>
    each(shut, ({ name, html, view }) => {
      const words = wordsOf(html);
      for (const { text } of view.decision.beats)
        expect(words, name).not.toContain(wordsOf(String(text[0]?.find((t) => typeof t === 'string' && t.length > 30) ?? '\u0000')));
    }));
  it('the red of the record is nowhere', () =>
    each(
      (s) => shut(s) && s.view.step !== 'road',
      ({ name, html }) => expect(html, name).not.toContain('kicker oxide'),
    ));
});

describe('step by step', () => {
  it('a paper in hand says from which paragraphs it is retold, and that it is no facsimile', () =>
    each(
      (s) => !!s.view.paperInHand,
      ({ name, html }) => expect(wordsOf(html), name).toMatch(/Retold from ¶[\d–, ¶]+, not a facsimile/),
    ));
  it('an option bears its source, and what was backed, hoped and feared', () =>
    each(
      (s) => s.view.step === 'options',
      ({ name, html, view }) => {
        expect(count(html, 'Backed by'), name).toBe(view.options.length);
        expect(count(html, 'Feared then'), name).toBe(view.options.length);
        expect(count(wordsOf(html), /(?:Named|Implied) ¶\d/), name).toBe(view.options.length);
      },
    ));
  it('the course being taken is marked as one to be read', () =>
    each(
      (s) => s.view.options.some((o) => !o.option.sealable) && s.view.step === 'options',
      ({ name, html }) => expect(wordsOf(html), name).toContain('to be read, not sealed'),
    ));
  it('options are one group of radio buttons, with the one in hand checked', () =>
    each(
      (s) => s.view.step === 'seal',
      ({ name, html, view }) => {
        expect(count(html, 'name="option"'), name).toBe(view.options.length);
        const checked = html.match(/<input[^>]*name="option"[^>]*>/g)?.filter((i) => / checked/.test(i)) ?? [];
        expect(
          checked.map((i) => /id="option-([^"]+)"/.exec(i)?.[1]),
          name,
        ).toEqual([view.options.find((o) => o.inHand)?.option.id]);
      },
    ));
  it('a chart has its twin: each point that is inked with its words and ¶', () =>
    each(
      (s) => !!(s.view.forecast ?? s.view.beat?.chart) && !s.view.beat?.beat.toll,
      ({ name, html, view }) => {
        const table = wordsOf(/<table>[\s\S]*<\/table>/.exec(html)?.[0] ?? '');
        for (const p of (view.forecast ?? view.beat?.chart)?.points ?? []) expect(table, name).toContain(p.text || 'not inked yet');
      },
    ));
  it('the figure of a beat stands with hedge and ¶', () =>
    each(
      (s) => !!s.view.beat?.figure && !s.view.beat.beat.toll,
      ({ name, html, view }) => {
        expect(wordsOf(html), name).toContain(view.beat?.figure?.text);
        expect(wordsOf(html), name).toContain(`¶${view.beat?.figure?.para}`);
      },
    ));
  it('the toll is words alone: no chart, no table, nothing of the player, two ways out', () =>
    each(
      (s) => !!s.view.beat?.beat.toll,
      ({ name, html }) => {
        const main = html.slice(html.indexOf('<main'));
        expect(main, name).not.toMatch(/class="chart"|<table|You wrote|class="result"/);
        expect(wordsOf(main), name).toContain('Sound is silent here. Nothing on this page moves.');
        expect(wordsOf(main), name).toMatch(/Go on when you are ready.*Leave this dossier/);
      },
    ));
  it('each claim about a road has sign and word of its grade, and the decision is judged apart from its outcome', () =>
    each(
      (s) => s.view.step === 'road' && !!s.view.roadInView,
      ({ name, html, view }) => {
        const road = /<section class="road[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
        const badges = [...road.matchAll(/data-grade="([a-z]+)"><svg/g)].map((m) => m[1]);
        expect(badges, name).toEqual(view.roadInView?.road.claims.map((c) => c.grade));
        expect(road, name).toContain('The decision apart from its outcome');
      },
    ));
  it('every prompt can be taken up, and every day be voted on again', () =>
    each(
      (s) => s.view.step === 'discuss' && !s.view.closed,
      ({ name, html, view }) => {
        expect(count(html, 'data-prompt='), name).toBe(view.prompts.length);
        for (const { decision } of view.choices) expect(html, name).toContain(`name="again-${decision.id}"`);
      },
    ));
  it('a tied dossier ends on its question', () =>
    each(
      (s) => s.view.closed,
      ({ name, html, view }) =>
        expect(
          wordsOf(html.slice(0, html.indexOf('<footer')))
            .trim()
            .endsWith(view.dossier.closing),
          name,
        ).toBe(true),
    ));
});
