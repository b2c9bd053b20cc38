import type { ComponentChildren } from 'preact';

export interface ScrollerProps {
  class: string;
  label?: string;
  labelledBy?: string;
  children: ComponentChildren;
}

/** A named part that may scroll by itself. */
export function Scroller({ class: name, label, labelledBy, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard in every browser
    <section class={name} tabIndex={0} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
