import type { Rect } from '../theme/layout.ts';

/** Lays an element exactly on a rectangle of the layout, or gives it back to the flow. */
export function place(el: HTMLElement | null, rect: Rect | null): void {
  if (!el) return;
  const { style } = el;
  if (!rect) {
    for (const side of ['left', 'top', 'width', 'height'] as const) style[side] = '';
    return;
  }
  style.left = `${rect.x}px`;
  style.top = `${rect.y}px`;
  style.width = `${rect.w}px`;
  style.height = `${rect.h}px`;
}
