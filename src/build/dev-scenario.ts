/** The dev server's side of the scenario plugin: pages, content, and what happens when a scenario file is saved. */
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentPath, shelfPath } from '../scenario/compile.ts';
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';
import { printFinding } from '../scenario/finding.ts';
import { type LoadedPack, loadPack, MEMBERS_BYTES } from './load-pack.ts';
import { fillPage, inlineJson } from './pages.ts';

/** What `import.meta.hot.on('scenario:update', …)` is given: the shelf, and the dossiers whose content changed. */
export interface ScenarioUpdate {
  shelf: CompiledShelf;
  dossiers: CompiledDossier[];
}
const CLIENT = '/@scenario-client';
/** Takes the findings off the screen once they are mended. */
const CLIENT_CODE = `import.meta.hot?.on('scenario:update', () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.close();
  if (document.documentElement.dataset.findings) location.reload();
});`;
const SETTLE_MS = 40;

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Serves `/`, `/<id>/` and `content/…`, and watches the pack's folder. */
export async function serveScenario(server: ViteDevServer, folder: string): Promise<void> {
  const { logger, root } = server.config;
  let pack: LoadedPack = await loadPack(folder);

  let sent = new Set(pack.whole?.compiled.dossiers.map(contentPath));

  const report = ({ findings }: LoadedPack): void => {
    const [first] = findings;
    if (!first) return;
    const message = findings.map(printFinding).join('\n');
    logger.error(`\n${message}\n`, { timestamp: true });
    server.ws.send({
      type: 'error',
      err: { message, stack: '', plugin: 'scenario', id: first.file, loc: { file: first.file, line: first.line, column: first.column } },
    });
  };
  const reload = async (): Promise<void> => {
    pack = await loadPack(folder);
    if (!pack.whole) return report(pack);
    const { shelf, dossiers } = pack.whole.compiled;
    const changed = dossiers.filter((dossier) => !sent.has(contentPath(dossier)));
    sent = new Set(dossiers.map(contentPath));
    server.ws.send('scenario:update', { shelf, dossiers: changed } satisfies ScenarioUpdate);
    logger.info(`scenario pack: ${changed.length} of ${dossiers.length} dossiers changed`, { timestamp: true });
  };
  let waiting: NodeJS.Timeout | undefined;
  const watched = resolve(folder) + sep;
  server.watcher.add(watched);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(watched) || !/\.ya?ml$/.test(path)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void reload().catch((error: Error) => logger.error(error.message)), SETTLE_MS);
  });
  report(pack);

  const page = async (url: string): Promise<{ status: number; type: string; text: string | Uint8Array } | null> => {
    const path = url.split(/[?#]/)[0]!;
    const id = /^\/(?:([a-z0-9-]+)\/)?(?:index\.html)?$/.exec(path);
    const html = async (text: string, status = 200) => ({ status, type: 'text/html', text: await server.transformIndexHtml(url, text) });
    if (!pack.whole) {
      const list = escapeText(pack.findings.map(printFinding).join('\n'));
      return id
        ? html(
            `<!doctype html><html lang="en" data-findings="yes"><title>Findings</title><pre>${list}</pre><script type="module" src="${CLIENT}"></script></html>`,
            500,
          )
        : null;
    }
    const { shelf, dossiers, model } = pack.whole.compiled;
    if (model && path === `/${shelf.model?.content}`) return { status: 200, type: 'application/json', text: inlineJson(model) };
    if (path === `/${shelf.model?.members}`) return { status: 200, type: 'application/octet-stream', text: await readFile(MEMBERS_BYTES) };
    if (path === `/${shelfPath(shelf)}`) return { status: 200, type: 'application/json', text: inlineJson(shelf) };
    const content = dossiers.find((one) => path === `/${contentPath(one)}`);
    if (content) return { status: 200, type: 'application/json', text: inlineJson(content) };
    const dossier = dossiers.find((one) => one.id === id?.[1]) ?? null;
    if (!id || (id[1] && !dossier)) return null;
    const template = (await readFile(join(root, 'index.html'), 'utf8')).replace('</head>', `  <script type="module" src="${CLIENT}"></script>\n  </head>`);
    return html(fillPage(template, { shelf, dossier, body: '', next: '', css: '', modules: [], policy: false }));
  };
  // Before Vite's own pages: it would send any address to index.html.
  server.middlewares.use((request, response, next) => {
    page(request.url ?? '/').then((found) => {
      if (!found) return next();
      response.writeHead(found.status, { 'Content-Type': `${found.type}; charset=utf-8`, 'Cache-Control': 'no-store' });
      response.end(found.text);
    }, next);
  });
}

/** Resolves and loads the client's few lines as a module that Vite's client knows. */
export const devClient = { resolveId: (id: string) => (id === CLIENT ? CLIENT : undefined), load: (id: string) => (id === CLIENT ? CLIENT_CODE : undefined) };
