/**
 * A press on the main action before the page is alive is answered from the page itself: the next step stands in a template, prerendered,
 * and is laid in place of the first. Where the template has not come yet, the press is kept. `main.ts` takes over from either.
 * This one line is allowed by its hash.
 */
import { createHash } from 'node:crypto';

export const EARLY_PRESS =
  "addEventListener('click',e=>{let d=document,h=d.documentElement,n=d.getElementById('next');if(!('alive'in h.dataset)&&e.target.closest?.('button[data-main-action]')){window.earlyPress=true;if(n){d.getElementById('page').replaceChildren(n.content);n.remove();h.dataset.step='papers';d.getElementById('head')?.focus()}}},true)";
export const EARLY_PRESS_HASH = `'sha256-${createHash('sha256').update(EARLY_PRESS).digest('base64')}'`;
