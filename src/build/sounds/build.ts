/**
 * Makes every file under assets/sounds from the score: WAV → gain to the wanted loudness → Opus in WebM and MP3.
 * Needs ffmpeg. `npm run sounds`; prints the loudness of each file as measured (ebur128).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { score } from './score.ts';
import { type Signal, wav } from './signal.ts';

const out = 'assets/sounds';
const work = mkdtempSync(join(tmpdir(), 'sounds-'));

/** Integrated loudness in LUFS; a short sound is repeated, since the measure needs 400 ms blocks. */
function loudness(file: string): number {
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-stream_loop', '9', '-i', file, '-af', 'ebur128', '-f', 'null', '-'], { encoding: 'utf8' });
  return Number([...stderr.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1] ?? Number.NaN);
}
const encode = (from: string, to: string, args: string[]): void => {
  execFileSync('ffmpeg', [
    '-y',
    '-loglevel',
    'error',
    '-i',
    from,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    '-ac',
    '1',
    ...args,
    to,
  ]);
};

mkdirSync(out, { recursive: true });
for (const [name, { make, lufs }] of Object.entries(score)) {
  const raw: Signal = make();
  const peak = raw.reduce((m, x) => Math.max(m, Math.abs(x)), 1e-9);
  const file = join(work, `${name}.wav`);
  writeFileSync(file, wav(raw.map((x) => (x / peak) * 0.9)));
  // never louder than a peak of 0.9: a click keeps its headroom and stays a little under its loudness
  const gain = Math.min(0, lufs - loudness(file));
  writeFileSync(file, wav(raw.map((x) => (x / peak) * 0.9 * 10 ** (gain / 20))));
  const bed = raw.length > 48_000 * 10;
  encode(file, join(out, `${name}.webm`), ['-c:a', 'libopus', '-b:a', bed ? '32k' : '48k']);
  encode(file, join(out, `${name}.mp3`), ['-c:a', 'libmp3lame', '-b:a', bed ? '40k' : '64k']);
  console.log(`${name.padEnd(10)} ${(raw.length / 48_000).toFixed(2)} s  wanted ${lufs} LUFS, measured ${loudness(join(out, `${name}.webm`)).toFixed(1)}`);
}
rmSync(work, { recursive: true });
