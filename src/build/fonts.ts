/**
 * Cuts the faces to the glyphs in use and writes them to `assets/fonts/`: `npx tsx src/build/fonts.ts`.
 * The sources are the OFL files of the @fontsource packages; run it again after changing GLYPHS or FACES and commit what it writes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FIRST, GLYPHS } from './glyphs.ts';

/** Kerning, ligatures and lining figures; old-style figures, small capitals and the like are left out. */
const FEATURES = ['kern', 'liga', 'lnum', 'mark', 'ccmp'];

interface Face {
  /** File name under assets/fonts, without extension. */
  to: string;
  from: string;
  glyphs: string;
}
const FACES: Face[] = [
  { to: 'pt-serif-400', from: 'pt-serif/files/pt-serif-latin-400-normal', glyphs: FIRST },
  { to: 'old-standard-400', from: 'old-standard-tt/files/old-standard-tt-latin-400-normal', glyphs: FIRST },
  { to: 'old-standard-400-italic', from: 'old-standard-tt/files/old-standard-tt-latin-400-italic', glyphs: FIRST },
  { to: 'pt-serif-400-italic', from: 'pt-serif/files/pt-serif-latin-400-italic', glyphs: GLYPHS },
  { to: 'pt-serif-700', from: 'pt-serif/files/pt-serif-latin-700-normal', glyphs: GLYPHS },
  { to: 'pt-sans-400', from: 'pt-sans/files/pt-sans-latin-400-normal', glyphs: GLYPHS },
  { to: 'pt-sans-narrow-700', from: 'pt-sans-narrow/files/pt-sans-narrow-latin-700-normal', glyphs: GLYPHS },
  { to: 'pt-mono-400', from: 'pt-mono/files/pt-mono-latin-400-normal', glyphs: GLYPHS },
  { to: 'bad-script-400', from: 'bad-script/files/bad-script-latin-400-normal', glyphs: GLYPHS },
];

await mkdir('assets/fonts', { recursive: true });
for (const face of FACES) {
  const source = await readFile(`node_modules/@fontsource/${face.from}.woff2`);
  const cut = await subsetFont(source, face.glyphs, { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES });
  await writeFile(`assets/fonts/${face.to}.woff2`, cut);
  console.log(`${face.to}.woff2 ${source.length} → ${cut.length} bytes`);
}
