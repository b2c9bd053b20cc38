/** Asks the kept settings in a worker; where the browser gives none, a few at a time on the page itself. */
import type { Answer, Question } from '../play/explorer/answer.ts';
import type { MembersAbout, ModelRoom } from '../play/explorer/model-room.ts';
import type { CompiledModel } from '../scenario/compiled-model.ts';
import type { FromWorker, ToWorker } from './model-worker.ts';

/** What takes less is not worth a sign. */
const SIGN_MS = 200;

export interface AskerPorts {
  hear(answer: Answer): void;
  progress(work: { done: number; of: number; stopped: boolean }): void;
}
export interface Asker {
  /** Takes the place of the question before. Null: nothing is asked any more. */
  ask(question: Question | null): void;
  stop(): void;
  close(): void;
}

/** `bytes` goes to the worker; the room was made of it before. */
export function openAsker(room: ModelRoom, model: CompiledModel, bytes: ArrayBuffer, about: MembersAbout, ports: AskerPorts): Asker {
  let id = 0;
  let since = 0;
  let far = { done: 0, of: 1 };
  let last: Question | null = null;
  let worker: Worker | null = null;

  const progress = (done: number, of: number): void => {
    far = { done, of };
    if (performance.now() - since > SIGN_MS) ports.progress({ ...far, stopped: false });
  };
  /** On the page itself, a slice a turn. */
  const workHere = async (mine: number, question: Question): Promise<void> => {
    const { answerSlices } = await import('../play/explorer/answer.ts');
    const slices = answerSlices(room, question);
    const step = (): void => {
      if (mine !== id) return;
      const { done, value } = slices.next();
      if (done) {
        ports.hear(value);
        return;
      }
      progress(value.done, value.of);
      setTimeout(step);
    };
    step();
  };
  const send = (message: ToWorker, moved: Transferable[] = []): void => worker?.postMessage(message, moved);
  const give = (): void => {
    if (!last) return;
    since = performance.now();
    if (worker) send({ type: 'ask', id, question: last });
    else void workHere(id, last);
  };
  try {
    worker = new Worker(new URL('./model-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== id) return;
      if (data.type === 'answer') ports.hear(data.answer);
      else progress(data.done, data.of);
    };
    worker.onerror = () => {
      worker?.terminate();
      worker = null;
      give();
    };
    send({ type: 'open', model, bytes, about }, [bytes]);
  } catch {
    worker = null;
  }
  return {
    ask(question) {
      id++;
      last = question;
      if (question) give();
      else send({ type: 'stop' });
    },
    stop() {
      id++;
      send({ type: 'stop' });
      ports.progress({ ...far, stopped: true });
    },
    close() {
      id++;
      worker?.terminate();
      worker = null;
    },
  };
}
