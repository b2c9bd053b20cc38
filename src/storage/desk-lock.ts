/** Two tabs on one dossier: one writes, the other reads and can take over (Web Locks). */
export interface Desk {
  /** True while this tab writes. */
  mine(): boolean;
  /** Takes the desk from the other tab. */
  takeOver(): void;
  leave(): void;
}

/**
 * Asks for the desk of a dossier. `onChange` is called when it becomes ours or is taken by another tab.
 * Without Web Locks every tab writes: the last write counts, as before the lock existed.
 */
export function takeDesk(dossier: string, onChange: (mine: boolean) => void): Desk {
  const locks = globalThis.navigator?.locks;
  let mine = !locks;
  let release: (() => void) | null = null;
  let left = false;
  const hold = (steal: boolean): void => {
    const granted = (): Promise<void> => {
      if (left) return Promise.resolve();
      if (!mine) {
        mine = true;
        onChange(true);
      }
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    const lost = (): void => {
      if (left || !mine) return;
      mine = false;
      onChange(false);
    };
    locks?.request(`desk:${dossier}`, steal ? { steal: true } : { ifAvailable: true }, (lock) => (lock ? granted() : onChange(false))).catch(lost);
  };
  if (locks) hold(false);
  return {
    mine: () => mine,
    takeOver: () => hold(true),
    leave: () => {
      left = true;
      release?.();
    },
  };
}
