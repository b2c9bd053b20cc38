/** Rules for the words themselves: which digits may stand in prose, and how long a true quotation may be. Pure. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const DAYS = `${DAY}(?:\\s?(?:[–/,-]|to|and|or)\\s?${DAY})*`;
const YEAR = '19\\d\\d(?:s\\b)?(?:\\s?[–/-]\\s?(?:19)?\\d\\d)?';
const ALONE = '(?<![\\p{L}\\p{N}.,])';
const DATES = new RegExp(`${ALONE}(?:${DAYS}\\s(?:of\\s)?${MONTH}(?:\\s19\\d\\d)?|${YEAR})(?![\\p{N}%]|[.,]\\p{N})`, 'gu');
const QUOTATION = /“([^“”]*)”/gu;

/** Words as the house counts them: runs of letters and digits, with ’ . , inside. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];

/** Figures typed into prose; years, dates as text and the inside of true quotations (with words in them) aside. */
export function typedDigits(text: string): string[] {
  const open = text.replace(QUOTATION, (all, inside: string) => (/\p{L}{2}/u.test(inside) ? ' ' : all)).replace(DATES, ' ');
  return open.match(/\p{N}+(?:[.,:/–-]\p{N}+)*/gu) ?? [];
}

interface Quotation {
  text: string;
  count: number;
}
/** The true quotations of a paragraph, and the first mark that has no partner. */
export function quotations(text: string): { list: Quotation[]; alone: string | null } {
  const list = [...text.matchAll(QUOTATION)].map(([all, inside = '']) => ({ text: all, count: words(inside).length }));
  const rest = text.replace(QUOTATION, (all) => ' '.repeat(all.length));
  const at = rest.search(/[“”]/u);
  return { list, alone: at < 0 ? null : text.slice(at, at + 30) };
}

/** Straight apostrophes behind a letter or figure become ’; what is left of straight marks is a fault. */
export const apostrophes = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])'/gu, '’');

// Controls save line feed and tab, bidi marks and overrides, zero-width signs, line separators, lone surrogates.
const HIDDEN = /(?![\n\t])[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;
/** `U+202E` for the first character that cannot be seen, or null. */
export function hiddenCharacter(text: string): { code: string; character: string } | null {
  const character = HIDDEN.exec(text)?.[0];
  return character ? { character, code: `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` } : null;
}

/** An address that a browser might follow, or null. */
export const address = (text: string): string | null =>
  /\b(?:https?|ftp|file|javascript|vbscript|data|mailto|blob):(?=\S)\S*|\bwww\.\S+/iu.exec(text)?.[0] ?? null;
