/**
 * `npm run sounds:mix`: lays a minute of a play together as the player does (bed at its volume, ducked while a cue sounds, cues at theirs) and says how loud it is.
 * Needs ffmpeg.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cues, DUCK, tones } from '../../sound/manifest.ts';

const FOLDER = 'assets/sounds';
const SECONDS = 60;
/** A minute at the desk: when which cue sounds, in seconds. */
const PLAY: [keyof typeof cues, number][] = [
  ['folder', 2],
  ['paper', 8],
  ['paper', 17],
  ['lay', 24],
  ['card', 29],
  ['pencil', 34],
  ['seal', 40],
  ['envelope', 46],
  ['pen', 50],
  ['stamp', 56],
];

const lengthOf = (file: string): number =>
  Number(execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file], { encoding: 'utf8' }));
const fileOf = (name: string): string => `${FOLDER}/${name}.webm`;

function mixOf(tone: keyof typeof tones): { integrated: string; peak: string } {
  const bed = tones[tone];
  const parts = PLAY.map(([cue, at], i) => ({ at, volume: cues[cue].volume, file: fileOf(cues[cue].takes[i % cues[cue].takes.length]!) }));
  const ducked = parts.map(({ at, file }) => `between(t,${at},${(at + lengthOf(file)).toFixed(2)})`).join('+');
  const filters = [
    `[0:a]volume='${bed.volume}*if(${ducked},${DUCK},1)':eval=frame[bed]`,
    ...parts.map(({ at, volume }, i) => `[${i + 1}:a]volume=${volume},adelay=${at * 1000}[c${i}]`),
    `[bed]${parts.map((_, i) => `[c${i}]`).join('')}amix=inputs=${parts.length + 1}:normalize=0:duration=first,ebur128=peak=true[out]`,
  ];
  const { stderr } = spawnSync(
    'ffmpeg',
    [
      ...['-hide_banner', '-nostats', '-stream_loop', '-1', '-t', String(SECONDS), '-i', fileOf(bed.takes[0]!)],
      ...parts.flatMap(({ file }) => ['-i', file]),
      ...['-filter_complex', filters.join(';'), '-map', '[out]', '-f', 'null', '-'],
    ],
    { encoding: 'utf8' },
  );
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return { integrated: /I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1] ?? '?', peak: /Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1] ?? '?' };
}

for (const tone of Object.keys(tones) as (keyof typeof tones)[]) {
  const { integrated, peak } = mixOf(tone);
  console.log(`${tone.padEnd(6)} with ten cues in a minute: ${integrated} LUFS, true peak ${peak} dBFS`);
}
