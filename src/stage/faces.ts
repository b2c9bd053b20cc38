import { face } from '../theme/tokens.ts';

const WAIT_MS = 1500;
const used = [
  `400 30px ${face.title}`,
  `italic 400 30px ${face.title}`,
  `400 19px ${face.reading}`,
  `italic 400 19px ${face.reading}`,
  `700 30px ${face.reading}`,
  `700 16px ${face.label}`,
  `400 16px ${face.note}`,
];

/** Loads the faces that things are lettered in. Gives when they are there, or after 1.5 s; then `onLate` is called once they have come. Never throws. */
export async function loadFaces(onLate: () => void): Promise<void> {
  let late = false;
  const all = Promise.allSettled(used.map((font) => document.fonts.load(font))).then(() => {
    if (late) onLate();
  });
  const timeout = new Promise<void>((done) => setTimeout(done, WAIT_MS)).then(() => {
    late = true;
  });
  await Promise.race([all, timeout]);
}
