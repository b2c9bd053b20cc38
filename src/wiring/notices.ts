/** One clear sentence a fault, with its code. */
import type { Level } from '../page/notices.ts';

export const notices = {
  'NET-01': { level: 'error', text: 'This dossier could not be fetched. What you have done is kept.' },
  'NET-02': { level: 'error', text: 'The shelf could not be fetched. What you have done is kept.' },
  'SAVE-01': { level: 'calm', text: 'This browser keeps nothing here: your log lasts as long as this page. Take the link or save a file to keep it.' },
  'SAVE-02': { level: 'calm', text: 'A part of your saved log could not be read. The one before it is used.' },
  'SAVE-03': { level: 'calm', text: 'This dossier changed since you left it. Your log holds up to this step; the whole of it is kept aside.' },
  'TAB-01': { level: 'calm', text: 'This dossier is open in another tab. What you do here is not kept.' },
  'LINK-01': { level: 'error', text: 'This link is damaged. Nothing was changed.' },
  'LINK-02': { level: 'error', text: 'This link is for a dossier that is not on this shelf.' },
  'LINK-03': { level: 'calm', text: 'The dossier changed since this link was made. It holds in part.' },
  'LINK-04': { level: 'calm', text: 'This link leads to a step that cannot be reached this way. It was followed as far as it holds.' },
  'LINK-05': { level: 'calm', text: 'This link opens another path through this dossier. Your own is kept.' },
  'LOG-01': { level: 'error', text: 'This file is too large to be a decision log. Your saved logs are untouched.' },
  'LOG-02': { level: 'error', text: 'This file is not a decision log: it cannot be read. Your saved logs are untouched.' },
  'LOG-03': { level: 'error', text: 'This file is not a decision log of this game. Your saved logs are untouched.' },
  'LOG-04': { level: 'error', text: 'This file belongs to another application. Your saved logs are untouched.' },
  'LOG-05': { level: 'error', text: 'This file was made by a newer version of the game. Your saved logs are untouched.' },
  'LOG-06': { level: 'error', text: 'This log is of a dossier that is not on this shelf. Your saved logs are untouched.' },
  'LOG-07': { level: 'error', text: 'This log has a step that its dossier does not allow. Your saved logs are untouched.' },
  'LOG-08': { level: 'calm', text: 'The log was opened. The one it replaces is kept aside.' },
  'LINK-06': { level: 'calm', text: 'The model changed since this link was made. It was followed as far as it holds.' },
  'MODEL-01': { level: 'error', text: 'The open model could not be fetched. What you have done is kept.' },
  'STAGE-01': { level: 'calm', text: 'The pictures could not be loaded. The page is complete without them.' },
  'STAGE-02': { level: 'calm', text: 'The pictures were lost. The page is complete without them.' },
  'VERSION-01': { level: 'calm', text: 'A new version of the game was published. It opens at this same step; you can as well go on with this one.' },
  'ERR-01': { level: 'error', text: 'Something went wrong in the game itself. What you have done is kept.' },
} as const satisfies Record<string, { level: Level; text: string }>;

export type NoticeCode = keyof typeof notices;
