/** The model's equations as a bare loop: the same lines with what a ledger, a start of one's own and half-months would need taken out. */
import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import type { runMembers } from '../../simulation/equations.ts';
import { INPUTS, LEDGER_WIDTH, PARAMETERS, RUN_WIDTH } from '../../simulation/names.ts';

const FILE = 'src/simulation/equations.ts';

/** Makes the bare loop out of the equations' own text. Throws where that text has changed its shape. */
export async function bareModel(): Promise<typeof runMembers> {
  const { code } = await transformWithOxc(readFileSync(FILE, 'utf8'), FILE);
  const cut = (text: string, what: RegExp, by = ''): string => {
    if (!what.test(text)) throw new Error(`${FILE} is written otherwise: ${what}`);
    return text.replace(what, by);
  };
  let bare = cut(code, /^import .*$/gm);
  bare = cut(bare, /export function/, 'return function');
  bare = cut(bare, /start \? start\[\d+\] : /g);
  bare = cut(bare, /if \(ledger\) \{[^}]*\}\s*(?=crop_in_field)/);
  bare = cut(bare, /if \(ledger\) \{[^}]*\} else \{([^}]*)\}/, '$1');
  const names = { INPUTS, LEDGER_WIDTH, PARAMETERS, RUN_WIDTH };
  return new Function(...Object.keys(names), bare)(...Object.values(names)) as typeof runMembers;
}
