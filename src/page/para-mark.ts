/** “¶6”, “¶4–6”, “¶4, ¶18”: paragraphs of the chapter as they are printed, neighbours drawn together. */
export function paraMark(paras: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const para of [...new Set(paras)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && para === last[1] + 1) last[1] = para;
    else runs.push([para, para]);
  }
  return runs.map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(', ');
}
