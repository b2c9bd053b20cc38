import { type ArtFrame, FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import type { Kit } from '../kit.ts';
import { type Picture, picture } from '../picture.ts';

/** A shadow or the glow of what is in hand, round this rectangle, moved by `dx`, `dy`. */
export function softEdge(kit: Pick<Kit, 'scene'>, name: 'shadow' | 'shadow-lift' | 'edge-glow', { x, y, w, h }: Rect, dx = 0, dy = 0): Picture {
  const { bleed = 12 }: Pick<ArtFrame, 'bleed'> = FRAMES[name];
  return picture(kit, name, x + w / 2 + dx, y + h / 2 + dy, w + 2 * bleed, h + 2 * bleed);
}
