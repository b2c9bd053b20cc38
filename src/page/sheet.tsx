import type { ComponentChildren } from 'preact';
import { Scroller } from './scroller.tsx';

/** The words of a step on the folder: a scrolling sheet with its one heading. */
export function Sheet({
  kicker,
  title,
  aside,
  oxide,
  under = false,
  children,
}: {
  kicker?: ComponentChildren;
  title: string;
  aside?: ComponentChildren;
  oxide?: boolean;
  /** Lies ready under another sheet: not to be seen, heard or reached. */
  under?: boolean;
  children: ComponentChildren;
}) {
  return (
    <Scroller class={under ? 'sheet under' : 'sheet'} labelledBy={under ? undefined : 'head'}>
      <div class="top-line">
        {kicker && <p class={oxide ? 'kicker oxide' : 'kicker'}>{kicker}</p>}
        {aside}
      </div>
      <h1 id={under ? undefined : 'head'} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </Scroller>
  );
}
