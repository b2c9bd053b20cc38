/** Stand-ins for values that do not fit, so that one slip does not hide what else is wrong in a dossier. */
import type { z } from 'zod';
import type { Path } from './parse.ts';

type Part = Record<PropertyKey, unknown>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
/** Others refer to these: a stand-in would make their references wrong. */
const REFERRED = new Set<PropertyKey | undefined>(['id', 'decision', 'option', 'chart', 'point', 'fact']);
const STAND_INS: Record<string, unknown> = { string: 'mended', number: 1, int: 1, boolean: false };

/** The part at a path, or undefined. */
export const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (isPart(part) && Object.hasOwn(part, step) ? part[step] : undefined), value);

/** A copy without unknown keys and with stand-ins; `paths` says where they are. Null where there is nothing that could stand in. */
export function mend(value: unknown, issues: readonly z.core.$ZodIssue[]): { value: unknown; paths: Path[] } | null {
  const copy = structuredClone(value);
  const paths: Path[] = [];
  for (const issue of issues) {
    const { path } = issue;
    const key = path.at(-1);
    const around = partAt(copy, path.slice(0, -1));
    if (issue.code === 'unrecognized_keys') {
      const part = partAt(copy, path) as Part;
      for (const unknown of issue.keys) delete part[unknown];
      continue;
    }
    if (key === undefined || !isPart(around) || REFERRED.has(key)) return null;
    if (issue.code === 'invalid_value') around[key] = issue.values[0];
    else if (issue.code === 'invalid_type' && issue.expected in STAND_INS) around[key] = STAND_INS[issue.expected];
    else if (issue.code === 'too_big' && typeof around[key] === 'string') around[key] = around[key].slice(0, Number(issue.maximum));
    else if (issue.code === 'too_small' && key === 'paras') around[key] = [2];
    else return null;
    paths.push(path);
  }
  return { value: copy, paths };
}
