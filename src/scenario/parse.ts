/**
 * One YAML file → plain data, with the place of every part of it. Files come from strangers: size, depth, aliases, anchors, tags
 * and reserved keys are refused before the tree is built. Never throws.
 */
import { CST, isCollection, isMap, isNode, isPair, isScalar, Lexer, LineCounter, type Node, Parser, parseDocument } from 'yaml';
import { type Finding, finding, type Spot } from './finding.ts';

export type Path = readonly PropertyKey[];
export interface SourceFile {
  /** Path inside the pack: `facts.yaml`, `dossiers/1930-retreat.yaml`. */
  path: string;
  /** Path as it is printed in findings. */
  shown: string;
  text: string;
}
export interface Parsed {
  file: SourceFile;
  /** Plain data, or undefined where the file was refused. */
  value: unknown;
  findings: Finding[];
  /** Where a part stands: its value, or the nearest part around it that exists. */
  at(path: Path): Spot;
  /** Where the key itself stands that a path ends on. */
  key(path: Path): Spot;
  /** Where a snippet stands inside the text at a path; the start of the text where folding hides it. */
  within(path: Path, snippet: string): Spot;
}

export const MOST_BYTES = 512 * 1024;
const MOST_DEPTH = 32;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

/** Reads the file's tokens, stopping at the first that nests too deep; says what YAML features it uses that a pack does not take. */
function guard(file: SourceFile, spot: (offset: number) => Spot): { findings: Finding[]; fit: boolean } {
  const findings: Finding[] = [];
  const say = (offset: number, code: Finding['code'], values = {}): number => findings.push(finding(file.shown, spot(offset), code, values));
  const bytes = new TextEncoder().encode(file.text).length;
  if (bytes > MOST_BYTES) say(0, 'FILE-01', { size: Math.ceil(bytes / 1024), most: MOST_BYTES / 1024 });
  const nul = file.text.indexOf('\0');
  if (nul >= 0) say(nul, 'FILE-02');
  if (findings.length) return { findings, fit: false };

  const parser = new Parser();
  let offset = 0;
  let text = false;
  for (const lexeme of new Lexer().lex(file.text)) {
    for (const _ of parser.next(lexeme));
    const type = text ? 'scalar' : CST.tokenType(lexeme);
    text = !text && lexeme === CST.SCALAR; // the mark before a scalar's own characters
    if (type === 'alias') say(offset, 'YAML-02', { name: lexeme.slice(1) });
    if (type === 'anchor') say(offset, 'YAML-03', { name: lexeme.slice(1) });
    if (type === 'tag') say(offset, 'YAML-04', { name: lexeme });
    if (parser.stack.length > MOST_DEPTH && parser.stack.filter((token) => COLLECTIONS.has(token.type)).length > MOST_DEPTH) {
      say(offset, 'FILE-03', { most: MOST_DEPTH });
      return { findings, fit: false };
    }
    if (type !== 'doc-mode' && type !== 'flow-error-end' && !text) offset += lexeme.length;
  }
  return { findings, fit: findings.length === 0 };
}

/** Reserved keys anywhere in the tree. */
function reservedKeys(root: unknown): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  const look = (node: unknown): void => {
    if (!isCollection(node)) return;
    for (const item of node.items) {
      if (!isPair(item)) {
        look(item);
        continue;
      }
      const key = isScalar(item.key) ? String(item.key.value) : '';
      if (RESERVED.has(key)) found.push({ key, offset: isNode(item.key) ? (item.key.range?.[0] ?? 0) : 0 });
      look(item.key);
      look(item.value);
    }
  };
  look(root);
  return found;
}

/** The node at a path, or the nearest around it; a missing key gives the map that lacks it. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let node: unknown = root;
  let last = root;
  for (const step of path) {
    if (!isCollection(node)) break;
    const next: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))?.value
      : node.items[Number(step)];
    if (!isNode(next)) break;
    node = next;
    last = next;
  }
  return last;
}

/** Finds a snippet across folded lines; a figure not inside a longer one or a mark of ¶. */
const loosely = (snippet: string): RegExp => {
  const pattern = snippet
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`))
    .join('\\s+');
  return new RegExp(/^\p{N}/u.test(snippet) ? `(?<![\\p{N}¶–.,-])${pattern}(?!\\p{N})` : pattern, 'u');
};

/** Plain data of one file, or every reason why it is refused. */
export function parse(file: SourceFile): Parsed {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let i = file.text.indexOf('\n'); i >= 0; i = file.text.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const top = (): Spot => ({ line: 1, column: 1 });
  const refused = (findings: Finding[]): Parsed => ({ file, value: undefined, findings, at: top, key: top, within: top });
  try {
    const { findings, fit } = guard(file, spot);
    if (!fit) return refused(findings);
    const doc = parseDocument(file.text, { uniqueKeys: true, prettyErrors: false, stringKeys: true, schema: 'core', merge: false });
    for (const { code, message, pos } of [...doc.errors, ...doc.warnings]) {
      const name = file.text.slice(pos[0], pos[1]).split(/[:\n]/)[0] ?? '';
      if (code === 'DUPLICATE_KEY') findings.push(finding(file.shown, spot(pos[0]), 'YAML-05', { name }));
      else if (code === 'MULTIPLE_DOCS') findings.push(finding(file.shown, spot(pos[0]), 'YAML-06'));
      else findings.push(finding(file.shown, spot(pos[0]), 'YAML-01', { what: message }));
    }
    for (const { key, offset } of reservedKeys(doc.contents)) findings.push(finding(file.shown, spot(offset), 'YAML-07', { name: key }));
    if (!findings.length && (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)))
      findings.push(finding(file.shown, { line: 1, column: 1 }, 'YAML-08'));
    if (findings.length) return refused(findings);

    const at = (path: Path): Spot => spot(nodeAt(doc.contents, path)?.range?.[0] ?? 0);
    const key = (path: Path): Spot => {
      const map = nodeAt(doc.contents, path.slice(0, -1));
      const own = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key : undefined;
      return isNode(own) ? spot(own.range?.[0] ?? 0) : at(path);
    };
    const within = (path: Path, snippet: string): Spot => {
      const range = nodeAt(doc.contents, path)?.range;
      const index = range && snippet ? file.text.slice(range[0], range[1]).search(loosely(snippet)) : -1;
      return range && index >= 0 ? spot(range[0] + index) : at(path);
    };
    return { file, value: doc.toJS({ maxAliasCount: 0 }), findings, at, key, within };
  } catch (error) {
    return refused([finding(file.shown, { line: 1, column: 1 }, 'YAML-01', { what: error instanceof Error ? error.message : String(error) })]);
  }
}
