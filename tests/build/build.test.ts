/** A build of packs in a folder of its own, with a page that does nothing. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { madeUpDossier, madeUpPack, madeUpShared } from '../../src/build/made-up.ts';
import { scenarioPlugin } from '../../src/build/scenario-plugin.ts';
import { TINY_FOLDER } from '../fixtures/scenarios/tiny-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'roads-build-'));
const root = join(folder, 'src');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildPack(pack: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    base: './',
    publicDir: false,
    plugins: [scenarioPlugin(pack)],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return outDir;
}
function makePack(name: string, count: number): string {
  const pack = join(folder, name);
  mkdirSync(join(pack, 'dossiers'), { recursive: true });
  writeFileSync(join(pack, 'pack.yaml'), stringify(madeUpPack));
  for (const [key, list] of Object.entries(madeUpShared)) writeFileSync(join(pack, `${key}.yaml`), stringify({ [key]: list }));
  for (let i = 1; i <= count; i++) writeFileSync(join(pack, 'dossiers', `${madeUpDossier(i).id}.yaml`), stringify(madeUpDossier(i)));
  return pack;
}
const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

beforeAll(() => {
  mkdirSync(root);
  cpSync('src/index.html', join(root, 'index.html'));
  writeFileSync(join(root, 'main.ts'), 'document.title += "";');
});

describe('a built pack', () => {
  let out = '';
  beforeAll(async () => {
    out = await buildPack(TINY_FOLDER, join(folder, 'tiny-out'));
  });
  it('has a page for the shelf and one for each dossier', () => {
    expect(readdirSync(out).sort()).toEqual(['assets', 'content', 'index.html', 'tiny']);
    expect(readdirSync(join(out, 'tiny'))).toEqual(['index.html']);
  });
  it('has each content under the name that the shelf tells', () => {
    const [, shelfName] = /data-shelf="([^"]+)"/.exec(text(out, 'index.html'))!;
    const shelf = JSON.parse(text(out, shelfName!));
    const dossier = JSON.parse(text(out, shelf.dossiers[0].content));
    expect(dossier).toMatchObject({ id: 'tiny', hash: shelf.dossiers[0].hash });
    expect(text(out, 'tiny', 'index.html')).toContain(`data-content="${shelf.dossiers[0].content}"`);
    expect(dossier.id).toBe('tiny');
  });
  it('asks for its script from the right depth', () => {
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(text(out, 'index.html'))![1]!;
    expect(text(out, 'tiny', 'index.html')).toContain(`src="../${script}"`);
  });
});

describe('a pack of many dossiers', () => {
  it('makes no page of a dossier longer, and tells none of the others in it', async () => {
    const few = await buildPack(makePack('few', 3), join(folder, 'few-out'));
    const many = await buildPack(makePack('many', 40), join(folder, 'many-out'));
    const one = text(few, 'made-up-0001', 'index.html');
    const same = text(many, 'made-up-0001', 'index.html');
    expect(same.length).toBe(one.length);
    expect(same.replace(/content\/shelf\.\w+/, '')).toBe(one.replace(/content\/shelf\.\w+/, ''));
    expect(same).not.toContain('made-up-0002');
    expect(readdirSync(join(many, 'assets'))).toEqual(readdirSync(join(few, 'assets')));
    expect(JSON.parse(/id="content">(.*?)<\/script>/s.exec(text(many, 'index.html'))![1]!).dossiers).toHaveLength(40);
  }, 60_000);
});

describe('a pack with findings', () => {
  it('is not built, and every finding is told', async () => {
    const pack = join(folder, 'broken');
    cpSync(TINY_FOLDER, pack, { recursive: true });
    const file = join(pack, 'dossiers', 'tiny.yaml');
    writeFileSync(file, text(file).replace('tone: stove', 'tone: stov').replace('hopes: Grain at once {¶4}.', 'hopes: Grain at once.'));
    await expect(buildPack(pack, join(folder, 'broken-out'))).rejects.toThrow(/2 findings:\n.*tiny\.yaml:7:7 SHAPE-04 .*\n.*tiny\.yaml:\d+:\d+ OPTION-02 /);
  });
});
