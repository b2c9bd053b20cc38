import type { FunctionComponent } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';

/** Everything that the first screen does without lives in `later.tsx`: fetched once the page is alive, or on first need. */
type Later = typeof import('./later.tsx');
type Parts = { [Name in keyof Later]: Later[Name] extends (props: infer Props) => unknown ? Props : never };

let later: Later | null = null;
let failed = false;
let pending: Promise<void> | null = null;
const waiting = new Set<() => void>();

/** Fetches the second module once; after a failure the next call tries again. Never rejects. */
export function loadLater(): Promise<void> {
  failed = false;
  pending ??= import('./later.tsx')
    .then((module) => {
      later = module;
    })
    .catch(() => {
      failed = true;
      pending = null;
    })
    .then(() => {
      for (const tell of [...waiting]) tell();
    });
  return pending;
}

/** A part of the second module, or a calm line until it is there; `quiet` shows nothing meanwhile and does not ask for it. */
export function LaterPart<Name extends keyof Parts>({ part, quiet, ...props }: { part: Name; quiet?: boolean } & Parts[Name]) {
  const [, tell] = useReducer((n: number, _: undefined) => n + 1, 0);
  useEffect(() => {
    if (later) return;
    const heard = () => tell(undefined);
    waiting.add(heard);
    if (!quiet) loadLater();
    return () => {
      waiting.delete(heard);
    };
  }, [quiet]);
  if (later) {
    const Part = later[part] as FunctionComponent<unknown>;
    return <Part {...props} />;
  }
  if (quiet) return null;
  return (
    <section class="sheet">
      <p class="note" role="status">
        {failed ? 'PAGE-01: the next sheets did not arrive. ' : 'The next sheets are being laid out.'}
        {failed && (
          <button type="button" class="button small" onClick={() => loadLater()}>
            Fetch them again
          </button>
        )}
      </p>
    </section>
  );
}
