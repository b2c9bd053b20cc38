import type { Inline, Rich } from '../scenario/compiled.ts';

/** What can be looked up where it is named: a press on it bubbles to the page, which opens the card. */
export type LookKind = 'person' | 'place' | 'term';

/** “20 February 1930” and “1932–1933” stay on one line. */
const WHOLE = /(\d+ \p{Lu}\p{L}+ \d{4}|\d+–\d+)/u;
const unbroken = (text: string) =>
  text.split(WHOLE).map((part, i) =>
    i % 2 ? (
      <span key={i} class="whole">
        {part}
      </span>
    ) : (
      part || null
    ),
  );

function run(token: Inline, key: number) {
  if (typeof token === 'string') return unbroken(token);
  if ('em' in token) return <em key={key}>{token.em}</em>;
  if ('cite' in token) {
    return (
      <span key={key} class="chip">
        {token.cite}
      </span>
    );
  }
  if ('fact' in token) {
    return (
      <span key={key} data-fact={token.fact}>
        {token.text}
      </span>
    );
  }
  const kind: LookKind = 'person' in token ? 'person' : 'place' in token ? 'place' : 'term';
  return (
    <button key={key} type="button" class="look" data-look={kind} data-id={(token as Record<string, string>)[kind]} aria-haspopup="dialog">
      {token.text}
    </button>
  );
}

/** One run of typed tokens as text nodes: no HTML is ever made from words. */
export function Runs({ of }: { of: Inline[] }) {
  return <>{of.map(run)}</>;
}

/** Paragraphs. */
export function RichText({ of }: { of: Rich }) {
  return (
    <>
      {of.map((runs, i) => (
        <p key={i}>
          <Runs of={runs} />
        </p>
      ))}
    </>
  );
}
