import type { PromptKind } from '../scenario/compiled.ts';

export const PROMPT_WORD: Record<PromptKind, string> = {
  scene: 'Open the scene',
  source: 'Read the source',
  perspective: 'Take a perspective',
  assumption: 'Press an assumption',
  counterfactual: 'Weigh the road not taken',
  judge: 'Judge',
};
const SIGN: Record<PromptKind, string> = {
  scene: 'M4 4h40v32H4zM24 4v32M4 20h40',
  source: 'M6 4h24v12M6 4v30h16M11 11h14M11 17h10M11 23h7M29 17a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM35 31l8 7',
  perspective: 'M5 4v32M5 22h13v14M43 4v32M43 22H30v14',
  assumption: 'M3 22h42M3 17v10M13 19v6M23 19v6M33 19v6M45 17v10M20 8h12v13l-6 6-6-6z',
  counterfactual: 'M3 22h12M21 20c8-2 10-11 22-11M21 24c3 1 5 2 7 3m4 2 5 2m4 1 3 .5M18 18.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7',
  judge: 'M24 5v29M14 35h20M8 9h32M8 9 2.5 23h11zM40 9l-5.5 14h11zM2.5 23a5.5 5 0 0 0 11 0M34.5 23a5.5 5 0 0 0 11 0',
};

/** The sign of a prompt card: what it asks for, drawn with things of the room. */
export function PromptSign({ kind }: { kind: PromptKind }) {
  return (
    <svg class="prompt-sign" viewBox="0 0 48 40" aria-hidden="true">
      <path d={SIGN[kind]} />
    </svg>
  );
}
