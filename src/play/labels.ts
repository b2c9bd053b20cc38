/** The words on the actions and tabs, the same on page and stage. */
import type { Tab } from './events.ts';

export const labels = {
  begin: 'Begin',
  readPapers: 'Read the papers',
  firstPaper: 'Open the first paper',
  nextPaper: 'Open the next paper',
  weighOptions: 'Weigh the options',
  seal: 'Seal my choice',
  setForecast: 'Set my forecast',
  skipForecast: 'Go on without a forecast',
  openEnvelope: 'Open the envelope',
  goOn: 'Go on',
  goOnWhenReady: 'Go on when you are ready',
  leave: 'Leave this dossier',
  goOnTo: (day: string): string => `Go on to ${day}`,
  road: 'Road not taken',
  discuss: 'Discuss',
  close: 'Close the dossier',
  toShelf: 'Back to the shelf',
  back: 'Back',
} as const;

export const reasons = {
  openOne: 'Open at least one paper first.',
  pickOne: 'Pick up one proposal first.',
  notThisOne: 'This is the course being taken. Read it; choose among the others.',
  howSure: 'Say how sure you are.',
  drawFirst: 'Draw or type your forecast first.',
} as const;

export const tabLabels: Record<Tab, string> = {
  papers: 'Papers',
  options: 'Options',
  forecast: 'Forecast',
  reveal: 'What happened',
  road: 'Road not taken',
  discuss: 'Discuss',
};
