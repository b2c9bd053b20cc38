import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const CONTROL = 'button, a[href], input, select, textarea, summary, h1[tabindex]';

/** Where a pressed control goes with what it did (an opened envelope, a stopped run), the focus goes to the first that is left nearest to it, and not to the top of the page. */
export function useKeptFocus(): void {
  /** What had the focus last, with all that it stood in. */
  const trail = useRef<Element[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      trail.current = [];
      for (let el = target as Element | null; el && el !== document.body; el = el.parentElement) trail.current.push(el);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const [last, ...around] = trail.current;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    for (const el of around) {
      const near = el.isConnected ? el.querySelector<HTMLElement>(CONTROL) : null;
      if (near) return near.focus({ preventScroll: true });
    }
  });
}
