const GONE_MS = 3000;

/**
 * Watches for a lost drawing context. `lost` is called at once (nothing may be drawn), `back` when the browser gave it back and the
 * renderer has made its own things anew, `gone` when it did not come back within 3 s. Gives the way to stop.
 */
export function guardContext(
  renderer: { on(name: string, fn: () => void): unknown; off(name: string, fn: () => void): unknown },
  acts: { lost(): void; back(): void; gone(): void },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (): void => {
    acts.lost();
    clearTimeout(timer);
    timer = setTimeout(acts.gone, GONE_MS);
  };
  const back = (): void => {
    clearTimeout(timer);
    acts.back();
  };
  renderer.on('losewebgl', lost);
  renderer.on('restorewebgl', back);
  return () => {
    clearTimeout(timer);
    renderer.off('losewebgl', lost);
    renderer.off('restorewebgl', back);
  };
}
