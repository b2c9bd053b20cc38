import { Game, type Scene, WEBGL } from 'phaser';
import { colour } from '../theme/tokens.ts';
import { pixelRatio } from './fit-window.ts';

/** Opens the one Phaser game of a page life in `parent` and gives it with its only scene, once both run. Rejects where WebGL is refused. */
export function openGame(parent: HTMLElement): Promise<{ game: Game; scene: Scene }> {
  return new Promise((resolve, reject) => {
    const ratio = pixelRatio();
    try {
      const game = new Game({
        type: WEBGL,
        parent,
        width: Math.max(1, Math.round(parent.clientWidth * ratio)),
        height: Math.max(1, Math.round(parent.clientHeight * ratio)),
        scale: { zoom: 1 / ratio, expandParent: false },
        backgroundColor: colour.night,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, gamepad: false, mouse: { preventDefaultWheel: false } },
        // Edges are soft in the pictures themselves: four samples a pixel show nothing more, and cost twice the time where a processor draws.
        // Phaser compiles a program for each number of textures drawn at once, when first needed: with one there is one, and it is there from the start.
        // Phaser's own size of a batch, 16,384, costs each kind of thing 2 MB and a tenth of a second on a slow machine.
        render: { batchSize: 1024, antialias: true, antialiasGL: false, stencil: false, maxTextures: 1, powerPreference: 'low-power' },
        scene: {
          key: 'room',
          create(this: Scene) {
            // drawn once, while what draws has nothing else to do: both programs are compiled by that
            this.add.image(0, 0, '__WHITE');
            this.add.rectangle(0, 0, 1, 1, 0);
            resolve({ game, scene: this });
          },
        },
      });
      game.canvas?.setAttribute('aria-hidden', 'true');
    } catch (error) {
      reject(error);
    }
  });
}
