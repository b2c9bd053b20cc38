import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import { Evidence } from '../evidence.tsx';
import type { Send } from '../parts.ts';

/** The assumptions on which what is looked at turns most: each leads to its scale. */
export function WhatMatters({ matters, send }: Pick<ExplorerView, 'matters'> & { send: Send }) {
  if (matters.length === 0) return null;
  const take = (name: string) => {
    send({ type: 'assumption.take', name });
    send({ type: 'tab.show', tab: 'assumptions' });
    // Its own scale is what was asked for, not the head of the sheet.
    requestAnimationFrame(() => document.getElementById(`assume-${name}`)?.focus());
  };
  return (
    <section aria-labelledby="matters-head">
      <div class="head-line">
        <h2 id="matters-head">On what it turns most</h2>
        <Evidence grade="model" />
      </div>
      <ol class="matters">
        {matters.map(({ name, label }) => (
          <li key={name}>
            <button type="button" class="quiet" data-matters={name} onClick={() => take(name)}>
              {label}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
