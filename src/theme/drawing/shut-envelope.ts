/** A shut envelope on the tree: what is shut, and the two ways on, each a place that can be pressed. Pure. */
import type { StationView } from '../../play/explorer/explorer-view.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import { envelopeSign } from './signs.ts';

const HIGH = 40;

/** Draws it with its upper left corner, or about its middle, at x; y is the top. `small`: no picture, the ways on in one line. */
export function shutEnvelope(pen: Pen, { id, title, dossier }: StationView, { x, y, w }: { x: number; y: number; w: number }, k: number, small = false): void {
  if (!dossier) return;
  const middle = x + w / 2;
  const lettering = { face: 'reading', style: 'italic', size: 18 * k, ink: 'ink' } as const;
  const plate = { face: 'label', size: 17 * k, ink: 'ink' } as const;
  let top = y;
  if (!small) {
    envelopeSign(pen, middle, top + 52 * k, 150 * k, 'ink2');
    top += 136 * k;
  }
  pen.label(small ? 'Its envelope is shut.' : `The envelope of ${title} is shut.`, [small ? { x, y: top } : { x: middle, y: top, align: 'center' }], lettering);
  top += small ? 12 * k : 20 * k;
  const ways = [
    { act: `dossier:${dossier.id}`, text: 'Open this dossier' },
    { act: `envelope:${id}`, text: small ? 'Show it here' : 'Show it here all the same' },
  ].map((way) => ({ ...way, w: textWidth(way.text, plate) + 28 * k }));
  const high = HIGH * Math.max(1, k);
  let left = small ? x : middle - (ways.reduce((sum, way) => sum + way.w, 0) + 14 * k) / 2;
  for (const { act, text, w: wide } of ways) {
    const box = { x: left, y: top, w: wide, h: high };
    pen.line(
      [
        [box.x, box.y],
        [box.x + box.w, box.y],
        [box.x + box.w, box.y + box.h],
        [box.x, box.y + box.h],
      ],
      'ink',
      1.5,
      { closed: true },
    );
    pen.label(text, [{ x: box.x + box.w / 2, y: box.y + box.h / 2 + plate.size * 0.36, align: 'center' }], plate);
    pen.hit(act, box);
    left += wide + 14 * k;
  }
}
