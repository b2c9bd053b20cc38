/**
 * Draws only when there is something to draw: the loop runs while something moves and sleeps else. It never runs in a hidden tab or
 * while the context is lost.
 */
export class Awake {
  private frames = 0;
  private held = new Set<string>();

  constructor(
    private readonly loop: { running: boolean; sleep(): void; wake(): void },
    private readonly moving: () => boolean,
  ) {
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  /** Something changed: draw it, with a frame more for what is inserted late. */
  ask(): void {
    this.frames = 2;
    this.run();
  }

  /** Nothing may be drawn for now (`why` names the reason), until `release`. */
  hold(why: string): void {
    this.held.add(why);
    this.loop.sleep();
  }

  release(why: string): void {
    this.held.delete(why);
    this.ask();
  }

  /** After each drawn frame. */
  drawn(): void {
    if (this.frames > 0) this.frames--;
    if (this.frames === 0 && !this.moving()) this.loop.sleep();
  }

  destroy(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
  }

  private run(): void {
    if (this.held.size === 0 && !document.hidden && !this.loop.running) this.loop.wake();
  }

  private readonly onVisibility = (): void => {
    if (document.hidden) this.loop.sleep();
    else this.ask();
  };
}
