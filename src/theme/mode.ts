/** By which layout the sheets lie: all that the first screen needs to know of it. */
export type Mode = 'wide' | 'half' | 'stacked' | 'phone';
export interface LayoutInput {
  width: number;
  height: number;
  /** 1, 1.15 or 1.3: the player's text size. */
  textScale: number;
}

/** wide and half: stage beside the folder; stacked and phone: stage above it. */
export function modeOf({ width, textScale }: Pick<LayoutInput, 'width' | 'textScale'>): Mode {
  const roomy = width / (textScale > 1.2 ? 1.12 : 1);
  if (roomy >= 1200) return 'wide';
  if (roomy >= 900) return 'half';
  return width > 640 ? 'stacked' : 'phone';
}
