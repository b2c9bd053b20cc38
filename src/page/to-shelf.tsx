import { Icon } from './icons.tsx';
import type { Shell } from './shell.ts';

/** The way back to the shelf, at the left end of every bar: a real link. */
export function ToShelf({ shell }: { shell: Shell }) {
  return (
    <a
      class="to-shelf"
      href={shell.shelfHref}
      onClick={(event) => {
        event.preventDefault();
        shell.toShelf();
      }}
    >
      <Icon name="back" />
      <span>Shelf</span>
    </a>
  );
}
