/** Reads a pack folder: the files' text, in a fixed order. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MOST_BYTES, type SourceFile } from '../scenario/parse.ts';

export const PACK_FOLDER = 'scenarios/stalins-revolution';
const FOLDERS = ['', 'dossiers'];

/** The text of every YAML file in the folder and its dossiers/; throws one sentence where the folder can't be read. */
export async function readPack(folder: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const part of FOLDERS) {
    const names = await readdir(join(folder, part)).catch((error: NodeJS.ErrnoException) => {
      if (part === '') throw new Error(`the pack folder ${folder} can't be read (${error.code})`);
      return [];
    });
    for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
      const full = join(folder, part, name);
      const { size } = await stat(full);
      // A huge file is refused by its size: a little more than the most is enough to say so.
      const text = size > MOST_BYTES * 4 ? ' '.repeat(MOST_BYTES + 1) : await readFile(full, 'utf8');
      files.push({ path: part ? `${part}/${name}` : name, shown: relative(process.cwd(), full).split(sep).join('/'), text });
    }
  }
  return files;
}
