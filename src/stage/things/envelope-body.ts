import type { GameObjects } from 'phaser';
import { FRAMES } from '../../theme/frames.ts';
import type { Rect } from '../../theme/layout.ts';
import { duration } from '../../theme/tokens.ts';
import { toned } from '../grey-of.ts';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import type { Move } from '../mover.ts';
import { type Picture, picture } from '../picture.ts';
import { words } from '../words.ts';
import { softEdge } from './soft-edge.ts';
import { stamp } from './stamp.ts';

export type EnvelopeState = 'empty' | 'shut' | 'opened';
const { w: W, h: H } = FRAMES['envelope-shut'];
/** Where flap and back meet. */
const HINGE = -H / 2 + 9;
const SLIP_IN = -8;
const SLIP_OUT = -H * 0.62;

/** The back without its flap: what is seen of it while the flap moves. */
function insideOf(kit: Kit, sombre: boolean): Picture {
  const back = picture(kit, toned('envelope-open', sombre), 0, 0);
  const { width, height } = back;
  const top = height * (1 - (H - 9) / FRAMES['envelope-open'].h);
  if ('setCrop' in back) back.setCrop(0, top, width, height - top);
  return back;
}

/** The envelope and its parts: back, slip, front, flap, string. Knows how it is sealed and how it is opened. */
export class EnvelopeBody {
  readonly body: GameObjects.Container;
  private readonly parts: Record<'open' | 'inside' | 'front' | 'shut' | 'flap' | 'string', Picture> & { stamp: GameObjects.Container };
  private readonly slip: GameObjects.Container;
  private readonly shadow: Picture;
  private readonly lettered: GameObjects.Text;

  constructor(
    kit: Kit,
    private readonly sombre: boolean,
  ) {
    this.shadow = softEdge(kit, 'shadow', { x: -W / 2 + 9, y: -H / 2 + 9, w: W - 18, h: H - 18 }, 4, 8);
    this.parts = {
      open: picture(kit, toned('envelope-open', sombre), 0, 0),
      inside: insideOf(kit, sombre),
      front: picture(kit, toned('envelope-front', sombre), 0, 0),
      shut: picture(kit, toned('envelope-shut', sombre), 0, 0),
      flap: picture(kit, toned('envelope-flap', sombre), 0, HINGE),
      string: picture(kit, toned('envelope-string', sombre), 0, H * 0.08),
      stamp: stamp(kit, 'OPENED', W * 0.16, H * 0.26, 1),
    };
    this.lettered = words(kit, 0, -34, '', { face: 'title', size: 44, colour: 'ink', align: 'center' });
    this.slip = group(kit, 0, SLIP_IN, [picture(kit, sombre ? 'sheet-grey' : 'sheet-plain', 0, 0, W * 0.84, H * 0.78), this.lettered]);
    const { open, inside, front, shut, flap, string, stamp: opened } = this.parts;
    this.body = group(kit, 0, 0, [this.shadow, open, inside, this.slip, front, shut, flap, string, opened]);
    this.be('empty', '');
  }

  /** In this state at once; `mark` is what is lettered on the slip. */
  be(state: EnvelopeState, mark: string): void {
    this.lettered.setText(mark);
    this.lettered.y = -this.lettered.height / 2 - H * 0.2;
    this.slip.y = state === 'opened' ? SLIP_OUT * 0.55 : SLIP_IN;
    this.slip.setAlpha(1);
    this.see(
      {
        open: state !== 'shut',
        inside: false,
        front: state !== 'shut',
        shut: state === 'shut',
        flap: false,
        string: state === 'shut',
        stamp: state === 'opened' && !this.sombre,
      },
      state === 'opened',
    );
    this.parts.flap.scaleY = Math.abs(this.parts.flap.scaleY);
    this.parts.string.setAlpha(1);
  }

  put(rect: Rect): void {
    this.body.setPosition(rect.x + rect.w / 2, rect.y + rect.h / 2).setScale(rect.w / W);
  }

  moveTo(rect: Rect): Move {
    const scale = rect.w / W;
    return { target: this.body, to: { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2, scaleX: scale, scaleY: scale }, ms: duration.slide };
  }

  /** The slip slides in, the flap closes, the string is wound: 1060 ms. */
  sealing(): Move[] {
    const { flap, string } = this.parts;
    const flat = Math.abs(flap.scaleY);
    return [
      {
        target: this.slip,
        to: { y: SLIP_IN },
        ms: 420,
        begin: () => {
          this.see({ open: true, inside: false, front: true, shut: false, flap: false, string: false, stamp: false }, true);
          this.slip.y = SLIP_OUT * 1.6;
        },
      },
      {
        target: flap,
        to: { scaleY: flat },
        ms: 360,
        ease: 'ink',
        begin: () => {
          this.see({ open: false, inside: true, front: true, shut: false, flap: true, string: false, stamp: false }, false);
          flap.scaleY = -flat;
        },
        end: () => this.see({ open: false, inside: false, front: false, shut: true, flap: false, string: false, stamp: false }, false),
      },
      {
        target: string,
        to: { alpha: 1 },
        ms: 280,
        begin: () => {
          string.setVisible(true).setAlpha(0);
        },
        end: () => this.be('shut', this.lettered.text),
      },
    ];
  }

  /** The string comes off, the flap opens, the sheet rises: 940 ms. */
  opening(): Move[] {
    const { flap, string } = this.parts;
    const flat = Math.abs(flap.scaleY);
    return [
      { target: string, to: { alpha: 0 }, ms: 160 },
      {
        target: flap,
        to: { scaleY: -flat },
        ms: 320,
        ease: 'ink',
        begin: () => {
          this.see({ open: false, inside: true, front: true, shut: false, flap: true, string: false, stamp: false }, false);
          flap.scaleY = flat;
        },
      },
      {
        target: this.slip,
        to: { y: SLIP_OUT * 1.1 },
        ms: 460,
        begin: () => {
          this.see({ open: true, inside: false, front: true, shut: false, flap: false, string: false, stamp: false }, true);
          this.slip.y = SLIP_IN;
        },
        end: () => this.be('opened', this.lettered.text),
      },
    ];
  }

  private see(shown: Record<keyof EnvelopeBody['parts'], boolean>, slip: boolean): void {
    for (const [name, part] of Object.entries(this.parts)) part.setVisible(shown[name as keyof EnvelopeBody['parts']]);
    this.slip.setVisible(slip);
  }
}
