/** Walks a value and its schema side by side, whatever else is wrong with the value: unknown parts are passed over. */
import type { z } from 'zod';
import { type Role, roles } from './schema.ts';

type Schema = z.core.$ZodType;
interface Def {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
}
const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;
/** The schema inside optional and default. */
const bare = (schema: Schema): Schema => {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
};

/** Calls `visit` for every string that bears a role. */
export function walk(schema: Schema, value: unknown, visit: (role: Role, value: string, path: PropertyKey[]) => void, path: PropertyKey[] = []): void {
  const role = roles.get(schema as never)?.role ?? roles.get(bare(schema) as never)?.role;
  const { shape, element } = defOf(bare(schema));
  if (role && typeof value === 'string') visit(role, value, path);
  else if (element && Array.isArray(value)) for (const [i, item] of value.entries()) walk(element, item, visit, [...path, i]);
  else if (shape && typeof value === 'object' && value !== null)
    for (const key of Object.keys(shape)) if (Object.hasOwn(value, key)) walk(shape[key]!, (value as Record<string, unknown>)[key], visit, [...path, key]);
}

/** The schema of the part at a path, or null where the path leaves it. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): { keys: string[]; about: string } | null {
  let here: Schema | undefined = schema;
  for (const step of path) {
    const { shape, element }: Def = defOf(bare(here));
    here = shape ? (Object.hasOwn(shape, step) ? shape[step as string] : undefined) : element;
    if (!here) return null;
  }
  const about = (here as z.ZodType).description ?? (bare(here) as z.ZodType).description ?? '';
  return { keys: Object.keys(defOf(bare(here)).shape ?? {}), about };
}
