import { beforeAll, describe, expect, it } from 'vitest';
import { prerenderDossier, prerenderShelf } from '../../src/page/prerender.tsx';
import { startPlay } from '../../src/play/play.ts';
import { shelfView } from '../../src/play/shelf-view.ts';
import type { CompiledShelf } from '../../src/scenario/compiled.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';
import { pageOf, shellWith, wordsOf } from './rooms.tsx';

const entry = (id: string, sombre: boolean) => ({
  id,
  hash: '0',
  number: 1,
  title: `The ${id}`,
  when: 'Winter 1927–28',
  from: '1927-12',
  kind: 'decision' as const,
  sombre,
  teaser: '',
  note: false,
  content: '',
});
const shelf: CompiledShelf = {
  pack: { id: 'p', title: 'Roads', subtitle: 'Points', lead: 'Read.', about: [['About.']], source: {}, language: 'en' },
  dossiers: [entry('mill', false), entry('well', true)],
  model: null,
};

describe('a dossier opened by its link', () => {
  let html = '';
  beforeAll(() => {
    html = prerenderDossier(tinyDossier);
  });
  it('can be read before any script came: day, title, situation, who decides, content note', () => {
    expect(wordsOf(html)).toMatch(/mid-December 1927.*The mill.*This dossier tells of hunger.*The mill has no grain.*Who decides/);
  });
  it('is what the page renders first, to the letter', () =>
    expect(html).toBe(pageOf(startPlay(tinyDossier).view(), shellWith({ href: (id) => `../${id}/`, shelfHref: '../' }))));
  it('has its main action as a real button', () => expect(html).toMatch(/<button type="button" class="button main" data-main-action[^>]*>Begin<\/button>/));
  it('leads back to the shelf by a real link', () => expect(html).toContain('<a class="to-shelf" href="../">'));
  it('bears no style attribute and no script', () => expect(html).not.toMatch(/\sstyle=|<script/));
});

describe('the shelf', () => {
  const html = prerenderShelf(shelf);
  it('is what the page renders first, to the letter', () => expect(html).toBe(pageOf(shelfView(shelf, {}))));
  it('opens each dossier by a real link', () => expect([...html.matchAll(/data-folder="[^"]+"/g)].length).toBe(2));
  it('says in words what a black edge means', () => expect(wordsOf(html)).toMatch(/The well.*told in silence/));
  it('leads on by one action', () => expect(wordsOf(/<a[^>]*data-main-action[^>]*>.*?<\/a>/.exec(html)?.[0] ?? '').trim()).toBe('Begin with winter 1927–28'));
});
