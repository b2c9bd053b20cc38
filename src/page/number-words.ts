const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
/** A small count in words, as it begins a sentence; figures beyond eight. */
export const countInWords = (n: number): string => WORDS[n] ?? String(n);

/** A figure as printed: thousands with commas, up to two decimals. No locale of the machine is asked. */
export function printed(n: number): string {
  const [whole = '0', part] = String(Math.round(Math.abs(n) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${n < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}

/** Reads a typed figure: spaces and commas between thousands may stand, a point or lone comma parts decimals. Null where it is no number. */
export function readFigure(text: string): number | null {
  const bare = text
    .replace(/[\s\u202f\u2009]/g, '')
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}
