import type { Game } from 'phaser';

const MOST_RATIO = 2;
/** Device pixels per CSS pixel, at most 2: beyond that nobody sees a difference, and phones pay for it. */
export const pixelRatio = (): number => Math.min(MOST_RATIO, Math.max(1, window.devicePixelRatio || 1));

/** Keeps the canvas as large as its parent and as crisp as the screen; `onChange` is called after each change. Gives the way to stop. */
export function fitWindow(game: Game, parent: HTMLElement, onChange: () => void): () => void {
  let shown = '';
  const refit = (): void => {
    const { clientWidth: w, clientHeight: h } = parent;
    const ratio = pixelRatio();
    if (w < 1 || h < 1 || shown === `${w} ${h} ${ratio}`) return;
    shown = `${w} ${h} ${ratio}`;
    // Phaser leaves the canvas as large as it was on a screen with more pixels a pixel, once there is one; set before, it knows where the pointer is
    game.canvas.style.width = `${w}px`;
    game.canvas.style.height = `${h}px`;
    game.scale.zoom = 1 / ratio;
    game.scale.resize(Math.round(w * ratio), Math.round(h * ratio));
    onChange();
  };
  let query: MediaQueryList | null = null;
  const watchRatio = (): void => {
    query?.removeEventListener('change', watchRatio);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', watchRatio);
    refit();
  };
  const observer = new ResizeObserver(refit);
  observer.observe(parent);
  watchRatio();
  return () => {
    observer.disconnect();
    query?.removeEventListener('change', watchRatio);
  };
}
