/**
 * Vite plugin: what is built holds of Phaser only what `src/stage/phaser/phaser.ts` names, from Phaser's own source; in one chunk whose parts are evaluated
 * one by one (`src/stage/phaser/slices.ts`). The dev server has the whole package.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const entry = fileURLToPath(new URL('../stage/phaser/phaser.ts', import.meta.url));
const source = `${realpathSync(fileURLToPath(new URL('../../node_modules/phaser/src', import.meta.url)))}/`;

/** Phaser's own build sets these. */
const FLAGS = { WEBGL_RENDERER: true, CANVAS_RENDERER: false, FEATURE_SOUND: false, WEBGL_DEBUG: false, PLUGIN_CAMERA3D: false, PLUGIN_FBINSTANT: false };
const flags = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');

export const phaserPlugin = (): Plugin => ({
  name: 'phaser',
  enforce: 'pre',
  apply: 'build',
  resolveId(id) {
    if (id === 'phaser') return entry;
    return id.startsWith('phaser-src/') ? source + id.slice('phaser-src/'.length) : null;
  },
  transform(code, id) {
    if (!id.startsWith(source)) return null;
    const flagged = code.replace(flags, (_, name: keyof typeof FLAGS) => String(FLAGS[name]));
    // a file that exports nothing would be taken for one that is evaluated as soon as the chunk is there
    return { code: /\bexports\b/.test(flagged) ? flagged : `${flagged}\nmodule.exports = {};`, map: null };
  },
});
