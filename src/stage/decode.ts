import type { Decoded, ToDecode } from './decode-worker.ts';

/** Rows of a strip: half a megabyte of a wide picture, some milliseconds on a slow machine. */
const ROWS = 64;

export interface Cut {
  whole: ImageBitmap;
  /** The same from its first row to its last, `ROWS` at a time. */
  strips: ImageBitmap[];
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (decoded: Decoded) => void>();

function needWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Decoded>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const [id, done] of waiting) done({ id, whole: null, strips: [] });
    waiting.clear();
  };
  return worker;
}

/** Fetches a picture and has it decoded in a worker. Rejects where it is missing or broken. */
async function cut(url: string): Promise<Cut> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const message: ToDecode = { id: ++asked, blob: await answer.blob(), rows: ROWS };
  const decoded = await new Promise<Decoded>((done) => {
    waiting.set(message.id, done);
    needWorker().postMessage(message);
  });
  if (!decoded.whole) throw new Error(`not a picture: ${url}`);
  return { whole: decoded.whole, strips: decoded.strips };
}

/** The picture at `url`: in strips where the browser turns pictures as asked, else as it is. Rejects where it is missing or broken, which Phaser's loader would not tell. */
export async function decode(url: string): Promise<Cut | HTMLImageElement> {
  if (await turnsBitmaps()) return cut(url);
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

let turns: Promise<boolean> | null = null;
/** WebGL takes a bitmap as it lies, so it must be turned when it is made. Whether this browser does that, tried on two pixels. */
function turnsBitmaps(): Promise<boolean> {
  turns ??= (async () => {
    if (typeof createImageBitmap !== 'function' || typeof Worker !== 'function') return false;
    const two = new ImageData(new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255]), 1, 2);
    const turned = await createImageBitmap(two, { imageOrientation: 'flipY' });
    const canvas = document.createElement('canvas');
    canvas.height = 2;
    const ctx = canvas.getContext('2d', { willReadFrequently: true }); // read at once: nothing waits for what draws
    ctx?.drawImage(turned, 0, 0);
    return ctx?.getImageData(0, 0, 1, 1).data[2] === 255;
  })().catch(() => false);
  return turns;
}
