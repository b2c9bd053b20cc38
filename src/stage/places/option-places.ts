import type { Rect } from '../../theme/layout.ts';
import type { Staging } from '../staging.ts';

export interface OptionRoom {
  /** Where the lettered papers lie. */
  papers: Rect;
  /** Where the four pips stand in a row. */
  pips: Rect;
  /** The envelope beside them, or null where there is no room for it. */
  envelope: Rect | null;
}

/** How the stage is parted for options whose words stand on the panel. */
export function optionRoom({ work, small }: Staging): OptionRoom {
  const pipsHeight = small ? 34 : 52;
  const envelopeHeight = small || work.h < 330 ? 0 : Math.min(120, work.h * 0.24);
  const pips = { x: work.x, y: work.y + work.h - pipsHeight, w: work.w, h: pipsHeight };
  const papers = { x: work.x, y: work.y, w: work.w, h: work.h - pipsHeight - envelopeHeight - (small ? 2 : 8) };
  const width = envelopeHeight * 1.5;
  return {
    papers,
    pips,
    envelope: envelopeHeight ? { x: work.x + work.w / 2 - width / 2, y: pips.y - envelopeHeight - 4, w: width, h: envelopeHeight } : null,
  };
}
