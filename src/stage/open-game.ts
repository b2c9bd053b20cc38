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
        // edges are soft in the pictures themselves: four samples a pixel show nothing more, and cost twice the time where a processor draws
        render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
        scene: {
          key: 'room',
          create(this: Scene) {
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
