/**
 * Draws every frame of `src/theme/frames.ts` into `assets/art`: `npm run art`, or `npm run art -- papers room` for some atlases.
 * The system's Chromium turns the SVG into WebP; needs it at /usr/bin/chromium or in $CHROMIUM.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { type ArtFrame, type AtlasName, FRAMES, type FrameName } from '../../theme/frames.ts';
import { Drawing } from './drawing.ts';
import { pack } from './pack.ts';
import { PICTURES } from './pictures.ts';

const OUT = 'assets/art';
/** WebP quality by atlas: the dark and soft ones bear more loss. */
const QUALITY: Partial<Record<AtlasName, number>> = { desk: 0.8, wall: 0.8, shelf: 0.76, field: 0.8, sombre: 0.74, map: 0.78, sheets: 0.76 };
const USUAL = 0.8;

interface Placed {
  svg: string;
  x: number;
  y: number;
  w: number;
  h: number;
}
/** Runs in the browser: draws the pictures on one canvas and gives back WebP in base 64. */
async function raster(job: { w: number; h: number; quality: number; placed: Placed[] }): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = job.w;
  canvas.height = job.h;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const each of job.placed) {
    const image = new Image(each.w, each.h);
    image.src = URL.createObjectURL(new Blob([each.svg], { type: 'image/svg+xml' }));
    await image.decode();
    context.drawImage(image, each.x, each.y, each.w, each.h);
    URL.revokeObjectURL(image.src);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', job.quality));
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

const wanted = process.argv.slice(2);
const frames = Object.entries(FRAMES) as [FrameName, ArtFrame][];
const atlases = [...new Set(frames.map(([, frame]) => frame.atlas))].filter((atlas) => wanted.length === 0 || wanted.includes(atlas));
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--force-color-profile=srgb',
  ],
});
try {
  const page = await browser.newPage();
  await page.goto('about:blank');
  // The transpiler wraps named functions in a helper that the browser does not have.
  await page.evaluate('globalThis.__name = (each) => each');
  for (const atlas of atlases) {
    const own = frames.filter(([, frame]) => frame.atlas === atlas);
    const pieces = own.map(([name, frame]) => ({ name, w: Math.round(frame.w * frame.scale), h: Math.round(frame.h * frame.scale) }));
    const packed = pack(pieces);
    const placed = pieces.map((piece): Placed => {
      const name = piece.name as FrameName;
      const drawing = new Drawing(name, FRAMES[name].w, FRAMES[name].h);
      PICTURES[name](drawing);
      const spot = packed.at.get(name)!;
      // The picture is told its size in texture pixels, so that it is cut sharp and not scaled up.
      const svg = drawing.toString().replace(/width="[\d.]+" height="[\d.]+"/, `width="${piece.w}" height="${piece.h}"`);
      return { svg, ...spot, w: piece.w, h: piece.h };
    });
    const base64 = await page.evaluate(raster, { w: packed.w, h: packed.h, quality: QUALITY[atlas] ?? USUAL, placed });
    const bytes = Buffer.from(base64, 'base64');
    const json = {
      frames: Object.fromEntries(
        pieces.map(({ name, w, h }) => [
          name,
          {
            frame: { ...packed.at.get(name)!, w, h },
            rotated: false,
            trimmed: false,
            spriteSourceSize: { x: 0, y: 0, w, h },
            sourceSize: { w, h },
            pivot: { x: FRAMES[name as FrameName].anchor[0], y: FRAMES[name as FrameName].anchor[1] },
          },
        ]),
      ),
      meta: { app: 'npm run art', image: `${atlas}.webp`, format: 'RGBA8888', size: { w: packed.w, h: packed.h }, scale: '1' },
    };
    await writeFile(`${OUT}/${atlas}.webp`, bytes);
    await writeFile(`${OUT}/${atlas}.json`, `${JSON.stringify(json)}\n`);
    console.log(`${atlas}: ${packed.w} × ${packed.h}, ${pieces.length} frames, ${Math.round(bytes.length / 1024)} KB`);
  }
} finally {
  await browser.close();
}
