/** Two tabs on one dossier: one writes, the other reads and can take over (Web Locks). */
export interface Desk {
  /** False once another tab is known to write. Until the browser has said, this tab may. */
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
  let other = false;
  let release: (() => void) | null = null;
  let left = false;
  const hold = (steal: boolean): void => {
    const granted = (): Promise<void> => {
      if (left) return Promise.resolve();
      if (other) {
        other = false;
        onChange(true);
      }
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    const lost = (): void => {
      if (left || other) return;
      other = true;
      onChange(false);
    };
    locks?.request(`desk:${dossier}`, steal ? { steal: true } : { ifAvailable: true }, (lock) => (lock ? granted() : lost())).catch(lost);
  };
  if (locks) hold(false);
  return {
    mine: () => !other,
    takeOver: () => hold(true),
    leave: () => {
      left = true;
      release?.();
    },
  };
}
