import type { Kit, Thing } from './kit.ts';
import { Backdrop } from './things/backdrop.ts';
import { DeskPapers } from './things/desk-papers.ts';
import { IndexTabs } from './things/index-tabs.ts';
import { PlateRail } from './things/plate-rail.ts';

/** All things that can stand on the stage, back to front. */
export function thingsOf(kit: Kit): Thing[] {
  return [new Backdrop(kit), new IndexTabs(kit), new DeskPapers(kit), new PlateRail(kit)];
}
