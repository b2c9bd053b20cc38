/** Decodes pictures, turned as WebGL takes them and cut into strips: work of many milliseconds that the page's own thread is spared. */
export interface ToDecode {
  id: number;
  blob: Blob;
  rows: number;
}
export interface Decoded {
  id: number;
  /** Null: not a picture. */
  whole: ImageBitmap | null;
  strips: ImageBitmap[];
}

const answer = (message: Decoded, moved: Transferable[] = []): void => postMessage(message, { transfer: moved });

addEventListener('message', async ({ data: { id, blob, rows } }: MessageEvent<ToDecode>) => {
  try {
    const whole = await createImageBitmap(blob, { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply', colorSpaceConversion: 'none' });
    const strips: ImageBitmap[] = [];
    for (let y = 0; y < whole.height; y += rows) strips.push(await createImageBitmap(whole, 0, y, whole.width, Math.min(rows, whole.height - y)));
    answer({ id, whole, strips }, [whole, ...strips]);
  } catch {
    answer({ id, whole: null, strips: [] });
  }
});
