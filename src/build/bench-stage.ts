/**
 * `npm run -s bench:stage`: frame times of each scene under software WebGL beside an empty scene of stock Phaser in the same run, idle cost beside a static page, texture
 * memory, what the stage's start holds up on a machine four times slower, and the heap after thirty dossiers played in one page. Build first. Figures over budget are said as such.
 */
import { readFileSync } from 'node:fs';
import { median, openBrowser, quantile, webgl } from './bench/browser.ts';
import { builtDossiers } from './bench/built-dossiers.ts';
import { emptyScene } from './bench/empty-scene.ts';
import { serve } from './bench/server.ts';
import { heapAfterPlays } from './bench/stage-heap.ts';
import { idleCost } from './bench/stage-idle.ts';
import { emptyFrames, walkScenes } from './bench/stage-scenes.ts';
import { stageStart } from './bench/stage-start.ts';
import { table } from './bench/table.ts';

const STARTS = 3;
const BLOCKING_MOST = 150;
const IDLE_SECONDS = 8;
const PLAYS = 30;
/** Each dossier four times: what the last one leaves is the same as after the thirtieth. */
const FIRST = 12;
const KILOBYTES_A_PLAY = 5;
const MB = 1024 * 1024;

const bare = readFileSync('dist/index.html', 'utf8').replace(/<script[\s\S]*?<\/script>|<template[\s\S]*?<\/template>/g, '');
const site = await serve('dist', { ...emptyScene(), '/static/index.html': bare.replaceAll('./', '../') });
const browser = await openBrowser(webgl);
const { line } = table(58);

const empty = await emptyFrames(browser, `${site.url}/empty/index.html`);
const { scenes, textures } = await walkScenes(browser, site.url);
console.log(`${'while something moves'.padEnd(50)} frames  between two, ms: median, 95th   processor a frame, ms: page, drawing`);
for (const { name, times, frames, work } of [empty, ...scenes]) {
  const between = times.length ? [median(times), quantile(times, 0.95)].map((ms) => ms.toFixed(0).padStart(6)) : ['', ' still'.padStart(12)];
  const each = [work.page, work.graphics].map((ms) => (ms / frames).toFixed(0).padStart(6));
  console.log(`${name.padEnd(50)} ${String(frames).padStart(6)}  ${''.padEnd(16)}${between.join('  ')}  ${''.padEnd(20)}${each.join('  ')}`);
}
const worst = Math.max(...scenes.filter(({ times }) => times.length > 4).map(({ times }) => median(times)));
line('slowest scene’s median / empty scene’s median', worst / median(empty.times), '×');

textures.forEach(({ count, bytes }, i) => {
  line(`textures ${i === 0 ? 'at the shelf' : 'after a walk through two dossiers'} (${count})`, bytes / MB, 'MB');
});

const starts = { with: [] as number[], without: [] as number[], longest: [] as number[] };
for (let i = 0; i < STARTS; i++) {
  const url = `${site.url}/1930-retreat/`;
  starts.without.push((await stageStart(browser, url, false)).blocking);
  const stage = await stageStart(browser, url, true);
  starts.with.push(stage.blocking);
  starts.longest.push(stage.longest);
}
line('blocking tasks without the stage, 4× slower', median(starts.without), 'ms');
line('blocking tasks with it', median(starts.with), 'ms');
line('what the stage’s start adds', median(starts.with) - median(starts.without), 'ms', BLOCKING_MOST);
line('the same by the quietest load of each', Math.min(...starts.with) - Math.min(...starts.without), 'ms');
line('its longest task', median(starts.longest), 'ms');

// Both are measured in processor time and bytes: one beside the other takes nothing from either.
const dossiers = builtDossiers('dist');
const other = await openBrowser(webgl);
const plays = heapAfterPlays(other, site.url, dossiers, [FIRST, PLAYS]);
const still = await idleCost(browser, `${site.url}/static/index.html`, 'body', IDLE_SECONDS);
const asleep = await idleCost(browser, site.url, 'html[data-canvas=ready]', IDLE_SECONDS);
line('a static page left alone, processor time a second', still.cost, 'ms');
line('the shelf left alone, its loop asleep', asleep.cost, 'ms', still.cost + 10);
line('frames drawn meanwhile', asleep.frames, '', 0);

const [early, late] = await plays;
line(`heap after ${FIRST} dossiers played in one page`, early!.held / MB, 'MB');
line(`heap after ${PLAYS}`, late!.held / MB, 'MB');
line('growth a play after that', (late!.held - early!.held) / 1024 / (PLAYS - FIRST), 'KB', KILOBYTES_A_PLAY);
line('compiled code meanwhile, a play', (late!.code - early!.code) / 1024 / (PLAYS - FIRST), 'KB');

await other.close();
await browser.close();
await site.close();
process.exit(0);
