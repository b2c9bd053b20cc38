import { colour } from '../theme/tokens.ts';

/** A colour token as the number Phaser takes. */
export const tone = (name: keyof typeof colour): number => Number.parseInt(colour[name].slice(1), 16);
