/** Vite plugin: emits the service worker as `sw.js` at the game's root, with the files that it keeps, and writes the version on every page. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const source = fileURLToPath(new URL('../wiring/service-worker.ts', import.meta.url));
/** What any tab may ask for later. Sounds, the model and other dossiers are kept once they were fetched. */
const kept = /^(index\.html|assets\/.*\.(js|css|woff2|webp))$/;

export const serviceWorkerPlugin = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const pages = Object.values(bundle).flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.html') ? [file] : []));
      const names = Object.keys(bundle).sort();
      const worker = await readFile(source, 'utf8');
      const version = createHash('sha256')
        .update([...names, ...pages.map((page) => String(page.source)), worker].join('\n'))
        .digest('hex')
        .slice(0, 12);
      for (const page of pages) page.source = String(page.source).replace('<html ', `<html data-version="${version}" `);
      const { code } = await transformWithOxc(worker, source);
      const filled = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(names.filter((path) => kept.test(path)))};\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: filled + code });
    },
  },
});
