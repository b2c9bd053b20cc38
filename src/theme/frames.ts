/**
 * Every drawn picture by name: in which atlas it is, its size in CSS pixels and the point it stands or lies on.
 * One truth for the script that draws (`src/build/art`) and for the stage. Pure data.
 *
 * Atlases are `assets/art/<atlas>.webp` with `<atlas>.json` (Phaser's JSON hash); frames there are `scale` times as large as here.
 * Loose papers bear no shadow: lay `shadow` under them at rest, `shadow-lift` in hand. `edge-glow` goes round what is in hand.
 */
export type AtlasName = 'desk' | 'wall' | 'room' | 'papers' | 'sheets' | 'things' | 'shelf' | 'map' | 'sombre' | 'field' | 'tooth';

export interface ArtFrame {
  atlas: AtlasName;
  /** Size in CSS pixels. */
  w: number;
  h: number;
  /** Texture pixels per CSS pixel. */
  scale: number;
  /** The point that is put at the thing's position, in fractions of width and height: a foot, a tip, a middle. */
  anchor: [number, number];
  /** Left, top, right, bottom in CSS pixels: what keeps its size when the frame is stretched (nine-slice). */
  inset?: [number, number, number, number];
  /** Where words that belong to the thing are written: x, y, width, height in CSS pixels of the frame. */
  plate?: [number, number, number, number];
  /** Where the loose sheet itself lies in the frame (a letter's cover or a clip may stand out): for shadow, glow and bands. */
  sheet?: [number, number, number, number];
  /** How far the soft edge reaches beyond the thing it goes round, in CSS pixels: make the frame so much larger on each side. */
  bleed?: number;
  /** Light: drawn on black, to be added to what lies under it. */
  blend?: 'add';
}

type Extra = Pick<ArtFrame, 'inset' | 'plate' | 'sheet' | 'bleed' | 'blend'>;
const frame =
  (atlas: AtlasName, scale: number) =>
  (w: number, h: number, anchor: [number, number] = [0.5, 0.5], extra: Extra = {}): ArtFrame => ({
    atlas,
    w,
    h,
    scale,
    anchor,
    ...extra,
  });
const room = frame('room', 2);
const paper = frame('papers', 2);
const sheet = frame('sheets', 1.5);
const thing = frame('things', 2);
const shelf = frame('shelf', 2);
const map = frame('map', 1.5);
const sombre = frame('sombre', 1.5);
const grey = frame('sombre', 1.25);
const FOOT: [number, number] = [0.5, 1];
const CORNER: [number, number] = [0, 0];

export const FRAMES = {
  // Room. The wall's anchor is where the lamp's light falls from; `glow` and `pool` are the light itself and are left out where the lamp is off.
  desk: frame('desk', 1.25)(1600, 760, CORNER, { inset: [0, 16, 0, 0] }),
  wall: frame('wall', 2)(1024, 512, [0.14, 0.46]),
  lamp: room(260, 300, FOOT),
  'lamp-off': room(260, 300, FOOT),
  glow: frame('wall', 1.6)(640, 640, [0.5, 0.5], { blend: 'add' }),
  pool: frame('wall', 0.5)(800, 480, [0.5, 0.5], { blend: 'add' }),
  'window-winter': room(290, 220),
  'window-spring': room(290, 220),
  'window-summer': room(290, 220),
  'window-autumn': room(290, 220),
  'window-morning': room(290, 220),
  'window-sombre': room(290, 220),
  'window-light': frame('wall', 1)(420, 330, [0.5, 0.5], { blend: 'add' }),
  blotter: frame('desk', 1.25)(1100, 560, [0.5, 0.5], { inset: [60, 60, 60, 60] }),

  // Shelf. Folders stand on their foot.
  'folder-manila': shelf(200, 320, FOOT, { plate: [26, 84, 148, 112], inset: [24, 60, 24, 40] }),
  'folder-strap': shelf(200, 320, FOOT, { plate: [26, 84, 148, 112], inset: [24, 60, 24, 40] }),
  'folder-cloth': shelf(200, 320, FOOT, { plate: [26, 84, 148, 112], inset: [52, 60, 52, 56] }),
  'folder-box': shelf(200, 320, FOOT, { plate: [26, 84, 148, 112], inset: [24, 60, 24, 40] }),
  'folder-grey': shelf(200, 320, FOOT, { plate: [26, 92, 148, 104], inset: [24, 60, 24, 40] }),
  'string-tied': shelf(60, 100, [0.5, 0.15]),
  slip: shelf(44, 90, FOOT),
  'stamp-read': shelf(120, 52),
  'shelf-wall': frame('shelf', 1)(1024, 400, CORNER),
  'shelf-front': frame('shelf', 1)(1366, 120, CORNER, { inset: [0, 10, 0, 0] }),
  'back-row': frame('shelf', 1)(1100, 240, FOOT),

  // Papers on the desk, by kind; no letter on them can be read.
  'paper-report': paper(220, 276, [0.5, 0.5], { sheet: [7, 16, 200, 252] }),
  'paper-telegram': paper(260, 166, [0.5, 0.5], { sheet: [4, 5, 251, 155] }),
  'paper-letter': paper(240, 312, [0.5, 0.5], { sheet: [20, 42, 208, 262] }),
  'paper-newspaper': paper(280, 200, [0.5, 0.5], { sheet: [5, 5, 266, 186] }),
  'paper-table': paper(250, 200, [0.5, 0.5], { sheet: [5, 6, 236, 186] }),
  'paper-decree': paper(212, 280, [0.5, 0.5], { sheet: [5, 5, 200, 268] }),
  'paper-note': paper(200, 260, [0.5, 0.5], { sheet: [6, 6, 188, 246] }),
  'paper-map': paper(260, 196, [0.5, 0.5], { sheet: [5, 5, 249, 185] }),
  'band-h': paper(300, 44, [0.5, 0.5], { inset: [20, 0, 20, 0] }),
  'band-v': paper(56, 300, [0.5, 0.5], { inset: [0, 20, 0, 20] }),
  plate: paper(40, 40),
  'plate-read': paper(40, 40),
  'plate-hand': paper(48, 48),
  shadow: frame('papers', 1)(120, 120, [0.5, 0.5], { inset: [46, 46, 46, 46], bleed: 22 }),
  'shadow-lift': frame('papers', 1)(200, 200, [0.5, 0.5], { inset: [90, 90, 90, 90], bleed: 44 }),
  'edge-glow': paper(80, 80, [0.5, 0.5], { inset: [30, 30, 30, 30], bleed: 20 }),

  // Blank sheets under the page's words.
  'sheet-memo': sheet(320, 420, [0.5, 0.5], { inset: [30, 40, 24, 40] }),
  'sheet-telegram': sheet(320, 420, [0.5, 0.5], { inset: [24, 100, 24, 40] }),
  'sheet-resolution': sheet(320, 420, [0.5, 0.5], { inset: [28, 28, 28, 28] }),
  'sheet-note': sheet(320, 420, [0.5, 0.5], { inset: [24, 30, 56, 40] }),
  'sheet-decree': sheet(320, 420, [0.5, 0.5], { inset: [40, 60, 40, 60] }),
  'sheet-graph': sheet(620, 600, [0.5, 0.5], { inset: [24, 24, 24, 24] }),
  'sheet-plain': sheet(420, 420, [0.5, 0.5], { inset: [24, 24, 24, 24] }),
  'sheet-under': sheet(320, 420, [0.5, 0.5], { inset: [24, 24, 24, 24] }),
  'slip-sheet': sheet(640, 180, [0.5, 0.5], { inset: [24, 24, 24, 16] }),
  'graph-tile': sheet(100, 100, CORNER),
  strip: sheet(240, 36, [0.5, 0.5], { inset: [12, 8, 12, 10] }),
  'rule-swelled': sheet(180, 6),

  /** Flecks of paper, seamless; a CSS background for the page's sheets too (`tooth.webp` is this frame alone). */
  tooth: frame('tooth', 1)(320, 320, CORNER),

  // Things of the room.
  'envelope-shut': thing(300, 190),
  'envelope-open': thing(300, 260, [0.5, 0.635]),
  'envelope-flap': thing(300, 130, [0.5, 0]),
  'envelope-front': thing(300, 190),
  'envelope-string': thing(60, 100, [0.5, 0.15]),
  pencil: thing(190, 26, [0.01, 0.5]),
  clip: thing(34, 84, [0.5, 0.3]),
  'stamp-opened': thing(150, 60),
  pin: thing(24, 26, [0.42, 0.42]),
  'button-rest': thing(120, 52, [0.5, 0.5], { inset: [14, 14, 14, 14] }),
  'button-hover': thing(120, 52, [0.5, 0.5], { inset: [14, 14, 14, 14] }),
  'button-pressed': thing(120, 52, [0.5, 0.5], { inset: [14, 14, 14, 14] }),
  'button-ghost': thing(120, 52, [0.5, 0.5], { inset: [14, 14, 14, 14] }),
  'folder-open': frame('things', 1.5)(560, 400, [0.5, 0.5], { plate: [300, 40, 232, 326] }),
  'folder-closed-tied': frame('things', 1.5)(420, 260, [0.5, 0.5], { plate: [88, 60, 252, 84] }),
  card: frame('things', 1.5)(210, 210, [0.5, 0.5], { inset: [16, 16, 16, 16] }),
  'sign-scene': thing(64, 52, [0, 0.5]),
  'sign-source': thing(64, 52, [0, 0.5]),
  'sign-perspective': thing(64, 52, [0, 0.5]),
  'sign-assumption': thing(64, 52, [0, 0.5]),
  'sign-counterfactual': thing(64, 52, [0, 0.5]),
  'sign-judge': thing(64, 52, [0, 0.5]),
  pointer: thing(24, 40, [0.5, 1]),
  flag: thing(36, 44, [0.14, 1]),

  // Map on the wall: the linen is stretched, the roller lies over its upper and lower edge.
  'map-linen': frame('map', 1)(1180, 600, [0.5, 0.5], { inset: [24, 24, 24, 24] }),
  'map-cord': map(480, 36, [0.5, 0]),
  roller: map(1280, 34, [0.5, 0.5], { inset: [40, 0, 40, 0] }),

  // Sombre dossiers: grey board, no lamp.
  field: frame('field', 1.5)(1366, 768, CORNER),
  'desk-grey': frame('sombre', 1)(1366, 560, CORNER, { inset: [0, 16, 0, 0] }),
  'sheet-grey': sombre(320, 420, [0.5, 0.5], { inset: [24, 24, 24, 24] }),
  'folder-grey-tied': sombre(420, 260, [0.5, 0.5], { plate: [88, 60, 252, 84] }),
  'band-grey-h': sombre(300, 44, [0.5, 0.5], { inset: [20, 0, 20, 0] }),
  'band-grey-v': sombre(56, 300, [0.5, 0.5], { inset: [0, 20, 0, 20] }),
  // What stands in both rooms, once more without colour, stamp or glow (`toned` on the stage finds it by its name).
  'grey-lamp-off': grey(260, 300, FOOT),
  'grey-window-summer': grey(290, 220),
  'grey-blotter': frame('sombre', 0.75)(1100, 560, [0.5, 0.5], { inset: [60, 60, 60, 60] }),
  'grey-roller': frame('sombre', 0.75)(1280, 34, [0.5, 0.5], { inset: [40, 0, 40, 0] }),
  'grey-paper-report': sombre(220, 276, [0.5, 0.5], { sheet: [7, 16, 200, 252] }),
  'grey-paper-telegram': sombre(260, 166, [0.5, 0.5], { sheet: [4, 5, 251, 155] }),
  'grey-paper-letter': sombre(240, 312, [0.5, 0.5], { sheet: [20, 42, 208, 262] }),
  'grey-paper-newspaper': sombre(280, 200, [0.5, 0.5], { sheet: [5, 5, 266, 186] }),
  'grey-paper-table': sombre(250, 200, [0.5, 0.5], { sheet: [5, 6, 236, 186] }),
  'grey-paper-decree': sombre(212, 280, [0.5, 0.5], { sheet: [5, 5, 200, 268] }),
  'grey-paper-note': sombre(200, 260, [0.5, 0.5], { sheet: [6, 6, 188, 246] }),
  'grey-paper-map': sombre(260, 196, [0.5, 0.5], { sheet: [5, 5, 249, 185] }),
  'grey-plate': sombre(40, 40),
  'grey-plate-read': sombre(40, 40),
  'grey-plate-hand': sombre(48, 48),
  'grey-envelope-shut': grey(300, 190),
  'grey-envelope-open': grey(300, 260, [0.5, 0.635]),
  'grey-envelope-flap': grey(300, 130, [0.5, 0]),
  'grey-envelope-front': grey(300, 190),
  'grey-envelope-string': grey(60, 100, [0.5, 0.15]),
  'grey-pin': sombre(24, 26, [0.42, 0.42]),
  'grey-sign-scene': sombre(64, 52, [0, 0.5]),
  'grey-sign-source': sombre(64, 52, [0, 0.5]),
  'grey-sign-perspective': sombre(64, 52, [0, 0.5]),
  'grey-sign-assumption': sombre(64, 52, [0, 0.5]),
  'grey-sign-counterfactual': sombre(64, 52, [0, 0.5]),
  'grey-sign-judge': sombre(64, 52, [0, 0.5]),
} as const satisfies Record<string, ArtFrame>;

export type FrameName = keyof typeof FRAMES;
