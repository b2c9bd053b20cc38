/** The authors' commands: check, export, schema. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { editorSchemas, SCHEMA_FOLDER } from '../../src/build/editor-schemas.ts';
import { exportPack } from '../../src/build/export-pack.ts';
import { loadPack } from '../../src/build/load-pack.ts';
import { PACK_FOLDER } from '../../src/build/read-pack.ts';
import { TINY_FOLDER } from '../fixtures/scenarios/tiny-pack.ts';

const run = async (script: string, folder: string): Promise<{ code: number; out: string; err: string }> =>
  promisify(execFile)('node_modules/.bin/tsx', [`src/build/${script}.ts`, folder]).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout, err: error.stderr }),
  );
const broken = mkdtempSync(join(tmpdir(), 'roads-pack-'));
cpSync(TINY_FOLDER, broken, { recursive: true });
const dossier = join(broken, 'dossiers', 'tiny.yaml');
writeFileSync(dossier, readFileSync(dossier, 'utf8').replace('tone: stove', 'tone: stov').replace('id: p1,', 'id: p1, nothing: 1,'));
afterAll(() => rmSync(broken, { recursive: true, force: true }));

describe('scenario:check', () => {
  it('prints every finding with its place, and fails', async () => {
    const { code, out } = await run('scenario-check', broken);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/tiny\.yaml:7:7 SHAPE-04 “stov” is no tone; did you mean “stove”\? \(one of: .*\)$/),
      expect.stringMatching(/tiny\.yaml:\d+:15 SHAPE-01 “nothing” is no key here \(keys here: id, kind, text\)$/),
      '2 findings in 6 files',
    ]);
  }, 30_000);
  it('says in one sentence that there is no such folder', async () => {
    const { code, out, err } = await run('scenario-check', join(broken, 'nowhere'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^the pack folder .*nowhere can't be read \(ENOENT\)\n$/);
  }, 30_000);
});

describe('scenario:export', () => {
  it('prints JSON and nothing else', async () => {
    const { code, out, err } = await run('scenario-export', TINY_FOLDER);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).dossiers[0].id).toBe('tiny');
  }, 30_000);
  it('prints no half of a pack that has findings', async () => {
    const { code, out, err } = await run('scenario-export', broken);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('SHAPE-04');
  }, 30_000);

  it('has the shape that translators and researchers were promised', async () => {
    const { whole } = await loadPack(TINY_FOLDER);
    const { pack, facts, people, terms, dossiers } = exportPack(whole!);
    expect(pack).toMatchObject({ id: 'tiny', title: 'Tiny' });
    expect(facts[1]).toEqual({
      id: 'sacks-later',
      value: 6500,
      unit: 'sacks',
      hedge: 'more-than',
      when: 'March 1930',
      where: 'Millford',
      para: 45,
      text: 'more than 6,500',
    });
    expect(people[1]).toEqual({ id: 'bob', name: 'Bob Carter', role: 'carter', text: 'He drives for Ada Miller ¶4.' });
    expect(terms[0]).toEqual({ id: 'grist', name: 'grist', text: 'Grain that is brought to the mill ¶4.' });
    const [tiny] = dossiers;
    expect(tiny).toMatchObject({ id: 'tiny', title: 'The mill stands still', kind: 'decision', contentNote: 'This dossier tells of people hurt ¶43.' });
    expect(tiny!.situation).toBe(
      'The mill has no grain. The carters stand at the crossroads and wait ¶3.\n\nEarlier shortfalls were overcome, each by another recipe ¶4.',
    );
    expect(tiny!.papers[0]).toMatchObject({
      id: 'report',
      decisionId: 'mill',
      title: 'Why the carts stand',
      kind: 'report',
      origin: 'A summary for this desk, retold from ¶4.',
      paras: [3, 4, 5],
    });
    expect(tiny!.papers[1]!.table!.rows[0]).toEqual(['1926 and 1927', '63']);
    const [mill] = tiny!.decisions;
    expect(mill).toMatchObject({ id: 'mill', title: 'The mill', situation: tiny!.situation });
    expect(mill!.options[2]).toMatchObject({
      id: 'pass',
      title: 'Let the matter rest',
      text: 'The council would wait for the thaw ¶4.',
      backers: 'Nobody proposed it ¶4.',
      hopes: 'Not recorded.',
      fears: 'Not recorded.',
      paras: [4],
      historical: false,
      sealable: false,
    });
    expect(mill!.forecasts[0]).toMatchObject({
      factId: 'sacks-later',
      question: 'How many sacks will come in March?',
      known: 'In two years together there were 63 ¶43.',
    });
    expect(mill!.beats[1]).toMatchObject({ title: 'The sacks come, once', factIds: ['sacks-later'], paras: [45] });
    expect(mill!.beats[1]!.text).toMatch(/^That month brought more than 6,500 sacks ¶45\./);
    expect(tiny!.roads[0]).toEqual({
      decisionId: 'mill',
      optionId: 'pay',
      judgement: 'They knew the price and did not ask the carters; the weather was luck ¶33.',
      claims: [
        { text: 'A letter warned that the method could make matters worse ¶9.', grade: 'documented', paras: [9] },
        { text: 'How it would have worked cannot be known ¶32.', grade: 'unknowable', paras: [32] },
      ],
    });
    expect(tiny!.prompts[1]).toMatchObject({ kind: 'source', text: 'Who counted the sacks?' });
  });
});

describe('the schemas that editors read', () => {
  it('are those of the vocabulary; else run `npm run scenario:schema`', () => {
    expect(
      readdirSync(SCHEMA_FOLDER)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual([...editorSchemas().keys()].sort());
    for (const [name, text] of editorSchemas()) expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'), name).toBe(text);
  });
});

describe('the pack of the house', () => {
  it('has nothing to report', async () => {
    const { findings } = await loadPack(PACK_FOLDER);
    expect(findings).toEqual([]);
  });
});
