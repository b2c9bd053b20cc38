/**
 * Vite plugin: checks and compiles the scenario pack; emits a JSON file and a prerendered page for each dossier, and the shelf.
 * The dev server serves the same pages unprerendered and sends `scenario:update` when a scenario file is saved.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { contentPath, shelfPath } from '../scenario/compile.ts';
import { printFinding } from '../scenario/finding.ts';
import { devClient, serveScenario } from './dev-scenario.ts';
import { loadPack, MEMBERS_BYTES } from './load-pack.ts';
import { fillPage } from './pages.ts';
import { loadPrerender } from './prerender-pages.ts';

/** What the shelf's page needs at once and a dossier's does not. */
const SHELF_MODULES = ['shelf.tsx', 'shelf-room.ts'];

/** The plugin for the pack in a folder (relative to the working directory, or absolute). */
export function scenarioPlugin(folder: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'scenario',
    enforce: 'post',
    ...devClient,
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => (process.env.VITEST ? undefined : serveScenario(server, folder)),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { findings, whole } = await loadPack(folder);
        if (!whole) this.error(`the scenario pack has ${findings.length} findings:\n${findings.map(printFinding).join('\n')}`);
        const template = bundle['index.html'];
        if (template?.type !== 'asset') this.error('src/index.html is not among what was built');
        const html = String(template.source);
        const { shelf, dossiers, model } = whole.compiled;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const stylesOf = (of: typeof chunks): string =>
          of
            .flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
            .map((name) => bundle[name])
            .map((sheet) => (sheet?.type === 'asset' ? String(sheet.source).trim() : ''))
            .join('');
        const [entry] = chunks.filter((chunk) => chunk.isEntry);
        if (!entry) this.error('there is no entry among what was built');
        const css = stylesOf([entry]);
        // the first styles stand in the pages themselves: what names their file names the entry instead, which is there already
        for (const sheet of entry.viteMetadata?.importedCss ?? [])
          for (const chunk of chunks) chunk.code = chunk.code.replaceAll(basename(sheet), basename(entry.fileName));
        const shelfChunks = chunks.filter((chunk) => SHELF_MODULES.includes(basename(chunk.facadeModuleId ?? '')));
        const shelfModules = shelfChunks.map((chunk) => chunk.fileName);
        const { prerenderShelf, prerenderDossier, prerenderPapers } = await loadPrerender(config);
        const emit = (fileName: string, source: string | Uint8Array): string => this.emitFile({ type: 'asset', fileName, source });

        template.source = fillPage(html, {
          shelf,
          dossier: null,
          body: prerenderShelf(shelf),
          next: '',
          css: css + stylesOf(shelfChunks),
          modules: shelfModules,
          policy: true,
        });
        emit(shelfPath(shelf), JSON.stringify(shelf));
        if (model && shelf.model) {
          emit(shelf.model.content, JSON.stringify(model));
          emit(shelf.model.members, await readFile(MEMBERS_BYTES));
        }
        for (const dossier of dossiers) {
          emit(contentPath(dossier), JSON.stringify(dossier));
          emit(
            `${dossier.id}/index.html`,
            fillPage(html, { shelf, dossier, body: prerenderDossier(dossier), next: prerenderPapers(dossier), css, modules: [], policy: true }),
          );
        }
      },
    },
  };
}
