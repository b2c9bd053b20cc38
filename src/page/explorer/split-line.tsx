import type { SplitView } from '../../play/explorer/explorer-view.ts';

/** Over the foot while a scale is moved: the split in one line, said aloud too. Seen where neither stage nor head of the sheet is in sight. */
export function SplitLine({ split }: { split: SplitView | null }) {
  return (
    <p class="split-line note" role="status">
      {split?.texts.assumption && (
        <>
          Model, in the one setting shown. {split.title}, {split.when}: assumptions <b>{split.texts.assumption}</b>, decision <b>{split.texts.told}</b>
        </>
      )}
    </p>
  );
}
