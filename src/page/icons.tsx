/** Signs of the bar and the sheets: 24 grid, stroke 1.8, round ends, no fills (look.md §9). Always beside a word or a name. */
const PATHS = {
  back: 'M20 12H4.5m6-6-6 6 6 6',
  soundOn: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6m2.5-8.5a7.8 7.8 0 0 1 0 11',
  soundOff: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zm11.5.5 4.5 4.5m0-4.5-4.5 4.5',
  journal: 'M5 4.5h11.5a2 2 0 0 1 2 2v13H7a2 2 0 0 1-2-2zm0 12.5a2 2 0 0 1 2-2h11.5M9 8.5h6',
  letters: 'M2.5 18.5 8 5.5l5.5 13m-9.2-4.5h7.4m9.3 4.5v-4.8a2.9 2.9 0 0 0-5.4-1.4m5.4 2.7c-3.4-.4-5.8.3-5.8 2.3 0 2.7 4.3 2.8 5.8-.4',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  page: 'M6.5 3.5h7l4 4v13h-11zm7 0v4h4M9 12.5h6m-6 3.5h6',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
