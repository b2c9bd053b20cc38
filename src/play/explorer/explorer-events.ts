/** What a player can do in the explorer: the one way up from page and stage. */
export const EXPLORER_TABS = ['tree', 'road', 'assumptions'] as const;
export type ExplorerTab = (typeof EXPLORER_TABS)[number];
/** The series that are charts, in the order in which they stand; hunger is words, industry a sentence. */
export const CHARTED = ['grain', 'harvest', 'kolkhoz_share', 'unrest', 'herd'] as const;
export type SeriesName = (typeof CHARTED)[number] | 'rations';
export const GUESSES = ['more', 'same', 'less'] as const;
export type Guess = (typeof GUESSES)[number];

export type ExplorerEvent =
  | { type: 'tab.show'; tab: ExplorerTab }
  | { type: 'station.look'; station: string }
  /** Takes an option on the road in hand; what it closes falls away. */
  | { type: 'option.take'; option: string }
  | { type: 'option.leave'; option: string }
  | { type: 'guess.make'; series: SeriesName; guess: Guess }
  /** Shows what the model says. */
  | { type: 'guess.settle' }
  /** Null: all of them. */
  | { type: 'series.look'; series: SeriesName | null }
  | { type: 'time.look'; index: number }
  /** Lays this assumption's ruled scale on the desk. */
  | { type: 'assumption.take'; name: string }
  | { type: 'assumption.move'; name: string; value: number }
  | { type: 'assumptions.fit' }
  | { type: 'assumptions.reset' }
  /** Shows the model beside the words, with the assumption in view on which all turns. */
  | { type: 'slider.show' }
  /** Opens an envelope here that was not opened in its dossier. */
  | { type: 'envelope.show'; station: string }
  | { type: 'run.stop' }
  /** Runs the settings that were stopped. */
  | { type: 'run.again' }
  | { type: 'explorer.close' };
