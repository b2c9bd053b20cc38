/** A press on the main action before the page is alive is kept: this one line stands in the page itself, allowed by its hash. */
import { createHash } from 'node:crypto';

export const EARLY_PRESS = "addEventListener('click',e=>{e.target.closest?.('button[data-main-action]')&&(window.earlyPress=true)},true)";
export const EARLY_PRESS_HASH = `'sha256-${createHash('sha256').update(EARLY_PRESS).digest('base64')}'`;
