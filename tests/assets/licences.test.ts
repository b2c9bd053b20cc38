import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'assets';
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
const rows = readFileSync(join(ROOT, 'LICENSES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
/** `*` stands for any part of a name within one folder. */
const pattern = (path: string) => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
const paths = rows.map(([path]) => pattern(path!.replaceAll('`', '')));

describe('the licence table', () => {
  it('looks at more than nothing', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(rows.length).toBeGreaterThan(5);
  });
  it.each(files)('lists %s', (file) => {
    expect(
      paths.some((path) => path.test(file)),
      `${file} has no line in assets/LICENSES.md: add its path, author, licence and source`,
    ).toBe(true);
  });
  it.each(rows)('has a file for %s', (path) => {
    expect(
      files.some((file) => pattern(path!.replaceAll('`', '')).test(file)),
      `no file under assets/ matches ${path}`,
    ).toBe(true);
  });
  it.each(rows)('says author, licence and source of %s', (...row) => {
    expect(row).toHaveLength(4);
    expect(row.every((cell) => cell.length > 2)).toBe(true);
  });
  it.each(rows)('gives %s a licence that the project may pass on', (_path, _author, licence) => {
    expect(['CC BY 4.0', 'CC0 1.0', 'SIL OFL 1.1', 'public domain']).toContain(licence);
  });
});
