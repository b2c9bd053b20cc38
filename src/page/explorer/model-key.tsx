/** What is drawn by which hand on the charts of the model: read once, above the first. */
export function ModelKey() {
  return (
    <ul class="model-key note" aria-label="How the charts are drawn">
      <li>
        <svg viewBox="0 0 30 16" aria-hidden="true">
          <circle class="record" cx="15" cy="8" r="5" />
        </svg>
        <span>
          <b>The record</b>: what the chapter says.
        </span>
      </li>
      <li>
        <svg viewBox="0 0 30 16" aria-hidden="true">
          <path class="base" d="M1 8h28" />
        </svg>
        <span>
          <b>Base run</b>: the model with the decisions that were taken.
        </span>
      </li>
      <li>
        <svg viewBox="0 0 30 16" aria-hidden="true">
          <path class="band" d="M1 2h28v12H1z" />
          <path class="road" d="M1 8h28" />
        </svg>
        <span>
          <b>This road</b>: the band in nine of ten settings, the dashes in the middle one; without a band, or while a scale moves, in the one setting shown.
        </span>
      </li>
    </ul>
  );
}
