/**
 * `npm run -s bench:load`: the built game beside a bare static page with the same first words and faces, in rotation in one run;
 * then keys, and a pack of a thousand dossiers beside one of three. Prints a table; exits 1 where a budget is broken.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { barePage, builtPage } from './bench/bare-page.ts';
import { median, openBrowser, quantile } from './bench/browser.ts';
import { builtDossiers } from './bench/built-dossiers.ts';
import { type FirstAnswer, firstAnswer } from './bench/first-answer.ts';
import { keyToPaint } from './bench/key-to-paint.ts';
import { serve } from './bench/server.ts';
import { table } from './bench/table.ts';

const LOADS = Number(process.env.LOADS ?? 5);
const KEYS = 40;
const DOSSIER = '1930-retreat';
const work = mkdtempSync(join(tmpdir(), 'bench-'));

const { line, broken } = table(64);
const build = (out: string, pack?: string): void => {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', out, '--emptyOutDir'], {
    env: { ...process.env, ...(pack ? { PACK: pack } : {}) },
    stdio: 'inherit',
  });
};

/** Bytes, gzipped, of the module that a dossier's page asks for once its words are painted. */
function entrySize(folder: string, dossier: string): number {
  const [, path = ''] = /<script type="module"[^>]*src="\.\.\/([^"]+)"/.exec(builtPage(folder, dossier)) ?? [];
  return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
}

const game = join(work, 'game');
build(game);
const site = await serve(game, { '/bare/index.html': barePage(builtPage(game, DOSSIER), join(game, 'assets')) });
const browser = await openBrowser();
const bare: FirstAnswer[] = [];
const mine: FirstAnswer[] = [];
await firstAnswer(browser, `${site.url}/bare/index.html`); // the first page of a fresh browser pays for the browser
for (let i = 0; i < LOADS; i++) {
  bare.push(await firstAnswer(browser, `${site.url}/bare/index.html`));
  mine.push(await firstAnswer(browser, `${site.url}/${DOSSIER}/`));
}
const at = (list: FirstAnswer[], key: 'readable' | 'answered' | 'alive' | 'bytes' | 'script'): number => median(list.map((x) => x[key]));
line('bare page: words can be read', at(bare, 'readable'), 'ms');
line('bare page: its button answers', at(bare, 'answered'), 'ms');
line('game: the Situation can be read', at(mine, 'readable'), 'ms');
line('game: its main action answers', at(mine, 'answered'), 'ms');
line('game: its script has taken over', at(mine, 'alive'), 'ms');
line('game / bare, readable', at(mine, 'readable') / at(bare, 'readable'), '×', 1.3);
line('game / bare, answers', at(mine, 'answered') / at(bare, 'answered'), '×', 1.3);
line('script that takes over, gzipped', entrySize(game, DOSSIER) / 1024, 'KB', 30);
line('script on the wire until then', at(mine, 'script') / 1024, 'KB', 30);
line('all on the wire until then', at(mine, 'bytes') / 1024, 'KB', 90);
const early = mine.flatMap((x) => x.requests).filter((path) => /start-|sound-|\.webp|\.webm|\.mp3/.test(path));
line('requests of stage or sound until then', early.length, '', 0);

const bareKeys = await keyToPaint(browser, `${site.url}/bare/index.html`, async () => {}, ['[data-main-action]'], KEYS);
const toPapers = async (page: import('playwright-core').Page): Promise<void> => {
  await page.waitForSelector('html[data-alive]');
  await page.click('[data-main-action]');
  await page.waitForSelector('html[data-step=papers]');
  await page.click('[data-main-action]');
  // the stage's start has a budget of its own (bench:stage)
  await page.waitForSelector('html[data-canvas=ready], html[data-canvas=off]', { timeout: 60_000 });
  await page.waitForTimeout(3000);
};
const pips = ['.pips li:nth-child(1) button', '.pips li:nth-child(2) button'];
const keys = await keyToPaint(browser, `${site.url}/${DOSSIER}/`, toPapers, pips, KEYS);
line('bare page: key to paint, 95th percentile', quantile(bareKeys, 0.95), 'ms');
line('game: key to paint, 95th percentile', quantile(keys, 0.95), 'ms');
line('game − bare', quantile(keys, 0.95) - quantile(bareKeys, 0.95), 'ms', 16);
await site.close();

const packs = await Promise.all(
  [3, 1000].map(async (n) => {
    const pack = join(work, `pack-${n}`);
    const out = join(work, `out-${n}`);
    execFileSync('npx', ['tsx', 'src/build/make-pack.ts', pack, String(n)], { stdio: 'inherit' });
    build(out, pack);
    const served = await serve(out);
    const id = builtDossiers(out)[0] ?? '';
    const answer = await firstAnswer(browser, `${served.url}/${id}/`);
    await served.close();
    return answer;
  }),
);
const [few, many] = packs as [FirstAnswer, FirstAnswer];
line('linked dossier, 1,000 in the pack / 3: bytes', many.whole / few.whole, '×', 1.02);
line('linked dossier, 1,000 in the pack − 3: requests', many.requests.length - few.requests.length, '', 0);
await browser.close();
rmSync(work, { recursive: true, force: true });
process.exit(broken() ? 1 : 0);
