import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A sheet laid over everything: the browser keeps the focus in it, Escape closes it, the focus goes back where it was. */
export function Modal({ title, name, close, children }: { title: string; name: string; close: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const from = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => from?.focus();
  }, []);
  return (
    <dialog class={`modal ${name}`} ref={dialog} aria-labelledby={`${name}-head`} onClose={close}>
      <div class="modal-head">
        <h2 id={`${name}-head`}>{title}</h2>
        <button type="button" class="button small" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
