/** The shut envelope, drawn on the sheet for when the stage does not show it. */
export function Envelope() {
  return (
    <svg class="envelope" viewBox="0 0 300 180" aria-hidden="true">
      <path class="back" d="M2 6h296v168H2z" />
      <path class="fold" d="M2 174l112-86M298 174 186 88" />
      <path class="flap" d="M2 6h296L150 112z" />
      <path class="string" d="M150 96c-9 12-9 24 0 34 8-9 8-22 0-34m0 34c-3 14 8 20 3 34" />
      <circle cx="150" cy="96" r="8" />
      <circle cx="150" cy="130" r="8" />
    </svg>
  );
}
