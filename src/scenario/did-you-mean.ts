/** Edits (insert, delete, change, swap) between two words. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** `; did you mean “x”?` where a known word is near, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const wanted = word.slice(0, 64).toLowerCase();
  let best = '';
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 0.5;
  for (const one of known) {
    const low = one.toLowerCase();
    const far = low.startsWith(wanted) && wanted.length > 2 ? 1.25 : edits(wanted, low);
    if (far < least) {
      least = far;
      best = one;
    }
  }
  return best ? `; did you mean “${best}”?` : '';
}
