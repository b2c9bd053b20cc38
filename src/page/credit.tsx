import type { Shell } from './shell.ts';

/** Where every word comes from, and what the ¶ marks count. */
export function Credit({ shell }: { shell: Shell }) {
  const source = shell.pack?.source;
  if (!source) return null;
  return (
    <p class="credit note">
      Retold from {source.author}, <cite>{source.title}</cite>, {source.chapter} ({source.publisher}; {source.translator}). {source.note}
    </p>
  );
}
