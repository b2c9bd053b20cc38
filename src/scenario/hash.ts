/** JSON with keys in one order, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** FNV-1a, eight hexadecimal digits, over the canonical JSON. It names content; it guards nothing. */
export function contentHash(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(canonical(value))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
