import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPage, inlineJson } from '../../src/build/pages.ts';
import type { CompiledShelf } from '../../src/scenario/compiled.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';

const shelf: CompiledShelf = {
  pack: { id: 'tiny', title: 'Tiny & small', subtitle: 'for tests', lead: 'Say “now” & "then"', about: [], source: {}, language: 'en' },
  dossiers: [],
  model: null,
};
const template =
  '<!doctype html>\n<html lang="en">\n<head><!--head--><script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css"></head>\n<body><div id="page"><!--page--></div><!--content--></body></html>';
const page = (dossier: typeof tinyDossier | null, body = '<p>hello</p>', of = shelf): string =>
  fillPage(template, {
    shelf: of,
    dossier,
    body,
    next: '<p>papers</p>',
    css: 'p{font:1em S}@font-face{src:url(./f.woff2)}',
    modules: ['assets/m.js'],
    policy: true,
  });
const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a dossier’s page', () => {
  const html = page(tinyDossier);
  it('points one folder up', () => {
    expect(html).toContain('src="../assets/a.js"');
    expect(html).toContain('data-root="../"');
  });
  it('says where it is', () => {
    expect(html).toMatch(
      /<html lang="en" data-root="\.\.\/" data-shelf="content\/shelf\.[0-9a-f]{8}\.json" data-content="content\/tiny\.0badcafe\.json" data-dossier="tiny" data-decision="first" data-step="situation" data-canvas="loading">/,
    );
  });
  it('asks for the script once the words are painted, and for its content beside it', () => {
    const [, behind = ''] = /<template id="behind">(.*?)<\/template>/.exec(html) ?? [];
    expect(behind).toMatch(/^<script type="module" crossorigin src="\.\.\/assets\/a\.js"><\/script>/);
    expect(html.match(/<script type="module"/g)).toHaveLength(1);
    expect(behind).toContain('<link rel="preload" as="fetch" crossorigin="anonymous" href="../content/tiny.0badcafe.json">');
    expect(html).not.toContain('id="content"');
  });
  it('bears its first styles in itself, with faces from one folder up', () => {
    expect(html).toContain('<style>p{font:1em S}@font-face{src:url(../assets/f.woff2)}</style>');
    expect(html).not.toContain('rel="stylesheet"');
  });
  it('has the next step in a template, for a press that comes before the script', () => {
    expect(html).toContain('<template id="next"><p>papers</p></template></body>');
  });
  it('names the modules that it needs beside the entry', () => {
    expect(html).toContain('<link rel="modulepreload" crossorigin href="../assets/m.js">');
  });
  it('bears a policy that knows its styles by their hash, and no style attribute', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(policyOf(html)).toContain(`style-src 'self' ${hashed(style)};`);
    expect(policyOf(html)).toContain("default-src 'none'");
    expect(html).not.toMatch(/style=/);
  });
  it('bears the script as it is in the dev server, whose client comes first', () => {
    const dev = fillPage(template, { shelf, dossier: tinyDossier, body: '', next: '', css: '', modules: [], policy: false });
    expect(dev).not.toContain('id="behind"');
    expect(dev).toContain('<script type="module" crossorigin src="../assets/a.js"></script>');
  });
  it('has one script of its own in the page, and the policy knows it by its hash', () => {
    const own = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code!);
    expect(own).toHaveLength(1);
    expect(policyOf(html)).toContain(hashed(own[0]!));
  });
});

describe('the shelf’s page', () => {
  const html = page(null);
  it('stands at the root', () => {
    expect(html).toContain('src="./assets/a.js"');
    expect(html).toContain('data-root="./"');
    expect(html).toContain('data-dossier=""');
    expect(html).toContain('data-step="shelf"');
  });
  it('escapes what the pack says', () => {
    expect(html).toContain('<title>Tiny &amp; small: for tests</title>');
    expect(html).toContain('content="Say “now” &amp; &quot;then&quot;"');
  });
});

describe('words that look like code', () => {
  it('stay words: no replacement pattern, no end of the script element', () => {
    const html = page(null, '<p>$& $1</p>', { ...shelf, pack: { ...shelf.pack, lead: '</script><script>alert(1)</script> $& <!--content-->' } });
    expect(html).toContain('<p>$& $1</p>');
    expect(html.match(/<\/script>/g)).toHaveLength(page(null).match(/<\/script>/g)!.length);
    expect(html).not.toContain('<script>alert');
  });
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = inlineJson(value);
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
