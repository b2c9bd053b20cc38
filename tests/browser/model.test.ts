import { createHash } from 'node:crypto';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../../src/build/bench/browser.ts';
import { changeInputs } from '../../src/simulation/change-inputs.ts';
import { runEnsemble } from '../../src/simulation/ensemble.ts';
import { makePlan } from '../../src/simulation/plan.ts';
import { calendar, changesOf, firstMembers, tables } from '../simulation/the-model.ts';

const MEMBERS = 40;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The simulation as one script that a page can take. */
async function bundled(): Promise<string> {
  const entry = '\0entry';
  const out = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : undefined),
        load: (id) =>
          id === entry
            ? `import { runEnsemble } from '${process.cwd()}/src/simulation/ensemble.ts'; import { makePlan } from '${process.cwd()}/src/simulation/plan.ts'; globalThis.simulation = { runEnsemble, makePlan };`
            : undefined,
      },
    ],
    build: { write: false, rollupOptions: { input: 'entry', output: { format: 'iife' } }, modulePreload: false },
  });
  const [file] = (Array.isArray(out) ? out[0]! : 'output' in out ? out : { output: [] }).output;
  return file && 'code' in file ? file.code : '';
}

it('gives the same bytes in the browser as here, for the record and for a road', async () => {
  const script = await bundled();
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  for (const under of [tables, changeInputs(tables, changesOf('1932-all-four'))]) {
    const there = await page.evaluate(
      ([inputs, months, settings]) => {
        const { simulation } = globalThis as unknown as { simulation: { runEnsemble: typeof runEnsemble; makePlan: typeof makePlan } };
        const rows = simulation.runEnsemble(simulation.makePlan(inputs, months), Float64Array.from(settings));
        return Array.from(new Uint8Array(rows.buffer), (byte) => String.fromCharCode(byte)).join('');
      },
      [under, calendar, Array.from(firstMembers(MEMBERS))] as const,
    );
    const here = Buffer.from(runEnsemble(makePlan(under, calendar), firstMembers(MEMBERS)).buffer);
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(Buffer.from(there, 'latin1'))).toBe(hash(here));
  }
  await page.close();
});
