/** The characters that the cut faces carry (`fonts.ts`); a test holds them against every word of the pack. */
const range = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const ASCII = range(0x20, 0x7e);
const LATIN_1 = range(0xa0, 0xff);
const MARKS = '‘’“”–—…•−←→✓\u2009\u202f';
/** What the later faces carry. */
export const GLYPHS = ASCII + LATIN_1 + MARKS;
/** The two first faces carry no more than English prose needs: they stand before the first choice. */
export const FIRST = `${ASCII}\u00a0¶½×·°§éèüöäß«»‘’“”–—…−←→`;
