/** Which script draws which frame. */
import type { FrameName } from '../../theme/frames.ts';
import { blotter, desk, deskGrey } from './desk.ts';
import type { Draw } from './drawing.ts';
import { field } from './field.ts';
import { mapLinen, roller, mapCord } from './map.ts';
import { scene, source, perspective, assumption, counterfactual, judge } from './signs.ts';
import { pencil, clip, pin, buttonRest, buttonHover, buttonPressed, buttonGhost, pointer, flag } from './things.ts';
import { folderOpen, folderClosedTied, folderGreyTied } from './folders.ts';
import { shelfWall, shelfFront, backRow, stringTied, slip, stampOpened, stampRead } from './shelf.ts';
import { folderManila, folderStrap, folderCloth, folderBox, folderGrey } from './shelf-folders.ts';
import { envelopeShut, envelopeOpen, envelopeFlap, envelopeFront, envelopeString } from './envelope.ts';
import { sheetMemo, sheetTelegram, sheetResolution, sheetNote, sheetDecree, sheetGraph, graphTile, sheetPlain, sheetUnder, slipSheet, strip, ruleSwelled, card, sheetGrey } from './sheets.ts';
import { bandH, bandV, bandGreyH, bandGreyV, plate, plateRead, plateHand, shadow, shadowLift, edgeGlow } from './bands.ts';
import { letter, newspaper, note, mapPaper } from './papers-hand.ts';
import { report, telegram, table, decree } from './papers-office.ts';
import { lamp, lampOff } from './lamp.ts';
import { glow, pool, windowLight } from './light.ts';
import { wall } from './wall.ts';
import { windowAutumn, windowMorning, windowSpring, windowSummer, windowWinter } from './windows.ts';

const DRAWN: Partial<Record<FrameName, Draw>> = {
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
const flat: Draw = (on) => on.rect(2, 2, on.w - 4, on.h - 4, '#d8cbb0', { stroke: '#665b4c' });
export const PICTURES = new Proxy(DRAWN, { get: (all, name: FrameName) => all[name] ?? flat }) as Record<FrameName, Draw>;
