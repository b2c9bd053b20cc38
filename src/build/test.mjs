// `npm test`: installs what is missing and runs it all. Closes with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium, ensurePackages, run } from './install.mjs';

ensurePackages();
const chromium = ensureChromium();
const work = mkdtempSync(join(tmpdir(), 'roads-not-taken-'));
let passed = 0;
let failed = 0;

/** One command that holds or doesn't. */
function step(name, args) {
  console.log(`\n— ${name}`);
  const good = run('npx', args);
  if (good) passed++;
  else failed++;
  return good;
}

/** A Vitest run, counted test by test; a run that counts none has failed. */
function tests(name, env) {
  console.log(`\n— ${name}`);
  const file = join(work, `${name.replace(/\W+/g, '-')}.json`);
  const good = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { env: { ...process.env, ...env } });
  let report = { numPassedTests: 0, numFailedTests: 0 };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`${name}: no report was written`);
  }
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if ((!good && report.numFailedTests === 0) || report.numPassedTests === 0) failed++;
}

step('types', ['tsc', '--noEmit']);
step('lint', ['biome', 'check', '.']);
step('unused code', ['knip']);
step('scenario check', ['tsx', 'src/build/scenario-check.ts']);
tests('unit tests, path walks, property tests', {});
if (step('build', ['vite', 'build', '--logLevel', 'warn'])) tests('browser tests', { TESTS: 'browser', CHROMIUM: chromium });
rmSync(work, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
