/** The explorer in use: the machine, the four runs of the one setting at once, and what the kept settings say as soon as they were asked. */
import { createActor } from 'xstate';
import type { Answer, Question } from './answer.ts';
import type { ExplorerEvent } from './explorer-events.ts';
import { type ExplorerContext, explorerMachine } from './explorer-machine.ts';
import type { ExplorerView } from './explorer-view.ts';
import { explorerView, type Seen } from './explorer-view-of.ts';
import type { ModelRoom } from './model-room.ts';
import { optionsOn, reachOf } from './road.ts';
import { type FourRuns, fourRuns, movedValues } from './runs.ts';
import { explorerTable } from './table.ts';

export interface ExplorerStart extends Pick<Seen, 'sealed' | 'from'> {
  context: ExplorerContext;
  /** Asks the kept settings; whoever answers calls `hear`. A new question takes the place of the one before; null: nothing is to be asked any more. */
  ask(question: Question | null): void;
}
export interface Explorer {
  view(): ExplorerView;
  /** Rows of the table, the head first; every row bears its grade. Empty until the settings were run. */
  table(): string[][];
  context(): ExplorerContext;
  /** False where the machine refuses it here: then nothing changed. */
  send(event: ExplorerEvent): boolean;
  /** What the settings said to the last question. */
  hear(answer: Answer): void;
  /** How far the work on it is, where it takes longer than a moment. */
  progress(work: { done: number; of: number; stopped: boolean }): void;
  /** Asks once more what was stopped. */
  askAgain(): void;
  subscribe(listener: () => void): () => void;
}

/** What must be asked again when it changes. */
const askedOf = ({ taken, moved, fit, opened }: ExplorerContext): string => JSON.stringify([taken, moved, fit, opened]);
/** What an answer may still be shown for while a newer one is made: the same road, another assumption. */
const roadOf = ({ taken, opened }: ExplorerContext): string => JSON.stringify([taken, opened]);

/** Opens the explorer on a model. */
export function startExplorer(room: ModelRoom, { context, ask, sealed, from }: ExplorerStart): Explorer {
  const actor = createActor(explorerMachine(room), { input: context });
  actor.start();
  const now = (): ExplorerContext => actor.getSnapshot().context;
  const listeners = new Set<() => void>();
  let view: ExplorerView | null = null;
  let runs: { of: string; four: FourRuns } | null = null;
  let heard: { road: string; asked: string; answer: Answer } | null = null;
  let asked = '';
  let work: Seen['work'] = null;

  const changed = (): void => {
    view = null;
    for (const listener of [...listeners]) listener();
  };
  const four = (): FourRuns => {
    const of = JSON.stringify([now().taken, now().moved, now().fit]);
    if (runs?.of !== of) runs = { of, four: fourRuns(room, now()) };
    return runs.four;
  };
  const answerNow = (): Answer | null => (heard?.road === roadOf(now()) ? heard.answer : null);
  const inquire = (): void => {
    const { taken, fit, opened } = now();
    if (asked === askedOf(now())) return;
    asked = askedOf(now());
    work = null;
    const options = optionsOn(room, taken);
    const reach = reachOf(room, options, opened);
    ask(reach && options.some(({ changes }) => changes.length > 0) ? { options: taken, moved: movedValues(room, now()), fit, reach } : null);
  };
  inquire();

  return {
    view: () => {
      view ??= explorerView({ room, context: now(), runs: four(), answer: answerNow(), fresh: heard?.asked === askedOf(now()), work, sealed, from });
      return view;
    },
    table() {
      const { taken, opened, settled } = now();
      const options = optionsOn(room, taken);
      const reach = reachOf(room, options, opened);
      const answer = answerNow();
      return reach && settled && answer ? explorerTable({ room, reach, runs: four(), answer }, now()) : [];
    },
    context: now,
    send(event) {
      if (!actor.getSnapshot().can(event)) return false;
      actor.send(event);
      inquire();
      changed();
      return true;
    },
    hear(answer) {
      heard = { road: roadOf(now()), asked: askedOf(now()), answer };
      work = null;
      changed();
    },
    progress(given) {
      work = given;
      changed();
    },
    askAgain() {
      asked = '';
      inquire();
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
