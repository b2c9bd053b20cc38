/** A small seeded generator (mulberry32 on a hash of the name), so that every picture comes out the same each time. */
export interface Chance {
  /** 0 ≤ value < 1. */
  next(): number;
  between(low: number, high: number): number;
  /** Around 0, roughly −1 … 1, most often near the middle. */
  bell(): number;
  pick<T>(list: readonly T[]): T;
  whether(share: number): boolean;
}

export function seeded(name: string): Chance {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    bell: () => (next() + next() + next()) / 1.5 - 1,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    whether: (share) => next() < share,
  };
}
