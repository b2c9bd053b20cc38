import type { Kit, Thing } from './kit.ts';
import { Backdrop } from './things/backdrop.ts';
import { ChartStand } from './things/chart-stand.ts';
import { DeskPapers } from './things/desk-papers.ts';
import { ExplorerPointer } from './things/explorer-pointer.ts';
import { ExplorerSheets } from './things/explorer-sheets.ts';
import { ExplorerWall } from './things/explorer-wall.ts';
import { IndexTabs } from './things/index-tabs.ts';
import { JournalBook } from './things/journal-book.ts';
import { MapOnWall } from './things/map-on-wall.ts';
import { OptionPapers } from './things/option-papers.ts';
import { OptionSheets } from './things/option-sheets.ts';
import { PinnedTree } from './things/pinned-tree.ts';
import { PlateRail } from './things/plate-rail.ts';
import { PromptCards } from './things/prompt-cards.ts';
import { RevealSheet } from './things/reveal-sheet.ts';
import { RoadSheets } from './things/road-sheets.ts';
import { SealedEnvelope } from './things/sealed-envelope.ts';
import { ShelfFolders } from './things/shelf-folders.ts';
import { ShelfRoomBack } from './things/shelf-room.ts';
import { ShelfTimeline } from './things/shelf-timeline.ts';
import { SurePips } from './things/sure-pips.ts';
import { TiedFolder } from './things/tied-folder.ts';
import { VoteCounters } from './things/vote-counters.ts';

/** All things that can stand on the stage, back to front. What comes later also moves later. */
export function thingsOf(kit: Kit): Thing[] {
  const back = [new ShelfRoomBack(kit), new Backdrop(kit), new ExplorerWall(kit), new IndexTabs(kit)];
  const folders = new ShelfFolders(kit);
  const timeline = new ShelfTimeline(kit);
  folders.onOver = (id) => timeline.light(id);
  return [
    ...back,
    folders,
    timeline,
    new PinnedTree(kit),
    new TiedFolder(kit),
    new DeskPapers(kit),
    new OptionSheets(kit),
    new OptionPapers(kit),
    new SurePips(kit),
    new RoadSheets(kit),
    new ExplorerSheets(kit),
    new ExplorerPointer(kit),
    new PromptCards(kit),
    new VoteCounters(kit),
    new SealedEnvelope(kit),
    new RevealSheet(kit),
    new ChartStand(kit),
    new MapOnWall(kit),
    new PlateRail(kit),
    new JournalBook(kit),
  ];
}
