/**
 * `npm run -s model:check`: prints the table of points. Exits 1 where a solved or filtered row does not hold, and where the printed report
 * (`scenarios/stalins-revolution/model-report.txt`) is not what the model says now; `-- --write` writes it anew.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModel } from './model/load-model.ts';
import { readMembers } from './model/members-file.ts';
import { reportRows, reportText } from './model/report.ts';
import { PACK_FOLDER } from './read-pack.ts';

const REPORT = join(PACK_FOLDER, 'model-report.txt');
const loaded = await loadModel();
const { settings, about } = await readMembers(loaded.defaults);
const rows = reportRows(loaded, settings);
const text = reportText(rows, about);
console.log(text);
const broken = rows.filter(({ point, holds }) => (point.use === 'solved' || point.use === 'filtered') && !holds);
for (const { point } of broken) console.log(`BROKEN: ${point.id}`);
if (process.argv.includes('--write')) await writeFile(REPORT, text);
else if ((await readFile(REPORT, 'utf8').catch(() => '')) !== text) {
  console.log(`the report is stale: ${REPORT} says something else; read both, then \`npm run -s model:check -- --write\``);
  process.exitCode = 1;
}
if (broken.length) process.exitCode = 1;
