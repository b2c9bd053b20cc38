import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scenarioPlugin } from '../../src/build/scenario-plugin.ts';
import { alive, pressMain, readable, site, stepOf, useGame, visit } from './harness.ts';

useGame();

const pack = mkdtempSync(join(tmpdir(), 'pack-'));
const file = join(pack, 'dossiers/1928-grain-crisis.yaml');
let server: ViteDevServer;
let url = '';

beforeAll(async () => {
  cpSync('scenarios/stalins-revolution', pack, { recursive: true });
  delete process.env.VITEST; // the plugin serves scenarios to authors, not to test runs
  server = await createServer({
    configFile: false,
    root: 'src',
    base: './',
    appType: 'mpa',
    publicDir: false,
    logLevel: 'silent',
    cacheDir: join(pack, '.vite'),
    plugins: [scenarioPlugin(pack)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', fs: { strict: false } },
  });
  await server.listen();
  process.env.VITEST = 'true';
  url = server.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await server?.close();
  rmSync(pack, { recursive: true, force: true });
});

it('shows a saved scenario file at once, at the same step', async () => {
  const built = site.url;
  site.url = url.replace(/\/$/, '');
  const { page, context } = await visit('/1928-grain-crisis/');
  site.url = built;
  await alive(page);
  await pressMain(page);
  await pressMain(page);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/title: Why the grain is not sold/, 'title: Why the grain stays at home'));
  await page.waitForFunction(() => document.getElementById('page')?.textContent?.includes('Why the grain stays at home'));
  expect(await stepOf(page)).toBe('papers');
  expect(await readable(page)).not.toContain('Why the grain is not sold');
  await context.close();
});
