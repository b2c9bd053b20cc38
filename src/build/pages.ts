/** The HTML of the shelf and of each dossier: one template, filled. Pure. */
import { createHash } from 'node:crypto';
import { contentPath, shelfPath } from '../scenario/compile.ts';
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';
import { FIRST_LINE, FIRST_LINE_HASH } from './first-line.ts';

const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${FIRST_LINE_HASH}`,
  "style-src 'self' STYLE",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** The policy for a page with this style in it: allowed by its hash, as the one script is. */
const policyFor = (style: string): string => POLICY.replace(' STYLE', style ? ` 'sha256-${createHash('sha256').update(style).digest('base64')}'` : '');

/** A sealed envelope; inside the page, so that no request is spent on it. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='3' fill='%23384048'/%3E%3Cpath d='M4 8h24v16H4z' fill='%23e6dcc3'/%3E%3Cpath d='M4 8l12 9 12-9' fill='none' stroke='%23384048' stroke-width='1.6'/%3E%3Ccircle cx='16' cy='17' r='3.4' fill='%238c3b2e'/%3E%3C/svg%3E";

export interface PageParts {
  /** What the page shows: the shelf, or one dossier of it. */
  shelf: CompiledShelf;
  dossier: CompiledDossier | null;
  /** Prerendered body of `#page`. */
  body: string;
  /** Prerendered sheet once the main action was pressed: a dossier's papers, lying unopened. Empty on the shelf. */
  next: string;
  /** The first styles, to stand in the page itself: no request comes between the words and their paint. URLs relative to `assets/`. */
  css: string;
  /** Modules that this page needs beside the entry, relative to the game's root. */
  modules: string[];
  /** False in the dev server, whose client needs more than the policy allows. */
  policy: boolean;
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** JSON that can stand in a script element: nothing in it can close the element or open a comment. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Fills the template. Links in it that begin with `./` are meant from the game's root and get the prefix of the page's depth. */
export function fillPage(template: string, { shelf, dossier, body, next, css, modules, policy }: PageParts): string {
  const root = dossier ? '../' : './';
  const title = dossier ? `${dossier.title} · ${shelf.pack.title}` : `${shelf.pack.title}: ${shelf.pack.subtitle}`;
  const where = {
    'data-root': root,
    'data-shelf': shelfPath(shelf),
    ...(dossier ? { 'data-content': contentPath(dossier) } : {}),
    'data-dossier': dossier?.id ?? '',
    'data-decision': dossier?.decisions[0]?.id ?? '',
    'data-step': dossier ? 'situation' : 'shelf',
    'data-canvas': 'loading',
  };
  const attributes = Object.entries(where).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  const style = css.replace(/url\(\.\//g, `url(${root}assets/`);
  const head = [
    ...(policy ? [`<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">`] : []),
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeValue(dossier?.teaser ?? shelf.pack.lead)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<link rel="icon" href="${ICON}">`,
  ];
  // a dossier's content comes beside the script, not behind it
  const beside = [
    ...modules.map((url) => `<link rel="modulepreload" crossorigin href="${root}${escapeValue(url)}">`),
    ...(dossier ? [`<link rel="preload" as="fetch" crossorigin="anonymous" href="${root}${escapeValue(contentPath(dossier))}">`] : []),
  ];
  const indent = '\n    ';
  const placed = template
    .replace('<html lang="en">', () => `<html lang="${escapeValue(shelf.pack.language)}" ${attributes.join(' ')}>`)
    .replace(/(src|href)="\.\//g, (_, name: string) => `${name}="${root}`);
  // as built, nothing of the script is asked for before the words are painted; the dev server's client must come first
  const [entry = ''] = (policy && /<script type="module"[^>]*><\/script>/.exec(placed)) || [];
  const behind = entry ? [`<template id="behind">${[entry, ...beside].join('')}</template>`, `<script>${FIRST_LINE}</script>`] : beside;
  return placed
    .replace(entry || '<!--none-->', '')
    .replace('<!--head-->', () => head.join(indent))
    .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, (link) => (css ? '' : link))
    .replace('</head>', () => `${[...(css ? [`<style>${style}</style>`] : []), ...behind].map((line) => `  ${line}\n  `).join('')}</head>`)
    .replace('<!--page-->', () => body)
    .replace('<!--content-->', () =>
      dossier ? next && `<template id="next">${next}</template>` : `<script type="application/json" id="content">${inlineJson(shelf)}</script>`,
    );
}
