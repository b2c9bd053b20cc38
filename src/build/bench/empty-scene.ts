/** An empty scene of stock Phaser as large as the window, its loop running: what no stage can draw faster than. */
import { readFileSync } from 'node:fs';

/** Pages from memory for the bench's server; the scene stands at `/empty/`. */
export const emptyScene = (): Record<string, string> => ({
  '/empty/phaser.js': readFileSync('node_modules/phaser/dist/phaser.min.js', 'utf8'),
  '/empty/index.html': `<!doctype html><html lang="en"><title>empty</title><style>body{margin:0}canvas{display:block}</style></head><body><script src="phaser.js"></script><script>
new Phaser.Game({ type: Phaser.WEBGL, width: innerWidth, height: innerHeight, banner: false, audio: { noAudio: true }, scene: {} });</script></html>`,
});
