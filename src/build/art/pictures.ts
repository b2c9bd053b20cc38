/** Which script draws which frame. */
import type { FrameName } from '../../theme/frames.ts';
import { bandGreyH, bandGreyV, bandH, bandV, edgeGlow, plate, plateHand, plateRead, shadow, shadowLift } from './bands.ts';
import { blotter, desk, deskGrey } from './desk.ts';
import type { Draw } from './drawing.ts';
import { envelopeFlap, envelopeFront, envelopeOpen, envelopeShut, envelopeString } from './envelope.ts';
import { field } from './field.ts';
import { folderClosedTied, folderGreyTied, folderOpen } from './folders.ts';
import { lamp, lampOff } from './lamp.ts';
import { glow, pool, windowLight } from './light.ts';
import { mapCord, mapLinen, roller } from './map.ts';
import { letter, mapPaper, newspaper, note } from './papers-hand.ts';
import { decree, report, table, telegram } from './papers-office.ts';
import {
  card,
  graphTile,
  ruleSwelled,
  sheetDecree,
  sheetGraph,
  sheetGrey,
  sheetMemo,
  sheetNote,
  sheetPlain,
  sheetResolution,
  sheetTelegram,
  sheetUnder,
  slipSheet,
  strip,
} from './sheets.ts';
import { backRow, shelfFront, shelfWall, slip, stampOpened, stampRead, stringTied } from './shelf.ts';
import { folderBox, folderCloth, folderGrey, folderManila, folderStrap } from './shelf-folders.ts';
import { assumption, counterfactual, judge, perspective, scene, source } from './signs.ts';
import { buttonGhost, buttonHover, buttonPressed, buttonRest, clip, flag, pencil, pin, pointer } from './things.ts';
import { wall } from './wall.ts';
import { windowAutumn, windowMorning, windowSpring, windowSummer, windowWinter } from './windows.ts';

export const PICTURES: Record<FrameName, Draw> = {
  desk,
  wall,
  lamp,
  'lamp-off': lampOff,
  glow,
  pool,
  'window-winter': windowWinter,
  'window-spring': windowSpring,
  'window-summer': windowSummer,
  'window-autumn': windowAutumn,
  'window-morning': windowMorning,
  'window-light': windowLight,
  blotter,
  'desk-grey': deskGrey,
  'paper-report': report,
  'paper-telegram': telegram,
  'paper-table': table,
  'paper-decree': decree,
  'paper-letter': letter,
  'paper-newspaper': newspaper,
  'paper-note': note,
  'paper-map': mapPaper,
  'band-h': bandH,
  'band-v': bandV,
  'band-grey-h': bandGreyH,
  'band-grey-v': bandGreyV,
  plate,
  'plate-read': plateRead,
  'plate-hand': plateHand,
  shadow,
  'shadow-lift': shadowLift,
  'edge-glow': edgeGlow,
  'sheet-memo': sheetMemo,
  'sheet-telegram': sheetTelegram,
  'sheet-resolution': sheetResolution,
  'sheet-note': sheetNote,
  'sheet-decree': sheetDecree,
  'sheet-graph': sheetGraph,
  'graph-tile': graphTile,
  'sheet-plain': sheetPlain,
  'sheet-under': sheetUnder,
  'slip-sheet': slipSheet,
  strip,
  'rule-swelled': ruleSwelled,
  card,
  'sheet-grey': sheetGrey,
  'envelope-shut': envelopeShut,
  'envelope-open': envelopeOpen,
  'envelope-flap': envelopeFlap,
  'envelope-front': envelopeFront,
  'envelope-string': envelopeString,
  'folder-manila': folderManila,
  'folder-strap': folderStrap,
  'folder-cloth': folderCloth,
  'folder-box': folderBox,
  'folder-grey': folderGrey,
  'shelf-wall': shelfWall,
  'shelf-front': shelfFront,
  'back-row': backRow,
  'string-tied': stringTied,
  slip,
  'folder-open': folderOpen,
  'folder-closed-tied': folderClosedTied,
  'folder-grey-tied': folderGreyTied,
  pencil,
  clip,
  pin,
  'button-rest': buttonRest,
  'button-hover': buttonHover,
  'button-pressed': buttonPressed,
  'button-ghost': buttonGhost,
  pointer,
  flag,
  'sign-scene': scene,
  'sign-source': source,
  'sign-perspective': perspective,
  'sign-assumption': assumption,
  'sign-counterfactual': counterfactual,
  'sign-judge': judge,
  'map-linen': mapLinen,
  roller,
  'map-cord': mapCord,
  field,
  'stamp-read': stampRead,
  'stamp-opened': stampOpened,
};
