/**
 * `npx tsx src/build/make-pack.ts FOLDER COUNT [PACK]`: writes a pack of COUNT made-up dossiers, beside those of PACK where one is
 * named. Build it with `PACK=FOLDER npx vite build --outDir …`.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import { madeUpDossier, madeUpPack, madeUpShared } from './made-up.ts';

/** Numbers of made-up dossiers begin behind those of any real one. */
const FIRST = 1001;
const MOST = 8000;

const [folder, count, base] = process.argv.slice(2);
if (!folder || !/^[1-9]\d{0,3}$/.test(count ?? '') || Number(count) > MOST) {
  console.error('say where and how many: make-pack FOLDER COUNT [PACK], COUNT from 1 to 8000');
  process.exit(1);
}
await mkdir(join(folder, 'dossiers'), { recursive: true });
if (base) await cp(base, folder, { recursive: true });
else await writeFile(join(folder, 'pack.yaml'), stringify(madeUpPack));
for (const [key, list] of Object.entries(madeUpShared)) {
  const file = join(folder, `${key}.yaml`);
  const doc = parseDocument(base ? await readFile(file, 'utf8') : `${key}: []`);
  const known = doc.get(key);
  if (isSeq(known)) for (const one of list) known.add(doc.createNode(one));
  await writeFile(file, doc.toString());
}
for (let i = 0; i < Number(count); i++) {
  const dossier = madeUpDossier(FIRST + i);
  await writeFile(join(folder, 'dossiers', `${dossier.id}.yaml`), stringify(dossier));
}
console.log(`make-pack: ${count} made-up dossiers in ${folder}`);
