/** Keys and types against the schema. */
import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { type Finding, finding } from './finding.ts';
import { mend, partAt } from './mend.ts';
import type { Parsed, Path } from './parse.ts';
import { schemaAt } from './walk.ts';

type Issue = z.core.$ZodIssue;
const NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  tuple: 'a list of two',
};
const named = (type: string): string => NAMES[type] ?? type;
const typeOf = (value: unknown): string => (value === null ? 'empty' : Array.isArray(value) ? 'a list' : named(typeof value));

/** The last key of a path by name: `options[2]` for a place in a list. */
function keyName(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `${String(path.at(-2) ?? '')}[${last + 1}]` : String(last ?? 'the file');
}

function fromIssue(parsed: Parsed, schema: z.ZodType, issue: Issue): Finding[] {
  const { path } = issue;
  const file = parsed.file.shown;
  const key = keyName(path);
  const about = schemaAt(schema, path)?.about;
  const fill = { key, about: about ? `: ${about}` : '' };
  const found = partAt(parsed.value, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = schemaAt(schema, path)?.keys ?? [];
    return issue.keys.map((one) => finding(file, parsed.key([...path, one]), 'SHAPE-01', { key: one, hint: didYouMean(one, keys), keys: keys.join(', ') }));
  }
  const spot = parsed.at(path);
  if (found === undefined) return [finding(file, spot, key === 'grade' ? 'CLAIM-01' : 'SHAPE-02', fill)];
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return [finding(file, spot, 'SHAPE-04', { key, value: String(found), hint: didYouMean(String(found), options), options: options.join(', ') })];
  }
  if (issue.code === 'invalid_type') return [finding(file, spot, 'SHAPE-03', { ...fill, found: typeOf(found), expected: named(issue.expected) })];
  if (issue.code === 'invalid_union')
    return [finding(file, spot, 'SHAPE-03', { ...fill, found: typeOf(found), expected: 'a number, or a list of two numbers' })];
  if (issue.code === 'too_small' && path.at(-1) === 'paras')
    return [finding(file, spot, 'OPTION-01', { id: String(partAt(parsed.value, [...path.slice(0, -1), 'id'])) })];
  return [finding(file, spot, 'SHAPE-05', { ...fill, what: issue.message })];
}

interface Shape<T> {
  /** The data as the schema has it; where it does not fit, with stand-ins if those are enough. */
  data: T | null;
  /** Where stand-ins are: what is said of these paths is no news. */
  mended: Path[];
  findings: Finding[];
}
/** The file's data as the schema has it, and what is wrong with its keys and types. */
export function checkShape<S extends z.ZodType>(parsed: Parsed, schema: S): Shape<z.output<S>> {
  const first = schema.safeParse(parsed.value);
  if (first.success) return { data: first.data, mended: [], findings: [] };
  const findings = first.error.issues.flatMap((issue) => fromIssue(parsed, schema, issue));
  const mended = mend(parsed.value, first.error.issues);
  const second = mended && schema.safeParse(mended.value);
  return { data: second?.success ? second.data : null, mended: mended?.paths ?? [], findings };
}
