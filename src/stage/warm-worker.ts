/** Wakes what draws: the first context of a browser's life can take half a second, and only this worker waits for it. */
try {
  new OffscreenCanvas(1, 1).getContext('webgl');
} finally {
  postMessage('warm');
}

export {};
