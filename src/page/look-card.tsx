import { useEffect, useRef } from 'preact/hooks';
import type { DossierView } from '../play/view.ts';
import { RichText } from './rich-text.tsx';
import type { Look } from './use-page.ts';

const KIND = { person: 'Person', place: 'Place', term: 'Word' } as const;

/** The card of a person, place or term, beside the words that named it. Escape or a press elsewhere puts it away. */
export function LookCard({ view, look, close }: { view: DossierView; look: Look; close: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const el = card.current;
    if (!el) return;
    el.showPopover();
    const at = look.from.getBoundingClientRect();
    const { offsetWidth: w, offsetHeight: h } = el;
    const below = at.bottom + 10;
    el.style.left = `${Math.max(8, Math.min(at.left, innerWidth - w - 8))}px`;
    el.style.top = `${Math.max(8, below + h > innerHeight - 8 ? at.top - h - 10 : below)}px`;
    el.focus();
  }, [look]);
  const { people, places, terms } = view.dossier;
  const person = look.kind === 'person' ? people[look.id] : undefined;
  const thing = person ?? (look.kind === 'place' ? places[look.id] : terms[look.id]);
  return (
    <div
      class="card"
      popover="auto"
      ref={card}
      role="dialog"
      tabIndex={-1}
      aria-labelledby="card-name"
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        if (card.current?.contains(document.activeElement) || document.activeElement === document.body) look.from.focus();
        close();
      }}
    >
      <p class="kicker">{KIND[look.kind]}</p>
      <h2 id="card-name">{thing?.name ?? look.from.textContent}</h2>
      {person && <p class="label">{person.role}</p>}
      {thing && <RichText of={thing.text} />}
      <button type="button" class="button small" onClick={() => card.current?.hidePopover()}>
        Close
      </button>
    </div>
  );
}
