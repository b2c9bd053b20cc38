/** One refusal, with its place: line and column count from 1. */
import { CODES, type Code } from './codes.ts';

export interface Spot {
  line: number;
  column: number;
}
export interface Finding extends Spot {
  file: string;
  code: Code;
  message: string;
  todo: string;
}
export type Fill = Record<string, string | number>;

// A name that is not filled stays as written: marks such as {fact:id} stand in braces too.
const fill = (pattern: string, values: Fill): string =>
  pattern.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : all));

/** A finding from its code and what fills the code's words. */
export function finding(file: string, spot: Spot, code: Code, values: Fill = {}): Finding {
  const [message, todo] = CODES[code];
  return { file, line: spot.line, column: spot.column, code, message: fill(message, values), todo: fill(todo, values) };
}

/** `file:line:column CODE message (what to do)`, as terminals and editors link it. */
export function printFinding({ file, line, column, code, message, todo }: Finding): string {
  return `${file}:${line}:${column} ${code} ${message} (${todo})`;
}

/** By file, line, column; the same said twice of one spot once. */
export function sortFindings(list: readonly Finding[]): Finding[] {
  const once = new Map(list.map((one) => [printFinding(one), one]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
