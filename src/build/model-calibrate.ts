/** `npm run -s model:calibrate`: draws until a thousand settings pass the record's solved and filtered points; writes them. The same bytes each time. */
import { drawer, KEPT, SEED } from './model/draw.ts';
import { loadModel } from './model/load-model.ts';
import { writeMembers } from './model/members-file.ts';

const draw = drawer(await loadModel());
const kept: Float64Array[] = [];
let draws = 0;
for (; kept.length < KEPT; draws++) {
  const row = draw(draws);
  if (row) kept.push(row);
  if (draws % 500 === 499) console.error(`${draws + 1} draws, ${kept.length} kept`);
}
const about = await writeMembers(kept, SEED, draws);
console.log(`model:calibrate: ${about.kept} of ${about.draws} draws kept, seed ${about.seed}, sha256 ${about.sha256}`);
