// Serves the site and the peers' pages, each file in its packed copy, from one server: so nobody has a faster one.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST, WORK } from './places.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.ftl': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const SCRIPTS = /<(script [^>]*><\/script|link rel="(modulepreload|preload)"[^>]*)>/g;

/** With `?plain` a page of the site comes without scripts and without what is fetched for them. */
const plain = (file) => brotliCompressSync(readFileSync(file, 'utf8').replaceAll(SCRIPTS, ''));

export async function serve() {
  const kept = new Map();
  const content = (file, asked) => {
    const key = `${file} ${asked}`;
    if (!kept.has(key)) kept.set(key, asked ? plain(file) : readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file));
    return kept.get(key);
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://host');
    const peer = pathname.startsWith('/bench/');
    let file = peer ? join(WORK, 'pages', pathname.slice('/bench/'.length)) : join(DIST, pathname);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    const asked = searchParams.has('plain');
    const headers = { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' };
    if (asked || existsSync(`${file}.br`)) headers['Content-Encoding'] = 'br';
    return response.writeHead(200, headers).end(content(file, asked));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
