import type { Shell } from './shell.ts';

/** The log as a file: save it, or open one that was saved. */
export function FileButtons({ shell }: { shell: Shell }) {
  return (
    <div class="row">
      <button type="button" class="button small" onClick={() => shell.exportLog()}>
        Save my log as a file
      </button>
      <label class="button small file">
        Open a saved log
        <input
          class="sr"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) shell.importLog(file);
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
