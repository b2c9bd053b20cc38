/** Colour, type, spacing and durations, shared by stage and page (look.md §1–3, §5). Pure data. */
export const colour = {
  night: '#101614',
  wall: '#17201d',
  wallLit: '#25332d',
  desk: '#241a14',
  deskLit: '#3b2a1e',
  blotterLit: '#33493c',
  blotter: '#1e322a',
  blotterDark: '#0d1714',
  lamp: '#1f5b47',
  lampHover: '#28705a',
  lampDeep: '#123a2e',
  lampFoot: '#0e2f25',
  lampLit: '#3e8f70',
  glow: '#f4dfa8',
  brass: '#c9a45c',
  paper: '#f2ead9',
  paperLit: '#faf4e6',
  paperDim: '#ded2b7',
  manila: '#d3b47c',
  manilaDim: '#b39460',
  manilaDark: '#8a7046',
  ink: '#1d1a17',
  ink2: '#4a4238',
  ink3: '#665b4c',
  chalk: '#ede6d6',
  chalk2: '#b9b7a6',
  /** Only what happened. */
  oxide: '#9a3420',
  oxideLit: '#e58b6e',
  /** Only the road not taken and the model. */
  slate: '#2f5478',
  slateLit: '#93b7d6',
  /** Only grain. */
  ochre: '#8a5a0b',
  ochreFill: '#c48f2c',
  ochreCut: '#7a4d06',
  /** The player's own hand. */
  pencil: '#4b4653',
  graphRule: '#8fac96',
  sheetRule: '#c9bd9f',
  greyBoard: '#8e8b80',
  /** A sheet of a sombre dossier. */
  paperGrey: '#cac8bb',
} as const;

export const face = {
  title: '"Old Standard TT", "PT Serif", Georgia, serif',
  reading: '"PT Serif", Georgia, serif',
  typed: '"PT Mono", "Courier New", monospace',
  label: '"PT Sans Narrow", "Arial Narrow", sans-serif',
  note: '"PT Sans", Arial, sans-serif',
  hand: '"Bad Script", "PT Serif", cursive',
} as const;

/** Milliseconds (look.md §5). */
export const duration = { press: 90, fade: 160, lift: 180, slide: 320, open: 520, draw: 900, seal: 1400 } as const;
/** Cubic Bézier control points. */
export const easing = { paper: [0.2, 0.7, 0.2, 1], ink: [0.45, 0.05, 0.55, 0.95] } as const;
