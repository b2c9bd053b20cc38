/** The table that a bench prints, a line a figure; counts what breaks its budget. */
export function table(width: number): { line(what: string, value: number, unit: string, most?: number): void; broken(): number } {
  let broken = 0;
  return {
    line(what, value, unit, most) {
      const bad = most !== undefined && !(value <= most);
      if (bad) broken++;
      const budget = most === undefined ? '' : `(at most ${most}${bad ? ', BROKEN' : ''})`;
      console.log(`${what.padEnd(width)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(4)} ${budget}`);
    },
    broken: () => broken,
  };
}
