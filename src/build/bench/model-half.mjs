/** A worker of `bench:model`: runs the members that it is given, and says when it is done. JavaScript, for a worker of Node 20 takes TypeScript only once it was told how. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { runMembers } = await import('../../simulation/equations.ts');
const { RUN_WIDTH } = await import('../../simulation/names.ts');
const { MONTHS } = await import('../../simulation/plan.ts');

const { plan, settings, members } = workerData;
const out = new Float64Array(members * MONTHS * RUN_WIDTH);
runMembers(plan, settings, 0, members, out); // warm
parentPort?.on('message', () => {
  runMembers(plan, settings, 0, members, out);
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
