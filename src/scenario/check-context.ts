/** What the checks of one dossier are given. */
import type { Code } from './codes.ts';
import { type Fill, type Finding, finding } from './finding.ts';
import type { Tell } from './names.ts';
import type { Parsed, Path } from './parse.ts';
import type { NameTable } from './rich-text.ts';
import type { Fact } from './schema.ts';

export interface Context {
  parsed: Parsed;
  names: NameTable;
  facts: ReadonlyMap<string, Fact>;
  tell: Tell;
  /** Notes a finding at a path; with a snippet, where it stands in that text. */
  say(path: Path, code: Code, fill?: Fill, snippet?: string): void;
}

/** What all files of a pack share. */
export interface Shared extends Pick<Context, 'names' | 'facts' | 'tell'> {
  findings: Finding[];
}

/** The context of one file; what would be said of `mended` paths is left out. */
export function contextOf(parsed: Parsed, { findings, ...shared }: Shared, mended: readonly Path[] = []): Context {
  const isMended = (path: Path): boolean => mended.some((one) => one.every((step, i) => path[i] === step));
  return {
    parsed,
    ...shared,
    say: (path, code, fill, snippet) => {
      if (!isMended(path)) findings.push(finding(parsed.file.shown, snippet ? parsed.within(path, snippet) : parsed.at(path), code, fill));
    },
  };
}

/** Notes every id that stands twice in a list. */
export function checkTwice(context: Context, list: readonly { id: string; path: Path }[], kind: string): void {
  const first = new Map<string, Path>();
  for (const { id, path } of list) {
    const before = first.get(id);
    if (before) context.say(path, 'ID-02', { id, kind, first: `line ${context.parsed.at(before).line}` });
    else first.set(id, path);
  }
}
