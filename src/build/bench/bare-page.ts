/** The bare page: the words of a dossier's first screen, the same two faces, one button. What nothing can be faster than. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** HTML of the bare page for the built dossier page `built`; `assets` is the built game's folder of hashed files. */
export function barePage(built: string, assets: string): string {
  const body = /<div id="page">([\s\S]*?)<\/div>\s*<\/body>/.exec(built)?.[1] ?? '';
  const text = body
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<(h1|h2|p|li)\b[^>]*>/g, '<$1>')
    .replace(/<(?!\/?(h1|h2|p|li)\b)[^>]*>/g, ' ');
  const font = (name: string): string => `/assets/${readdirSync(assets).find((f) => f.startsWith(name)) ?? ''}`;
  return `<!doctype html><html lang="en" data-step="situation"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>bare</title><style>
@font-face{font-family:S;src:url(${font('pt-serif-400-')});font-display:swap}@font-face{font-family:T;src:url(${font('old-standard-400-')});font-display:swap}
body{font:19px/1.6 S,serif;max-width:40em;margin:2em auto;background:#f2ead9;color:#1d1a17}h1{font:36px/1.2 T,serif}</style></head><body>${text}
<button data-main-action onclick="document.documentElement.dataset.step='papers';this.nextSibling.textContent='The papers lie on the desk. '+(window.n=(window.n||0)+1)">Begin</button><p></p></body></html>`;
}

/** The game's own page as built. */
export const builtPage = (folder: string, dossier: string): string => readFileSync(join(folder, dossier, 'index.html'), 'utf8');
