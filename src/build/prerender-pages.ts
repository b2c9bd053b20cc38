/** Loads the page's own prerenderer through Vite, so that a build needs no step before it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ResolvedConfig, runnerImport } from 'vite';
import type { CompiledDossier, CompiledShelf } from '../scenario/compiled.ts';

interface Prerender {
  prerenderShelf(shelf: CompiledShelf): string;
  prerenderDossier(dossier: CompiledDossier): string;
  prerenderPapers(dossier: CompiledDossier): string;
}
const MODULE = 'page/prerender.tsx';

/** The prerenderer of `src/page`; errors in it stop the build. */
export async function loadPrerender({ root, oxc }: Pick<ResolvedConfig, 'root' | 'oxc'>): Promise<Prerender> {
  const path = join(root, MODULE);
  if (!existsSync(path)) return { prerenderShelf: () => '', prerenderDossier: () => '', prerenderPapers: () => '' };
  const { module } = await runnerImport<Prerender>(path, { root, configFile: false, logLevel: 'error', oxc: oxc === false ? {} : { jsx: oxc.jsx } });
  return module;
}
