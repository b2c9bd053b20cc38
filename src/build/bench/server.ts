/** Serves a folder compressed, as a static host would, with extra pages from memory. Loopback only. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};
const compressible = /^(text|application)\//;

export interface Served {
  url: string;
  /** What is in the folder now is served from now on: another version was published. */
  publish(): void;
  close(): Promise<void>;
}

/** `extra` maps a path such as `/bare/index.html` to its text; everything else comes from `folder`. */
export async function serve(folder: string, extra: Record<string, string> = {}): Promise<Served> {
  const ready = new Map<string, { body: Buffer; type: string; packed: boolean }>();
  const fetchFile = (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    let file = join(folder, path);
    if (!(path in extra) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const name = path in extra ? path : file;
    const type = types[extname(name)] ?? 'application/octet-stream';
    const raw = path in extra ? Buffer.from(extra[path] ?? '') : readFileSync(file);
    const packed = compressible.test(type);
    const made = { body: packed ? gzipSync(raw, { level: 9 }) : raw, type, packed };
    ready.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    try {
      const { body, type, packed } = fetchFile(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': 'no-store',
        ...(packed ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: () => ready.clear(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
