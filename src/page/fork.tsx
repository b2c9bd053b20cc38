/** The motif: one road runs on solid, the other is dashed. */
export function Fork() {
  return (
    <svg class="fork" viewBox="0 0 630 36" aria-hidden="true">
      <path class="stem" d="M0 18h228" />
      <path class="taken" d="M240 16c30-3 44-10 70-10h320" />
      <path class="not-taken" d="M240 20c30 3 44 10 70 10h320" />
      <circle cx="234" cy="18" r="5.5" />
    </svg>
  );
}
