/** `npm run build` and `npm run dev`: one page for the shelf, one for each dossier; Vitest runs what `tests/` holds but the browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { phaserPlugin } from './src/build/phaser-plugin.ts';
import { scenarioPlugin } from './src/build/scenario-plugin.ts';
import { serviceWorkerPlugin } from './src/build/service-worker-plugin.ts';

/** The browser tests play the built game: `npm test` runs them after the build. */
const browser = process.env.TESTS === 'browser';
const here = fileURLToPath(new URL('.', import.meta.url));
/** Another pack, e.g. one of a thousand made-up dossiers for the bench. */
const pack = process.env.PACK ?? `${here}scenarios/stalins-revolution`;

export default defineConfig({
  root: 'src',
  base: './',
  // Every page is its own file; an address that is none gets a plain 404.
  appType: 'mpa',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phaserPlugin(), scenarioPlugin(pack), serviceWorkerPlugin()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // The policy lets no face and no sound come as data:.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules\/(phaser|eventemitter3)\// }] },
        // V8 compiles these functions while they are read instead of one by one: half the blocking time of Phaser's start.
        postBanner: (chunk) => (chunk.moduleIds.some((id) => id.includes('/node_modules/phaser/')) ? '//# allFunctionsCalledOnLoad\n' : ''),
      },
    },
  },
  test: browser
    ? { root: here, include: ['tests/browser/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 60_000, fileParallelism: false }
    : { root: here, include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'], testTimeout: 30_000, hookTimeout: 60_000 },
});
