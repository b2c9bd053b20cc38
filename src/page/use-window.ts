import { useEffect, useState } from 'preact/hooks';

export interface WindowView {
  width: number;
  height: number;
  /** What `<html data-canvas>` says: whether the stage is drawn behind the sheets. */
  canvas: string;
}
const look = (): WindowView => {
  const { canvas = 'loading', large } = document.documentElement.dataset;
  return { width: innerWidth, height: innerHeight, canvas: large === undefined ? canvas : 'off' };
};

/** Size of the window and whether the stage is there; renders again when one of them changes. */
export function useWindow(): WindowView {
  const [seen, see] = useState(look);
  useEffect(() => {
    const again = () => see(look());
    const watcher = new MutationObserver(again);
    watcher.observe(document.documentElement, { attributeFilter: ['data-canvas', 'data-large'] });
    addEventListener('resize', again);
    again();
    return () => {
      watcher.disconnect();
      removeEventListener('resize', again);
    };
  }, []);
  return seen;
}
