import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { around, fit } from '../rects.ts';
import type { Staging } from '../staging.ts';
import { journalPlace, NARROW } from './journal-places.ts';
import { optionRoom } from './option-places.ts';

const { w, h } = FRAMES['envelope-shut'];

/** Where the envelope lies in this setting, or null where it is not seen. */
export function envelopePlace(staging: Staging): Rect | null {
  const { place, work, rail, desk, small } = staging;
  switch (place) {
    case 'options': {
      const room = desk ? desk.envelope : optionRoom(staging).envelope;
      if (!room) return null;
      // open, with the flap up: it lies wholly within its room and covers nothing beside it
      const scale = fit(w, h * 1.37, room, 1);
      return around(room.x + room.w / 2, room.y + room.h / 2 + h * scale * 0.185, w * scale, h * scale);
    }
    case 'shut': {
      const scale = fit(w, h * 1.2, { ...work, w: work.w * 0.72 }, 1.6);
      return around(work.x + work.w / 2, work.y + work.h / 2 + (small ? 0 : h * scale * 0.06), w * scale, h * scale);
    }
    case 'forecast':
    case 'chart':
    case 'sheet': {
      if (small || rail.w < NARROW) return null;
      const high = rail.h - 18;
      const journal = journalPlace(staging);
      return { x: journal ? journal.x + journal.w + 14 : rail.x + 6, y: rail.y + 12, w: (high * w) / h, h: high };
    }
    default:
      return null;
  }
}
