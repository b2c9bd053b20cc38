/** `npm run -s scenario:export [folder]`: the pack as JSON on stdout, nothing else there; findings go to stderr and give exit 1. */
import { printFinding } from '../scenario/finding.ts';
import { exportPack } from './export-pack.ts';
import { loadPack } from './load-pack.ts';
import { PACK_FOLDER } from './read-pack.ts';

try {
  const { findings, whole } = await loadPack(process.argv[2] ?? PACK_FOLDER);
  if (whole) process.stdout.write(`${JSON.stringify(exportPack(whole), null, 2)}\n`);
  else {
    for (const one of findings) console.error(printFinding(one));
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
