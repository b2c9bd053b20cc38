import type { ComponentChildren } from 'preact';
import { Scroller } from './scroller.tsx';

/** The words of a step on the folder: a scrolling sheet with its one heading. */
export function Sheet({
  kicker,
  title,
  aside,
  oxide,
  children,
}: {
  kicker?: ComponentChildren;
  title: string;
  aside?: ComponentChildren;
  oxide?: boolean;
  children: ComponentChildren;
}) {
  return (
    <Scroller class="sheet" labelledBy="head">
      <div class="top-line">
        {kicker && <p class={oxide ? 'kicker oxide' : 'kicker'}>{kicker}</p>}
        {aside}
      </div>
      <h1 id="head" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </Scroller>
  );
}
