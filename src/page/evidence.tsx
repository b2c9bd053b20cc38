import type { JSX } from 'preact';
import type { Grade } from '../scenario/compiled.ts';

export const GRADE_WORD: Record<Grade, string> = {
  documented: 'Documented',
  argued: 'Argued by the author',
  inferred: 'Inferred',
  disputed: 'Disputed',
  unknowable: 'Unknowable',
  model: 'Model',
};
export const GRADE_MEANING: Record<Grade, string> = {
  documented: 'the chapter states it as fact',
  argued: 'the author’s argument, without a hedge',
  inferred: 'the author hedges: probably, apparently, might',
  disputed: 'historians or witnesses disagree',
  unknowable: 'the author says that it cannot be known',
  model: 'this game’s model, under stated assumptions',
};
/** Six shapes, so that no grade is told by colour alone (look.md §9). */
const SIGN: Record<Grade, JSX.Element> = {
  documented: <path class="solid" d="M3 1.500h7l3.5 3.500v9.500H3zM5.5 7.200h5v1.200h-5zm0 3h5v1.200h-5z" fill-rule="evenodd" />,
  argued: <path class="solid" d="M14.5 1.500C8 1.5 4 5 3.8 10.200L1.5 14.500l1 .5 2.2-3.300C10 12 13.8 8 14.5 1.500z" />,
  inferred: <path d="M1.5 12.500h3.200m1-3.200h3m1-3.200h2.800m.5-3h1.5" />,
  disputed: <path d="M6 4 2 8l4 4m4-8 4 4-4 4" />,
  unknowable: <circle cx="8" cy="8" r="6" stroke-dasharray="3.1 1.6" />,
  model: <path d="M2 2h12v12H2zM2 8l6-6M2 13.5 13.5 2M8 14l6-6" />,
};

/** The badge on every claim: sign and word, always both. */
export function Evidence({ grade, meaning }: { grade: Grade; meaning?: boolean }) {
  return (
    <span class={`evidence ${grade}`} data-grade={grade}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SIGN[grade]}
      </svg>
      {GRADE_WORD[grade]}
      {meaning && <span class="note">: {GRADE_MEANING[grade]}</span>}
    </span>
  );
}
