/** Runs the kept settings beside the page, a slice at a time: a newer question, or a stop, is heard between two slices. */
import { answerSlices, type Question } from '../play/explorer/answer.ts';
import { type MembersAbout, type ModelRoom, openModelRoom } from '../play/explorer/model-room.ts';
import type { CompiledModel } from '../scenario/compiled-model.ts';

export type ToWorker =
  | { type: 'open'; model: CompiledModel; bytes: ArrayBuffer; about: MembersAbout }
  | { type: 'ask'; id: number; question: Question }
  | { type: 'stop' };
export type FromWorker =
  | { type: 'progress'; id: number; done: number; of: number }
  | { type: 'answer'; id: number; answer: import('../play/explorer/answer.ts').Answer };

let room: ModelRoom | null = null;
let current = 0;
const turn = new MessageChannel();
/** Lets messages in. A timer would wait four milliseconds each time. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    turn.port1.onmessage = () => resolve();
    turn.port2.postMessage(null);
  });
const tell = (message: FromWorker): void => postMessage(message);

async function work(id: number, question: Question): Promise<void> {
  if (!room) return;
  const slices = answerSlices(room, question);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return tell({ type: 'answer', id, answer: value });
    tell({ type: 'progress', id, ...value });
    await breath();
    if (id !== current) return;
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') room = openModelRoom(data.model, data.bytes, data.about);
  else if (data.type === 'stop') current = 0;
  else {
    current = data.id;
    void work(data.id, data.question);
  }
});
