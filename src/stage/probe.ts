const WAIT_MS = 3000;

/** Resolves once a worker has had a context of its own, could have none, or let wait too long. */
function warm(): Promise<void> {
  return new Promise((resolve) => {
    let worker: Worker | null = null;
    const done = (): void => {
      clearTimeout(late);
      worker?.terminate();
      resolve();
    };
    const late = setTimeout(done, WAIT_MS);
    try {
      worker = new Worker(new URL('./warm-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = done;
      worker.onerror = done;
    } catch {
      done();
    }
  });
}

/** Whether this browser can show the stage. Asked before Phaser is loaded: without WebGL it would fall to a canvas that lacks half the picture. */
export async function canDraw(): Promise<boolean> {
  await warm();
  try {
    const canvas = document.createElement('canvas');
    return !!(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
  } catch {
    return false;
  }
}
