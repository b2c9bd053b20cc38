import type { DossierView, RoomView } from '../play/view.ts';
import { type Layout, type LayoutInput, layoutOf, type OptionDesk, optionSheets, type Rect, type StripOf } from '../theme/layout.ts';

/** What the stage is set for. */
export type Place =
  | 'shelf'
  | 'situation'
  | 'papers'
  | 'options'
  | 'forecast'
  | 'shut'
  | 'chart'
  | 'sheet'
  | 'toll'
  | 'road'
  | 'discuss'
  | 'closed'
  | 'explorer';

/** Rectangles of the stage for one view and window, in CSS pixels. */
export interface Staging {
  place: Place;
  layout: Layout;
  /** The part of the canvas that belongs to the stage. */
  floor: Rect;
  /** What the page leaves free to be seen, from the window's corner: the rest lies under opaque sheets. */
  seen: { w: number; h: number };
  /** Where the desk's far edge crosses; above it is wall. */
  roomLine: number;
  /** The row of small tabs that stand on the far edge; on a strip only the two ways out, at the near edge. */
  tabs: Rect;
  /** The row of brass plates at the near edge; no height where the plates hang elsewhere. */
  rail: Rect;
  /** Where things lie. */
  work: Rect;
  /** The option sheets under the page's words, where they fit. */
  desk: OptionDesk | null;
  /** A strip on a small window: only what is needed. */
  small: boolean;
  /** How much larger than on a 1366 × 768 window words and plates may be: 1 to 1.5. */
  zoom: number;
  sombre: boolean;
  textScale: number;
  /** A map is the paper in hand: it hangs on the wall, and the papers lie in one row under it. */
  hung: boolean;
}

/** What the stage is set for in this view. */
export function placeOf(view: RoomView): Place {
  if (view.at === 'shelf') return 'shelf';
  if (view.at === 'explorer') return 'explorer';
  switch (view.step) {
    case 'situation':
    case 'papers':
    case 'forecast':
    case 'road':
      return view.step;
    case 'options':
    case 'seal':
      return 'options';
    case 'discuss':
      return view.closed ? 'closed' : 'discuss';
    case 'reveal':
      if (view.envelope === 'shut' || !view.beat) return 'shut';
      if (view.beat.beat.toll) return 'toll';
      return view.beat.chart ? 'chart' : 'sheet';
  }
}

/** The index of the option in hand (or sealed), or null. */
export function liftedOption(view: RoomView): number | null {
  if (view.at !== 'dossier') return null;
  const index = view.options.findIndex((o) => (view.slip.sealed ? o.sealed : o.inHand));
  return index < 0 ? null : index;
}

const mapInHand = ({ paperInHand, lit, dossier }: DossierView): boolean => paperInHand?.paper.kind === 'map' && lit.some((id) => id in dossier.places);

/** Which strip a phone has over the words. */
function stripOf(view: RoomView, place: Place): StripOf {
  if (view.at === 'explorer') return view.tab === 'road' ? 'usual' : view.tab;
  return place === 'forecast' || place === 'chart' ? 'chart' : 'usual';
}

/** Sets the stage: pure arithmetic on the view, the window and the text size. */
export function stagingOf(view: RoomView, size: Pick<LayoutInput, 'width' | 'height' | 'textScale'>): Staging {
  const place = placeOf(view);
  const layout = layoutOf(size, stripOf(view, place));
  const desk = place === 'options' && view.at === 'dossier' ? optionSheets(size, view.options.length, liftedOption(view)) : null;
  const top = layout.stage.y;
  const floor: Rect =
    place === 'shelf' ? { x: 0, y: 0, w: size.width, h: size.height } : desk ? { x: 0, y: top, w: size.width, h: size.height - top } : layout.stage;
  const small = layout.mode === 'phone' || floor.h < 420;
  const bare = place === 'forecast' || place === 'chart' || place === 'sheet' || place === 'toll' || place === 'road' || place === 'explorer';
  const tabsHeight = small ? 0 : 28;
  const roomLine =
    place === 'shelf'
      ? Math.round(size.height * 0.85)
      : desk
        ? 180
        : bare
          ? top + tabsHeight + (small ? 0 : 10)
          : small && place === 'discuss'
            ? top + 6
            : small
              ? top + Math.max(56, Math.round(floor.h * 0.26))
              : top + Math.round((layout.roomLine - top) * (place === 'papers' ? 0.76 : place === 'discuss' ? 0.62 : 1));
  const railHeight = desk || place === 'shelf' ? 0 : small ? 44 : layout.stage.h > 900 ? 76 : 62;
  const end = floor.y + floor.h;
  const edge = small ? 10 : 20;
  const rail = { x: floor.x + edge, y: end - railHeight, w: floor.w - 2 * edge, h: railHeight };
  const workTop = roomLine + (small ? 4 : 10);
  // The tree of roads hangs on the wall: the desk begins under it.
  const hung = view.at === 'explorer' && view.tab === 'tree';
  return {
    place,
    layout,
    floor,
    seen: place === 'toll' || place === 'explorer' ? { w: size.width, h: size.height } : { w: floor.x + floor.w, h: end },
    roomLine: hung ? rail.y + (small ? 2 : 6) : roomLine,
    tabs: small ? { x: floor.x + edge, y: rail.y + 6, w: 66, h: 34 } : { x: floor.x + edge, y: roomLine - tabsHeight, w: floor.w - 2 * edge, h: tabsHeight },
    rail,
    work: { x: floor.x + edge, y: workTop, w: floor.w - 2 * edge, h: rail.y - workTop },
    desk,
    small,
    zoom: Math.min(1.5, Math.max(1, Math.min(layout.stage.w / 700, layout.stage.h / 704))),
    sombre: view.at === 'explorer' ? view.sombre : view.at === 'dossier' && view.dossier.sombre,
    textScale: size.textScale,
    hung: place === 'papers' && view.at === 'dossier' && mapInHand(view),
  };
}
