/** The dev server: the same pages, and a saved scenario file shown at once. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { devClient, type ScenarioUpdate, serveScenario } from '../../src/build/dev-scenario.ts';
import { TINY_FOLDER } from '../fixtures/scenarios/tiny-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'roads-dev-'));
const pack = join(folder, 'pack');
const file = join(pack, 'dossiers', 'tiny.yaml');
const original = readFileSync(join(TINY_FOLDER, 'dossiers', 'tiny.yaml'), 'utf8');
let server: ViteDevServer;
let address = '';
const sent: unknown[][] = [];
const get = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(address + path, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};
/** Saves the dossier and waits for what the server sends. */
async function save(text: string): Promise<unknown[]> {
  const before = sent.length;
  writeFileSync(file, text);
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(before), { timeout: 8000, interval: 50 });
  return sent.at(-1)!;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'src'));
  cpSync(TINY_FOLDER, pack, { recursive: true });
  cpSync('src/index.html', join(folder, 'src', 'index.html'));
  writeFileSync(join(folder, 'src', 'main.ts'), 'export {};');
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root: join(folder, 'src'),
    cacheDir: join(folder, 'cache'),
    appType: 'mpa',
    plugins: [{ name: 'scenario', ...devClient, configureServer: (one) => serveScenario(one, pack) }],
    server: { host: '127.0.0.1', port: 0, watch: { usePolling: true, interval: 50 } },
  });
  const send = server.ws.send.bind(server.ws) as (...parts: unknown[]) => void;
  server.ws.send = (...parts: unknown[]) => {
    sent.push(parts);
    send(...parts);
  };
  await server.listen();
  address = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
}, 30_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the dev server', () => {
  it('serves the shelf and each dossier with its content, and nothing for other addresses', async () => {
    expect(await get('/')).toMatchObject({ status: 200, text: expect.stringContaining('data-step="shelf"') });
    const { text } = await get('/tiny/?x=1');
    const content = /data-content="([^"]+)"/.exec(text)![1]!;
    expect(content).toMatch(/^content\/tiny\./);
    const [, shelf] = /data-shelf="([^"]+)"/.exec(text)!;
    expect(await get(`/${shelf}`)).toMatchObject({ status: 200 });
    expect((await get('/nowhere/')).status).toBe(404);
  });

  it('sends what a saved file changed', async () => {
    const [name, update] = (await save(original.replace('title: The mill stands still', 'title: The mill turns'))) as [string, ScenarioUpdate];
    expect(name).toBe('scenario:update');
    expect(update.dossiers.map(({ title }) => title)).toEqual(['The mill turns']);
    expect(update.shelf.dossiers[0]!.title).toBe('The mill turns');
  });

  it('tells findings with their place, shows them on the page, and goes on when they are mended', async () => {
    const [message] = (await save(original.replace('tone: stove', 'tone: stov'))) as [
      { type: string; err: { message: string; loc: { line: number; column: number } } },
    ];
    expect(message).toMatchObject({ type: 'error', err: { loc: { line: 7, column: 7 } } });
    expect(message.err.message).toMatch(/tiny\.yaml:7:7 SHAPE-04/);
    expect(await get('/tiny/')).toMatchObject({ status: 500, text: expect.stringContaining('SHAPE-04') });
    const [name] = await save(original);
    expect(name).toBe('scenario:update');
    expect((await get('/tiny/')).status).toBe(200);
  });
});
