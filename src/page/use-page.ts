import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RoomView } from '../play/view.ts';
import { modeOf } from '../theme/mode.ts';
import { loadLater } from './later-slot.tsx';
import type { LookKind } from './rich-text.tsx';
import type { Settings } from './shell.ts';

/** What the player settled, where the styles can see it; and by which layout the sheets lie, the same as the stage's. */
export function useSettled({ textScale, motion }: Settings): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.text = String(textScale);
    dataset.motion = motion;
    const measure = () => {
      dataset.mode = modeOf({ width: innerWidth, textScale });
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 / textScale;
      document.documentElement.toggleAttribute('data-large', letters > 1.35);
    };
    measure();
    // The tools are as large as the letters: they tell when the browser's own text size changes.
    const watcher = new ResizeObserver(measure);
    const tools = document.querySelector('.tools');
    if (tools) watcher.observe(tools);
    addEventListener('resize', measure);
    return () => {
      watcher.disconnect();
      removeEventListener('resize', measure);
    };
  }, [textScale, motion]);
}

/** Fetches the second module once the first screen answers and the browser is idle. */
export function useLaterAtIdle(): void {
  useEffect(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => loadLater(), { timeout: 2000 });
    else setTimeout(loadLater, 300);
  }, []);
}

/** Where the player is: a new value means that another heading is on the sheet. */
export function placeOf(view: RoomView): string {
  if (view.at === 'shelf') return 'shelf';
  if (view.at === 'explorer') return ['explorer', view.tab, view.tab === 'road' && (view.guess ? 'guess' : view.road?.title)].join('/');
  const { dossier, decision, step, paperInHand, forecast, beat, envelope, closed } = view;
  const desk = step === 'options' || step === 'seal' ? 'desk' : step;
  return [dossier.id, decision.id, desk, paperInHand?.paper.id, forecast?.drawing?.forecast.id, beat?.beat.id, envelope, closed].join('/');
}

/** After each move of the player's the new heading has the focus, at once, and stands at the top. Never on arrival. */
export function useHeadFocus(place: string): void {
  const last = useRef(place);
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    // A play that is restored on arrival moves nobody.
    if (navigator.userActivation?.hasBeenActive === false) return;
    if (!focusHead()) void loadLater().then(() => requestAnimationFrame(focusHead));
  }, [place]);
}

/** The focus first: it lays the page out, and what is asked of the scrolling after it costs nothing. */
function focusHead(): boolean {
  const head = document.getElementById('head');
  head?.focus({ preventScroll: true });
  if (scrollY > 0) scrollTo(0, 0);
  const sheet = head?.closest('.sheet');
  if (sheet && sheet.scrollTop > 0) sheet.scrollTo(0, 0);
  return !!head;
}

export interface Look {
  /** Counts up: a new press is a new card. */
  n: number;
  kind: LookKind;
  id: string;
  from: HTMLElement;
}

/** A press on a name or term anywhere on the page asks for its card. */
export function useLook(): [Look | null, () => void] {
  const [look, setLook] = useState<Look | null>(null);
  useEffect(() => {
    let n = 0;
    const press = (event: MouseEvent) => {
      const from = (event.target as Element | null)?.closest<HTMLElement>('[data-look]');
      if (from) setLook({ n: ++n, kind: from.dataset.look as LookKind, id: from.dataset.id ?? '', from });
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, []);
  return [look, () => setLook((now) => (now?.n === look?.n ? null : now))];
}
