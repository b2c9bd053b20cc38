/** The kept members as a file: numbers of eight bytes, lowest byte first, `MEMBER_WIDTH` a member; beside it what they are. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { MEMBERS_ABOUT, MEMBERS_BYTES } from '../load-pack.ts';
import { MEMBER_WIDTH } from './draw.ts';

export interface MembersAbout {
  seed: number;
  draws: number;
  kept: number;
  sha256: string;
}
export const bytesOf = (rows: readonly Float64Array[]): Buffer => {
  const bytes = Buffer.alloc(rows.length * MEMBER_WIDTH * 8);
  rows.forEach((row, i) => {
    for (let k = 0; k < MEMBER_WIDTH; k++) bytes.writeDoubleLE(row[k]!, (i * MEMBER_WIDTH + k) * 8);
  });
  return bytes;
};
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export async function writeMembers(rows: readonly Float64Array[], seed: number, draws: number): Promise<MembersAbout> {
  const bytes = bytesOf(rows);
  const about = { seed, draws, kept: rows.length, sha256: hashOf(bytes) };
  await writeFile(MEMBERS_BYTES, bytes);
  await writeFile(MEMBERS_ABOUT, `${JSON.stringify(about, null, 2)}\n`);
  return about;
}

/** The kept members as rows of all parameters, constants filled from `defaults`. Throws where the bytes are not those that were written. */
export async function readMembers(defaults: Float64Array): Promise<{ settings: Float64Array; about: MembersAbout; bytes: Buffer }> {
  const about = JSON.parse(await readFile(MEMBERS_ABOUT, 'utf8')) as MembersAbout;
  const bytes = await readFile(MEMBERS_BYTES);
  if (hashOf(bytes) !== about.sha256) throw new Error(`${MEMBERS_BYTES} is not what ${MEMBERS_ABOUT} says: run \`npm run -s model:calibrate\``);
  const settings = new Float64Array(about.kept * defaults.length);
  for (let member = 0; member < about.kept; member++) {
    settings.set(defaults, member * defaults.length);
    for (let k = 0; k < MEMBER_WIDTH; k++) settings[member * defaults.length + k] = bytes.readDoubleLE((member * MEMBER_WIDTH + k) * 8);
  }
  return { settings, about, bytes };
}
