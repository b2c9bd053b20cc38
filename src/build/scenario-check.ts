/** `npm run -s scenario:check [folder]`: every finding of the pack, one a line; exit 1 if there is any. */
import { checkPack } from '../scenario/check.ts';
import { printFinding } from '../scenario/finding.ts';
import { PACK_FOLDER, readPack } from './read-pack.ts';

const folder = process.argv[2] ?? PACK_FOLDER;
try {
  const files = await readPack(folder);
  const { findings } = checkPack(files, folder);
  for (const one of findings) console.log(printFinding(one));
  const count = files.filter(({ path }) => path.startsWith('dossiers/')).length;
  console.log(
    findings.length ? `${findings.length} findings in ${files.length} files` : `scenario:check: ${files.length} files, ${count} dossiers, nothing to report`,
  );
  process.exitCode = findings.length ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
