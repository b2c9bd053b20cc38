import { FRAMES, type FrameName } from '../theme/frames.ts';

/** Takes the green out of the wall: it is the tint's complement. */
export const GREY_WALL = 0x9a727f;

/** The picture to draw: in a sombre dossier its grey copy, where the art script draws one. */
export function toned(name: FrameName, sombre: boolean): FrameName {
  const grey = `grey-${name}`;
  return sombre && grey in FRAMES ? (grey as FrameName) : name;
}
