import type { GameObjects } from 'phaser';
import { BlendModes } from 'phaser';
import { type ArtFrame, FRAMES, type FrameName } from '../theme/frames.ts';
import type { colour } from '../theme/tokens.ts';
import { atlasKey } from './art.ts';
import type { Kit } from './kit.ts';
import { tone } from './tone.ts';

export type Picture = GameObjects.Image | GameObjects.NineSlice | GameObjects.Rectangle;

/** Colours of the plain shapes that stand in for a missing picture, by how the frame's name begins. */
const plain: [RegExp, keyof typeof colour][] = [
  [/^(desk-grey|field)/, 'night'],
  [/^desk|shelf-front|roller/, 'deskLit'],
  [/^(wall|shelf-wall|back-row)/, 'wall'],
  [/^lamp/, 'lamp'],
  [/^window/, 'wallLit'],
  [/^blotter/, 'blotter'],
  [/^folder-grey|grey/, 'greyBoard'],
  [/^(folder|envelope|band|button)/, 'manila'],
  [/^(string|pin|pointer|clip|plate-hand)/, 'brass'],
  [/^plate|stamp|flag/, 'lampDeep'],
  [/^shadow/, 'night'],
  [/^edge-glow/, 'glow'],
  [/^pencil/, 'lamp'],
];

/**
 * A drawn picture at x, y by its anchor, in CSS pixels; `w` and `h` stretch it (nine-slice where the frame has an inset). Where the picture
 * has not come, a plain shape of the same size.
 */
export function picture(kit: Pick<Kit, 'scene'>, name: FrameName, x: number, y: number, w?: number, h?: number): Picture {
  const frame: ArtFrame = FRAMES[name];
  const width = w ?? frame.w;
  const height = h ?? frame.h;
  const texture = kit.scene.textures.get(atlasKey(frame.atlas));
  const [ax, ay] = frame.anchor;
  if (!texture.has(name)) {
    (kit.scene.game.registry.get('art-missed') as Set<string> | undefined)?.add(frame.atlas);
    return standIn(kit, name, frame, x, y, width, height);
  }
  const drawn = texture.get(name);
  const scale = drawn.width / frame.w; // as the atlas has it, whatever the table says
  let made: GameObjects.Image | GameObjects.NineSlice;
  if (frame.inset && (width !== frame.w || height !== frame.h)) {
    const [l, t, r, b] = frame.inset;
    const squeeze = Math.min(1, width / (l + r + 2), height / (t + b + 2)); // a thing smaller than its borders keeps them in proportion
    const k = scale / squeeze;
    made = kit.scene.add.nineslice(x, y, texture, name, width * k, height * k, l * scale, r * scale, t * scale, b * scale).setScale(1 / k);
  } else {
    made = kit.scene.add.image(x, y, texture, name).setDisplaySize(width, height);
  }
  made.setOrigin(ax, ay);
  if (frame.blend === 'add') made.setBlendMode(BlendModes.ADD);
  return made;
}

function standIn(kit: Pick<Kit, 'scene'>, name: FrameName, frame: ArtFrame, x: number, y: number, w: number, h: number): GameObjects.Rectangle {
  const found = plain.find(([start]) => start.test(name))?.[1] ?? 'paper';
  const shape = kit.scene.add.rectangle(x, y, w, h, tone(found)).setOrigin(...frame.anchor);
  if (frame.blend === 'add') shape.setFillStyle(tone('glow'), 0.06);
  else if (name.startsWith('shadow')) shape.setFillStyle(tone('night'), 0.25);
  else if (name === 'button-ghost') shape.setFillStyle().setStrokeStyle(1.5, tone('brass'));
  else if (name === 'edge-glow') shape.setFillStyle().setStrokeStyle(3, tone('glow'));
  else if (found === 'paper' || found === 'manila' || found === 'greyBoard') shape.setStrokeStyle(1, tone('ink3'), 0.7);
  return shape;
}
