/** Which sound a change of the view calls for. Pure; the sound room plays it, or not. Silent in sombre dossiers. */
import type { RoomTone } from '../scenario/compiled.ts';
import type { ExplorerView } from './explorer/explorer-view.ts';
import type { RoomView } from './view.ts';

export type Cue = 'paper' | 'folder' | 'pencil' | 'pen' | 'stamp' | 'envelope' | 'seal' | 'lay' | 'card';

/** The cue for going from one view to the next, or null. */
export function cueFor(before: RoomView | null, now: RoomView): Cue | null {
  if (now.at === 'explorer') return explored(before, now);
  if (now.at === 'shelf') return before?.at === 'dossier' && !before.dossier.sombre ? 'folder' : null;
  if (now.dossier.sombre) return null;
  if (before?.at !== 'dossier' || before.dossier.id !== now.dossier.id) return 'folder';
  if (now.closed && !before.closed) return 'stamp';
  if (now.slip.sealed && !before.slip.sealed && now.decision.id === before.decision.id) return 'seal';
  if (now.envelope === 'open' && before.envelope === 'shut') return 'envelope';
  if (now.step !== before.step && now.step === 'situation') return 'folder';
  if (now.paperInHand?.paper.id !== before.paperInHand?.paper.id) return now.paperInHand ? 'paper' : 'lay';
  const held = now.slip.option?.option.id;
  if (held !== before.slip.option?.option.id && now.step !== 'forecast') return held ? 'paper' : 'lay';
  if (now.forecast?.drawing && before.forecast?.drawing && now.forecast.drawing.value.value !== before.forecast.drawing.value.value) return 'pencil';
  if (now.beat?.beat.id !== before.beat?.beat.id && now.beat?.chart) return 'pen';
  if (now.prompts.find((p) => p.inHand)?.id !== before.prompts.find((p) => p.inHand)?.id) return 'card';
  return null;
}

/** In the explorer a sheet is turned where another road or place is looked at. */
function explored(before: RoomView | null, now: ExplorerView): Cue | null {
  if (now.sombre) return null;
  if (before?.at !== 'explorer') return 'folder';
  if (now.tab !== before.tab || now.stationInView.id !== before.stationInView.id) return 'paper';
  if (now.series.length > 0 && before.series.length === 0) return 'pen';
  return now.road?.title === before.road?.title ? null : 'card';
}

/** The tone of the room: the dossier's own, silence in a sombre one; the shelf has the stove. */
export function toneFor(view: RoomView): RoomTone {
  if (view.at === 'explorer') return view.sombre ? 'silence' : 'stove';
  return view.at === 'shelf' ? 'stove' : view.dossier.sombre ? 'silence' : view.dossier.tone;
}
