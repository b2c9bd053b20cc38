import type { Shell } from './shell.ts';

/** What went wrong or is worth knowing, in one sentence with its code and a way on. */
export function NoticeList({ shell }: { shell: Shell }) {
  return (
    <div class="notices">
      {shell.notices.map(({ code, text, level, actions }) => (
        <div key={code} class={`notice ${level}`} role={level === 'error' ? 'alert' : 'status'} data-code={code}>
          <p>
            <b>{code}</b> {text}
          </p>
          <div class="row">
            {actions.map(({ label, run }) => (
              <button key={label} type="button" class="button small" onClick={run}>
                {label}
              </button>
            ))}
            <button type="button" class="button small" onClick={() => shell.dismiss(code)}>
              Close this note
            </button>
          </div>
        </div>
      ))}
      <p class="caption" role="status" data-caption>
        {shell.caption}
      </p>
    </div>
  );
}
