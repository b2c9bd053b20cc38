/** What every part of the page is given. */
import type { RoomEvent } from '../play/events.ts';
import type { DossierView } from '../play/view.ts';
import type { Shell } from './shell.ts';

export type Send = (event: RoomEvent) => void;
export interface StepProps {
  view: DossierView;
  send: Send;
  shell: Shell;
}
