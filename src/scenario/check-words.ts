/** Every word that a reader meets, and every id of a fact or place: marks, digits, quotations, Markdown. */
import type { z } from 'zod';
import type { Context } from './check-context.ts';
import { didYouMean } from './did-you-mean.ts';
import { hiddenCharacter } from './prose.ts';
import { type TextFault, toLine } from './rich-text.ts';
import { walk } from './walk.ts';

const MOST_OFFERED = 12;
/** The schema refuses longer texts by their length; nothing reads them further. */
const MOST_READ = 4000;

/** Checks the words of a file. `bare` files (the shelf) take ¶ and emphasis alone. */
export function checkWords(context: Context, schema: z.ZodType, bare = false): void {
  const { parsed, names, tell, say } = context;
  walk(schema, parsed.value, (role, value, path) => {
    if (value.length > MOST_READ) return;
    const tellFaults = (faults: readonly TextFault[]): void => {
      for (const { code, snippet, fill } of faults) say(path, code, fill, snippet);
    };
    if (role === 'text' || role === 'cell') {
      const told = tell(value);
      tellFaults(told.faults);
      if (role === 'cell' && told.rich.length > 1) say(path, 'TEXT-16', { count: told.rich.length });
      if (bare)
        for (const [kind, ids] of Object.entries(told.named))
          for (const id of ids) say(path, 'TEXT-15', { kind, snippet: `{${kind}:${id}}` }, `{${kind}:${id}`);
    } else if (role === 'line') tellFaults(toLine(value).faults);
    else if (role === 'fact' || role === 'place') {
      const known = [...names[role].keys()];
      if (!names[role].has(value))
        say(path, 'ID-03', {
          id: value,
          kind: role,
          hint: didYouMean(value, known),
          options: `those of ${role}s.yaml${known.length <= MOST_OFFERED ? ` (${known.join(', ')})` : ''}`,
        });
    } else {
      const hidden = hiddenCharacter(value);
      if (hidden) say(path, 'TEXT-06', { code: hidden.code }, hidden.character);
      const tag = /<[^>]*>?/.exec(value)?.[0];
      if (tag) say(path, 'TEXT-03', { snippet: tag }, tag);
    }
  });
}
