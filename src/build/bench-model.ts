/** `npm run -s bench:model`: an ensemble beside a bare loop of the same equations in the same run; its cost as it grows; one worker and two. */
import { Worker } from 'node:worker_threads';
import { runMembers } from '../simulation/equations.ts';
import { PARAMETERS, RUN_WIDTH } from '../simulation/names.ts';
import { MONTHS, makePlan } from '../simulation/plan.ts';
import { bareModel } from './bench/bare-model.ts';
import { median } from './bench/browser.ts';
import { table } from './bench/table.ts';
import { loadModel } from './model/load-model.ts';
import { readMembers } from './model/members-file.ts';

const ROUNDS = 9;
const loaded = await loadModel();
const { settings, about } = await readMembers(loaded.defaults);
const plan = makePlan(loaded.tables, loaded.calendar);
const bare = await bareModel();
const out = new Float64Array(about.kept * MONTHS * RUN_WIDTH);

const { line, broken } = table(52);
const timed = (run: () => void): number => {
  const before = performance.now();
  run();
  return performance.now() - before;
};
/** Members run one after the other; more than there are begin anew, so that memory stays what it is. */
const ensemble = (loop: typeof runMembers, members: number): void => {
  for (let left = members; left > 0; left -= about.kept) loop(plan, settings, 0, Math.min(left, about.kept), out);
};

const mine: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < ROUNDS + 2; round++) {
  const pair = [timed(() => ensemble(bare, about.kept)), timed(() => ensemble(runMembers, about.kept))] as const;
  if (round < 2) continue;
  theirs.push(pair[0]);
  mine.push(pair[1]);
}
const whole = median(mine);
line('bare loop, 1,000 members', median(theirs), 'ms');
line('the model, 1,000 members', whole, 'ms');
line('the model / bare loop', whole / median(theirs), '×', 1.3);
line('runs a second', (1000 * about.kept) / whole, 'runs');
line('base and road, 1,000 members each', 2 * whole, 'ms');

const sizes = [100, 1_000, 10_000, 100_000];
const costs = sizes.map((members) => timed(() => ensemble(runMembers, members)) / members);
sizes.forEach((members, i) => {
  line(`${members.toLocaleString('en')} members, a member`, 1000 * costs[i]!, 'µs');
});
line('dearest / cheapest from 1,000 members on', Math.max(...costs.slice(1)) / Math.min(...costs.slice(1)), '×', 1.5);

async function inWorkers(count: number): Promise<number> {
  const members = about.kept / count;
  const workers = Array.from(
    { length: count },
    (_, i) =>
      new Worker(new URL('./bench/model-half.mjs', import.meta.url), {
        workerData: { plan, settings: settings.slice(i * members * PARAMETERS.length, (i + 1) * members * PARAMETERS.length), members },
      }),
  );
  const heard = (worker: Worker): Promise<unknown> => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await Promise.all(workers.map(heard));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    const all = Promise.all(workers.map(heard));
    for (const worker of workers) worker.postMessage('run');
    await all;
    times.push(performance.now() - before);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(times);
}
line('1,000 members in one worker', await inWorkers(1), 'ms');
line('1,000 members in two workers', await inWorkers(2), 'ms');
process.exit(broken() ? 1 : 0);
